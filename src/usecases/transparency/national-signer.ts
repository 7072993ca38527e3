import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sm2 } from 'sm-crypto-v2';
import { sm2Signature } from '../../kernel/log/national.ts';
import type { LogSigner } from './head-key.ts';

type Kept = { readonly privateKey: string; readonly publicKey: string };

/** The same signer, whose heads bear a second signature by SM2, with a key from the folder; made at first use. */
export function withNationalKey(signer: LogSigner, folder: string, citySlug: string): LogSigner {
  return {
    current: async () => {
      const { privateKey, publicKey } = await ensureKey(folder, `log-${citySlug}-sm2.json`);
      const [secret, point] = [Buffer.from(privateKey, 'hex'), new Uint8Array(Buffer.from(publicKey, 'hex'))];
      return {
        ...(await signer.current()),
        national: { publicKey: point, sign: async (message) => sm2Signature(message, secret, point) },
      };
    },
  };
}

async function ensureKey(folder: string, name: string): Promise<Kept> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, name);
  const kept = await readKept(file);
  if (kept !== null) return kept;
  const { privateKey, publicKey } = sm2.generateKeyPairHex();
  const whole = `${file}.${randomUUID()}`;
  await writeFile(whole, `${JSON.stringify({ privateKey, publicKey }, null, 2)}\n`, {
    mode: 0o600,
    flag: 'wx',
  });
  try {
    // Whole, and only where there is none yet: of two that start at once, both have the first one's.
    await link(whole, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await unlink(whole);
  }
  const made = await readKept(file);
  if (made === null) throw new Error('a key that was made is not there');
  return made;
}

async function readKept(file: string): Promise<Kept | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Kept;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
