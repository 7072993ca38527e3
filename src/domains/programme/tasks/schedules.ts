import type { ScheduleDeclaration } from '../../../kernel/pack/schedule.ts';
import { programme } from './basis.ts';
import { reportingRound } from './round.ts';
import { planTask } from './task.ts';

/** One case for each task, as soon as the plan's period has begun or the task stands in the ledger. */
const tasks: ScheduleDeclaration = {
  code: 'plan-tasks',
  name: { zh: '方案任务立项', en: 'Tasks of the plan' },
  every: 'plan-period',
  while: 'plan-period',
  each: 'task',
  when: 'each.office != ""',
  opens: {
    service: planTask.code,
    form: {
      label: 'each.label',
      no: 'each.no',
      title: 'each.name.zh',
      titleEn: 'each.name.en',
      what: 'each.what.zh',
      whatEn: 'each.what.en',
      planName: 'each.plan.name.zh',
      planNameEn: 'each.plan.name.en',
      plan: 'each.plan.code',
      office: 'each.office',
      lead: 'each.plan.office != "" ? each.plan.office : each.office',
      due: 'each.due != "" ? each.due : null',
      earlier: 'each.earlier',
      end: 'period.to',
      kept: '!(each.by in ["", "evidence", "later"])',
    },
  },
  basis: programme,
};

const round = {
  while: 'plan-period',
  each: 'unit',
  when: 'each.office != "" && each.tasks > 0.0',
  basis: programme,
} as const;

const formOf = (rhythm: 'week' | 'month') => ({
  rhythm: `"${rhythm}"`,
  period: 'period.code',
  from: 'period.from',
  to: 'period.to',
  office: 'each.office',
  tasks: 'each.tasks',
});

const weekly: ScheduleDeclaration = {
  ...round,
  code: 'weekly-reports',
  name: { zh: '任务周报', en: 'Weekly reports' },
  every: 'week',
  on: { workingDaysBeforeEnd: 0 },
  opens: { service: reportingRound.code, form: formOf('week') },
};

const monthly: ScheduleDeclaration = {
  ...round,
  code: 'monthly-reports',
  name: { zh: '任务月报', en: 'Monthly reports' },
  every: 'month',
  on: { workingDayAfterEnd: 1 },
  opens: { service: reportingRound.code, form: formOf('month') },
};

export const schedules: readonly ScheduleDeclaration[] = [tasks, weekly, monthly];
