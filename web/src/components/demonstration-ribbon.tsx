import './demonstration-ribbon.css';
import { useWords } from '../language/language.tsx';
import { words } from '../language/words.ts';

const dictionary = words({
  mark: { zh: '演示数据', en: 'Demonstration data' },
  page: {
    zh: '演示环境：这里的企业、办件和数字都是虚构的，办理不产生法律效力。',
    en: 'Demonstration: the firms, cases and figures here are made up, and nothing done here has legal effect.',
  },
});

/** Marks what is made up: beside a record or figure, or across the top of a whole page. */
export function DemonstrationRibbon({ whole = false }: { whole?: boolean }) {
  const w = useWords(dictionary);
  return whole ? <p className="ribbon ribbon-page">{w.page}</p> : <span className="ribbon">{w.mark}</span>;
}
