import type { Pack } from '../../kernel/pack/definition.ts';
import { pipePack } from '../pipe-connection/pack.ts';
import { water } from './utility.ts';

/** 获得用水: connected on the day where a pipe is there, in two days where it is not, and looked after since. */
export const pack: Pack = pipePack(water, {
  name: { zh: '获得用水', en: 'Getting water' },
  facts: {
    steps: 'water-steps',
    days: 'water-days',
    sameDay: 'water-days-no-outside-line',
    approvalDays: 'water-approval-days',
    approvalsOfSmall: 'water-approvals-small-projects',
    lineDays: 'water-outside-line-days',
    cost: 'water-outside-cost',
  },
  certificateNumbers: { contract: '043', invoice: '044' },
});
