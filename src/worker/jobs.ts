import { EventEmitter } from 'node:events';
import { type JobHelpers, Logger, type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import type { JsonObject } from '../kernel/json.ts';
import { freeAbandonedJobs, freeLostJobs, giveBackJobs, holdJobs } from '../store/jobs/abandoned-jobs.ts';
import { closeJobPool, type JobPool, openJobPool } from '../store/jobs/job-pool.ts';
import { faultCode } from '../usecases/fault-code.ts';
import type { JobHandler } from './handlers.ts';
import type { WorkerLog } from './log.ts';
import { restAfter, runLoop } from './loop.ts';
import { createWake } from './wake.ts';

export type JobsOptions = {
  /** The owner's login: nobody else may touch the job tables. */
  readonly ownerUrl: string;
  readonly city: string;
  readonly handlers: Readonly<Record<string, JobHandler>>;
  /** How many jobs run at once. */
  readonly concurrency: number;
  /** How long stopping waits for jobs before it tells them to hurry; three seconds if absent. */
  readonly patienceMs?: number;
  /** Called after each job that ended well. */
  readonly onDone: () => void;
  readonly signal: AbortSignal;
  readonly log: WorkerLog;
  readonly random: () => number;
};

/** How often delayed jobs are looked for; new ones announce themselves. */
const pollMs = 1_000;
const abandonedEveryMs = 15_000;
const usualPatienceMs = 3_000;
/** So many jobs are taken at a time, and given back when those before them take longer than this. */
const takenAtOnce = 64;
const keptWaitingMs = 5_000;
/** Nobody waits for the end of a job to be recorded, so that of several is recorded at once: each time is a commit. */
const recordedAfterMs = 100;
/** Taking jobs and saying how they ended is done for many at once: few connections do, however many run. */
const jobConnections = 4;

/**
 * Runs a city's jobs until the signal is aborted, then lets those under way end. A job runner that
 * breaks, for instance because the database went away, is logged and started again. Never rejects.
 */
export async function runJobs(options: JobsOptions): Promise<void> {
  const { signal, log, random } = options;
  for (let failures = 0; !signal.aborted; ) {
    const began = performance.now();
    try {
      await runUntilStopped(options);
    } catch (error) {
      log.error({ loop: 'jobs', fault: faultCode(error) }, 'the job runner broke');
    }
    failures = performance.now() - began > 60_000 ? 1 : failures + 1;
    if (!signal.aborted) await createWake().rest(restAfter(failures, random()), signal);
  }
}

async function runUntilStopped(options: JobsOptions): Promise<void> {
  const pool = openJobPool(options.ownerUrl, Math.min(options.concurrency, jobConnections));
  try {
    const begun = await startRunner(options, pool);
    try {
      const release = await holdJobs(pool, begun.holder);
      try {
        await watchOver(options, pool, begun);
      } finally {
        release();
      }
    } finally {
      await Promise.race([begun.runner.stop().catch(() => {}), begun.overdue]);
      await giveBackJobs(pool, begun.holder);
    }
  } finally {
    await closeJobPool(pool, patienceOf(options));
  }
}

const patienceOf = ({ patienceMs = usualPatienceMs }: JobsOptions): number => patienceMs;

/** Until the runner has stopped, looks after jobs that nobody runs though somebody holds them. */
async function watchOver(
  options: JobsOptions,
  pool: JobPool,
  { runner, holder, taken, overdue }: Begun,
): Promise<void> {
  const { signal, log, random } = options;
  const ended = new AbortController();
  const freeing = runLoop({
    name: 'abandoned jobs',
    pass: async () => {
      const holders = await freeAbandonedJobs(pool);
      const lost = await freeLostJobs(pool, holder, [...taken]);
      if (holders > 0 || lost > 0) log.warn({ holders, lost }, 'set jobs free that nobody was running');
      return false;
    },
    wake: createWake(),
    restMs: abandonedEveryMs,
    signal: ended.signal,
    log,
    random,
  });
  const stop = () => void runner.stop().catch(() => {});
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop);
  try {
    await Promise.race([runner.promise, overdue]);
  } finally {
    signal.removeEventListener('abort', stop);
    ended.abort();
    await freeing;
  }
}

type Begun = {
  readonly runner: Runner;
  /** The name under which the job tables know this runner. */
  readonly holder: string;
  /** Ids of the jobs under way and of those that wait here for their turn. */
  readonly taken: ReadonlySet<string>;
  /** Resolves when the runner, which has begun to end, could have done so long since. */
  readonly overdue: Promise<void>;
};

async function startRunner(options: JobsOptions, pool: JobPool): Promise<Begun> {
  const events: WorkerEvents = new EventEmitter();
  const running = new Set<string>();
  let holder = '';
  events.once('pool:create', ({ workerPool }) => {
    holder = workerPool.id;
  });
  const taken = new Set<string>();
  events.on('localQueue:getJobs:complete', ({ jobs }) => {
    for (const { id } of jobs) taken.add(id);
  });
  events.on('localQueue:returnJobs', ({ jobs }) => {
    for (const { id } of jobs) taken.delete(id);
  });
  events.on('job:start', ({ job }) => running.add(job.id));
  events.on('job:complete', ({ job }) => {
    running.delete(job.id);
    taken.delete(job.id);
  });
  const overdue = overdueOf(events, running, patienceOf(options));
  const runner = await run({
    pgPool: pool,
    taskList: tasksOf(options),
    parsedCronItems: [],
    concurrency: options.concurrency,
    pollInterval: pollMs,
    gracefulShutdownAbortTimeout: patienceOf(options),
    noHandleSignals: true,
    events,
    logger: loggerOf(options.log),
    // Without batching the library neither waits for the end of a job to be recorded nor bears that it
    // cannot be: a broken connection would end the process.
    preset: {
      worker: {
        completeJobBatchDelay: recordedAfterMs,
        failJobBatchDelay: 0,
        localQueue: { size: Math.max(takenAtOnce, options.concurrency), ttl: keptWaitingMs },
      },
    },
  });
  return { runner, holder, taken, overdue };
}

/**
 * A runner that has twice failed to say how jobs ended (the database was away) miscounts what it still waits for, and
 * never ends. Then nobody would run the city's jobs until the next start, and a stop would wait for ever.
 */
function overdueOf(events: WorkerEvents, running: ReadonlySet<string>, patienceMs: number): Promise<void> {
  return new Promise((resolve) => {
    let looks = 0;
    const look = (): void => {
      looks += 1;
      if (running.size === 0 || looks === 10) resolve();
      else setTimeout(look, patienceMs).unref();
    };
    // Jobs are told to hurry after that time, and have as long again to end and to be recorded.
    events.once('pool:gracefulShutdown', () => setTimeout(look, 2 * patienceMs).unref());
  });
}

/** Only a fault's code reaches the job tables and the log; messages may quote what somebody typed. */
function tasksOf({ city, handlers, onDone, log }: JobsOptions): TaskList {
  return Object.fromEntries(
    Object.entries(handlers).map(([task, handle]) => [
      `${city}/${task}`,
      async (payload: unknown, { abortSignal, job }: JobHelpers) => {
        try {
          // Queued by `queue_jobs`, which takes JSON objects alone.
          await handle(payload as JsonObject, abortSignal);
        } catch (error) {
          const fault = faultCode(error);
          log.error({ task, job: job.id, attempt: job.attempts, fault }, 'a job failed');
          throw new Error(fault);
        }
        onDone();
      },
    ]),
  );
}

/** The library's own failures; those of jobs are told above already. */
function loggerOf(log: WorkerLog): Logger {
  return new Logger(() => (level, message) => {
    if (level !== 'error' || message.startsWith('Failed task')) return;
    log.error({ loop: 'jobs' }, message.split('\n', 1)[0] ?? '');
  });
}
