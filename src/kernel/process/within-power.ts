import { covers, type DelegableAct } from '../access/powers.ts';
import { actingUnder, type Principal } from '../access/principal.ts';
import type { CaseAct } from './command.ts';

/** What an applicant's acts are called in a power; an act that is not here is nobody's to delegate. */
const delegated: Partial<Record<CaseAct, DelegableAct>> = {
  submit: 'apply',
  'add-service': 'apply',
  resubmit: 'answer',
  'complete-step': 'answer',
  'submit-material': 'answer',
  'ask-avoidance': 'answer',
  withdraw: 'withdraw',
  rate: 'rate',
};

/** Whether the power somebody acts by reaches this far; always, where they act for themselves. */
export function isWithinPower(principal: Principal, service: string, act: CaseAct | 'read'): boolean {
  if (principal.kind !== 'account' || principal.under === undefined) return true;
  const asked = act === 'read' ? 'read' : delegated[act];
  return asked !== undefined && covers(principal.under.scope, service, asked);
}

/**
 * The person as they stand to what a party has asked for: by their powers over it that reach this service, or, where
 * they have none, as themselves.
 */
export function towards(
  principal: Principal,
  { party, service }: { readonly party: string; readonly service: string },
  day: string,
): Principal {
  if (principal.kind !== 'account' || principal.under !== undefined) return principal;
  const powers = (principal.powers ?? []).filter(
    (held) => held.party === party && held.from <= day && (held.to === null || day <= held.to),
  );
  const reading = powers.find(({ scope }) => covers(scope, service, 'read'));
  return reading === undefined ? principal : { ...actingUnder(principal, reading), powers };
}
