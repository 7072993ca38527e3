import type { Basis } from '../../../kernel/basis.ts';
import type { Expression, LimitDeclaration } from '../../../kernel/process/definition.ts';

/** The general plan wants a ledger kept of what it promises, and to see who keeps it. */
export const programme: readonly Basis[] = [{ plan: 'overall', measure: 'service-efficiency' }];

const convention: readonly Basis[] = [
  {
    custom: {
      zh: '台账办理时限为服务约定：审核三个工作日，核查五个工作日，填报三个工作日',
      en: 'Times of the ledger are service conventions: three working days to review, five to verify, three to report',
    },
  },
];

export const otherPerson: readonly Basis[] = [
  {
    custom: {
      zh: '报告任务进展的人不审核自己的报告，申请变更期限的人不决定自己的申请（服务约定）',
      en: 'Whoever reports on a task does not review the report, and whoever asks for another deadline does not decide on it (service convention)',
    },
  },
];

/** What goes on until its own deadline is not counted in working days. */
export const untilDeadline: readonly Basis[] = [
  {
    custom: {
      zh: '任务的时限为方案期限，不按工作日计；期限变更的，以变更后的为准',
      en: 'A task has until the plan’s own deadline, or the one it was changed to, and is not counted in working days',
    },
  },
];

/** Nobody says what becomes of tasks when a plan's time is over; that silence is no success is our own rule. */
export const silence: readonly Basis[] = [
  {
    custom: {
      zh: '方案期满后二十个工作日内没有决定的，按未完成了结（服务约定）',
      en: 'What is not decided on within twenty working days of the plan’s last day ends as undone (service convention)',
    },
  },
];

/** A task's number as people say it: that of a later plan has the plan's year before it (`ledger-numbers.ts`). */
export const taskLabel: Expression =
  '(int(form.no) < 10000 ? string(int(form.no)) : string(int(form.no) / 10000) + "·" + string(int(form.no) % 10000))';

export function days(value: number): LimitDeclaration {
  return { value, unit: 'working-day', basis: convention };
}

export const closesBySelf = convention;
