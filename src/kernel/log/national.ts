import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { sm2 } from 'sm-crypto-v2';
import { toBase64 } from './base64.ts';
import type { Note, NoteSignature, Sign } from './checkpoint.ts';

/*
 * A second signature under a head, by the national algorithms: SM2 (GB/T 32918) over SM3 (GB/T 32905), in the form
 * of GM/T 0009 (DER), with the default identity. It stands in the same note beside the log's own, as
 * c2sp.org/signed-note has it for kinds of its own (0xff and a name); whoever does not know it passes it over.
 */

/** A public SM2 key by its name; the point uncompressed, 65 bytes. */
export type NationalKey = { readonly name: string; readonly publicKey: Uint8Array };

const kind = concatBytes(Uint8Array.of(0xff), utf8ToBytes('sm2-with-sm3'));
const pointLength = 65;
/** GM/T 0009: the identity of whoever has agreed on none. */
const identity = '1234567812345678';

/** The four bytes that tell the key, in hexadecimal. */
export function nationalKeyId({ name, publicKey }: NationalKey): string {
  return bytesToHex(sha256(concatBytes(utf8ToBytes(`${name}\n`), kind, publicKey)).subarray(0, 4));
}

/** The public key in one line, as those of the log have it: `name+id+base64`. */
export function nationalKeyLine(key: NationalKey): string {
  return `${key.name}+${nationalKeyId(key)}+${toBase64(concatBytes(kind, key.publicKey))}`;
}

/** A signature for the note's text, to be put beside the log's own. */
export async function signNationally(
  text: string,
  key: NationalKey & { readonly sign: Sign },
): Promise<NoteSignature> {
  return { name: key.name, key: nationalKeyId(key), bytes: await key.sign(utf8ToBytes(text)) };
}

/** Whether one of the note's signatures is this key's and holds. */
export function isSignedNationally(note: Note, key: NationalKey): boolean {
  const id = nationalKeyId(key);
  return note.signatures.some(
    ({ name, key: by, bytes }) =>
      name === key.name && by === id && verifiesNationally(bytes, utf8ToBytes(note.text), key.publicKey),
  );
}

/** How a signature is written down: as GM/T 0009 has it, or r and s one after the other, as in a JWS. */
export type Sm2Encoding = 'der' | 'raw';

/** Signs with a private SM2 key of 32 bytes. */
export function sm2Signature(
  message: Uint8Array,
  privateKey: Uint8Array,
  publicKey: Uint8Array,
  encoding: Sm2Encoding = 'der',
): Uint8Array {
  const signature = sm2.doSignature(message, bytesToHex(privateKey), {
    hash: true,
    der: encoding === 'der',
    userId: identity,
    publicKey: bytesToHex(publicKey),
  });
  return hexToBytes(signature);
}

/** False also for what is no key or no signature at all. */
export function verifiesNationally(
  signature: Uint8Array,
  message: Uint8Array,
  publicKey: Uint8Array,
  encoding: Sm2Encoding = 'der',
): boolean {
  if (encoding === 'raw' && signature.length !== 64) return false;
  if (publicKey.length !== pointLength || publicKey[0] !== 4) return false;
  try {
    const key = bytesToHex(publicKey);
    return (
      sm2.verifyPublicKey(key) &&
      sm2.doVerifySignature(message, bytesToHex(signature), key, {
        hash: true,
        der: encoding === 'der',
        userId: identity,
      })
    );
  } catch {
    return false;
  }
}
