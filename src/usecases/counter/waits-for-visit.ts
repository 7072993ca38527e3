import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { type CaseState, legalMoves, type ServiceDefinition } from '../../kernel/process/index.ts';
import type { VisitAbout } from '../../store/counter/visits.ts';
import { loadCase } from '../cases/load-case.ts';
import type { Dependencies } from '../dependencies.ts';

/** Whether the applicant could do this in the case now, online. */
export function isOpenToApplicant(
  definition: ServiceDefinition,
  state: CaseState,
  act: VisitAbout['act'],
): boolean {
  const { party } = state.applicant;
  const applicant: Principal = {
    kind: 'account',
    account: party,
    displayName: '',
    role: 'applicant',
    party,
  };
  return legalMoves(definition, state, applicant).some((move) => move.act === act);
}

/**
 * Refuses `counter.case-not-waiting` where what a visit is about was done otherwise meanwhile, or something else is asked
 * for now. Gives the definition by which the case is decided.
 */
export async function mustStillWait(
  deps: Dependencies,
  { case: id, act, corrections }: VisitAbout,
): Promise<ServiceDefinition> {
  const { definition, state } = await loadCase(deps, id);
  const another = act === 'resubmit' && state.corrections.length !== corrections;
  if (another || !isOpenToApplicant(definition, state, act)) throw refuse('counter.case-not-waiting');
  return definition;
}
