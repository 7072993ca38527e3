import { faultCode } from '../usecases/fault-code.ts';
import type { WorkerLog } from './log.ts';
import { createWake, type Wake } from './wake.ts';

export type LoopOptions = {
  readonly name: string;
  /** One bounded piece of work. True when there is more to do at once. */
  readonly pass: (signal: AbortSignal) => Promise<boolean>;
  readonly wake: Wake;
  /** The longest rest when nothing calls, in milliseconds. */
  readonly restMs: number;
  /** Where calls come faster than this, in milliseconds, one pass does for several; a call after a rest is heard at once. */
  readonly apartMs?: number;
  readonly signal: AbortSignal;
  readonly log: WorkerLog;
  /** From 0 up to, not including, 1; spreads the rests after failures. */
  readonly random: () => number;
  /** The machine's own, where none is given. */
  readonly clock?: LoopClock;
};

/** By which a loop keeps its passes apart, in milliseconds. */
export type LoopClock = {
  readonly now: () => number;
  /** Rests until so many milliseconds have passed, or until the signal is aborted. */
  readonly rest: (milliseconds: number, signal: AbortSignal) => Promise<void>;
};

const machineClock: LoopClock = {
  now: () => performance.now(),
  rest: (milliseconds, signal) => createWake().rest(milliseconds, signal),
};

const firstRestMs = 250;
/** A database that comes back is not kept waiting for long. */
const longestRestMs = 5_000;

/**
 * Runs passes until the signal is aborted: at once while there is more, else after a call or a rest.
 * A pass that fails is logged by its code and followed by a growing rest, which no call cuts short.
 * Resolves when the last pass has ended; never rejects.
 */
export async function runLoop(options: LoopOptions): Promise<void> {
  const { name, pass, wake, restMs, apartMs = 0, signal, log, random, clock = machineClock } = options;
  let failures = 0;
  while (!signal.aborted) {
    try {
      const began = clock.now();
      const more = await pass(signal);
      if (failures > 0) log.info({ loop: name, failures }, 'the loop works again');
      failures = 0;
      if (more) continue;
      await wake.rest(restMs, signal);
      const early = apartMs - (clock.now() - began);
      if (early > 0) await clock.rest(early, signal);
    } catch (error) {
      if (signal.aborted) return;
      failures += 1;
      log.error({ loop: name, fault: faultCode(error), failures }, 'a pass of the loop failed');
      await clock.rest(restAfter(failures, random()), signal);
    }
  }
}

/** Milliseconds to rest after so many failures in a row, spread by half. */
export function restAfter(failures: number, random: number): number {
  return Math.min(firstRestMs * 2 ** Math.min(failures - 1, 20), longestRestMs) * (0.5 + random / 2);
}
