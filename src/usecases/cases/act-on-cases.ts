import type { Principal } from '../../kernel/access/principal.ts';
import { DomainError, refuse } from '../../kernel/errors/index.ts';
import type { CaseCommand } from '../../kernel/process/index.ts';
import type { Dependencies } from '../dependencies.ts';
import { answerOf, findRepeated } from '../requests/repeated-request.ts';
import { actOnCase } from './act-on-case.ts';
import { maySeeCase } from './may-see.ts';

export type BulkResult =
  | { readonly case: string; readonly done: true; readonly version: number }
  | { readonly case: string; readonly done: false; readonly refusal: DomainError };

export const mostAtOnce = 500;

/**
 * The same act on many cases, each decided, refused and stored by itself, on the path of a single act.
 * They are started together, so that the store takes them in batches. With a `key` each case acts once,
 * also when the whole is sent again after half of it was done.
 */
export async function actOnCases(
  deps: Dependencies,
  principal: Extract<Principal, { kind: 'account' }>,
  cases: readonly { readonly id: string; readonly version: number }[],
  command: Exclude<CaseCommand, { act: 'submit' }>,
  key?: string,
): Promise<readonly BulkResult[]> {
  if (cases.length > mostAtOnce || new Set(cases.map(({ id }) => id)).size < cases.length)
    throw refuse('case.bulk-invalid', { most: mostAtOnce });
  return await Promise.all(
    cases.map(async ({ id, version }): Promise<BulkResult> => {
      try {
        if (!(await maySeeCase(deps, principal, id))) throw refuse('case.not-found');
        const request =
          key === undefined
            ? null
            : { account: principal.account, key: `${key} ${id}`, content: { case: id, version, ...command } };
        if (request !== null && (await findRepeated(deps, request)) !== null)
          return { case: id, done: true, version };
        const { state } = await actOnCase(
          deps,
          principal,
          id,
          version,
          command,
          request === null ? {} : { idempotency: answerOf(deps, request, id) },
        );
        return { case: id, done: true, version: state.version };
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        return { case: id, done: false, refusal: error };
      }
    }),
  );
}
