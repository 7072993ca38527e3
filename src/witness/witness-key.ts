import { createPrivateKey, generateKeyPairSync, sign as signWith } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JWK } from 'jose';
import type { Sign } from '../kernel/log/checkpoint.ts';

export type WitnessKey = { readonly publicKey: Uint8Array; readonly sign: Sign };

/** The witness's own key, made at first use and kept in its folder. */
export async function ensureWitnessKey(folder: string): Promise<WitnessKey> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'key.json');
  const kept = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (kept !== null) return witnessKey(JSON.parse(kept) as JWK);
  const made = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) as JWK;
  await writeFile(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return witnessKey(made);
}

/** Of a private Ed25519 key as a JWK. */
export function witnessKey(jwk: JWK): WitnessKey {
  const secret = createPrivateKey({ key: jwk, format: 'jwk' });
  return {
    publicKey: new Uint8Array(Buffer.from(jwk.x ?? '', 'base64url')),
    sign: async (message) => new Uint8Array(signWith(null, message, secret)),
  };
}
