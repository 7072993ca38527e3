import type { ScheduleDeclaration } from '../../../kernel/pack/schedule.ts';
import { measure } from '../basis.ts';
import { assessment } from './assessment.ts';

const begins = 'timestamp(period.from + "T00:00:00Z")';

/** Each county is assessed by itself as soon as a quarter is over; nobody has to think of it. */
export const quarterlyAssessment: ScheduleDeclaration = {
  code: 'startup-quarterly-assessment',
  name: { zh: '企业开办和注销季度考核', en: 'Quarterly assessment of start-ups and deregistrations' },
  every: 'quarter',
  on: { workingDayAfterEnd: 1 },
  while: 'plan-period',
  each: 'county',
  opens: {
    service: assessment.code,
    duty: 'plan-coordination',
    // Months count from 0.
    form: { year: `${begins}.getFullYear()`, quarter: `${begins}.getMonth() / 3 + 1` },
  },
  basis: [
    ...measure('standards'),
    {
      custom: {
        zh: '每季度结束后第一个工作日开始考核（服务约定，方案未定时间）',
        en: 'Begins on the first working day after a quarter (service convention: the plan names no day)',
      },
    },
  ],
};
