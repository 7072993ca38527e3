import type { ScheduleDeclaration } from '../../../kernel/pack/schedule.ts';
import { measured } from './basis.ts';
import { indicatorReport } from './report.ts';

/**
 * When a quarter is over, whatever nothing here computes is asked for by itself at whoever answers for it, for the
 * quarter's last month: numbers, and what the plan says in words. Whoever answers for a figure may report any other month as well.
 */
export const quarterlyReports: ScheduleDeclaration = {
  code: 'indicator-reports',
  name: { zh: '季度指标填报', en: 'Quarterly reports of figures' },
  every: 'quarter',
  on: { workingDayAfterEnd: 1 },
  while: 'plan-period',
  each: 'indicator',
  when: '!each.computed && each.office != ""',
  opens: {
    service: indicatorReport.code,
    form: {
      indicator: 'each.code',
      indicatorName: 'each.name.zh + " · " + each.name.en',
      unit: 'each.counted',
      wanted: 'each.wanted.zh == "" ? "" : each.wanted.zh + " · " + each.wanted.en',
      scale: 'each.scale',
      period: 'period.to.substring(0, 7)',
      place: 'each.region',
      office: 'each.office',
    },
  },
  basis: measured,
};
