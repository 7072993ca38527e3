import { type ChildProcess, execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SandboxOptions } from './options.ts';

const run = promisify(execFile);
const token = 'a token long enough';
let folder: string;
let sandbox: ChildProcess;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-process-'));
  await mkdir(join(folder, 'sandbox'));
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const options: SandboxOptions = {
    host: '127.0.0.1',
    port: 0,
    city: '990000',
    product: { inbox: 'http://127.0.0.1:1/exchange/inbox', keys: [] },
    parties: [
      {
        id: 'state-tax',
        kind: 'tax',
        name: { zh: '税务', en: 'Tax' },
        key: { ...(await exportJWK(privateKey)), alg: 'EdDSA', kid: 'state-tax.1' },
      },
    ],
    controlToken: token,
    folder: join(folder, 'sandbox', 'parties'),
  };
  await writeFile(join(folder, 'options.json'), JSON.stringify(options));
  sandbox = fork(join(import.meta.dirname, 'main.ts'), [join(folder, 'options.json')], { silent: true });
  const [{ url }] = (await once(sandbox, 'message')) as [{ url: string }];
  await writeFile(join(folder, 'sandbox', 'control.json'), JSON.stringify({ url, token }));
});

afterAll(async () => {
  sandbox.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

describe('the sandbox as a process', () => {
  test('is told what to do from the command line, and shows it', async () => {
    const told = await yingshang('tell', 'state-tax', 'dark', '--seconds', '90');
    expect(told).toMatch(/^state-tax +tax +dark \(90 s\) +0 waiting, 0 answered, 0 undelivered\n$/);
    expect(JSON.parse(await yingshang('show', '--json'))).toMatchObject({
      parties: [{ id: 'state-tax', behaviour: { mode: 'dark' } }],
    });
  });

  test('names the fault of a wrong order', async () => {
    await expect(yingshang('tell', 'nobody', 'dark')).rejects.toMatchObject({
      stderr: expect.stringContaining('exchange.sandbox-refused'),
    });
    await expect(yingshang('tell', 'state-tax', 'grumpy')).rejects.toMatchObject({
      stderr: expect.stringContaining('grumpy'),
    });
  });

  test('ends when the product that started it is gone', async () => {
    const ended = once(sandbox, 'exit');
    sandbox.disconnect();
    expect(await ended).toEqual([0, null]);
    await expect(yingshang('show')).rejects.toMatchObject({
      stderr: expect.stringContaining('exchange.sandbox-unreachable'),
    });
  });
});

async function yingshang(...words: readonly string[]): Promise<string> {
  const cli = join(import.meta.dirname, '../cli/main.ts');
  return (await run(process.execPath, [cli, 'sandbox', ...words, '--data', folder])).stdout;
}
