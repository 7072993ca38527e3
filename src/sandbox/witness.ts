import { setTimeout as sleep } from 'node:timers/promises';
import { observe, type WitnessOptions } from '../witness/witness.ts';
import { witnessKey } from '../witness/witness-key.ts';
import type { PlayedWitness } from './options.ts';

const firstLookMs = 5_000;
const restMs = 60_000;

/**
 * Plays the witness of a demonstration: the program that anybody may run, looking every minute. What it does
 * not get it asks for again; a log with two histories it never signs again.
 */
export function playWitness({ log, name, key, folder }: PlayedWitness): {
  readonly close: () => Promise<void>;
} {
  const stopping = new AbortController();
  const options: WitnessOptions = { log, name, folder, ...witnessKey(key) };
  const watching = watch(options, stopping.signal);
  return {
    close: async () => {
      stopping.abort();
      await watching;
    },
  };
}

async function watch(options: WitnessOptions, signal: AbortSignal): Promise<void> {
  for (let rest = firstLookMs; await rested(rest, signal); rest = restMs) {
    // A log that does not answer yet, and one that must not be signed, are both left as they are.
    await observe(options).catch(() => {});
  }
}

/** False when it is time to stop. */
function rested(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return sleep(milliseconds, true, { signal, ref: false }).catch(() => false);
}
