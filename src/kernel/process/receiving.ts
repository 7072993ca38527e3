import type { Office } from '../city/organisation.ts';
import type { DecisionContext } from './command.ts';
import type { TransferDeclaration } from './definition.ts';

/** Whether the office may be given what is transferred: another one, at work today, that has the duty where the ground says so. */
export function mayReceive(
  context: Pick<DecisionContext, 'now' | 'office'>,
  { to }: TransferDeclaration,
  from: string,
  office: Office,
): boolean {
  return (
    office.id !== from &&
    isAtWork(office, context.now) &&
    (to === undefined || context.office(to.duty, office.region)?.id === office.id)
  );
}

export function isAtWork(office: Office, now: string): boolean {
  const day = now.slice(0, 10);
  return office.from <= day && day <= (office.to ?? '9999');
}
