import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateSigningKey, type SigningKey } from './keys.ts';
import { writeWholeFile } from './whole-file.ts';

/**
 * The signing key kept in `<folder>/<owner>.json`, made at first use. The folder is readable by its owner
 * only, and so is the file. Two processes that start at once end up with the same key.
 */
export async function ensureSigningKey(folder: string, owner: string): Promise<SigningKey> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${owner}.json`);
  const kept = await readKey(file);
  if (kept !== null) return kept;
  const fresh = await generateSigningKey(owner);
  await writeWholeFile(file, `${JSON.stringify(fresh, null, 2)}\n`, 'only-where-none-is');
  return (await readKey(file)) ?? fresh;
}

async function readKey(file: string): Promise<SigningKey | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as SigningKey;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
