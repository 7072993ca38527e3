import type { CaseState } from '../../kernel/process/index.ts';
import { listAccountsInRole } from '../../store/people/accounts.ts';
import type { Dependencies } from '../dependencies.ts';
import type { MoveView, Receiver } from '../views/case-views.ts';
import { officeRoles } from './fitting-people.ts';

/** An office with more people than this is found by the API alone. */
const mostReceivers = 500;

/**
 * The moves with what may be chosen in them, which needs more than the case: people of an office. What is
 * offered here is what `withPeople` and the engine accept. Asks the store only where such a move is there.
 */
export async function withChoices(
  deps: Dependencies,
  state: CaseState,
  moves: readonly MoveView[],
): Promise<MoveView[]> {
  return await Promise.all(moves.map(async (move) => ({ ...move, ...(await choicesOf(deps, state, move)) })));
}

async function choicesOf(
  deps: Dependencies,
  state: CaseState,
  { act, step }: MoveView,
): Promise<Partial<MoveView>> {
  const at = step === null ? undefined : state.steps[step];
  switch (act) {
    case 'assign-step':
      return {
        receivers: await people(deps, officeRoles, at?.office ?? ''),
        receiver: at?.assignee?.account ?? null,
      };
    default:
      return {};
  }
}

async function people(
  { database }: Dependencies,
  roles: readonly string[],
  office: string | null,
): Promise<Receiver[]> {
  const found = await listAccountsInRole(database, database.city, roles, office, mostReceivers);
  return found.map(({ id, name }) => ({ code: id, name }));
}
