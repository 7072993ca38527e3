import type { IndicatorTarget } from '../../kernel/city/index.ts';
import { quantityWords } from '../../kernel/quantity-words.ts';
import type { Text } from '../../kernel/text.ts';
import { monthText } from '../plans/deadlines.ts';

const signs = { '<=': '≤ ', '<': '< ', '>=': '≥ ', '>': '> ', '=': '' } as const;
/** Both languages fit into the entry of the report's form. */
const mostSaid = 340;
const month = /^\d{4}-\d{2}$/;

/** What is wanted of a figure and by when, in one line of a report: whoever reports reads what they are asked about. */
export function wantedWords(
  targets: readonly Pick<IndicatorTarget, 'by' | 'comparator' | 'value' | 'qualifier'>[],
  unit: string,
): Text {
  const lines = targets.flatMap(({ by, comparator, value, qualifier }): readonly Text[] => {
    const wanted =
      value === null
        ? qualifier
        : {
            zh: `${signs[comparator]}${quantityWords(value, unit, 'zh')}`,
            en: `${signs[comparator]}${quantityWords(value, unit, 'en')}`,
          };
    if (wanted === null) return [];
    if (!month.test(by)) return [wanted];
    const { zh, en } = monthText(by);
    return [{ zh: `${zh}底前 ${wanted.zh}`, en: `by the end of ${en}: ${wanted.en}` }];
  });
  return {
    zh: lines
      .map(({ zh }) => zh)
      .join('；')
      .slice(0, mostSaid),
    en: lines
      .map(({ en }) => en)
      .join('; ')
      .slice(0, mostSaid),
  };
}
