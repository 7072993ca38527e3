import type { Pack } from '../../kernel/pack/definition.ts';
import { pipePack } from '../pipe-connection/pack.ts';
import { gas } from './utility.ts';

/** 获得用气: connected in two steps and a day, at no charge outside the boundary, and looked after since. */
export const pack: Pack = pipePack(gas, {
  name: { zh: '获得用气', en: 'Getting gas' },
  facts: {
    steps: 'gas-steps',
    days: 'gas-days',
    approvalDays: 'gas-approval-days',
    lineDays: 'gas-outside-line-days',
    papers: 'gas-application-documents',
  },
  certificateNumbers: { contract: '041', invoice: '042' },
});
