import type { ScheduleDeclaration } from '../../../kernel/pack/schedule.ts';
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

/** One for each place right below the city. */
const quarterly: ScheduleDeclaration = {
  ...afterwards,
  code: 'quarterly-bulletins',
  name: { zh: '各县（市、区）季报', en: 'Quarterly bulletins of each county' },
  every: 'quarter',
  each: 'county',
  opens: { ...opens, form: { ...ofPeriod('quarterly'), place: 'each.code' } },
};

export const bulletinSchedules: readonly ScheduleDeclaration[] = [weekly, monthly, quarterly];
