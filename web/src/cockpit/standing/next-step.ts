import type { Text } from '../../api/types.ts';
import type { TaskRow } from '../types.ts';
import type { Miss } from './misses.ts';

/** What is to be done next, and where: a task, or the cases of a place whose figure is the worst. */
export type NextStep = { readonly text: Text } & (
  | { readonly task: number }
  | { readonly indicator: string; readonly region: string | null }
);

/**
 * A target that is missed comes first, and of those one that is missed still: look at the cases of the
 * place that is worst. Then report the
 * oldest task that is past due, else finish the one that falls due first.
 */
export function nextStep(tasks: readonly TaskRow[], misses: readonly Miss[]): NextStep | null {
  const miss = misses.find(({ still }) => still) ?? misses[0];
  return miss === undefined ? nextTask(tasks) : casesToLookAt(miss);
}

function casesToLookAt({ indicator, places: [worst] }: Miss): NextStep {
  const n = worst?.included ?? indicator.included;
  const { zh, en } = indicator.name;
  const [inZh, inEn] = worst === undefined ? ['', ''] : [`在${worst.name.zh}`, ` in ${worst.name.en}`];
  return {
    indicator: indicator.code,
    region: worst?.key ?? null,
    text: {
      zh: `看“${zh}”${inZh}计入的 ${n} 件办件`,
      en: `look at the ${n === 1 ? 'case' : `${n} cases`} behind “${en}”${inEn}`,
    },
  };
}

function nextTask(tasks: readonly TaskRow[]): NextStep | null {
  const overdue = tasks.filter(({ state }) => state === 'late');
  const open = tasks.filter(
    ({ state, fulfilledBy }) =>
      fulfilledBy.length === 0 && (state === 'at-risk' || state === 'on-track' || state === 'not-started'),
  );
  const [first] = (overdue.length > 0 ? overdue : open)
    .flatMap((task) => (task.dueNext === null ? [] : [{ ...task, due: task.dueNext }]))
    .sort((a, b) => a.due.localeCompare(b.due) || a.no - b.no);
  if (first === undefined) return null;
  const { no, direction, units, office, deadlineText } = first;
  const who = (office ?? units[0])?.name;
  const whoZh = who === undefined ? '' : `（${who.zh}）`;
  const whoEn = who === undefined ? '' : ` (${who.en})`;
  return {
    task: no,
    text:
      overdue.length > 0
        ? {
            zh: `报告任务 ${no}“${direction.zh}”${whoZh}`,
            en: `report on task ${no}, “${direction.en}”${whoEn}`,
          }
        : {
            zh: `完成任务 ${no}“${direction.zh}”${whoZh}，${deadlineText.zh}`,
            en: `finish task ${no}, “${direction.en}”${whoEn}, ${deadlineText.en}`,
          },
  };
}
