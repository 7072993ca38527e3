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

const ofPeriod = (kind: 'weekly' | 'monthly' | 'quarterly') => ({
  kind: `"${kind}"`,
  from: 'period.from',
  to: 'period.to',
});

const opens = { service: bulletin.code, duty: 'plan-coordination' } as const;

const weekly: ScheduleDeclaration = {
  ...afterwards,
  code: 'weekly-bulletin',
  name: { zh: '全市周报', en: 'Weekly bulletin of the city' },
  every: 'week',
  opens: { ...opens, form: ofPeriod('weekly') },
};

const monthly: ScheduleDeclaration = {
  ...afterwards,
  code: 'monthly-bulletin',
  name: { zh: '全市月报', en: 'Monthly bulletin of the city' },
  every: 'month',
  opens: { ...opens, form: ofPeriod('monthly') },
};

const quarterly: ScheduleDeclaration = {
  ...afterwards,
  code: 'quarterly-bulletin',
  name: { zh: '全市季报', en: 'Quarterly bulletin of the city' },
  every: 'quarter',
  opens: { ...opens, form: ofPeriod('quarterly') },
};

/** One for each place right below the city. */
const quarterlyOfPlaces: ScheduleDeclaration = {
  ...afterwards,
  code: 'quarterly-bulletins',
  name: { zh: '各县（市、区）季报', en: 'Quarterly bulletins of each county' },
  every: 'quarter',
  each: 'county',
  opens: { ...opens, form: { ...ofPeriod('quarterly'), place: 'each.code' } },
};

/** Where two whole plans run beside each other, one of each besides: the city's own adds them up. */
const ofEach = (
  kind: 'weekly' | 'monthly' | 'quarterly',
  every: 'week' | 'month' | 'quarter',
  name: Text,
): ScheduleDeclaration => ({
  ...afterwards,
  code: `${kind}-bulletin-of-plan`,
  name,
  every,
  each: 'whole-plan',
  when: 'each.beside',
  opens: { ...opens, form: { ...ofPeriod(kind), year: 'each.year' } },
});

export const bulletinSchedules: readonly ScheduleDeclaration[] = [
  weekly,
  monthly,
  quarterly,
  quarterlyOfPlaces,
  ofEach('weekly', 'week', { zh: '各年方案周报', en: 'Weekly bulletin of each whole plan' }),
  ofEach('monthly', 'month', { zh: '各年方案月报', en: 'Monthly bulletin of each whole plan' }),
  ofEach('quarterly', 'quarter', { zh: '各年方案季报', en: 'Quarterly bulletin of each whole plan' }),
];
