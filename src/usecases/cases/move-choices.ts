import {
  type CaseState,
  mayReceive,
  type ServiceDefinition,
  type TransferDeclaration,
} from '../../kernel/process/index.ts';
import { listAccountsInRole } from '../../store/people/accounts.ts';
import type { Dependencies } from '../dependencies.ts';
import type { MoveView, Receiver } from '../views/case-views.ts';
import { officeForDuty } from './city-facts.ts';
import { officeRoles } from './fitting-people.ts';

/** An office with more people than this is found by the API alone. */
const mostReceivers = 500;

/**
 * The moves with what may be chosen in them, which needs more than the case: people, and offices. What is
 * offered here is what `withPeople` and the engine accept. Asks the store only where such a move is there.
 */
export async function withChoices(
  deps: Dependencies,
  definition: ServiceDefinition,
  state: CaseState,
  moves: readonly MoveView[],
): Promise<MoveView[]> {
  return await Promise.all(
    moves.map(async (move) => ({ ...move, ...(await choicesOf(deps, definition, state, move)) })),
  );
}

async function choicesOf(
  deps: Dependencies,
  definition: ServiceDefinition,
  state: CaseState,
  { act, step, choices }: MoveView,
): Promise<Partial<MoveView>> {
  const at = step === null ? undefined : state.steps[step];
  switch (act) {
    case 'assign-step':
      return {
        receivers: await people(deps, officeRoles, at?.office ?? ''),
        receiver: at?.assignee?.account ?? null,
      };
    case 'transfer': {
      const from = step === null ? state.office : (at?.office ?? null);
      const grounds = (definition.transfers ?? []).filter(({ code }) =>
        choices.some((choice) => choice.code === code),
      );
      return { receivers: from === null ? [] : offices(deps, grounds, from) };
    }
    default:
      return {};
  }
}

/** Offices that may be given it, each with the grounds on which it may. */
function offices(
  { city, now }: Dependencies,
  grounds: readonly TransferDeclaration[],
  from: string,
): Receiver[] {
  const day = now();
  const context = { now: day, office: officeForDuty(city, day) };
  return city.offices.flatMap((office): Receiver[] => {
    const choices = grounds.filter((declared) => mayReceive(context, declared, from, office));
    return choices.length === 0
      ? []
      : [{ code: office.id, name: office.name, choices: choices.map(({ code }) => code) }];
  });
}

async function people(
  { database }: Dependencies,
  roles: readonly string[],
  office: string | null,
): Promise<Receiver[]> {
  const found = await listAccountsInRole(database, database.city, roles, office, mostReceivers);
  return found.map(({ id, name }) => ({ code: id, name }));
}
