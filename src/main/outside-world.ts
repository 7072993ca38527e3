import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { City } from '../kernel/city/index.ts';
import { createExchange, type Exchange } from '../usecases/exchange/exchange.ts';
import { ensureSigningKey } from '../usecases/exchange/key-files.ts';
import { publicPart, type RegisteredParty } from '../usecases/exchange/keys.ts';
import type { SandboxControl } from '../usecases/exchange/tell-sandbox.ts';
import type { Config } from './config.ts';
import type { Shutdown } from './shutdown.ts';
import { StartError } from './start-error.ts';

const sandboxMain = resolve(import.meta.dirname, '..', 'sandbox', 'main.ts');
const patienceMs = 15_000;

export type OutsideWorld = {
  readonly exchange: Exchange;
  readonly control: SandboxControl | null;
  /** Whoever watches over the log in a demonstration. */
  readonly witness: { readonly name: string; readonly publicKey: Uint8Array } | null;
  /** Tells the process that plays the parties what the city's clock shows; null where none plays them. */
  readonly tellTime: TellTime | null;
};

/** Where the city's clock stands, or how far it is ahead of the machine's; resolves when the parties go by it. */
export type TellTime = (
  told: { readonly cityTime: number } | { readonly clockOffsetMs: number },
) => Promise<void>;

const witnessName = 'sandbox-witness';

/** Where this installation's signing keys lie. */
export const keysFolder = ({ dataFolder }: Pick<Config, 'dataFolder'>): string => join(dataFolder, 'keys');

/**
 * The outside parties as the exchange knows them. In a demonstration a process of ours plays them, over
 * the same protocol; elsewhere none is connected yet, and what is to be told to them waits in the outbox.
 */
export async function openOutsideWorld(options: {
  readonly config: Config;
  readonly city: City;
  readonly clockOffsetMs: number;
  /** How long a party takes to answer when it is prompt; the sandbox's own idea of it if absent. */
  readonly promptness?: { readonly leastMs: number; readonly mostMs: number };
  readonly shutdown: Shutdown;
  /** Where the sandbox reaches us: always this machine. */
  readonly url: string;
}): Promise<OutsideWorld> {
  const { config, city } = options;
  const keys = keysFolder(config);
  const key = await ensureSigningKey(keys, `city-${city.profile.slug}`);
  const parts = { key, wall: Date.now, random: Math.random } as const;
  if (!config.sandbox)
    return {
      exchange: createExchange({ ...parts, parties: new Map() }),
      control: null,
      witness: null,
      tellTime: null,
    };
  const signing = await Promise.all(
    city.outsideParties.map(async (party) => ({
      party,
      key: await ensureSigningKey(join(keys, 'sandbox'), party.id),
    })),
  );
  const witness = await ensureSigningKey(join(keys, 'sandbox'), witnessName);
  const folder = join(config.dataFolder, 'sandbox');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const token = randomBytes(24).toString('base64url');
  const optionsFile = join(folder, 'options.json');
  writeSecret(optionsFile, {
    host: '127.0.0.1',
    port: config.sandboxPort,
    city: city.profile.code,
    product: { inbox: `${options.url}/exchange/inbox`, keys: [publicPart(key)] },
    witness: { log: options.url, name: witnessName, key: witness, folder: join(folder, 'witness') },
    parties: signing.map(({ party: { id, kind, name }, key: own }) => ({ id, kind, name, key: own })),
    controlToken: token,
    folder,
    clockOffsetMs: options.clockOffsetMs,
    ...(options.promptness === undefined ? {} : { promptness: options.promptness }),
  });
  const { url, tellTime } = await startSandbox(optionsFile, options.shutdown);
  const control = { url, token };
  writeSecret(join(folder, 'control.json'), control);
  const parties = new Map(
    signing.map(({ party: { id }, key: own }): [string, RegisteredParty] => [
      id,
      { id, url: `${url}/parties/${id}`, keys: [publicPart(own)] },
    ]),
  );
  return {
    exchange: createExchange({ ...parts, parties }),
    control,
    tellTime,
    witness: { name: witnessName, publicKey: new Uint8Array(Buffer.from(witness.x ?? '', 'base64url')) },
  };
}

async function startSandbox(
  optionsFile: string,
  shutdown: Shutdown,
): Promise<{ readonly url: string; readonly tellTime: TellTime }> {
  const child = spawn(process.execPath, [sandboxMain, optionsFile], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { NODE_NO_WARNINGS: '1' },
  });
  shutdown.onStop({ zh: '外部单位', en: 'The outside parties' }, () => stopChild(child));
  const ended = once(child, 'exit').then(() => null);
  const told = once(child, 'message').then(([message]) => message as { readonly url?: string });
  const late = new Promise<null>((done) => setTimeout(done, patienceMs, null).unref());
  const answer = await Promise.race([told, ended, late]);
  if (answer?.url !== undefined) return { url: answer.url, tellTime: timeTeller(child) };
  throw new StartError({
    zh: '演示用的外部单位没有启动。请看上面的输出；也可以设 YINGSHANG_SANDBOX=off 不启动它们。',
    en: 'The outside parties of the demonstration did not start. See above, or leave them out with YINGSHANG_SANDBOX=off.',
  });
}

function timeTeller(child: ChildProcess): TellTime {
  let taken = (): void => {};
  // One that ends has its clock told when it is started again.
  child.once('exit', () => taken());
  child.on('message', () => taken());
  return async (told) => {
    if (!child.connected) return;
    await new Promise<void>((resolve) => {
      taken = resolve;
      child.send(told);
    });
  };
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const ended = once(child, 'exit');
  const hard = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(hard);
}

/** Readable by this account alone; replaced whole. */
function writeSecret(file: string, content: unknown): void {
  rmSync(file, { force: true });
  writeFileSync(file, `${JSON.stringify(content)}\n`, { mode: 0o600, flag: 'wx' });
}
