import { listenToCity } from '../store/log/read-log.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import type { Exchange } from '../usecases/exchange/exchange.ts';
import { followNames } from '../usecases/personal-data/follow-names.ts';
import { forgetErased } from '../usecases/personal-fields/person-keys.ts';
import { daysOfEndedPass } from './days-of-ended.ts';
import { formulasPass } from './formulas.ts';
import { jobHandlers } from './handlers.ts';
import { housekeepingPass } from './housekeeping.ts';
import { runJobs } from './jobs.ts';
import { leavingsPass } from './leavings.ts';
import type { WorkerLog } from './log.ts';
import { type LoopOptions, runLoop } from './loop.ts';
import { messagesPass } from './messages.ts';
import { nightlyCheckPass } from './nightly-check.ts';
import { noticesPass } from './notices.ts';
import { projectorPass } from './projector.ts';
import { recomputePass } from './recompute.ts';
import { schedulesPass } from './schedules.ts';
import { sequencerPass } from './sequencer.ts';
import { successionsPass } from './successions.ts';
import { sweepPass } from './sweep.ts';
import { treesPass } from './trees.ts';
import { createWake } from './wake.ts';

export type { LogFields, WorkerLog } from './log.ts';
export { type RebuildProgress, rebuildContributions } from './rebuild-contributions.ts';
export { type CaseToWorkOut, type WorkedOut, type WorkOut, workingOut } from './work-out-cases.ts';

export type WorkerOptions = {
  readonly deps: Dependencies;
  readonly exchange: Exchange;
  /** The owner's login, for the job tables alone. */
  readonly ownerUrl: string;
  /** How many jobs run at once; 16 if absent. */
  readonly concurrency?: number;
  /** Opens what packs have open by the calendar; absent: nobody does in this process. */
  readonly schedules?: true;
  /** Stops everything. */
  readonly signal: AbortSignal;
  readonly log: WorkerLog;
  readonly random: () => number;
  /** Called when events have got their place in the log, by whichever process. */
  readonly onIndex?: () => void;
  /** Called when people have been told something. */
  readonly onTold?: () => void;
};

export type WorkerHandle = {
  /** Says that an act was committed, so that its events get their place at once. */
  readonly nudge: () => void;
  /**
   * Says that the city's clock was moved on, as nobody but a demonstration does: resolves when what fell due
   * by it has been looked at, and with it has the rest that goes by the clock been woken.
   */
  readonly timeMoved: () => Promise<void>;
  /** Resolves when everything has stopped after the signal; never rejects. */
  readonly stopped: Promise<void>;
};

/** Jobs mostly wait for the database, which answers many together as quickly as one. */
const usualConcurrency = 16;
const sequencerRestMs = 300;
const projectorRestMs = 5_000;
/** While much is done, one pass does for many acts; what is done alone is followed at once. */
const sequencerApartMs = 100;
const projectorApartMs = 200;
const sweepRestMs = 10_000;
const listenRestMs = 60_000;
/** The trees may follow a little behind: proofs do not wait for them. */
const treesRestMs = 10_000;
const schedulesRestMs = 30_000;
const housekeepingRestMs = 3_600_000;
/** Short beside the quiet hours, so that a process that is up in them misses none. */
const nightlyCheckRestMs = 600_000;

/**
 * Starts what goes on behind the requests: jobs, the order of the log, contributions and the watch over
 * deadlines. All of it may run in several processes at once and be stopped or killed at any moment.
 *
 * Stopped, it ends in the order in which one feeds the next: first what acts on cases, then the
 * sequencer, then the projector.
 */
export function startWorker(options: WorkerOptions): WorkerHandle {
  const { deps, exchange, signal, log, random } = options;
  const sequencer = createWake();
  const projector = createWake();
  const notices = createWake();
  const messages = createWake();
  const names = createWake();
  const sweep = createWake();
  const byTheClock = [createWake(), createWake(), createWake(), createWake()] as const;
  const [successions, leavings, trees, schedules] = byTheClock;
  const swept = passesEnded(signal);
  const opened = passesEnded(signal);
  /** How far this process itself has put the log in order. */
  let inOrder = 0;
  const follow = (): void => {
    projector.call();
    notices.call();
    messages.call();
    names.call();
  };
  const actsEnded = new AbortController();
  const sequencerEnded = new AbortController();
  const loop = (given: Pick<LoopOptions, 'name' | 'pass' | 'wake' | 'restMs' | 'apartMs' | 'signal'>) =>
    runLoop({ ...given, log, random });

  const acting = Promise.all([
    runJobs({
      ownerUrl: options.ownerUrl,
      city: deps.database.city,
      handlers: jobHandlers(deps, exchange, random, log),
      concurrency: options.concurrency ?? usualConcurrency,
      onDone: sequencer.call,
      signal,
      log,
      random,
    }),
    loop({
      name: 'sweep',
      pass: swept.watching(sweepPass(deps, log, exchange.wall)),
      wake: sweep,
      restMs: sweepRestMs,
      signal,
    }),
    loop({
      name: 'recompute',
      pass: recomputePass(deps, log),
      wake: createWake(),
      restMs: housekeepingRestMs,
      signal,
    }),
    loop({
      name: 'days of ended cases',
      pass: daysOfEndedPass(deps),
      wake: createWake(),
      restMs: housekeepingRestMs,
      signal,
    }),
    loop({
      name: 'formulas',
      pass: formulasPass(deps, log),
      wake: createWake(),
      restMs: housekeepingRestMs,
      signal,
    }),
    loop({
      name: 'successions',
      pass: successionsPass(deps, log),
      wake: successions,
      restMs: nightlyCheckRestMs,
      signal,
    }),
    loop({
      name: 'leavings',
      pass: leavingsPass(deps, log),
      wake: leavings,
      restMs: nightlyCheckRestMs,
      signal,
    }),
    ...(options.schedules === true
      ? [
          loop({
            name: 'schedules',
            pass: opened.watching(schedulesPass(deps, log)),
            wake: schedules,
            restMs: schedulesRestMs,
            signal,
          }),
        ]
      : []),
    loop({
      name: 'housekeeping',
      pass: housekeepingPass(deps),
      wake: createWake(),
      restMs: housekeepingRestMs,
      signal,
    }),
    loop({
      name: 'nightly check',
      pass: nightlyCheckPass(deps, log),
      wake: createWake(),
      restMs: nightlyCheckRestMs,
      signal,
    }),
  ]);
  const sequencing = loop({
    name: 'sequencer',
    pass: sequencerPass(deps.database, (lastIndex) => {
      inOrder = lastIndex;
      follow();
    }),
    wake: sequencer,
    restMs: sequencerRestMs,
    apartMs: sequencerApartMs,
    signal: actsEnded.signal,
  });
  const projecting = Promise.all([
    loop({
      name: 'projector',
      pass: projectorPass(deps, log),
      wake: projector,
      restMs: projectorRestMs,
      apartMs: projectorApartMs,
      signal: sequencerEnded.signal,
    }),
    loop({
      name: 'notices',
      pass: noticesPass(deps, () => options.onTold?.()),
      wake: notices,
      restMs: projectorRestMs,
      apartMs: projectorApartMs,
      signal: sequencerEnded.signal,
    }),
    loop({
      name: 'messages',
      pass: messagesPass(deps),
      wake: messages,
      restMs: projectorRestMs,
      apartMs: projectorApartMs,
      signal: sequencerEnded.signal,
    }),
    loop({
      name: 'names',
      pass: () => followNames(deps),
      wake: names,
      restMs: projectorRestMs,
      apartMs: projectorApartMs,
      signal: sequencerEnded.signal,
    }),
    loop({
      name: 'trees',
      pass: treesPass(deps),
      wake: trees,
      restMs: treesRestMs,
      signal: sequencerEnded.signal,
    }),
    listen(
      deps,
      (lastIndex) => {
        if (lastIndex > inOrder) follow();
        options.onIndex?.();
      },
      { loop, signal: sequencerEnded.signal },
    ),
  ]);
  return { nudge: sequencer.call, timeMoved, stopped: stopInOrder() };

  async function timeMoved(): Promise<void> {
    // What a day opens is there before anybody acts on that day.
    const ended = [swept.next(), ...(options.schedules === true ? [opened.next()] : [])];
    for (const wake of [sweep, ...byTheClock]) wake.call();
    await Promise.all(ended);
    sequencer.call();
  }

  async function stopInOrder(): Promise<void> {
    await acting;
    actsEnded.abort();
    await sequencing;
    sequencerEnded.abort();
    await projecting;
  }
}

type Pass = LoopOptions['pass'];

/** Lets one wait for a pass that begins after one has asked, and that leaves nothing to do at once. */
function passesEnded(stopped: AbortSignal): {
  readonly watching: (pass: Pass) => Pass;
  readonly next: () => Promise<void>;
} {
  let waiting: (() => void)[] = [];
  stopped.addEventListener('abort', () => {
    for (const resolve of waiting) resolve();
  });
  return {
    watching: (pass) => async (signal) => {
      const asked = waiting;
      waiting = [];
      let more = true;
      try {
        more = await pass(signal);
      } finally {
        // Who waits for a pass that failed, or that has more to do, waits for the next.
        if (more) waiting = [...asked, ...waiting];
        else for (const resolve of asked) resolve();
      }
      return more;
    },
    next: () =>
      new Promise((resolve) => {
        if (stopped.aborted) resolve();
        else waiting.push(resolve);
      }),
  };
}

type Loop = (
  given: Pick<LoopOptions, 'name' | 'pass' | 'wake' | 'restMs' | 'apartMs' | 'signal'>,
) => Promise<void>;

/** Hears of indexes given and keys destroyed by other processes. Listens again when the connection is lost. */
async function listen(
  { database }: Dependencies,
  onIndex: (lastIndex: number) => void,
  { loop, signal }: { readonly loop: Loop; readonly signal: AbortSignal },
): Promise<void> {
  const lost = createWake();
  let stopListening: (() => Promise<void>) | null = null;
  await loop({
    name: 'listener',
    pass: async () => {
      if (stopListening !== null) return false;
      const told = { index: onIndex, erasure: (person: string) => forgetErased(database, person) };
      stopListening = await listenToCity(database, database.city, told, () => {
        stopListening = null;
        lost.call();
      });
      // Whose key was destroyed before is not told again.
      forgetErased(database);
      return false;
    },
    wake: lost,
    restMs: listenRestMs,
    signal,
  });
  // The assignment above happens in a callback, which the compiler does not see.
  await (stopListening as (() => Promise<void>) | null)?.();
}
