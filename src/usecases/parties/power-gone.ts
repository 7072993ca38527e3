import type { Principal } from '../../kernel/access/principal.ts';
import { type DomainError, refuse } from '../../kernel/errors/index.ts';
import type { CaseState } from '../../kernel/process/index.ts';
import type { Dependencies } from '../dependencies.ts';
import { ownParty } from './capacity.ts';
import { partyName } from './party-names.ts';

/**
 * Whoever wrote a request for somebody and may not do or see this any more is told that the power is gone, not that
 * there never was such a case; null for everybody else.
 */
export async function powerGone(
  deps: Dependencies,
  principal: Principal,
  { applicant }: Pick<CaseState, 'applicant'>,
): Promise<DomainError | null> {
  if (principal.kind !== 'account' || (principal.role !== 'applicant' && principal.role !== 'delegate'))
    return null;
  if (applicant.account !== principal.account || applicant.party === ownParty(principal)) return null;
  return refuse('power.not-held', { party: await partyName(deps, applicant.party) });
}
