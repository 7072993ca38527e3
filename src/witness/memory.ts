import { appendFile, mkdir, open, readFile, rename, truncate } from 'node:fs/promises';
import { join } from 'node:path';

/** What a witness has seen of one tree. Hashes are in base64. */
export type SeenTree = {
  readonly size: number;
  readonly root: string;
  /** What the tree is gone on from (`growTree`). */
  readonly peaks: readonly string[];
  /** The signed head, as it was given. */
  readonly note: string;
};

/** Everything a witness remembers of a log. */
export type Memory = {
  readonly origin: string;
  /** The key that was trusted first, in one line; later ones follow from its word. */
  readonly trusted: string;
  readonly trees: Readonly<Record<string, SeenTree>>;
  /** Evidence of two histories; once there is any, nothing more is signed. */
  readonly fork: string | null;
};

const fileName = 'seen.json';

export async function recall(folder: string): Promise<Memory | null> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    return JSON.parse(await readFile(join(folder, fileName), 'utf8')) as Memory;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Written down for good before anything is signed: what was forgotten could be contradicted. */
export async function remember(folder: string, memory: Memory): Promise<void> {
  await writeWhole(join(folder, fileName), `${JSON.stringify(memory, null, 2)}\n`);
}

export async function keepEvidence(folder: string, name: string, evidence: object): Promise<string> {
  const file = join(folder, name);
  await writeWhole(file, `${JSON.stringify(evidence, null, 2)}\n`);
  return file;
}

async function writeWhole(file: string, content: string): Promise<void> {
  const fresh = `${file}.new`;
  const handle = await open(fresh, 'w', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(fresh, file);
}

/** Every head that was seen, one after the other: what `yingshang audit verify --heads` wants. */
export async function keepHead(folder: string, head: string): Promise<void> {
  await appendFile(join(folder, 'heads.txt'), `${head}\n`, { mode: 0o600 });
}

const leafBytes = 32;

/** Hangs leaves onto those that are kept; what an ended process has left behind them is overwritten. */
export async function keepLeaves(
  folder: string,
  tree: string,
  { from, leaves }: { readonly from: number; readonly leaves: readonly Uint8Array[] },
): Promise<void> {
  const file = join(folder, `${tree}.leaves`);
  const handle = await open(file, 'a', 0o600);
  try {
    await truncate(file, from * leafBytes);
    await handle.appendFile(Buffer.concat(leaves));
    await handle.sync();
  } finally {
    await handle.close();
  }
}
