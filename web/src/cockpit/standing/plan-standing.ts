import type { Indicator, IndicatorDetail, Text } from '../../api/types.ts';
import { periodWords } from '../../language/dates.ts';
import type { PlanRow, TaskRow } from '../types.ts';
import { listedUnits } from './listed.ts';
import { type Miss, missOf } from './misses.ts';
import { type NextStep, nextStep } from './next-step.ts';

/** How a plan stands, the worst first. */
export const standings = ['off', 'behind', 'unmeasured', 'on', 'ended'] as const;
export type Standing = (typeof standings)[number];

/** One sentence for a plan: what, since when, because of whom, and what is to be done. */
export type PlanStanding = {
  readonly standing: Standing;
  readonly sentence: Text;
  /** The indicators that miss their target: how far, since when, and where. */
  readonly misses: readonly Miss[];
  /** The units behind tasks that are past due. */
  readonly because: Text | null;
  readonly next: NextStep | null;
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
 * Where a plan stands, out of its measured indicators and its tasks. What rests on a few cases neither meets nor misses its
 * target, here as in the overview. What units report never puts a plan on course; where
 * they themselves say that a target is missed, it is off. A plan without running services is never called on course:
 * nothing of it is measured.
 */
export function planStanding(facts: PlanFacts): PlanStanding {
  const valued = facts.indicators.filter(({ computed, value }) => computed && value !== null);
  const measured = valued.filter((each) => !each.few);
  const few = valued.length - measured.length;
  const missed = measured.filter(({ holds }) => holds === false);
  const admitted = facts.indicators.filter(
    ({ computed, value, holds }) => !computed && value !== null && holds === false,
  );
  const overdue = facts.tasks.filter(({ state }) => state === 'late');
  const misses = missed.map((indicator) => missOf(indicator, facts.details.get(indicator.code), facts.today));
  const base = { misses, because: null, next: facts.planEnded ? null : nextStep(facts.tasks, misses) };
  if (facts.planEnded) {
    return { ...base, standing: 'ended', sentence: endedSentence(facts, { measured, missed, few }) };
  }
  if (missed.length > 0) {
    return { ...base, standing: 'off', sentence: missedSentence({ missed, measured, few }, overdue) };
  }
  if (admitted.length > 0) {
    return { ...base, standing: 'off', sentence: admittedSentence(admitted, overdue) };
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
    return { ...base, standing: 'unmeasured', sentence: unmeasuredSentence(facts, few) };
  }
  // Where nothing can be held against a target yet but by a few cases, nothing is on course.
  const judged = few === 0 || measured.some(({ holds }) => holds !== null);
  return { ...base, standing: judged ? 'on' : 'unmeasured', sentence: onCourseSentence(measured, few) };
}

/** Figures with a target that rest on too few cases to say more of; empty where there is none. */
function ofFew(n: number): Text {
  return n === 0
    ? { zh: '', en: '' }
    : {
        zh: `；另有 ${n} 项依据的办件太少，不下结论`,
        en: `; ${n} more ${plural(n, 'rests', 'rest')} on too few cases to say`,
      };
}

/** Plans in the order a leader wants them: the worst first, then by number. */
export function byUrgency(
  left: { readonly standing: Standing; readonly no: number },
  right: { readonly standing: Standing; readonly no: number },
): number {
  return standings.indexOf(left.standing) - standings.indexOf(right.standing) || left.no - right.no;
}

type Figures = {
  readonly missed: readonly Indicator[];
  /** Without those that rest on too few cases to say whether their target is met. */
  readonly measured: readonly Indicator[];
  readonly few: number;
};

function missedSentence({ missed, measured, few }: Figures, overdue: readonly TaskRow[]): Text {
  const late = overdue.length;
  const rest = ofFew(few);
  return {
    zh: `${measured.length} 项实测指标中 ${missed.length} 项没有达到目标${late === 0 ? '' : `，另有 ${late} 项任务到期未完成`}${rest.zh}。`,
    en: `${missed.length} of ${measured.length} measured ${plural(measured.length, 'indicator', 'indicators')} ${plural(missed.length, 'misses its target', 'miss their targets')}${late === 0 ? '' : `, and ${late} ${plural(late, 'task is', 'tasks are')} past due`}${rest.en}.`,
  };
}

/** What units have reported of themselves, by name as far as a sentence has room. */
function admittedSentence(admitted: readonly Indicator[], overdue: readonly TaskRow[]): Text {
  const [n, late] = [admitted.length, overdue.length];
  const { zh, en } = admitted[0]?.name ?? { zh: '', en: '' };
  return {
    zh: `单位填报的指标中 ${n} 项没有达到目标：“${zh}”${n === 1 ? '' : '等'}${late === 0 ? '' : `；另有 ${late} 项任务到期未完成`}。`,
    en: `${n} ${plural(n, 'figure', 'figures')} that units reported ${plural(n, 'misses its target', 'miss their targets')}: “${en}”${n === 1 ? '' : ' and others'}${late === 0 ? '' : `; ${late} ${plural(late, 'task is', 'tasks are')} past due`}.`,
  };
}

function overdueSentence(overdue: readonly TaskRow[], { today }: PlanFacts): Text {
  const oldest = overdue
    .flatMap(({ dueNext }) => dueNext ?? [])
    .sort()[0]
    ?.slice(0, 7);
  const n = overdue.length;
  return {
    zh: `${n} 项任务到期未完成${oldest === undefined ? '' : `，最早的应在${periodWords(oldest, 'zh', today)}完成`}。`,
    en: `${n} ${plural(n, 'task is', 'tasks are')} past due${oldest === undefined ? '' : `; the oldest was due in ${periodWords(oldest, 'en', today)}`}.`,
  };
}

function unmeasuredSentence({ plan, tasks }: PlanFacts, few: number): Text {
  const n = tasks.length;
  const zh = n === 0 ? '' : `；${n} 项任务没有到期未报的`;
  const en =
    n === 0 ? '' : n === 1 ? '; its one task is not past due' : `; none of its ${n} tasks is past due`;
  if (few > 0)
    return {
      zh: `${few} 项指标依据的办件还太少，不下结论${zh}。`,
      en: `${few} ${plural(few, 'indicator rests', 'indicators rest')} on too few cases to say anything yet${en}.`,
    };
  return plan.hasServices
    ? {
        zh: `服务已运行，还没有办结的办件，因此没有实测数字${zh}。`,
        en: `Services run, but no case has ended yet, so nothing is measured${en}.`,
      }
    : {
        zh: `服务还没有在这里运行，没有实测数字${zh}。`,
        en: `No service runs here yet, so nothing is measured${en}.`,
      };
}

function onCourseSentence(measured: readonly Indicator[], few: number): Text {
  const thin = ofFew(few);
  const compared = measured.filter(({ holds }) => holds === true).length;
  const rest = measured.length - compared;
  if (compared === 0) {
    return {
      zh: `${rest} 项指标有实测数字，方案没有给出可比的目标${thin.zh}。`,
      en: `${rest} ${plural(rest, 'indicator is', 'indicators are')} measured; the plan gives no figure to hold ${plural(rest, 'it', 'them')} against${thin.en}.`,
    };
  }
  return {
    zh: `${compared} 项实测指标全部达到目标${rest === 0 ? '' : `，另有 ${rest} 项没有可比的目标`}${thin.zh}。`,
    en: `${compared === 1 ? 'The one measured indicator meets its target' : `All ${compared} measured indicators meet their targets`}${rest === 0 ? '' : `; ${rest} more ${plural(rest, 'has', 'have')} no target to compare with`}${thin.en}.`,
  };
}

function endedSentence({ tasks, indicators }: PlanFacts, { measured, missed, few }: Figures): Text {
  const kept = tasks.filter(
    ({ state, fulfilledBy }) => state === 'verified' || fulfilledBy.length > 0,
  ).length;
  const over = tasks.filter(({ state }) => state === 'ended');
  // The number stands with what was said of a task: without one nothing ever was.
  const silent = over.filter(({ caseNumber }) => caseNumber === null).length;
  const figures = {
    zh: measured.length === 0 ? '' : `；${measured.length} 项实测指标中 ${missed.length} 项没有达到目标`,
    en:
      measured.length === 0
        ? ''
        : `; ${missed.length} of ${measured.length} measured ${plural(measured.length, 'indicator', 'indicators')} ${plural(missed.length, 'misses its target', 'miss their targets')}`,
  };
  const n = indicators.filter(({ computed, value }) => !computed && value === null).length;
  const thin = ofFew(few);
  const unheard = {
    zh: n === 0 ? '' : `；${n} 项指标始终没有上报`,
    en: n === 0 ? '' : `; ${n} ${plural(n, 'figure was', 'figures were')} never reported`,
  };
  return tasks.length === 0
    ? {
        zh: `方案期已结束${figures.zh}${thin.zh}${unheard.zh}。`,
        en: `The plan’s period is over${figures.en}${thin.en}${unheard.en}.`,
      }
    : {
        zh: `方案期已结束：${tasks.length} 项任务中 ${kept} 项由服务实现或已核查，${over.length} 项期满未核查${silent === 0 ? '' : `（${silent} 项从未报告）`}${figures.zh}${thin.zh}${unheard.zh}。`,
        en: `The plan’s period is over: of ${tasks.length} ${plural(tasks.length, 'task', 'tasks')} ${kept} ${plural(kept, 'is', 'are')} kept by services or verified and ${over.length} ended unverified${silent === 0 ? '' : ` (of ${silent} nothing was ever reported)`}${figures.en}${thin.en}${unheard.en}.`,
      };
}

/** Who answers for most of what is overdue: the offices that report on it, or the first unit where there is none. */
function unitsBehind(overdue: readonly TaskRow[]): Text | null {
  const counts = new Map<string, { readonly name: Text; n: number }>();
  for (const { units, office } of overdue) {
    for (const { id, name } of office === null ? units.slice(0, 1) : [office]) {
      const known = counts.get(id) ?? { name, n: 0 };
      known.n += 1;
      counts.set(id, known);
    }
  }
  return listedUnits([...counts.values()].sort((a, b) => b.n - a.n).map(({ name }) => name));
}

function plural(n: number, one: string, many: string): string {
  return n === 1 ? one : many;
}
