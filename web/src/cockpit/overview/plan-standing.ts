import { holds } from '../../../../src/kernel/indicator/target.ts';
import type { Indicator, IndicatorDetail, Text } from '../../api/types.ts';
import { periodWords } from '../../language/dates.ts';
import type { PlanRow, TaskRow } from '../types.ts';

/** How a plan stands, the worst first. */
export type Standing = 'off' | 'behind' | 'unmeasured' | 'on' | 'ended';

/** One sentence for a plan: what, since when, because of whom, and what is to be done. */
export type PlanStanding = {
  readonly standing: Standing;
  readonly sentence: Text;
  readonly because: Text | null;
  readonly next: Text | null;
  /** The indicators that miss their target, to open. */
  readonly missed: readonly Indicator[];
  /** The task that `next` speaks of. */
  readonly task: number | null;
};

export type PlanFacts = {
  readonly plan: PlanRow;
  readonly indicators: readonly Indicator[];
  /** Of indicators that miss their target: places and months. */
  readonly details: ReadonlyMap<string, IndicatorDetail>;
  readonly tasks: readonly TaskRow[];
  /** The city's date. */
  readonly today: string;
  readonly planEnded: boolean;
};

/**
 * Where a plan stands, out of its measured indicators and its tasks, and of nothing that anybody typed.
 * A plan without running services is never called on course: nothing of it is measured.
 */
export function planStanding(facts: PlanFacts): PlanStanding {
  const measured = facts.indicators.filter(({ computed, value }) => computed && value !== null);
  const missed = measured.filter(({ holds }) => holds === false);
  const overdue = facts.tasks.filter(({ state }) => state === 'overdue');
  const base = { missed, ...nextStep(facts, overdue) };
  if (facts.planEnded) return { ...base, standing: 'ended', because: null, sentence: endedSentence(facts) };
  if (missed.length > 0) {
    return {
      ...base,
      standing: 'off',
      sentence: missedSentence(missed, measured.length, facts),
      because: placesBehind(missed, facts.details),
    };
  }
  if (overdue.length > 0) {
    return {
      ...base,
      standing: 'behind',
      sentence: overdueSentence(overdue, facts),
      because: unitsBehind(overdue),
    };
  }
  if (measured.length === 0) {
    return { ...base, standing: 'unmeasured', sentence: unmeasuredSentence(facts), because: null };
  }
  return { ...base, standing: 'on', sentence: onCourseSentence(measured), because: null };
}

/** Plans in the order a leader wants them: the worst first, then by number. */
export function byUrgency(
  left: { readonly standing: Standing; readonly no: number },
  right: { readonly standing: Standing; readonly no: number },
): number {
  const order: readonly Standing[] = ['off', 'behind', 'unmeasured', 'on', 'ended'];
  return order.indexOf(left.standing) - order.indexOf(right.standing) || left.no - right.no;
}

/** The first month of the unbroken run of months up to the last one in which the target was missed. */
export function missedSince(detail: IndicatorDetail): string | null {
  const { target, series } = detail;
  if (target === null || target.value === null) return null;
  let since: string | null = null;
  for (const { period, value } of [...series].sort((a, b) => (a.period < b.period ? 1 : -1))) {
    if (value === null) continue;
    if (holds(value, target) !== false) break;
    since = period;
  }
  return since;
}

function missedSentence(missed: readonly Indicator[], measured: number, facts: PlanFacts): Text {
  const months = missed.flatMap(({ code }) => {
    const detail = facts.details.get(code);
    const since = detail === undefined ? null : missedSince(detail);
    return since === null ? [] : [since];
  });
  const since = [...months].sort()[0];
  const zh = missed.map(({ name }) => `“${name.zh}”`).join('、');
  const en = missed.map(({ name }) => `“${name.en}”`).join(', ');
  const sinceZh = since === undefined ? '' : `，自${periodWords(since, 'zh', facts.today)}起`;
  const sinceEn = since === undefined ? '' : `, since ${periodWords(since, 'en', facts.today)}`;
  return {
    zh: `${measured} 项实测指标中 ${missed.length} 项没有达到目标：${zh}${sinceZh}。`,
    en: `${missed.length} of ${measured} measured ${measured === 1 ? 'indicator' : 'indicators'} miss the target: ${en}${sinceEn}.`,
  };
}

function overdueSentence(overdue: readonly TaskRow[], facts: PlanFacts): Text {
  const month = facts.today.slice(0, 7);
  const missed = overdue
    .flatMap(({ deadline: { value, milestones } }) => [...(value === null ? [] : [value]), ...milestones])
    .filter((due) => due < month)
    .sort()[0];
  const sinceZh = missed === undefined ? '' : `，最早的应在${periodWords(missed, 'zh', facts.today)}完成`;
  const sinceEn =
    missed === undefined ? '' : `; the oldest was due in ${periodWords(missed, 'en', facts.today)}`;
  const n = overdue.length;
  return {
    zh: `${n} 项任务到期未见报告${sinceZh}。`,
    en: `${n} ${n === 1 ? 'task is' : 'tasks are'} past due with nothing reported${sinceEn}.`,
  };
}

function unmeasuredSentence({ plan, tasks }: PlanFacts): Text {
  if (plan.hasServices) {
    return {
      zh: '服务已运行，还没有办结的办件，因此没有实测数字。',
      en: 'Services run, but no case has ended yet, so nothing is measured.',
    };
  }
  return tasks.length === 0
    ? {
        zh: '还没有在这里运行的服务，没有实测数字。',
        en: 'No service runs here yet, so nothing is measured.',
      }
    : {
        zh: `还没有在这里运行的服务，没有实测数字；${tasks.length} 项任务，没有到期未报的。`,
        en: `No service runs here yet, so nothing is measured; of ${tasks.length} tasks none is past due.`,
      };
}

function onCourseSentence(measured: readonly Indicator[]): Text {
  const compared = measured.filter(({ holds }) => holds === true).length;
  if (compared === 0) {
    return {
      zh: `${measured.length} 项指标有实测数字，方案没有给出可比的目标。`,
      en: `${measured.length} indicators are measured; the plan gives no figure to hold them against.`,
    };
  }
  return {
    zh: `${compared} 项实测指标全部达到目标。`,
    en: `${compared === 1 ? 'The one measured indicator meets its target' : `All ${compared} measured indicators meet their targets`}.`,
  };
}

function endedSentence({ tasks }: PlanFacts): Text {
  const kept = tasks.filter(({ state }) => state === 'by-service').length;
  const silent = tasks.filter(({ state }) => state === 'ended').length;
  return {
    zh: `方案期已结束：${tasks.length} 项任务中 ${kept} 项由服务实现，${silent} 项未见报告。`,
    en: `The plan’s period is over: of ${tasks.length} tasks ${kept} are kept by services, ${silent} were never reported.`,
  };
}

const named = 3;

/** The places whose own figure misses the target, the worst first. */
function placesBehind(
  missed: readonly Indicator[],
  details: ReadonlyMap<string, IndicatorDetail>,
): Text | null {
  const places = missed.flatMap(({ code }) => {
    const detail = details.get(code);
    if (detail === undefined) return [];
    const worst = detail.direction === 'higher-better' ? 1 : -1;
    return detail.groups
      .filter(({ holds, value }) => holds === false && value !== null)
      .sort((a, b) => worst * ((a.value ?? 0) - (b.value ?? 0)))
      .map(({ name }) => name);
  });
  return listed(places);
}

/** The units that answer for most of what is overdue: those that lead, where the plan names leads. */
function unitsBehind(overdue: readonly TaskRow[]): Text | null {
  const counts = new Map<string, { readonly name: Text; n: number }>();
  for (const { units } of overdue) {
    const leads = units.filter(({ role }) => role === 'lead');
    for (const { id, name } of leads.length > 0 ? leads : units.slice(0, 1)) {
      const known = counts.get(id) ?? { name, n: 0 };
      known.n += 1;
      counts.set(id, known);
    }
  }
  return listed([...counts.values()].sort((a, b) => b.n - a.n).map(({ name }) => name));
}

function listed(names: readonly Text[]): Text | null {
  const distinct = [...new Map(names.map((name) => [name.zh, name])).values()];
  if (distinct.length === 0) return null;
  const shown = distinct.slice(0, named);
  const more = distinct.length - shown.length;
  return {
    zh: `${shown.map(({ zh }) => zh).join('、')}${more > 0 ? ` 等 ${distinct.length} 家` : ''}`,
    en: `${shown.map(({ en }) => en).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  };
}

/** What is to be done next: report the oldest overdue task, else the one that falls due first. */
function nextStep(
  { tasks, planEnded }: PlanFacts,
  overdue: readonly TaskRow[],
): Pick<PlanStanding, 'next' | 'task'> {
  if (planEnded) return { next: null, task: null };
  const open = tasks.filter(({ state }) => state === 'later' || state === 'by-evidence');
  const [first] = [...(overdue.length > 0 ? overdue : open)].sort((a, b) => dueOf(a).localeCompare(dueOf(b)));
  if (first === undefined || dueOf(first) === never) return { next: null, task: null };
  const who = listed(first.units.slice(0, 1).map(({ name }) => name));
  const whoZh = who === null ? '' : `（${who.zh}）`;
  const whoEn = who === null ? '' : ` (${who.en})`;
  const late = overdue.length > 0;
  return {
    task: first.no,
    next: {
      zh: `${late ? '报告' : '完成'}任务 ${first.no}“${first.direction.zh}”${whoZh}${late ? '' : `，${first.deadlineText.zh}`}`,
      en: `${late ? 'report on' : 'finish'} task ${first.no}, “${first.direction.en}”${whoEn}${late ? '' : `, ${first.deadlineText.en}`}`,
    },
  };
}

const never = '9999';

function dueOf({ deadline: { value, milestones } }: TaskRow): string {
  return value ?? [...milestones].sort()[0] ?? never;
}
