import { randomUUID } from 'node:crypto';
import { link, open, rename, unlink } from 'node:fs/promises';

/**
 * Writes a file that only its owner can read, whole or not at all. With `only-where-none-is` one that is there already
 * stays: of two that write at once, both find the first one's.
 */
export async function writeWholeFile(
  file: string,
  text: string,
  how: 'in-place' | 'only-where-none-is' = 'in-place',
): Promise<void> {
  const whole = `${file}.${randomUUID()}`;
  const handle = await open(whole, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (how === 'in-place') {
    await rename(whole, file);
    return;
  }
  try {
    await link(whole, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await unlink(whole);
  }
}
