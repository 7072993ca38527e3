import type { EmbeddedDatabase } from '../../src/main/embedded-database/index.ts';
import { bounded, type Row } from '../report.ts';
import { median } from './rounds.ts';
import { startContender } from './servers.ts';

/** Two processes of the engine on one database, each with half of the callers, beside one with all of them. */
export async function twoProcessRows(
  { appUrl }: EmbeddedDatabase,
  module: string,
  seconds: number,
  rounds: number,
): Promise<readonly Row[]> {
  const [first, second] = await Promise.all([startContender(module, appUrl), startContender(module, appUrl)]);
  try {
    const both = async (): Promise<number> => {
      const runs = await Promise.all([first, second].map((each) => each.run({ callers: 32, seconds })));
      return runs.reduce((sum, run) => sum + run.acts / run.seconds, 0);
    };
    const one = async (): Promise<number> => {
      const run = await first.run({ callers: 64, seconds });
      return run.acts / run.seconds;
    };
    await both();
    const ratios: number[] = [];
    for (let round = 0; round < rounds; round += 1) ratios.push((await both()) / (await one()));
    return [bounded('two processes ÷ one, 64 callers in all', median(ratios), 'ratio', '>=', 0.9)];
  } finally {
    await Promise.all([first.stop(), second.stop()]);
  }
}
