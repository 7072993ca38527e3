import { EventEmitter } from 'node:events';
import { type JobHelpers, Logger, type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import type { JsonObject } from '../kernel/json.ts';
import { freeAbandonedJobs, holdJobs } from '../store/jobs/abandoned-jobs.ts';
import { type JobPool, openJobPool } from '../store/jobs/job-pool.ts';
import type { JobHandler } from './handlers.ts';
import { faultCode, type WorkerLog } from './log.ts';
import { restAfter, runLoop } from './loop.ts';
import { createWake } from './wake.ts';

export type JobsOptions = {
  /** The owner's login: nobody else may touch the job tables. */
  readonly ownerUrl: string;
  readonly city: string;
  readonly handlers: Readonly<Record<string, JobHandler>>;
  /** How many jobs run at once. */
  readonly concurrency: number;
  /** Called after each job that ended well. */
  readonly onDone: () => void;
  readonly signal: AbortSignal;
  readonly log: WorkerLog;
  readonly random: () => number;
};

/** How often delayed jobs are looked for; new ones announce themselves. */
const pollMs = 1_000;
const abandonedEveryMs = 15_000;
/** Stopping waits this long for jobs before it tells them to hurry. */
const patienceMs = 3_000;

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
  const pool = openJobPool(options.ownerUrl, options.concurrency);
  try {
    const { runner, holder } = await startRunner(options, pool);
    const release = await holdJobs(pool, holder).catch(async (error: unknown) => {
      await runner.stop();
      throw error;
    });
    const ended = new AbortController();
    const freeing = runLoop({
      name: 'abandoned jobs',
      pass: async () => {
        const holders = await freeAbandonedJobs(pool);
        if (holders > 0) options.log.warn({ holders }, 'set jobs free that a stopped process had begun');
        return false;
      },
      wake: createWake(),
      restMs: abandonedEveryMs,
      signal: AbortSignal.any([options.signal, ended.signal]),
      log: options.log,
      random: options.random,
    });
    const stop = () => void runner.stop().catch(() => {});
    if (options.signal.aborted) stop();
    options.signal.addEventListener('abort', stop);
    try {
      await runner.promise;
    } finally {
      options.signal.removeEventListener('abort', stop);
      ended.abort();
      await freeing;
      release();
    }
  } finally {
    await pool.end();
  }
}

async function startRunner(
  options: JobsOptions,
  pool: JobPool,
): Promise<{ readonly runner: Runner; readonly holder: string }> {
  const events: WorkerEvents = new EventEmitter();
  let holder = '';
  events.once('pool:create', ({ workerPool }) => {
    holder = workerPool.id;
  });
  const runner = await run({
    pgPool: pool,
    taskList: tasksOf(options),
    parsedCronItems: [],
    concurrency: options.concurrency,
    pollInterval: pollMs,
    gracefulShutdownAbortTimeout: patienceMs,
    noHandleSignals: true,
    events,
    logger: loggerOf(options.log),
  });
  return { runner, holder };
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

/** The library's own failures; what it says of jobs is said above already. */
function loggerOf(log: WorkerLog): Logger {
  return new Logger(({ jobId }) => (level, message) => {
    if (jobId !== undefined || level !== 'error') return;
    log.error({ loop: 'jobs' }, message.split('\n', 1)[0] ?? '');
  });
}
