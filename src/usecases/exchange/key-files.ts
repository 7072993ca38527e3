import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateSigningKey, type SigningKey } from './keys.ts';

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
  const whole = `${file}.${randomUUID()}`;
  await writeFile(whole, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  try {
    // Linking puts a whole file in place, and only where there is none yet.
    await link(whole, file);
    return fresh;
  } catch (error) {
    const other = hasCode(error, 'EEXIST') ? await readKey(file) : null;
    if (other === null) throw error;
    return other;
  } finally {
    await unlink(whole);
  }
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
