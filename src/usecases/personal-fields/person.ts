import { createHmac } from 'node:crypto';

/**
 * The pseudonym of whoever has this identity number (resident ID, or unified code of an enterprise): a
 * digest keyed by the city's master key, so that nobody without the key can try numbers out.
 */
export function personOf(masterKey: Uint8Array, identifier: string): string {
  return createHmac('sha256', masterKey)
    .update(`person ${identifier.trim().toUpperCase()}`)
    .digest('base64url')
    .slice(0, 32);
}
