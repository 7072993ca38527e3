import { existsSync, readFileSync } from 'node:fs';

/**
 * A city's clock that runs fast, so that limits of hours pass within seconds, and that all processes of a
 * trial read alike, however often they are started. It stands still from the moment a file says so: then
 * what time has still to do can come to its end, and be counted.
 */
export type TrialClock = {
  /** This machine's moment at which the city's clock said `city`, both in milliseconds since the epoch. */
  readonly wall: number;
  readonly city: number;
  /** How many times as fast. */
  readonly rate: number;
  /** The file that says, once it is there, at which moment the clock stands. */
  readonly stopFile: string;
};

const lookEveryMs = 100;

export function readTrialClock({ wall, city, rate, stopFile }: TrialClock): () => number {
  let stopped: number | null = null;
  let lookedAt = 0;
  return () => {
    const now = Date.now();
    if (stopped === null && now - lookedAt > lookEveryMs) {
      lookedAt = now;
      if (existsSync(stopFile)) stopped = Number(readFileSync(stopFile, 'utf8'));
    }
    return stopped ?? city + (now - wall) * rate;
  };
}
