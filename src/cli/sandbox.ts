import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { refuse } from '../kernel/errors/index.ts';
import {
  type BehaviourMode,
  behaviourModes,
  type PartyBehaviour,
  readSandbox,
  type SandboxControl,
  tellSandbox,
} from '../usecases/exchange/tell-sandbox.ts';

type DataOption = { readonly data: string };
type TellOptions = { readonly seconds?: number; readonly times?: number; readonly reason?: string };

/** `yingshang sandbox …`: shows how the outside parties of the demonstration behave, and tells them to. */
export function sandboxCommand(): Command {
  const command = new Command('sandbox').description(
    'the outside parties of the demonstration · 演示用的外部单位',
  );

  command
    .command('show')
    .description('how every party behaves, and how much it has to do · 各单位的状态')
    .addOption(dataOption())
    .option('--json', 'as JSON · 输出 JSON')
    .action(async ({ data, json }: DataOption & { readonly json?: true }) => {
      print(await readSandbox(await readControl(data)), json === true);
    });

  command
    .command('tell')
    .description('tells a party how to behave · 让某个单位按指定方式应答')
    .argument('<party>', "a party's id, or * for all of them · 单位代号，* 为全部")
    .addArgument(new Argument('<mode>', 'how · 方式').choices(behaviourModes))
    .option('--seconds <n>', 'delay: before each answer; dark: until it comes back · 秒数', positiveNumber)
    .option('--times <n>', 'for how many messages; without it, until told otherwise · 次数', positiveNumber)
    .option('--reason <text>', 'refuse, return: what the answer says · 理由')
    .addOption(dataOption())
    .action(async (party: string, mode: BehaviourMode, { data, ...order }: DataOption & TellOptions) => {
      print(await tellSandbox(await readControl(data), { party, mode, ...order }), false);
    });

  return command;
}

function dataOption(): Option {
  return new Option('--data <folder>', 'the data folder of the running product · 数据目录')
    .env('YINGSHANG_DATA')
    .default(resolve(import.meta.dirname, '../../var'));
}

/** The running product leaves the address and the token of its sandbox in its data folder. */
async function readControl(data: string): Promise<SandboxControl> {
  try {
    return JSON.parse(await readFile(join(data, 'sandbox', 'control.json'), 'utf8')) as SandboxControl;
  } catch {
    throw refuse('exchange.sandbox-unreachable');
  }
}

function positiveNumber(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0)
    throw new InvalidArgumentError('must be a number above zero · 应为大于零的数');
  return value;
}

function print(parties: readonly PartyBehaviour[], json: boolean): void {
  process.stdout.write(json ? `${JSON.stringify({ parties }, null, 2)}\n` : parties.map(lineOf).join(''));
}

function lineOf({ id, kind, behaviour, waiting, answered, undelivered }: PartyBehaviour): string {
  const { mode, seconds, timesLeft, reason } = behaviour;
  const details = [
    seconds === null ? null : `${seconds} s`,
    timesLeft === null ? null : `${timesLeft} ×`,
    reason,
  ].filter((detail) => detail !== null);
  const how = details.length === 0 ? mode : `${mode} (${details.join(', ')})`;
  const work = `${waiting} waiting, ${answered} answered, ${undelivered.length} undelivered`;
  return `${id.padEnd(28)} ${kind.padEnd(18)} ${how.padEnd(24)} ${work}\n`;
}
