import type { Fulfilment } from '../../kernel/city/index.ts';
import type { Text } from '../../kernel/text.ts';
import { deadlineText, dueDays, monthText } from './deadlines.ts';
import type { LedgerDeadline } from './ledger.ts';
import type { FulfilledBy, TaskState } from './plan-views.ts';

export type TaskStanding = { readonly state: TaskState; readonly text: Text };

type Standing = {
  readonly deadline: LedgerDeadline;
  /** How the city answers the task; absent means: not yet. */
  readonly by: Fulfilment['by'] | undefined;
  readonly fulfilledBy: readonly FulfilledBy[];
  /** The city's date, `2022-06-30`. */
  readonly today: string;
  readonly period: { readonly from: string; readonly to: string };
};

/**
 * Where a task stands. Nobody types this: it follows from what fulfils the task, its deadline, and the
 * city's date. Overdue exists only within the plan's period; afterwards what was never reported has ended.
 */
export function taskState({ deadline, by, fulfilledBy, today, period }: Standing): TaskStanding {
  if (by !== undefined && by !== 'later' && by !== 'evidence') {
    const zh = fulfilledBy.map(({ name }) => `“${name.zh}”`).join('、');
    const en = fulfilledBy.map(({ name }) => name.en).join(', ');
    return {
      state: 'by-service',
      text: { zh: `已由${zh}实现`, en: `Kept by ${en}` },
    };
  }
  if (today > period.to) {
    return {
      state: 'ended',
      text: { zh: '方案期已结束，未见报告', en: 'The plan’s period is over; nothing was reported' },
    };
  }
  if (today < period.from) {
    return {
      state: 'not-started',
      text: { zh: `方案期自${period.from}开始`, en: `The plan’s period begins on ${period.from}` },
    };
  }
  const missed = dueDays(deadline).findLast((day) => day < today);
  if (missed !== undefined) {
    const { zh, en } = monthText(missed.slice(0, 7));
    return {
      state: 'overdue',
      text: { zh: `${zh}到期，未见报告`, en: `Was due in ${en}; nothing was reported` },
    };
  }
  if (deadline.type === 'ongoing') {
    return { state: 'ongoing', text: { zh: '持续推进', en: 'Continuous work' } };
  }
  const due = deadlineText(deadline);
  return by === 'evidence'
    ? { state: 'by-evidence', text: { zh: `凭材料报告，${due.zh}`, en: `Reported with papers, ${due.en}` } }
    : { state: 'later', text: { zh: `尚未实现，${due.zh}`, en: `Not there yet, ${due.en}` } };
}
