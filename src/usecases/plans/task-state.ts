import type { Fulfilment } from '../../kernel/city/index.ts';
import type { Text } from '../../kernel/text.ts';
import { parseDay } from '../../kernel/time/index.ts';
import { dayText } from '../../kernel/time/wording.ts';
import type { PartCounts } from '../../store/ledger/parts.ts';
import { deadlineText, dueDays, monthText } from './deadlines.ts';
import type { LedgerDeadline } from './ledger.ts';
import type { FulfilledBy, TaskState } from './plan-views.ts';
import type { TaskProgress } from './task-progress.ts';

export type TaskStanding = { readonly state: TaskState; readonly text: Text };

type Standing = {
  readonly deadline: LedgerDeadline;
  /** How the city answers the task; absent means: not yet. */
  readonly by: Fulfilment['by'] | undefined;
  readonly fulfilledBy: readonly FulfilledBy[];
  /** Open cases of what fulfils it that are past their day. */
  readonly late: number;
  /** What was last said of it in its own case; null where nothing was. */
  readonly progress: TaskProgress | null;
  /** What offices have of it; null where nothing was given out. */
  readonly parts: PartCounts | null;
  /** The city's date, `2022-06-30`. */
  readonly today: string;
  readonly period: { readonly from: string; readonly to: string };
};

/** From so many days before it is due on, a task that is not reported done is at risk. */
const daysOfRisk = 15;
/** What goes on is looked at each quarter. */
const daysOfReview = 92;

/**
 * Where a task stands. Nobody types this: it follows from what fulfils the task, what its case says, its deadline,
 * and the city's date. Late exists only within the plan's period; afterwards what was never reported has ended.
 */
export function taskState(standing: Standing): TaskStanding {
  const { progress, by, today, period } = standing;
  if (progress?.state === 'verified') return verified(progress.checkedOn);
  if (progress?.state === 'reported' || progress?.state === 'agreed') return awaiting(progress.state);
  if (isKept(by)) return divided(standing) ?? running(standing);
  if (progress?.state === 'unfinished' || progress?.state === 'dropped') return settled(progress);
  // Carried on past the plan's last day by decision, it is held to that other day.
  const carriedOn = (progress?.due ?? '') > period.to;
  if (today > period.to && !carriedOn)
    return progress === null
      ? said('ended', '方案期已结束，未见报告', 'The plan’s period is over; nothing was reported')
      : said(
          'ended',
          `方案期已结束，未核查；最后报告于${dayWords(progress.on).zh}`,
          `The plan’s period is over; last reported on ${dayWords(progress.on).en}, never verified`,
        );
  if (today < period.from)
    return said(
      'not-started',
      `方案期自${dayWords(period.from).zh}开始`,
      `The plan’s period begins on ${dayWords(period.from).en}`,
    );
  return dated(standing) ?? divided(standing) ?? underWay(standing);
}

function said(state: TaskState, zh: string, en: string): TaskStanding {
  return { state, text: { zh, en } };
}

function verified(on: string | null): TaskStanding {
  return on === null
    ? said('verified', '督查已核查', 'Verified by supervision')
    : said('verified', `督查已于${dayWords(on).zh}核查`, `Verified by supervision on ${dayWords(on).en}`);
}

/** What was decided, or left undecided, when the plan's time was over. */
function settled({ state, on }: TaskProgress): TaskStanding {
  const { zh, en } = dayWords(on);
  return state === 'dropped'
    ? said('ended', `${zh}决定不再办理`, `Closed by decision on ${en}`)
    : said('ended', `方案期满未完成，${zh}了结`, `Left undone when the plan was over; ended on ${en}`);
}

function awaiting(state: 'reported' | 'agreed'): TaskStanding {
  return state === 'reported'
    ? said('awaiting-check', '已报完成，待牵头单位审核', 'Reported done; the lead has to review it')
    : said(
        'awaiting-check',
        '牵头单位已审核，待督查核查',
        'Reviewed by the lead; supervision has to verify it',
      );
}

/** What runs here keeps the task as long as its own cases are kept in time. */
function running({ fulfilledBy, late }: Standing): TaskStanding {
  const zh = fulfilledBy.map(({ name }) => `“${name.zh}”`).join('、');
  const en = fulfilledBy.map(({ name }) => name.en).join(', ');
  return late === 0
    ? said('on-track', `已由${zh}实现`, `Kept by ${en}`)
    : said(
        'at-risk',
        `由${zh}实现，现有 ${late} 件超期`,
        `Kept by ${en}; ${late} ${late === 1 ? 'case is' : 'cases are'} past due now`,
      );
}

/** The days that it has still to meet, in order, those that were missed among them: one is met once supervision has looked at it since. */
function openDays({ deadline, progress }: Pick<Standing, 'deadline' | 'progress'>): readonly string[] {
  const changed = progress?.due ?? null;
  const days = changed === null ? dueDays(deadline) : [changed];
  return days.filter((day) => day > (progress?.checkedOn ?? ''));
}

/** The first day that it has still to meet: where the task is late, since when. What keeps itself here, or is done, has none. */
export function dueNext(standing: Pick<Standing, 'deadline' | 'progress' | 'by'>): string | null {
  const { progress, by } = standing;
  const isOver = ['verified', 'unfinished', 'dropped'].some((state) => state === progress?.state);
  if (isOver || isKept(by)) return null;
  return openDays(standing)[0] ?? null;
}

/** Whether something that runs here keeps it. */
function isKept(by: Standing['by']): boolean {
  return by !== undefined && by !== 'later' && by !== 'evidence';
}

/** What its own date says: missed, or near. */
function dated({ deadline, progress, today }: Standing): TaskStanding | null {
  const changed = progress?.due ?? null;
  const open = openDays({ deadline, progress });
  const missed = open.findLast((day) => day < today);
  if (missed !== undefined) {
    const { zh, en } = changed === null ? monthText(missed.slice(0, 7)) : dayWords(missed);
    return progress === null
      ? said('late', `${zh}到期，未见报告`, `Was due in ${en}; nothing was reported`)
      : said(
          'late',
          `${zh}到期，${lastSaid(progress).zh}`,
          `Was due ${changed === null ? 'in' : 'on'} ${en}; ${lastSaid(progress).en}`,
        );
  }
  const [next] = open;
  if (next === undefined || daysUntil(today, next) > daysOfRisk) return null;
  const left = daysUntil(today, next);
  if (left === 0)
    return said('at-risk', `今天到期，${lastSaid(progress).zh}`, `Due today; ${lastSaid(progress).en}`);
  return said(
    'at-risk',
    `还有 ${left} 天到期，${lastSaid(progress).zh}`,
    `Due in ${left} ${left === 1 ? 'day' : 'days'}; ${lastSaid(progress).en}`,
  );
}

/** A part of it is late, whatever its own date says. */
function divided({ parts }: Standing): TaskStanding | null {
  if (parts === null || parts.late === 0) return null;
  const { given, done, late } = parts;
  return said(
    'at-risk',
    `分工 ${given} 项，完成 ${done} 项，逾期 ${late} 项`,
    `Of ${given} ${given === 1 ? 'part' : 'parts'} ${done} ${done === 1 ? 'is' : 'are'} done, and ${late} late`,
  );
}

function underWay({ deadline, progress, today, period, by }: Standing): TaskStanding {
  const due = progress?.due != null ? dueWords(progress.due) : deadlineText(deadline);
  const since = progress?.on ?? period.from;
  const silent = daysUntil(since, today) > daysOfReview;
  if (deadline.type === 'ongoing' && silent)
    return said(
      'at-risk',
      `持续推进，自${dayWords(since).zh}起未见报告`,
      `Continuous work, and no report since ${dayWords(since).en}`,
    );
  if (progress === null || progress.state === 'put-off')
    return by === 'later'
      ? said('not-started', `本系统尚未建成，${due.zh}`, `Not built here yet, ${due.en}`)
      : said('not-started', `尚未报告，${due.zh}`, `Nothing reported yet, ${due.en}`);
  return said(
    'on-track',
    `${lastSaid(progress).zh}，${due.zh}`,
    `${capital(lastSaid(progress).en)}, ${due.en}`,
  );
}

function lastSaid(progress: TaskProgress | null): Text {
  // Another deadline says nothing of how far the task is.
  if (progress === null || progress.state === 'put-off')
    return { zh: '未见报告', en: 'nothing was reported' };
  const { zh, en } = dayWords(progress.on);
  switch (progress.state) {
    case 'returned':
      return { zh: `${zh}被退回`, en: `sent back on ${en}` };
    case 'checked':
      return { zh: `${zh}核查过`, en: `verified so far on ${en}` };
    default:
      return { zh: `${zh}报告推进中`, en: `reported under way on ${en}` };
  }
}

function dayWords(day: string): Text {
  return dayText(parseDay(day));
}

function dueWords(day: string): Text {
  const { zh, en } = dayWords(day);
  return { zh: `期限已变更为${zh}`, en: `deadline changed to ${en}` };
}

function daysUntil(from: string, to: string): number {
  return parseDay(to) - parseDay(from);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
