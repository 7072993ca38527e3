import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sm2 } from 'sm-crypto-v2';
import { sm2Signature } from '../../kernel/log/national.ts';
import { writeWholeFile } from '../exchange/whole-file.ts';
import type { LogSigner } from './head-key.ts';

type Kept = {
  readonly privateKey: string;
  readonly publicKey: string;
  /** Keys that signed before, the last first; absent in files of the first keys. */
  readonly retired?: readonly string[];
};

/** The same signer, whose heads bear a second signature by SM2, with a key from the folder; made at first use. */
export function withNationalKey(signer: LogSigner, folder: string, citySlug: string): LogSigner {
  return {
    current: async () => {
      const { privateKey, publicKey, retired } = await ensureKey(folder, fileName(citySlug));
      const [secret, point] = [Buffer.from(privateKey, 'hex'), new Uint8Array(Buffer.from(publicKey, 'hex'))];
      return {
        ...(await signer.current()),
        national: {
          publicKey: point,
          sign: async (message) => sm2Signature(message, secret, point),
          retired: (retired ?? []).map((hex) => new Uint8Array(Buffer.from(hex, 'hex'))),
        },
      };
    },
  };
}

/**
 * Puts a new SM2 key in place of the old one, whose private part is then gone; what it signed can be verified for ever.
 * Nobody need vouch for it: it signs beside the log's own key, which does.
 */
export async function rotateNationalKey(folder: string, citySlug: string): Promise<Uint8Array> {
  const { publicKey, retired = [] } = await ensureKey(folder, fileName(citySlug));
  const made: Kept = { ...sm2.generateKeyPairHex(), retired: [publicKey, ...retired] };
  await writeWholeFile(join(folder, fileName(citySlug)), textOf(made));
  return new Uint8Array(Buffer.from(made.publicKey, 'hex'));
}

const fileName = (citySlug: string): string => `log-${citySlug}-sm2.json`;
const textOf = (kept: Kept): string => `${JSON.stringify(kept, null, 2)}\n`;

async function ensureKey(folder: string, name: string): Promise<Kept> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, name);
  const kept = await readKept(file);
  if (kept !== null) return kept;
  await writeWholeFile(file, textOf(sm2.generateKeyPairHex()), 'only-where-none-is');
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
