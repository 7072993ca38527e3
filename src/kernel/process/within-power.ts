import type { DelegableAct } from '../access/powers.ts';
import { covers } from '../access/powers.ts';
import type { Principal } from '../access/principal.ts';
import type { CaseAct } from './command.ts';

/** What an applicant's acts are called in a power; an act that is not here is nobody's to delegate. */
const delegated: Partial<Record<CaseAct, DelegableAct>> = {
  submit: 'apply',
  'add-service': 'apply',
  resubmit: 'answer',
  'complete-step': 'answer',
  'submit-material': 'answer',
  withdraw: 'withdraw',
  rate: 'rate',
};

/** Whether the power somebody acts by reaches this far; always, where they act for themselves. */
export function isWithinPower(principal: Principal, service: string, act: CaseAct | 'read'): boolean {
  if (principal.kind !== 'account' || principal.under === undefined) return true;
  const asked = act === 'read' ? 'read' : delegated[act];
  return asked !== undefined && covers(principal.under.scope, service, asked);
}
