import type { ScheduleDay, ScheduleDeclaration } from '../../../kernel/pack/schedule.ts';
import type { Text } from '../../../kernel/text.ts';
import { told } from './basis.ts';
import { bulletinRhythms, usual } from './rhythm.ts';
import { bulletin } from './service.ts';

const ofCoordination = { service: bulletin.code, duty: 'plan-coordination' } as const;

/**
 * The city's own come on the first working day after their period: leaders want to know at once what cases and tasks
 * say, and of figures that are still to be reported it is said that they are.
 */
const atOnce = { on: { workingDayAfterEnd: 1 }, while: 'plan-period', basis: told } as const;

type Every = 'week' | 'month' | 'quarter';

const kindOf = { week: 'weekly', month: 'monthly', quarter: 'quarterly' } as const;

const ofPeriod = (every: Every) => ({
  kind: `"${kindOf[every]}"`,
  from: 'period.from',
  to: 'period.to',
});

/** The city's own, of all that runs. */
const ofCity = (every: Every, name: Text): ScheduleDeclaration => ({
  ...atOnce,
  code: `${kindOf[every]}-bulletin`,
  name,
  every,
  opens: { ...ofCoordination, form: ofPeriod(every) },
});

/** Where two whole plans run beside each other, one of each besides: the city's own adds them up. */
const ofEach = (every: Every, name: Text): ScheduleDeclaration => ({
  ...atOnce,
  code: `${kindOf[every]}-bulletin-of-plan`,
  name,
  every,
  each: 'whole-plan',
  when: 'each.beside',
  opens: { ...ofCoordination, form: { ...ofPeriod(every), year: 'each.year' } },
});

/**
 * When what is asked of units after the period is in: rounds of a week and month have three working days, figures of a
 * quarter five and two to be checked.
 */
const reportsIn: Readonly<Record<Every, ScheduleDay>> = {
  week: { workingDayAfterEnd: 3 },
  month: { workingDayAfterEnd: 4 },
  quarter: { workingDayAfterEnd: 8 },
};
/** Over so many days they are spread, since one office approves all of them. A week leaves no more than three. */
const spreadOver: Readonly<Record<Every, number>> = { week: 3, month: 5, quarter: 5 };

/** What is chosen counts from the next one on: one whose day had come by then has come as before, or not at all. */
const inTime = '(each.chosen == null || string(each.chosen.from) < string(period.comes))';
/** @param otherwise what holds while the office has chosen nothing */
const chosenToBe = (kind: (typeof kindOf)[Every], otherwise: string): string =>
  `(each.chosen == null ? ${otherwise} : string(each.chosen.rhythm)) == "${kind}" && ${inTime}`;
const asUsual = `"${usual}"`;
const asThePlanWants = `(each.wants == "" ? ${asUsual} : string(each.wants))`;

/** Of one special plan or place, as often as the office has chosen. */
const asChosen = (every: Every) =>
  ({
    every,
    on: reportsIn[every],
    while: 'plan-period',
    later: `int(each.at) % ${spreadOver[every]}`,
    basis: told,
  }) as const;

/** A plan's lead writes of it; where the lead has no office here, whoever coordinates the plan does. */
const ofSpecialPlan = (every: Every, name: Text): ScheduleDeclaration => ({
  ...asChosen(every),
  code: `${kindOf[every]}-bulletin-of-special-plan`,
  name,
  each: 'plan',
  reads: { register: bulletinRhythms.code, key: '"plan " + each.code' },
  // A later plan's chapters stand in no list yet from which a bulletin could name them.
  when: `each.no > 0.0 && each.listed && ${chosenToBe(kindOf[every], asThePlanWants)}`,
  opens: { ...ofCoordination, form: { ...ofPeriod(every), plan: 'each.code', lead: 'each.office' } },
});

/** Of each place right below the city. */
const ofPlace = (every: Every, code: string, name: Text): ScheduleDeclaration => ({
  ...asChosen(every),
  code,
  name,
  each: 'county',
  reads: { register: bulletinRhythms.code, key: '"place " + each.code' },
  when: chosenToBe(kindOf[every], asUsual),
  opens: { ...ofCoordination, form: { ...ofPeriod(every), place: 'each.code' } },
});

export const bulletinSchedules: readonly ScheduleDeclaration[] = [
  ofCity('week', { zh: '全市周报', en: 'Weekly bulletin of the city' }),
  ofCity('month', { zh: '全市月报', en: 'Monthly bulletin of the city' }),
  ofCity('quarter', { zh: '全市季报', en: 'Quarterly bulletin of the city' }),
  ofPlace('week', 'weekly-bulletins', { zh: '各县（市、区）周报', en: 'Weekly bulletins of counties' }),
  ofPlace('month', 'monthly-bulletins', { zh: '各县（市、区）月报', en: 'Monthly bulletins of counties' }),
  ofPlace('quarter', 'quarterly-bulletins', {
    zh: '各县（市、区）季报',
    en: 'Quarterly bulletins of each county',
  }),
  ofSpecialPlan('week', { zh: '专项方案周报', en: 'Weekly bulletins of special plans' }),
  ofSpecialPlan('month', { zh: '专项方案月报', en: 'Monthly bulletins of special plans' }),
  ofSpecialPlan('quarter', { zh: '专项方案季报', en: 'Quarterly bulletins of special plans' }),
  ofEach('week', { zh: '各年方案周报', en: 'Weekly bulletin of each whole plan' }),
  ofEach('month', { zh: '各年方案月报', en: 'Monthly bulletin of each whole plan' }),
  ofEach('quarter', { zh: '各年方案季报', en: 'Quarterly bulletin of each whole plan' }),
];
