import type { ScheduleDeclaration } from '../../../kernel/pack/schedule.ts';
import type { Text } from '../../../kernel/text.ts';
import { told } from './basis.ts';
import { bulletin } from './service.ts';

/** On the first working day after its period each waits for whoever coordinates the plan, whatever place it is about. */
const afterwards = {
  on: { workingDayAfterEnd: 1 },
  while: 'plan-period',
  basis: told,
} as const;

const opens = { service: bulletin.code, duty: 'plan-coordination' } as const;

type Every = 'week' | 'month' | 'quarter';

const kindOf = { week: 'weekly', month: 'monthly', quarter: 'quarterly' } as const;

const ofPeriod = (every: Every) => ({
  kind: `"${kindOf[every]}"`,
  from: 'period.from',
  to: 'period.to',
});

/** The city's own, of all that runs. */
const ofCity = (every: Every, name: Text): ScheduleDeclaration => ({
  ...afterwards,
  code: `${kindOf[every]}-bulletin`,
  name,
  every,
  opens: { ...opens, form: ofPeriod(every) },
});

/** One for each place right below the city. */
const quarterlyOfPlaces: ScheduleDeclaration = {
  ...afterwards,
  code: 'quarterly-bulletins',
  name: { zh: '各县（市、区）季报', en: 'Quarterly bulletins of each county' },
  every: 'quarter',
  each: 'county',
  opens: { ...opens, form: { ...ofPeriod('quarter'), place: 'each.code' } },
};

/** Where two whole plans run beside each other, one of each besides: the city's own adds them up. */
const ofEach = (every: Every, name: Text): ScheduleDeclaration => ({
  ...afterwards,
  code: `${kindOf[every]}-bulletin-of-plan`,
  name,
  every,
  each: 'whole-plan',
  when: 'each.beside',
  opens: { ...opens, form: { ...ofPeriod(every), year: 'each.year' } },
});

export const bulletinSchedules: readonly ScheduleDeclaration[] = [
  ofCity('week', { zh: '全市周报', en: 'Weekly bulletin of the city' }),
  ofCity('month', { zh: '全市月报', en: 'Monthly bulletin of the city' }),
  ofCity('quarter', { zh: '全市季报', en: 'Quarterly bulletin of the city' }),
  quarterlyOfPlaces,
  ofEach('week', { zh: '各年方案周报', en: 'Weekly bulletin of each whole plan' }),
  ofEach('month', { zh: '各年方案月报', en: 'Monthly bulletin of each whole plan' }),
  ofEach('quarter', { zh: '各年方案季报', en: 'Quarterly bulletin of each whole plan' }),
];
