import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { run } from './run.ts';

/** What others see of a command: how it ended, and what it printed. */
export type Run = { readonly code: number | null; readonly out: string; readonly err: string };

const main = join(import.meta.dirname, 'main.ts');

/** The command line in a process of its own, as it is run: by a user, or with these variables alone. */
export function yingshangAlone(
  args: readonly string[],
  { user, variables }: { readonly user?: number; readonly variables?: NodeJS.ProcessEnv } = {},
): Promise<Run> {
  const { execPath, env } = process;
  return new Promise((resolve, reject) => {
    const child = spawn(execPath, [main, ...args], {
      ...(user === undefined ? {} : { uid: user, gid: user }),
      ...(variables === undefined ? {} : { env: { PATH: env.PATH, ...variables } }),
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** Thrown where a command would have ended the process. */
class Ended extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`ended with ${code}`);
    this.code = code;
  }
}

/**
 * The same without a process of its own, which takes a second to read the product's files: what would be printed is
 * kept, and an end of the process is the end of the command. One after the other, for there is one process to listen to.
 */
export async function yingshang(args: readonly string[], variables: NodeJS.ProcessEnv = {}): Promise<Run> {
  const { stdout, stderr, exit, exitCode, env } = process;
  const [write, complain] = [stdout.write, stderr.write];
  let out = '';
  let err = '';
  const keep =
    (where: (text: string) => void): typeof stdout.write =>
    (chunk: string | Uint8Array) => {
      where(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
      return true;
    };
  stdout.write = keep((text) => {
    out += text;
  });
  stderr.write = keep((text) => {
    err += text;
  });
  process.exit = (code) => {
    throw new Ended(Number(code ?? process.exitCode ?? 0));
  };
  process.exitCode = undefined;
  const { YINGSHANG_CITY: _, ...others } = env;
  process.env = { ...others, ...variables };
  try {
    await run(args);
    return { code: Number(process.exitCode ?? 0), out, err };
  } catch (error) {
    if (error instanceof Ended) return { code: error.code, out, err };
    throw error;
  } finally {
    stdout.write = write;
    stderr.write = complain;
    process.exit = exit;
    process.exitCode = exitCode;
    process.env = env;
  }
}
