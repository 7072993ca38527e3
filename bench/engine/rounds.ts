import type { EmbeddedDatabase } from '../../src/main/embedded-database/index.ts';
import type { RunResult } from './contender.ts';
import { type Running, serverUse } from './servers.ts';

/** A contender and how many callers it has. */
export type Entrant = {
  readonly name: string;
  readonly running: Running;
  readonly callers: number;
  /** Runs for so long in each round. */
  readonly seconds: number;
};

/** One run: what the contender did, and what the database used and wrote for it. */
export type Measured = RunResult & { readonly serverCpuSeconds: number; readonly walBytes: number };

/**
 * Several rounds, in each of which every entrant runs once, so that what else the machine does in the
 * meantime falls on all of them. The order turns from round to round.
 */
export async function runRounds(
  server: EmbeddedDatabase,
  entrants: readonly Entrant[],
  rounds: number,
): Promise<ReadonlyMap<string, readonly Measured[]>> {
  const results = new Map<string, Measured[]>(entrants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const turn = round % entrants.length;
    for (const { name, running, callers, seconds } of [...entrants.slice(turn), ...entrants.slice(0, turn)]) {
      const before = await serverUse(server);
      const result = await running.run({ callers, seconds });
      const after = await serverUse(server);
      results.get(name)?.push({
        ...result,
        serverCpuSeconds: after.cpuSeconds - before.cpuSeconds,
        walBytes: after.walBytes - before.walBytes,
      });
    }
  }
  return results;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}
