import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bounded, type Row } from './report.ts';

const entry = join(import.meta.dirname, '..', 'src', 'main', 'start.ts');

/** From the start of the process until it says that it is ready: with a new database, and again. */
export async function startBench(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'yingshang-start-'));
  try {
    const first = await timeToReady(folder);
    const second = await timeToReady(folder);
    return [
      bounded('start: new database', first / 1000, 's', '<=', 30),
      bounded('start: again', second / 1000, 's', '<=', 6),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** With a whole product of its own that is ready, on a database of its own; stopped and removed afterwards. */
export async function withProduct<Result>(use: (url: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'yingshang-product-'));
  try {
    let result: Result | undefined;
    await timeToReady(folder, async (url) => {
      result = await use(url);
    });
    return result as Result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timeToReady(
  folder: string,
  use: (url: string) => Promise<void> = async () => {},
): Promise<number> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [entry], {
    env: { PATH: process.env.PATH ?? '', PORT: String(port), YINGSHANG_DATA: folder },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  try {
    for (;;) {
      if (child.exitCode !== null) throw new Error(`the product ended with ${child.exitCode}`);
      const ready = await fetch(`http://127.0.0.1:${port}/readyz`).then(
        (answer) => answer.ok,
        () => false,
      );
      if (ready) {
        const took = performance.now() - began;
        await use(`http://127.0.0.1:${port}`);
        return took;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
