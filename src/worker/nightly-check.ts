import { giveNightBack, recordNight, takeNight } from '../store/log/nightly-checks.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { checkCases } from '../usecases/rebuild/check-cases.ts';
import type { WorkerLog } from './log.ts';

/** The city's hours in which hardly anybody works: from two until five. */
const quietFrom = 2;
const quietUntil = 5;
/** A check that has been at it for longer has ended with its process. */
const givenUpAfterMs = 6 * 3_600_000;

/**
 * A pass that, once in every night, holds what is kept of all cases against their events and verifies the
 * log. One process does it. What differs is logged as an error with the number of its case, kept with the
 * night, and shown by `/readyz`; nothing is put right by itself, since somebody must know why.
 */
export function nightlyCheckPass(
  deps: Dependencies,
  log: WorkerLog,
): (signal: AbortSignal) => Promise<boolean> {
  return async (signal) => {
    const { database } = deps;
    const now = deps.now();
    const hour = Number(now.slice(11, 13));
    if (hour < quietFrom || hour >= quietUntil) return false;
    const night = now.slice(0, 10);
    const givenUp = new Date(Date.parse(now) - givenUpAfterMs).toISOString();
    if (!(await takeNight(database, database.city, night, { now, givenUp }))) return false;
    let checked: Awaited<ReturnType<typeof checkCases>>;
    try {
      checked = await checkCases(deps, {
        signal,
        onFinding: ({ name, what, where }) =>
          log.error({ loop: 'nightly check', case: name, what, where }, 'what is kept is not what happened'),
      });
    } catch (error) {
      await giveNightBack(database, database.city, night);
      throw error;
    }
    if (!checked.whole) {
      await giveNightBack(database, database.city, night);
      return false;
    }
    const { cases, events, found, findings } = checked;
    await recordNight(
      database,
      database.city,
      { night, endedAt: deps.now(), cases, events, found },
      findings.map(({ name, what, where }) => ({ name, what, where })),
    );
    log.info(
      { loop: 'nightly check', night, cases, events, found },
      'every case was held against its events',
    );
    return false;
  };
}
