import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';

/** A private signing key: a JWK with `kid` and `alg`. */
export type SigningKey = JWK & { readonly kid: string; readonly alg: string };

/** A public key as registered: the same without its private part. */
export type PublicKey = JWK & { readonly kid: string; readonly alg: string };

/** An outside party as the exchange knows it. */
export type RegisteredParty = {
  readonly id: string;
  /** Messages go to `<url>/messages`. */
  readonly url: string;
  /** More than one while it changes keys. */
  readonly keys: readonly PublicKey[];
};

/** Parties by id. */
export type PartyDirectory = ReadonlyMap<string, RegisteredParty>;

/** Whose key it is, by `kid`. A key registered for two parties belongs to neither. */
export type KeyDirectory = ReadonlyMap<string, { readonly owner: string; readonly key: PublicKey }>;

/** Makes a new Ed25519 key. Its `kid` names the owner and carries the key's thumbprint (RFC 7638). */
export async function generateSigningKey(owner: string): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const jwk = await exportJWK(privateKey);
  const thumbprint = await calculateJwkThumbprint(jwk);
  return { ...jwk, alg: 'EdDSA', use: 'sig', kid: `${owner}.${thumbprint.slice(0, 16)}` };
}

export function publicPart({ kty, crv, x, y, n, e, alg, use, kid }: SigningKey): PublicKey {
  const members = Object.entries({ kty, crv, x, y, n, e, use }).filter(([, value]) => value !== undefined);
  return { ...(Object.fromEntries(members) as JWK), alg, kid };
}

export function keyDirectory(parties: PartyDirectory): KeyDirectory {
  const directory = new Map<string, { owner: string; key: PublicKey }>();
  const ambiguous = new Set<string>();
  for (const { id, keys } of parties.values()) {
    for (const key of keys) {
      if (directory.has(key.kid)) ambiguous.add(key.kid);
      directory.set(key.kid, { owner: id, key });
    }
  }
  for (const kid of ambiguous) directory.delete(kid);
  return directory;
}
