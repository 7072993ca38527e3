import { createPrivateKey, hkdfSync } from 'node:crypto';
import type { JWK } from 'jose';

/*
 * The keys of the embedded provider come from the city's master key, which is made at the first start and kept: every
 * process of an installation has the same, and there is no further file to guard.
 */

/** The beginning of every Ed25519 private key in DER (RFC 8410); 32 bytes follow. */
const ed25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

export type ProviderKeys = {
  /** Signs ID tokens (Ed25519). */
  readonly signing: JWK & { readonly kid: string; readonly alg: string; readonly use: string };
  /** Signs the provider's cookies. */
  readonly cookies: string;
  /** By which the product shows its own provider that it is the product. */
  readonly clientSecret: string;
};

export function providerKeys(masterKey: Uint8Array, city: string): ProviderKeys {
  const derive = (what: string): Buffer =>
    Buffer.from(hkdfSync('sha256', masterKey, `provider ${city}`, what, 32));
  const key = createPrivateKey({
    key: Buffer.concat([ed25519, derive('signing')]),
    format: 'der',
    type: 'pkcs8',
  });
  const kid = derive('kid').toString('base64url').slice(0, 16);
  return {
    signing: { ...(key.export({ format: 'jwk' }) as JWK), kid, alg: 'EdDSA', use: 'sig' },
    cookies: derive('cookies').toString('base64url'),
    clientSecret: derive('client').toString('base64url'),
  };
}
