import { isReachable } from '../store/database.ts';
import { ledgerMark } from '../store/ledger/records.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { faultCode } from '../usecases/fault-code.ts';
import { tellLeftOut } from '../usecases/plans/tell-left-out.ts';
import { type Due, openScheduled, scheduledNow } from '../usecases/schedules/open-scheduled.ts';
import type { WorkerLog } from './log.ts';

/** Opened beside each other, so that they go to the database together. */
const together = 16;
/** So many in one pass; the next comes at once, and between them everything else has its turn. */
const batch = 64;
const restAfterFaultMs = 600_000;

/**
 * A pass that opens what the calendar has open: looked for when a day has begun or the ledger has changed. What
 * cannot be opened is told, and tried again after a while.
 */
export function schedulesPass(deps: Dependencies, log: WorkerLog): (signal: AbortSignal) => Promise<boolean> {
  let looked: string | null = null;
  let waiting: readonly Due[] = [];
  let again = Number.POSITIVE_INFINITY;
  return async (signal) => {
    if (deps.packs.schedules.length === 0) return false;
    if (waiting.length === 0) {
      const mark = `${deps.now().slice(0, 10)} ${await ledgerMark(deps.database, deps.database.city)}`;
      if (mark === looked && deps.wall() < again) return false;
      waiting = await scheduledNow(deps);
      looked = mark;
      again = Number.POSITIVE_INFINITY;
      const { told, left } = await tellLeftOut(deps);
      if (told > 0)
        log.info({ loop: 'schedules', told }, 'tasks that the plan names no more are to be settled');
      if (left > 0) again = deps.wall() + restAfterFaultMs;
    }
    const now = waiting.slice(0, batch);
    let opened = 0;
    for (let at = 0; at < now.length && !signal.aborted; at += together) {
      const tried = await Promise.all(now.slice(at, at + together).map((due) => open(deps, log, due)));
      opened += tried.filter((went) => went).length;
      if (tried.some((went) => !went)) again = deps.wall() + restAfterFaultMs;
    }
    waiting = waiting.slice(batch);
    if (now.length > 0)
      log.info({ loop: 'schedules', opened, left: waiting.length }, 'cases were opened by the calendar');
    return waiting.length > 0;
  };
}

async function open(deps: Dependencies, log: WorkerLog, due: Due): Promise<boolean> {
  const { schedule, period, item } = due;
  try {
    await openScheduled(deps, due);
    return true;
  } catch (error) {
    if (!(await isReachable(deps.database))) throw error;
    log.warn(
      {
        loop: 'schedules',
        schedule: schedule.code,
        period: period.code,
        item: item.key,
        fault: faultCode(error),
      },
      'a case could not be opened by the calendar',
    );
    return false;
  }
}
