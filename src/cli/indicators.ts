import { Command } from 'commander';
import { withRunningProduct } from '../main/running-product.ts';
import { sumsDiffer } from '../store/indicators/check-sums.ts';
import { rebuildContributions } from '../worker/index.ts';

type Options = { readonly city?: string };

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const city = ['--city <code>', 'which city · 城市（默认 YINGSHANG_CITY 或 xuchang）'] as const;
const log = {
  info: () => {},
  warn: () => {},
  error: (fields: object, message: string) =>
    void process.stderr.write(`${message} ${JSON.stringify(fields)}\n`),
};

/** `yingshang indicators`. */
export function indicatorsCommand(): Command {
  const indicators = new Command('indicators').description(
    'work figures out anew, and check them · 重算、核查指标',
  );
  indicators
    .command('rebuild')
    .option(...city)
    .description(
      'work out anew from the events what every ended case adds; people may go on working · 由事件重算每个办结办件的贡献，不影响使用',
    )
    .action(async ({ city: of }: Options) => {
      const began = Date.now();
      let told = began;
      const done = await withRunningProduct(of, 'store.product-away', async ({ deps, figureThreads }) => {
        const threads = await figureThreads(log);
        try {
          return await rebuildContributions(deps, log, {
            helpers: threads.helpers,
            onProgress: ({ cases, of: all, events, swapping }) => {
              if (swapping) print('全部读完，正在替换 · all read, taking the place of what there was');
              if (swapping || Date.now() - told < 1_000) return;
              told = Date.now();
              print(`${cases} / ${all} 个办件，${events} 个事件 · cases, events`);
            },
          });
        } finally {
          await threads.close();
        }
      });
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      print(
        `${done.cases} 个办件、${done.events} 个事件已重算，${seconds} 秒 · ${done.cases} cases and ${done.events} events in ${seconds} s`,
      );
    });
  indicators
    .command('check')
    .option(...city)
    .description(
      'hold sums against the contributions they are of; ends with 1 when anything differs · 核对合计与贡献，有差异时退出码为 1',
    )
    .action(async ({ city: of }: Options) => {
      const wrong = await withRunningProduct(of, 'store.product-away', ({ deps: { database } }) =>
        sumsDiffer(database, database.city),
      );
      for (const { indicator, where } of wrong) print(`${indicator}\t${where}`);
      print(wrong.length === 0 ? '全部相符 · all as they should be' : `${wrong.length} 处不符 · differences`);
      if (wrong.length > 0) process.exitCode = 1;
    });
  return indicators;
}
