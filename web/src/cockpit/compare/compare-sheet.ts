import type { Language, Text } from '../../../../src/kernel/text.ts';
import { targetText } from '../../components/figure/target-text.ts';
import { unitWords } from '../../language/numbers.ts';
import { speak } from '../../language/words.ts';
import { cockpitWords } from '../cockpit-words.ts';
import { headingRow, type Sheet } from '../workbook-file.ts';
import type { Column } from './columns.ts';
import { compareWords } from './compare-words.ts';

/** A line for each place and figure, so that office software can sort and filter; places without cases have theirs, too. */
export function compareSheet(
  columns: readonly Column[],
  regions: readonly { readonly code: string; readonly name: Text }[],
  { lang, demonstration }: { readonly lang: Language; readonly demonstration: boolean },
): Sheet {
  const w = speak(compareWords, lang);
  const c = speak(cockpitWords, lang);
  const label = demonstration ? [c.demonstration] : [];
  const names = [w.place, w.figure, w.countedIn, c.value, c.included, w.target, w.state, w.placeAmong];
  return {
    sheet: w.sheet,
    data: [
      headingRow([...names, ...label]),
      ...columns.flatMap(({ detail, groups, ranks, ranked }) =>
        regions.map(({ name }, at) => {
          const group = groups[at];
          const value = group?.value ?? null;
          const rank = ranks[at] ?? null;
          return [
            name[lang],
            detail.name[lang],
            unitWords(detail.unit, lang),
            value === null ? null : { value, type: Number, format: '0.00' },
            group?.included ?? 0,
            detail.target === null ? null : targetText(detail.target, detail.unit, lang),
            value === null ? w.nothing : standing(group),
            rank === null || ranked < 2 ? null : rank,
            ...label,
          ];
        }),
      ),
    ],
    columns: [20, 44, 14, 12, 14, 24, 18, 10, ...label.map(() => 12)].map((width) => ({ width })),
    stickyRowsCount: 1,
  };

  function standing(group: Column['groups'][number]): string | null {
    if (group === undefined) return null;
    if (group.few) return w.tooFew(group.included);
    return group.holds === null ? null : group.holds ? w.meets : w.misses;
  }
}
