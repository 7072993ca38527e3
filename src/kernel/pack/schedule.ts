import type { Basis } from '../basis.ts';
import type { Expression } from '../process/definition.ts';
import type { Text } from '../text.ts';
import { addWorkingDays, type Calendar } from '../time/calendar.ts';
import { type Day, parseDay } from '../time/civil.ts';
import { type Period, periodOf, periodsBetween, type Rhythm } from '../time/periods.ts';

/** What a scheduled matter can be opened for, one case each. */
export const scheduleItems = ['region', 'county', 'plan', 'whole-plan', 'unit', 'task', 'indicator'] as const;
export type ScheduleItem = (typeof scheduleItems)[number];

/**
 * Opens cases by the calendar, exactly one for each period and item, by the worker; what was missed while nothing
 * ran is caught up. Periods that were over before the city began to work with the schedule are left out.
 */
export type ScheduleDeclaration = {
  readonly code: string;
  readonly name: Text;
  /** `plan-period`: once for the whole period of each plan of the city, for what belongs to that plan. */
  readonly every: Rhythm | 'plan-period';
  /** On which day; absent: on the period's first. */
  readonly on?: ScheduleDay;
  /** Only for periods that touch a plan's own, and for what belongs to such a plan. */
  readonly while?: 'plan-period';
  /**
   * What a case is opened for; absent: one for the city. Every item has `code`, `name` {zh, en}, `region` and
   * `office` (empty where it has none in this city), and
   * of a region or county (those right below the top): `level`, `kind`, `unit`, `at` (its place among them, from 0);
   * of a plan: `no`, `lead` (a unit), `at`, `listed` (it stands in the list that forms choose plans from),
   * `wants` (the rhythm in which the plan itself wants to be told of, empty where it says nothing);
   * of a whole plan (`whole-plan`): `year`, and `beside` (another runs in the period as well; only with `while`);
   * of a unit: `kind`, `tasks` (how many name it or a group of its);
   * of a task: `no`, `label` (the number as people say it), `what` {zh, en} (what is to be done), `plan` {code, no, name, lead, office}, `unit` (the first that leads or answers for it; the office is its),
   * `units` {unit, role}, `deadline`, `due` (its last day, empty where it has none), `by` (how the city answers it, empty where it does not), `targets`;
   * of an indicator: `plan` {code, no, name, lead, office}, `unit` (the plan's lead, or the first that answers for it),
   * `counted` (what it is counted in), `scale` (100 for a percentage), `wanted` {zh, en} (its targets in words) and `computed`
   * (by what runs here).
   */
  readonly each?: ScheduleItem;
  /** What a register says of the item, by a key over `each`: stands in `each.chosen`, null where it says nothing. */
  readonly reads?: { readonly register: string; readonly key: Expression };
  /** Over `each`, `period` {code, from, to, comes} and `today`; only where it holds. `comes` is the item's own day. */
  readonly when?: Expression;
  /** So many working days after the schedule's day, over the same names but `comes`: so that not all come at once. */
  readonly later?: Expression;
  readonly opens: {
    readonly service: string;
    /** Over the same names. Figures of a service (`figures`) are worked out as the case is opened. */
    readonly form: Readonly<Record<string, Expression>>;
    /** Whose office stands where else an applicant would; absent: the item's own. */
    readonly duty?: string;
  };
  readonly basis: readonly Basis[];
};

/** Working days are counted from 1: the first of the period, the last but so many before its end, the first after it. */
export type ScheduleDay =
  | { readonly workingDay: number }
  | { readonly workingDaysBeforeEnd: number }
  | { readonly workingDayAfterEnd: number };

/** A period of a schedule, the day from which its cases are opened, and for what of which plans. */
export type ScheduledPeriod = Period & {
  readonly opens: Day;
  /** By their years (`ledger-numbers.ts`); null means whatever there is. */
  readonly plans: readonly (number | null)[] | null;
};

/** The time of a whole plan. `year` is null for the city's own, and tells later ones apart. */
export type PlanTerm = { readonly year: number | null; readonly from: string; readonly to: string };

/**
 * Periods whose day has come by `today`, in order.
 *
 * @param since the day on which the city began to work with the schedule
 * @param plans the periods of the city's plans
 */
export function periodsDue(
  schedule: Pick<ScheduleDeclaration, 'every' | 'on' | 'while'>,
  calendar: Calendar,
  {
    since,
    today,
    plans,
  }: { readonly since: string; readonly today: string; readonly plans: readonly PlanTerm[] },
): readonly ScheduledPeriod[] {
  const [began, now] = [parseDay(since), parseDay(today)];
  return periodsOf(schedule, plans, { began, now })
    .map((period) => ({ ...period, opens: openingDay(calendar, period, schedule.on) }))
    .filter(({ to, opens }) => to >= began && opens <= now);
}

/** So many days after its end what belongs to a week has come: after a long holiday two may still be to come. */
const longestWait = 21;

/**
 * The next day on which something of a schedule comes, and for which period: of one that is over and still to come, or of the
 * one that runs. Null where no plan has its time then.
 *
 * @param since the day on which the city began to work with the schedule
 * @param later how many working days after the schedule's own day it comes in a period; absent: on that day
 */
export function nextOpening(
  schedule: Pick<ScheduleDeclaration, 'every' | 'on' | 'while'>,
  calendar: Calendar,
  {
    since,
    today,
    plans,
    later = () => 0,
  }: {
    readonly since: string;
    readonly today: string;
    readonly plans: readonly PlanTerm[];
    readonly later?: (period: ScheduledPeriod) => number;
  },
): { readonly period: ScheduledPeriod; readonly on: Day } | null {
  const now = parseDay(today);
  const running = schedule.every === 'plan-period' ? now : periodOf(schedule.every, now).from;
  const next = periodsOf(schedule, plans, { began: running - longestWait, now })
    .filter(({ to }) => to >= parseDay(since))
    .map((period) => {
      const scheduled = { ...period, opens: openingDay(calendar, period, schedule.on) };
      return { period: scheduled, on: laterBy(calendar, scheduled.opens, later(scheduled)) };
    })
    .find(({ on }) => on > now);
  return next ?? null;
}

/** A day so many working days later. */
export function laterBy(calendar: Calendar, day: Day, later: number): Day {
  return later === 0 ? day : addWorkingDays(calendar, day, later);
}

function periodsOf(
  { every, while: within }: Pick<ScheduleDeclaration, 'every' | 'while'>,
  plans: readonly PlanTerm[],
  { began, now }: { readonly began: Day; readonly now: Day },
): readonly Omit<ScheduledPeriod, 'opens'>[] {
  const terms = plans.map(({ year, from, to }) => ({
    code: year === null ? 'plan-period' : `plan-${year}`,
    from: parseDay(from),
    to: parseDay(to),
    plans: [year],
  }));
  if (every === 'plan-period') return terms;
  const periods = periodsBetween(every, periodOf(every, began).from, now);
  if (within === undefined) return periods.map((period) => ({ ...period, plans: null }));
  return periods.flatMap((period) => {
    const touched = terms.filter(({ from, to }) => period.from <= to && period.to >= from);
    return touched.length === 0 ? [] : [{ ...period, plans: touched.flatMap((term) => term.plans) }];
  });
}

function openingDay(calendar: Calendar, { from, to }: Period, on: ScheduleDay | undefined): Day {
  if (on === undefined) return from;
  if ('workingDay' in on) return addWorkingDays(calendar, from - 1, on.workingDay);
  if ('workingDayAfterEnd' in on) return addWorkingDays(calendar, to, on.workingDayAfterEnd);
  const last = addWorkingDays(calendar, to + 1, -1);
  return on.workingDaysBeforeEnd === 0 ? last : addWorkingDays(calendar, last, -on.workingDaysBeforeEnd);
}
