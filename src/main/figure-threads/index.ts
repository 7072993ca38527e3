import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { WorkerLog, WorkOut } from '../../worker/index.ts';
import type { FigureThreadData } from './messages.ts';
import { type FigureThread, takeOrders } from './take-orders.ts';

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
  const started = await Promise.allSettled(Array.from({ length: count }, () => startThread(data, log)));
  const threads = started.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const fault = started.find((each) => each.status === 'rejected');
  if (fault !== undefined) {
    await Promise.all(threads.map(({ close }) => close()));
    throw fault.reason;
  }
  return {
    helpers: threads.map(({ workOut }) => workOut),
    close: async () => void (await Promise.all(threads.map(({ close }) => close()))),
  };
}

async function startThread(workerData: FigureThreadData, log: WorkerLog): Promise<FigureThread> {
  const thread = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: youngMb },
  });
  return await takeOrders(thread, log);
}
