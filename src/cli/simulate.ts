import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { Language, Text } from '../kernel/text.ts';
import { type MonthRecord, readMonth, removeMonth } from '../main/month/month-folder.ts';
import { monthLog, startMonth } from '../main/month/month-process.ts';
import { configOf } from '../main/running-product.ts';
import { ways } from '../month/journey/ways.ts';
import { buildWebIfChanged } from './build-web.ts';
import { pageOf } from './journey-page.ts';
import { hasArrived, newLines } from './journey-told.ts';

type Options = {
  readonly seed?: number;
  readonly keep?: true;
  readonly json?: true;
  readonly language: Language;
};

const lookEveryMs = 500;

/** `yingshang simulate journey WAY`: one made-up firm goes a way to its end. Ends with 1 where it did not come there. */
export function simulateCommand(): Command {
  const command = new Command('simulate').description(
    'send one made-up firm a way to its end · 让一家演示企业走完全程',
  );
  command
    .command('journey')
    .addArgument(new Argument('<way>', 'which way · 哪条路').choices(Object.keys(ways)))
    .option('--seed <n>', 'the same seed gives the same firm · 种子', wholeNumber)
    .option('--keep', 'go on serving it afterwards, to be looked at · 走完后继续运行，供查看')
    .option('--json', 'as JSON · 输出 JSON')
    .addOption(new Option('--language <code>', 'of the table · 语言').choices(['zh', 'en']).default('zh'))
    .description(
      'on a database and clock of its own, over the public API · 用单独的数据库和时钟，全程走公开接口',
    )
    .action(walk);
  return command;
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 0x7fffffff)
    throw new InvalidArgumentError('应为整数 · must be a whole number');
  return value;
}

async function walk(way: string, options: Options): Promise<void> {
  // Without its pages there would be nothing to look at.
  if (options.keep === true && !(await buildWebIfChanged())) {
    process.exitCode = 1;
    return;
  }
  // Beside the product's own data and its made-up month, so that neither is touched.
  const config = configOf(undefined);
  const dataFolder = join(config.dataFolder, 'journey');
  await removeMonth(dataFolder);
  const seed = options.seed === undefined ? [] : ['--seed', `${options.seed}`];
  const child = startMonth({ dataFolder, port: config.port }, ['--journey', way, ...seed]);
  let ended = false;
  child.once('exit', () => {
    ended = true;
  });
  // Ctrl-C reaches both; whoever ends this process alone means what it has begun, too.
  process.once('SIGTERM', () => void child.kill('SIGTERM'));
  const say = (text: Text): string => text[options.language];
  const quiet = options.json === true;
  if (!quiet)
    print(
      say({
        zh: `正在准备一座演示城市，要一两分钟。经过写在 ${monthLog(dataFolder)}`,
        en: `A made-up city is being prepared, which takes a minute or two. What happens is written to ${monthLog(dataFolder)}`,
      }),
    );
  const told = new Set<string>();
  let record: MonthRecord | null = null;
  while (!ended) {
    record = readMonth(dataFolder);
    if (!quiet) for (const line of newLines(record?.counts.journey ?? [], told, say)) print(line);
    if (record !== null && record.state !== 'running') break;
    await sleep(lookEveryMs);
  }
  const rows = record?.counts.journey ?? [];
  if (quiet) print(JSON.stringify({ way, seed: record?.seed ?? null, stages: rows }, null, 2));
  // Beside JSON, whatever else is said goes where it spoils nothing.
  const tell = quiet ? complain : print;
  const arrived = hasArrived(rows);
  const log = monthLog(dataFolder);
  if (!arrived) {
    process.exitCode = 1;
    tell(
      say({
        zh: `没有走完。日志：${log}`,
        en: `It did not come to the end. Log: ${log}`,
      }),
    );
  }
  if (options.keep === true && !ended && record !== null) {
    const page = await pageOf(record.url, way);
    tell(
      say({
        zh: `可在 ${page} 查看；Ctrl-C 结束`,
        en: `Look at it at ${page}; Ctrl-C ends it`,
      }),
    );
    await once(child, 'exit');
  } else if (arrived) await removeMonth(dataFolder);
  else child.kill('SIGTERM');
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const complain = (text: string): void => void process.stderr.write(`${text}\n`);
