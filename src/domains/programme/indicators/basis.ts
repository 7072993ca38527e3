import type { Basis } from '../../../kernel/basis.ts';
import type { LimitDeclaration } from '../../../kernel/process/definition.ts';

/** The general plan wants services to keep what they promise, and to be seen doing so. */
export const measured: readonly Basis[] = [{ plan: 'overall', measure: 'service-efficiency' }];

/** The plan sets targets and says nothing of how a figure is reported. */
const convention: readonly Basis[] = [
  {
    custom: {
      zh: '填报五个工作日、复核两个工作日（服务约定，方案未定）',
      en: 'Five working days to report, two to check (service convention: the plan sets none)',
    },
  },
];

export const secondPerson: readonly Basis[] = [
  {
    custom: {
      zh: '填报人不复核自己填的数（服务约定）',
      en: 'Whoever reports a figure does not check it (service convention)',
    },
  },
];

export const notOwnFormula: readonly Basis[] = [
  {
    custom: {
      zh: '拟定权重的人不确认自己拟的权重（服务约定）',
      en: 'Whoever draws up the weights does not confirm them (service convention)',
    },
  },
];

export function days(value: number): LimitDeclaration {
  return { value, unit: 'working-day', basis: convention };
}
