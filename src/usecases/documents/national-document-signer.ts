import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint } from 'jose';
import { sm2 } from 'sm-crypto-v2';
import { sm2Signature } from '../../kernel/log/national.ts';
import { writeWholeFile } from '../exchange/whole-file.ts';
import type { DocumentSigner, IssuerPublicKey, TokenKey } from './document-signer.ts';

type Kept = {
  readonly privateKey: string;
  /** The point uncompressed, in hexadecimal. */
  readonly publicKey: string;
  readonly retired: readonly string[];
};

/**
 * The same signer, whose certificates and codes are signed by SM2 (GB/T 32918) while `signs` holds; PDFs keep what
 * readers of PDF know. SM2 keys that signed stay published, also when the national algorithms are no longer wanted.
 */
export function withNationalTokens(
  signer: DocumentSigner,
  folder: string,
  slug: string,
  signs: boolean,
): DocumentSigner {
  const file = join(folder, fileName(slug));
  return {
    current: async () => {
      const key = await signer.current();
      return signs ? { ...key, tokens: await tokenKeyOf(await ensureKey(folder, file)) } : key;
    },
    published: async () => {
      const kept = signs ? await ensureKey(folder, file) : await findKept(file);
      const points = kept === null ? [] : [kept.publicKey, ...kept.retired];
      return [...(await Promise.all(points.map(publicKeyOf))), ...(await signer.published())];
    },
  };
}

/** Puts a new SM2 key in place of the old one, whose private part is then gone. Its public part stays published. */
export async function rotateNationalDocumentKey(folder: string, slug: string): Promise<TokenKey> {
  const file = join(folder, fileName(slug));
  const { publicKey, retired } = await ensureKey(folder, file);
  const made: Kept = { ...sm2.generateKeyPairHex(), retired: [publicKey, ...retired] };
  await writeWholeFile(file, textOf(made));
  return await tokenKeyOf(made);
}

const fileName = (slug: string): string => `documents-${slug}-sm2.json`;

async function ensureKey(folder: string, file: string): Promise<Kept> {
  const kept = await findKept(file);
  if (kept !== null) return kept;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const first: Kept = { ...sm2.generateKeyPairHex(), retired: [] };
  await writeWholeFile(file, textOf(first), 'only-where-none-is');
  const made = await findKept(file);
  if (made === null) throw new Error('a key that was made is not there');
  return made;
}

const textOf = (kept: Kept): string => `${JSON.stringify(kept, null, 2)}\n`;

async function findKept(file: string): Promise<Kept | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Kept;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function tokenKeyOf({ privateKey, publicKey }: Kept): Promise<TokenKey> {
  const [secret, point] = [privateKey, publicKey].map((hex) => new Uint8Array(Buffer.from(hex, 'hex')));
  if (secret === undefined || point === undefined) throw new Error('a key without its parts');
  return {
    publicKey: await publicKeyOf(publicKey),
    sign: async (message) => sm2Signature(message, secret, point, 'raw'),
  };
}

async function publicKeyOf(hex: string): Promise<IssuerPublicKey> {
  const point = Buffer.from(hex, 'hex');
  const [x, y] = [point.subarray(1, 33).toString('base64url'), point.subarray(33).toString('base64url')];
  const kid = (await calculateJwkThumbprint({ kty: 'EC', crv: 'SM2', x, y })).slice(0, 16);
  return { kty: 'EC', crv: 'SM2', x, y, kid, alg: 'SM2', use: 'sig' };
}
