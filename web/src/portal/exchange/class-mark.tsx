import './exchange.css';
import type { Schemas } from '../../api/types.ts';
import { useWords } from '../../language/language.tsx';
import { exchangeWords } from './exchange-words.ts';

/** For whom data are, in words; never by colour alone. */
export function ClassMark({ of }: { of: Schemas['DatasetView']['classification'] }) {
  const w = useWords(exchangeWords);
  return <span className="share-mark">{w[of]}</span>;
}
