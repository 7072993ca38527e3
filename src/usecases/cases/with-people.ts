import { capacitiesOf, type Principal } from '../../kernel/access/principal.ts';
import { type Grant, grantsOn } from '../../kernel/city/people.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { StepAssignee } from '../../kernel/process/events.ts';
import { type CaseCommand, mayAct } from '../../kernel/process/index.ts';
import type { Text } from '../../kernel/text.ts';
import { type Account, findAccount } from '../../store/people/accounts.ts';
import type { Dependencies } from '../dependencies.ts';
import { mayHandle, mayVote } from './fitting-people.ts';
import { loadCase } from './load-case.ts';

type Command = Exclude<CaseCommand, { act: 'submit' }>;

/**
 * The command with those whom it names as their accounts say they are: in use, and of the office that has the
 * step; on a panel also experts and judges. Refuses others with `case.account-unfit`. Who may not do this at
 * all is left for the decision to refuse, and learns nothing of accounts.
 */
export async function withPeople(
  deps: Dependencies,
  principal: Principal,
  caseId: string,
  command: Command,
): Promise<Command> {
  if (!namesPeople(command)) return command;
  const { definition, state } = await loadCase(deps, caseId);
  const capacities = capacitiesOf(principal, deps.now().slice(0, 10));
  if (!capacities.some((capacity) => mayAct(capacity, definition, state, command))) return command;
  if (command.act === 'order-avoidance') {
    const own = principal.kind === 'account' ? (principal.office ?? null) : null;
    const officer = await named(deps, command.officer, (grant) => mayVote(grant, own));
    return { ...command, officer };
  }
  const office = state.steps[command.step]?.office ?? null;
  if (command.act === 'assign-step') {
    const to = command.to && (await named(deps, command.to, (grant) => mayHandle(grant, office)));
    return { ...command, to };
  }
  const members = await Promise.all(
    command.members.map((member) => named(deps, member, (grant) => mayVote(grant, office))),
  );
  return { ...command, members };
}

type Naming = Extract<Command, { act: 'assign-step' | 'name-panel' | 'order-avoidance' }>;

function namesPeople(command: Command): command is Naming {
  if (command.act === 'assign-step') return command.to !== null;
  return command.act === 'name-panel' || command.act === 'order-avoidance';
}

async function named(
  deps: Dependencies,
  { account }: StepAssignee,
  fits: (grant: Grant) => boolean,
): Promise<StepAssignee> {
  const known = await findAccount(deps.database, deps.database.city, account);
  const day = deps.now().slice(0, 10);
  if (known === null || known.disabledAt !== null || !grantsOn(known.grants, day).some(fits))
    throw refuse('case.account-unfit', { account: nameOfColleague(known) ?? account });
  return { account, name: known.name.zh };
}

/** What somebody of an office is called; whom nobody works with stays what was typed. */
function nameOfColleague(known: Account | null): Text | undefined {
  return known?.grants.some(({ office }) => office !== undefined) === true ? known.name : undefined;
}
