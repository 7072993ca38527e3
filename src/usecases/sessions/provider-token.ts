import type { Dependencies } from '../dependencies.ts';
import { unwrapKey, wrapKey } from '../personal-fields/envelope.ts';

/*
 * An ID token says who somebody is at a provider outside, in the clear: it lies in the session under the master key, and
 * is opened once, to be shown to that provider when its owner leaves (OpenID Connect RP-Initiated Logout 1.0).
 */

const purpose = 'id token of a provider';

export function sealToken({ masterKey }: Dependencies, token: string): string {
  return Buffer.from(wrapKey(masterKey, purpose, Buffer.from(token))).toString('base64');
}

export function openToken({ masterKey }: Dependencies, sealed: string): string {
  return Buffer.from(unwrapKey(masterKey, purpose, Buffer.from(sealed, 'base64'))).toString();
}
