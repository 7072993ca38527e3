import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Command, InvalidArgumentError } from 'commander';
import { DomainError, refuse } from '../kernel/errors/index.ts';
import { keyLine, parseKeyLine } from '../kernel/log/checkpoint.ts';
import { observe, type WitnessOptions } from '../witness/witness.ts';
import { ensureWitnessKey } from '../witness/witness-key.ts';

type Options = {
  readonly log: string;
  readonly folder: string;
  readonly name: string;
  readonly key?: string;
  readonly every: number;
  readonly once?: true;
};

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** `yingshang witness`: for whoever watches over a log from outside. Needs no product where it runs. */
export function witnessCommand(): Command {
  return new Command('witness')
    .description(
      'watch over a log from outside: keep its heads and leaves, and cosign what goes on from all before · 从外部见证日志：保存日志头与叶散列，对延续此前一切的日志头加签',
    )
    .requiredOption('--log <url>', 'where the log is · 日志所在地址')
    .requiredOption(
      '--name <name>',
      'the name of this witness, such as its domain · 见证方名称，如域名',
      nameOf,
    )
    .option('--folder <folder>', 'where it keeps what it has seen · 保存位置', 'witness')
    .option('--key <key>', 'the public key of the log, known from elsewhere · 从别处得到的日志公钥')
    .option('--every <seconds>', 'how often · 间隔秒数', seconds, 600)
    .option('--once', 'look once and end · 只看一次')
    .action(async ({ log, folder, name, key, every, once }: Options) => {
      const logKey = key === undefined ? null : parseKeyLine(key.trim());
      if (key !== undefined && logKey === null) throw refuse('transparency.key-unreadable', { key });
      const place = resolve(folder);
      const own = await ensureWitnessKey(place);
      print(`公钥 · public key：${keyLine({ name, kind: 'witness', publicKey: own.publicKey })}`);
      const options: WitnessOptions = {
        log,
        folder: place,
        name,
        ...own,
        ...(logKey === null ? {} : { logKey: logKey.publicKey }),
      };
      while (!(await look(options, once === true))) await sleep(every * 1000);
    });
}

/** True when there is nothing more to do. A log that does not answer is asked again, unless this was to be the only look. */
async function look(options: WitnessOptions, only: boolean): Promise<boolean> {
  try {
    for (const { tree, size, taken } of await observe(options)) {
      print(
        `${tree}\t${size}\t${taken ? '已见证 · cosigned' : '已核对，但本见证方未在日志处登记 · checked, but this witness is not registered with the log'}`,
      );
    }
    return only;
  } catch (error) {
    const passes = error instanceof DomainError && error.code === 'transparency.log-unreachable';
    if (only || !passes) throw error;
    print(`连不上日志，稍后再试 · the log does not answer, trying again later：${options.log}`);
    return false;
  }
}

function nameOf(text: string): string {
  if (!/^[^\s+]{1,100}$/.test(text)) throw new InvalidArgumentError('no spaces and no + · 不含空格和加号');
  return text;
}

function seconds(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value < 1) throw new InvalidArgumentError('at least 1 · 至少为 1');
  return value;
}
