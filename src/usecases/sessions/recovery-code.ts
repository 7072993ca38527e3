import { keyedDigest } from './keyed-digest.ts';

/** Letters that are not taken for one another (Crockford's base 32). */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Sixty bits as three groups of four letters: more than can be guessed at the pace that guessing has. */
export function newRecoveryCode(randomBytes: (count: number) => Uint8Array): string {
  const text = [...randomBytes(12)].map((byte) => letters.charAt(byte % 32)).join('');
  return [text.slice(0, 4), text.slice(4, 8), text.slice(8)].join('-');
}

/** What is kept of one; what people take for one another in writing it down is the same. */
export function recoveryDigest(masterKey: Uint8Array, account: string, code: string): Buffer {
  const plain = code
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return keyedDigest(masterKey, 'recovery code', account, plain);
}
