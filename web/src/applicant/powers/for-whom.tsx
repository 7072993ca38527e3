import { useText, useWords } from '../../language/language.tsx';
import { useActingFor } from './acting-for.ts';
import { actingWords } from './acting-words.ts';

/** Whose matters a page shows, where they are not the reader's own. */
export function ForWhom() {
  const w = useWords(actingWords);
  const text = useText();
  const { party } = useActingFor();
  return party === null ? null : <p className="acting-for">{w.forParty(text(party.name))}</p>;
}
