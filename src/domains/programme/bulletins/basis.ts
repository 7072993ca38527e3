import type { Basis } from '../../../kernel/basis.ts';
import type { LimitDeclaration } from '../../../kernel/process/definition.ts';

/** Whoever coordinates the plan tells how it stands. */
export const told: readonly Basis[] = [{ plan: 'overall', measure: 'service-efficiency' }];

/** The plan wants progress told regularly and names no number of days. */
const convention: readonly Basis[] = [
  {
    custom: {
      zh: '编写两个工作日、审签一个工作日、印发一个工作日（服务约定，方案只写定期通报）',
      en: 'Two working days to write, one to approve, one to send (service convention: the plan says only that progress is told regularly)',
    },
  },
];

export const secondPerson: readonly Basis[] = [
  {
    custom: {
      zh: '编写人不审签自己编写的（服务约定）',
      en: 'Whoever writes it does not approve it (service convention)',
    },
  },
];

export function days(value: number): LimitDeclaration {
  return { value, unit: 'working-day', basis: convention };
}
