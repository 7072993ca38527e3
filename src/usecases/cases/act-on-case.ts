import type { Principal } from '../../kernel/access/principal.ts';
import type { CaseCommand } from '../../kernel/process/index.ts';
import type { IdempotentAnswer, InboxWrite } from '../../store/cases/act.ts';
import type { Dependencies } from '../dependencies.ts';
import { type Changed, changeCase } from './change-case.ts';

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
  return await changeCase(deps, { principal, case: { id: caseId }, expectedVersion, command, ...beside });
}
