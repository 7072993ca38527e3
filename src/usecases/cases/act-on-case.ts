import type { Principal } from '../../kernel/access/principal.ts';
import { DomainError } from '../../kernel/errors/index.ts';
import type { CaseCommand } from '../../kernel/process/index.ts';
import type { IdempotentAnswer, InboxWrite } from '../../store/cases/act.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { withPresentPowers } from '../parties/capacity.ts';
import { powerGone } from '../parties/power-gone.ts';
import { checkEvidence } from '../plans/check-evidence.ts';
import { type Changed, changeCase } from './change-case.ts';
import { loadCase } from './load-case.ts';
import { withPeople } from './with-people.ts';
import { withPool } from './with-pool.ts';

/**
 * One act on a known case. `expectedVersion` is the version the person saw; null for machines, which
 * decide again when the case has moved on. Throws refusals (`case.*`, `access.not-permitted`).
 */
export async function actOnCase(
  deps: Dependencies,
  principal: Principal,
  caseId: string,
  expectedVersion: number | null,
  command: Exclude<CaseCommand, { act: 'submit' }>,
  beside: {
    readonly occurredAt?: string;
    readonly inbox?: InboxWrite;
    readonly answers?: string;
    readonly idempotency?: IdempotentAnswer;
  } = {},
): Promise<Changed> {
  const present = await withPresentPowers(deps, principal);
  try {
    await checkEvidence(deps, present, caseId, command);
    return await changeCase(deps, {
      principal: present,
      case: { id: caseId },
      expectedVersion,
      command: await withPool(
        deps,
        { principal: present, expectedVersion },
        caseId,
        await withPeople(deps, present, caseId, inOwnTime(deps, command)),
      ),
      ...beside,
    });
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'access.not-permitted') throw error;
    throw (await powerGone(deps, present, (await loadCase(deps, caseId)).state)) ?? error;
  }
}

/** The engine reads the city's wall clock off a moment: one that somebody wrote elsewhere is put so first. */
function inOwnTime<Command extends CaseCommand>({ time }: Dependencies, command: Command): Command {
  const { late } = command;
  if (late === undefined) return command;
  return { ...command, late: { ...late, occurredAt: inCityTime(time.zone, late.occurredAt) } };
}
