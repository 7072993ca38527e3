import './demonstration-ribbon.css';
import { useQuery } from '@tanstack/react-query';
import { cityQuery } from '../api/queries.ts';
import { useWords } from '../language/language.tsx';
import { words } from '../language/words.ts';

const dictionary = words({
  mark: { zh: '演示数据', en: 'Demonstration data' },
  short: { zh: '演示环境，办理不产生法律效力', en: 'Demonstration: no legal effect' },
  page: {
    zh: '演示环境：这里的企业、办件和数字都是虚构的，办理不产生法律效力。',
    en: 'Demonstration: the enterprises, cases and figures here are fictional, and nothing done here has legal effect.',
  },
});

/**
 * Marks what is made up: beside a record or figure, or (`whole`) across the top of every page of a
 * demonstration, where marking each record again would only be noise.
 */
export function DemonstrationRibbon({ whole = false }: { whole?: boolean }) {
  const w = useWords(dictionary);
  const everything = useQuery(cityQuery()).data?.demonstration === true;
  if (whole) {
    return everything ? (
      <p className="ribbon ribbon-page">
        <span className="ribbon-long">{w.page}</span>
        <span className="ribbon-short">{w.short}</span>
      </p>
    ) : null;
  }
  return everything ? null : <span className="ribbon">{w.mark}</span>;
}
