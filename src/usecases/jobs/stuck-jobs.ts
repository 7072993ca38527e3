import { Type } from 'typebox';
import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { findCases } from '../../store/cases/load-case.ts';
import { listStuckJobs, retryStuckJob, settleStuckJob } from '../../store/jobs/stuck-jobs.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { operationBy } from '../operations/operations-log.ts';
import { Coded, DateTime, orNull, TextView } from '../views/parts.ts';
import { sayFault } from '../views/say-fault.ts';
import { taskName } from './task-names.ts';

/** Background work that does not get done, as an administrator reads it. */
export const StuckJobView = Type.Object({
  id: Type.String(),
  task: Coded,
  case: orNull(Type.Object({ id: Type.String({ format: 'uuid' }), number: orNull(Type.String()) })),
  attempts: Type.Integer(),
  fault: Type.Object({ code: Type.String(), message: orNull(TextView), next: orNull(TextView) }),
  queuedAt: DateTime,
  nextAt: orNull(
    Type.String({
      format: 'date-time',
      description:
        '下次自动重试的时间；已放弃的为 null。When it is tried again by itself; null where it was given up',
    }),
  ),
});
type StuckJobView = Type.Static<typeof StuckJobView>;
type Account = Extract<Principal, { kind: 'account' }>;

/** What goes on behind the pages and does not get done, such as a reaction that is refused. The newest first. */
export async function listStuckWork(
  deps: Dependencies,
  page: { readonly limit: number; readonly after?: string | undefined },
): Promise<{ items: StuckJobView[]; next: string | null }> {
  const { database } = deps;
  const { items, next } = await listStuckJobs(database, page);
  const about = new Map(items.map(({ id, payload }) => [id, caseOf(payload)]));
  const cases = await findCases(database, database.city, [
    ...new Set([...about.values()].filter((id) => id !== null)),
  ]);
  const numbers = new Map(cases.map(({ id, number }) => [id, number]));
  const viewed = items.map(({ id, task, attempts, fault, queuedAt, nextAt }): StuckJobView => {
    const of = about.get(id) ?? null;
    return {
      id,
      task: { code: task, name: taskName(task) },
      case: of === null ? null : { id: of, number: numbers.get(of) ?? null },
      attempts,
      fault: { code: fault, ...(sayFault(fault) ?? { message: null, next: null }) },
      queuedAt: inCityTime(deps.time.zone, queuedAt),
      nextAt: nextAt === null ? null : inCityTime(deps.time.zone, nextAt),
    };
  });
  return { items: viewed, next };
}

/** Has it tried again at once. @throws `job.not-found` */
export async function retryStuckWork(deps: Dependencies, principal: Account, id: string): Promise<void> {
  const operation = operationBy(deps, principal, { type: 'job-tried-again', job: id });
  if (!(await retryStuckJob(deps.database, id, operation))) throw refuse('job.not-found');
}

/** Takes it off the list: somebody has seen to it otherwise, and says how. @throws `job.not-found` */
export async function settleStuckWork(
  deps: Dependencies,
  principal: Account,
  id: string,
  note: string,
): Promise<void> {
  const { account } = principal;
  const operation = operationBy(deps, principal, { type: 'job-settled', job: id });
  if (!(await settleStuckJob(deps.database, id, { at: deps.now(), account, note }, operation)))
    throw refuse('job.not-found');
}

function caseOf(payload: JsonObject): string | null {
  const of = payload.case ?? payload.child ?? payload.of;
  return typeof of === 'string' ? of : null;
}
