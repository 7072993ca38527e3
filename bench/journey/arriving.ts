import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { recordFirms } from './firms.ts';
import { replay } from './replay.ts';

/** Firms begin at an even pace, whoever is still under way; each thread takes every so manieth of them. */
type Arrivals = {
  readonly threads: number;
  readonly perSecond: number;
  readonly seconds: number;
  readonly firms: number;
};

/** How long after its beginning was due each firm had come through, in milliseconds. */
export async function lagsOf(arrivals: Arrivals): Promise<readonly number[]> {
  const threads = Array.from(
    { length: arrivals.threads },
    (_, thread) => new Worker(fileURLToPath(import.meta.url), { workerData: { arrivals, thread } }),
  );
  try {
    await Promise.all(threads.map((thread) => once(thread, 'message')));
    const began = now() + 100;
    const lags = threads.map(async (thread): Promise<readonly number[]> => {
      const ended = once(thread, 'message');
      thread.postMessage(began);
      const [found] = (await ended) as [readonly number[]];
      return found;
    });
    return (await Promise.all(lags)).flat();
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** The same in every thread. */
const now = (): number => performance.timeOrigin + performance.now();

if (parentPort !== null) {
  const { arrivals, thread } = workerData as { readonly arrivals: Arrivals; readonly thread: number };
  const { threads, perSecond, seconds, firms } = arrivals;
  const journeys = await recordFirms(firms);
  // What is measured is not the compiler.
  for (let round = 0; round < 20; round += 1) for (const journey of journeys) replay(journey);
  const told = once(parentPort, 'message');
  parentPort.postMessage('ready');
  const [began] = (await told) as [number];
  const lags: number[] = [];
  for (let index = thread; index < seconds * perSecond; index += threads) {
    const due = began + (index / perSecond) * 1_000;
    const early = due - now();
    if (early > 0) await sleep(early);
    const journey = journeys[index % journeys.length];
    if (journey !== undefined) replay(journey);
    lags.push(now() - due);
  }
  parentPort.postMessage(lags);
}
