import { numberCell } from '../../../../src/kernel/city/ledger-numbers.ts';
import type { Language } from '../../../../src/kernel/text.ts';
import { dayWords, periodWords } from '../../language/dates.ts';
import { speak } from '../../language/words.ts';
import { cockpitWords } from '../cockpit-words.ts';
import type { TaskRow } from '../types.ts';
import { headingRow, type Sheet } from '../workbook-file.ts';
import { dueMonths } from './months-of-tasks.ts';
import { timelineWords } from './timeline-words.ts';

const running = '■';

/** The chart as a sheet: a row for each task, a column for each month, the same words where it is due. */
export function timelineSheet(
  tasks: readonly TaskRow[],
  months: readonly string[],
  { lang, demonstration }: { readonly lang: Language; readonly demonstration: boolean },
): Sheet {
  const w = speak(timelineWords, lang);
  const c = speak(cockpitWords, lang);
  const label = demonstration ? [c.demonstration] : [];
  const fixed = [w.number, w.task, w.office, w.state, w.deadline, w.nextDay];
  return {
    sheet: w.title,
    data: [
      headingRow([...fixed, ...months.map((month) => periodWords(month, lang)), ...label]),
      ...tasks.map((task) => {
        const due = dueMonths(task);
        const last = due.at(-1) ?? months.at(-1) ?? '';
        return [
          numberCell(task.no),
          task.direction[lang],
          task.office?.name[lang] ?? null,
          c[task.state],
          task.deadlineText[lang],
          task.dueNext === null ? null : dayWords(task.dueNext, lang),
          ...months.map((month) =>
            due.includes(month)
              ? w.due
              : due.length === 0 && month === months.at(-1)
                ? w.ongoing
                : month <= last
                  ? running
                  : null,
          ),
          ...label,
        ];
      }),
    ],
    columns: [8, 40, 24, 12, 24, 16, ...months.map(() => 10), ...label.map(() => 12)].map((width) => ({
      width,
    })),
    stickyRowsCount: 1,
    stickyColumnsCount: 2,
  };
}
