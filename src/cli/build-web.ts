import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const builder = resolve(import.meta.dirname, '..', '..', 'bootstrap', 'build-web.js');

/** Builds the web where it was never built or its sources have changed, as a start does; says whether it is there. */
export async function buildWebIfChanged(): Promise<boolean> {
  const child = spawn(process.execPath, [builder, '--if-changed'], {
    stdio: ['ignore', process.stderr, process.stderr],
  });
  const [code] = await once(child, 'exit');
  return code === 0;
}
