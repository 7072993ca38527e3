import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CaseToWorkOut, LogFields, WorkedOut, WorkerLog, WorkOut } from '../../worker/index.ts';

/** What a thread is started with. Clones of it cross over: nothing in it is shared. */
export type FigureThreadData = {
  readonly url: string;
  readonly city: string;
  readonly dataFolder: string;
  readonly masterKey: Uint8Array;
  /** Milliseconds since the epoch by the city's clock. */
  readonly now: number;
};
export type FigureOrder = { readonly order: number; readonly cases: readonly CaseToWorkOut[] };
export type FigureAnswer =
  | { readonly ready: true }
  | { readonly order: number; readonly done: WorkedOut }
  | { readonly order: number; readonly failed: string }
  | { readonly fault: { readonly fields: LogFields; readonly message: string } };

export type FigureThreads = {
  /** One for each thread. */
  readonly helpers: readonly WorkOut[];
  readonly close: () => Promise<void>;
};

/** What a page leaves behind is garbage at once: a young generation that holds a whole page costs least. */
const youngMb = 96;

/**
 * Threads that work cases out for a rebuild of all figures, each with connections of its own: as many as the machine has
 * processors, since each folds while its connection reads.
 */
export async function startFigureThreads(
  data: FigureThreadData,
  log: WorkerLog,
  count: number = availableParallelism(),
): Promise<FigureThreads> {
  const threads = await Promise.all(Array.from({ length: count }, () => startThread(data, log)));
  return {
    helpers: threads.map(({ workOut }) => workOut),
    close: async () => void (await Promise.all(threads.map(({ close }) => close()))),
  };
}

type Waiting = { readonly resolve: (done: WorkedOut) => void; readonly reject: (fault: Error) => void };

async function startThread(
  workerData: FigureThreadData,
  log: WorkerLog,
): Promise<{ readonly workOut: WorkOut; readonly close: () => Promise<void> }> {
  const thread = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: youngMb },
  });
  const waiting = new Map<number, Waiting>();
  const ended = new Promise<void>((resolve) => {
    thread.once('exit', () => resolve());
  });
  const fail = (fault: Error): void => {
    for (const { reject } of waiting.values()) reject(fault);
    waiting.clear();
  };
  await new Promise<void>((resolve, reject) => {
    thread.on('error', (error: Error) => {
      reject(error);
      fail(error);
    });
    thread.once('exit', () => fail(new Error('a figuring thread ended')));
    thread.on('message', (answer: FigureAnswer) => {
      if ('ready' in answer) return resolve();
      if ('fault' in answer) return log.error(answer.fault.fields, answer.fault.message);
      const asked = waiting.get(answer.order);
      waiting.delete(answer.order);
      if ('done' in answer) asked?.resolve(answer.done);
      else asked?.reject(new Error(answer.failed));
    });
  });
  let orders = 0;
  return {
    workOut: (cases) =>
      new Promise((resolve, reject) => {
        orders += 1;
        waiting.set(orders, { resolve, reject });
        thread.postMessage({ order: orders, cases } satisfies FigureOrder);
      }),
    close: async () => {
      thread.postMessage('end');
      await ended;
    },
  };
}
