import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64, toBase64 } from './base64.ts';
import { hashLength, type TreeRoot } from './merkle.ts';

/*
 * A head of a tree, signed, as transparency logs write it (c2sp.org: signed-note, tlog-checkpoint,
 * tlog-cosignature), so that witnesses and readers of other makes understand it:
 *
 *   yingshang/411000/events
 *   1234
 *   CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
 *   time 2022-06-30T01:30:00.000Z
 *
 *   — yingshang/411000/events Az3grlgtzPICa5OS8npV…
 *   — witness.example jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9…
 */

/** What a head says. */
export type Checkpoint = TreeRoot & {
  /** Which tree of which city; also the name of the key that signs it. */
  readonly origin: string;
  /** When it was signed, by the log's own clock: ISO 8601 in UTC. */
  readonly time: string;
};

/** A text and the signatures under it; each begins with the four bytes that tell the key. */
export type Note = { readonly text: string; readonly signatures: readonly NoteSignature[] };
export type NoteSignature = { readonly name: string; readonly key: string; readonly bytes: Uint8Array };

/** A public key by its name; `kind` keeps heads and cosignatures apart. */
export type NoteKey = {
  readonly name: string;
  readonly kind: 'log' | 'witness';
  /** Ed25519, 32 bytes. */
  readonly publicKey: Uint8Array;
};

const kinds = { log: 1, witness: 4 } as const;
const dash = '\u2014 ';

export function checkpointText({ origin, size, root, time }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\ntime ${time}\n`;
}

/** Null for what is no head of ours. */
export function parseCheckpoint(text: string): Checkpoint | null {
  const match = /^(\S+)\n(0|[1-9]\d{0,14})\n([A-Za-z0-9+/]{43}=)\ntime (\S+)\n$/.exec(text);
  if (match === null) return null;
  const [, origin = '', size = '', root = '', time = ''] = match;
  const bytes = fromBase64(root);
  if (bytes?.length !== hashLength) return null;
  return { origin, size: Number(size), root: bytes, time };
}

export function noteText({ text, signatures }: Note): string {
  const lines = signatures.map(({ name, key, bytes }) => {
    const id = hexToBytes(key);
    return `${dash}${name} ${toBase64(concatBytes(id, bytes))}\n`;
  });
  return `${text}\n${lines.join('')}`;
}

/** Null for what is no signed note. */
export function parseNote(note: string): Note | null {
  const split = note.indexOf('\n\n');
  if (split < 0 || !note.endsWith('\n')) return null;
  const signatures: NoteSignature[] = [];
  for (const line of note.slice(split + 2, -1).split('\n')) {
    const [, name, encoded] = /^\u2014 (\S+) ([A-Za-z0-9+/=]+)$/.exec(line) ?? [];
    const bytes = encoded === undefined ? null : fromBase64(encoded);
    if (name === undefined || bytes === null || bytes.length < 5) return null;
    signatures.push({ name, key: bytesToHex(bytes.subarray(0, 4)), bytes: bytes.subarray(4) });
  }
  return { text: note.slice(0, split + 1), signatures };
}

/** The four bytes that tell a key, in hexadecimal. */
export function keyId({ name, kind, publicKey }: NoteKey): string {
  const hashed = concatBytes(utf8ToBytes(`${name}\n`), Uint8Array.of(kinds[kind]), publicKey);
  return bytesToHex(sha256(hashed).subarray(0, 4));
}

/** A public key in one line: `name+id+base64`. */
export function keyLine(key: NoteKey): string {
  return `${key.name}+${keyId(key)}+${toBase64(concatBytes(Uint8Array.of(kinds[key.kind]), key.publicKey))}`;
}

/** Null for what is no such line, or one whose id does not fit its key. */
export function parseKeyLine(line: string): NoteKey | null {
  const [, name = '', id, encoded = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(line) ?? [];
  const bytes = fromBase64(encoded);
  if (bytes?.length !== 33) return null;
  const kind = bytes[0] === kinds.log ? 'log' : bytes[0] === kinds.witness ? 'witness' : null;
  if (kind === null) return null;
  const key = { name, kind, publicKey: bytes.subarray(1) } as const;
  return keyId(key) === id ? key : null;
}

/** What signs: the private key may be elsewhere, in a file, a token or a module of its own. */
export type Sign = (message: Uint8Array) => Promise<Uint8Array>;

/** The head with the log's signature. */
export async function signCheckpoint(
  checkpoint: Checkpoint,
  publicKey: Uint8Array,
  sign: Sign,
): Promise<Note> {
  const text = checkpointText(checkpoint);
  const name = checkpoint.origin;
  const key = keyId({ name, kind: 'log', publicKey });
  return { text, signatures: [{ name, key, bytes: await sign(utf8ToBytes(text)) }] };
}

/** Whether one of the note's signatures is this key's and holds. */
export function isSignedBy(note: Note, key: NoteKey): boolean {
  return note.signatures.some((signature) => holds(note.text, signature, key));
}

/** When a witness says it saw the head, in seconds since the epoch; null where its signature is not there or does not hold. */
export function cosignedAt(note: Note, key: NoteKey): number | null {
  const own = note.signatures.find((signature) => holds(note.text, signature, key));
  return own === undefined || key.kind !== 'witness' ? null : secondsOf(own.bytes);
}

/** A witness's word that this head goes on from every head of the log that it saw before. */
export async function cosign(
  text: string,
  witness: { readonly name: string; readonly publicKey: Uint8Array; readonly sign: Sign },
  seconds: number,
): Promise<NoteSignature> {
  const { name, publicKey } = witness;
  const at = new Uint8Array(8);
  new DataView(at.buffer).setBigUint64(0, BigInt(seconds));
  const bytes = concatBytes(at, await witness.sign(cosignedMessage(text, seconds)));
  return { name, key: keyId({ name, kind: 'witness', publicKey }), bytes };
}

function holds(text: string, { name, key: id, bytes }: NoteSignature, key: NoteKey): boolean {
  if (name !== key.name || id !== keyId(key)) return false;
  if (key.kind === 'log') return verifies(bytes, utf8ToBytes(text), key.publicKey);
  if (bytes.length !== 72) return false;
  return verifies(bytes.subarray(8), cosignedMessage(text, secondsOf(bytes)), key.publicKey);
}

function cosignedMessage(text: string, seconds: number): Uint8Array {
  return utf8ToBytes(`cosignature/v1\ntime ${seconds}\n${text}`);
}

const secondsOf = (bytes: Uint8Array): number =>
  Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0));

/** Ed25519 (RFC 8032). False also for what is no key or no signature at all. */
export function verifies(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  if (signature.length !== 64 || publicKey.length !== 32) return false;
  return ed25519.verify(signature, message, publicKey, { zip215: false });
}
