import {
  type Argon2Parameters,
  argon2,
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { refuse } from '../../kernel/errors/index.ts';

/*
 * A backup's file: one line that names the format, one line of JSON that says how the key is made, and then
 * units. Each unit is compressed and sealed on its own (AES-256-GCM, RFC 5116), under a key made from the
 * file's key, a random salt and the unit's number (HKDF, RFC 5869): no key ever seals twice, so a file that
 * was broken off may be gone on with. The number and the header are authenticated with it, so units cannot be
 * moved, repeated or taken from another file, and the last one says that it is the last.
 */

/** What opens a backup: words that a person knows, stretched by Argon2id (RFC 9106), or 32 random bytes. */
export type BackupSecret =
  | { readonly kind: 'passphrase'; readonly words: string }
  | { readonly kind: 'key'; readonly bytes: Uint8Array };

export type Header = {
  readonly secret: BackupSecret['kind'];
  readonly salt: string;
  /** Tells a wrong secret from a changed file. */
  readonly check: string;
};

/** A file whose key is known. */
export type SealedFile = { readonly root: Buffer; readonly bound: Buffer; readonly unitsBegin: number };

/** A unit: what it says of itself, and its bytes. */
export type Unit<Label> = { readonly label: Label; readonly data: Buffer };

const magic = 'YINGSHANG BACKUP 1\n';
const mostHeader = 1024;
const mostUnit = 2 ** 31 - 1;
const saltLength = 16;
const tagLength = 16;

const derive = promisify(argon2) as (algorithm: 'argon2id', parameters: Argon2Parameters) => Promise<Buffer>;

/** RFC 9106 §4, second recommendation: 64 MiB, three passes, four lanes. */
const cost = { memory: 65_536, passes: 3, parallelism: 4, tagLength: 32 } as const;

/** A new file's beginning, and what seals its units. */
export async function beginFile(
  secret: BackupSecret,
): Promise<{ readonly bytes: Buffer; readonly file: SealedFile }> {
  const salt = randomBytes(saltLength);
  const root = await rootOf(secret, salt);
  const header: Header = { secret: secret.kind, salt: salt.toString('base64'), check: checkOf(root) };
  const bytes = Buffer.from(`${magic}${JSON.stringify(header)}\n`);
  return { bytes, file: { root, bound: digest(bytes), unitsBegin: bytes.length } };
}

/** Reads a file's beginning. Refuses what is no backup of ours, and a secret that is not this file's. */
export async function openFile(handle: FileHandle, secret: BackupSecret, name: string): Promise<SealedFile> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(mostHeader), 0, mostHeader, 0);
  const begin = buffer.subarray(0, bytesRead);
  const end = begin.indexOf(10, magic.length);
  if (end < 0 || begin.subarray(0, magic.length).toString() !== magic) {
    throw refuse('backup.not-a-backup', { file: name });
  }
  const header = readHeader(begin.subarray(magic.length, end).toString());
  if (header === null) throw refuse('backup.not-a-backup', { file: name });
  if (header.secret !== secret.kind) throw refuse('backup.other-secret', { file: name });
  const root = await rootOf(secret, Buffer.from(header.salt, 'base64'));
  if (!timingSafeEqual(digest(Buffer.from(checkOf(root))), digest(Buffer.from(header.check)))) {
    throw refuse('backup.wrong-secret', { file: name });
  }
  const bytes = begin.subarray(0, end + 1);
  return { root, bound: digest(bytes), unitsBegin: bytes.length };
}

function readHeader(text: string): Header | null {
  try {
    const { secret, salt, check } = JSON.parse(text) as Partial<Header>;
    return (secret === 'passphrase' || secret === 'key') &&
      typeof salt === 'string' &&
      typeof check === 'string'
      ? { secret, salt, check }
      : null;
  } catch {
    return null;
  }
}

/** One unit as it lies in the file: its length, its salt, and what is sealed. */
export function sealUnit(file: SealedFile, number: number, { label, data }: Unit<object>): Buffer {
  const said = Buffer.from(JSON.stringify(label));
  const clear = zstdCompressSync(Buffer.concat([uint32(said.length), said, data]));
  const salt = randomBytes(saltLength);
  const cipher = createCipheriv('aes-256-gcm', keyOf(file, salt, number), Buffer.alloc(12), {
    authTagLength: tagLength,
  });
  cipher.setAAD(boundTo(file, number));
  const sealed = Buffer.concat([salt, cipher.update(clear), cipher.final(), cipher.getAuthTag()]);
  return Buffer.concat([uint32(sealed.length), sealed]);
}

/** A unit with its place in the file. */
export type PlacedUnit<Label> = Unit<Label> & {
  readonly number: number;
  /** Where the next one begins. */
  readonly end: number;
  readonly digest: Buffer;
};

/**
 * The file's units in order. Ends where the file does; where it ends within a unit, or a unit does not open,
 * `broken` is true on the generator's return.
 */
export async function* readUnits<Label>(
  handle: FileHandle,
  file: SealedFile,
): AsyncGenerator<PlacedUnit<Label>, { readonly broken: boolean; readonly end: number }> {
  let at = file.unitsBegin;
  const { size } = await handle.stat();
  for (let number = 0; at < size; number += 1) {
    const length = await exactly(handle, at, 4);
    const long = length?.readUInt32BE(0) ?? 0;
    if (long < saltLength + tagLength || long > mostUnit || at + 4 + long > size)
      return { broken: true, end: at };
    const sealed = await exactly(handle, at + 4, long);
    const opened = sealed === null ? null : openUnit(file, number, sealed);
    if (sealed === null || opened === null) return { broken: true, end: at };
    at += 4 + long;
    const labelLength = opened.readUInt32BE(0);
    yield {
      label: JSON.parse(opened.subarray(4, 4 + labelLength).toString()) as Label,
      data: opened.subarray(4 + labelLength),
      number,
      end: at,
      digest: digest(sealed),
    };
  }
  return { broken: false, end: at };
}

function openUnit(file: SealedFile, number: number, sealed: Buffer): Buffer | null {
  const salt = sealed.subarray(0, saltLength);
  const decipher = createDecipheriv('aes-256-gcm', keyOf(file, salt, number), Buffer.alloc(12), {
    authTagLength: tagLength,
  });
  decipher.setAAD(boundTo(file, number));
  decipher.setAuthTag(sealed.subarray(sealed.length - tagLength));
  try {
    const clear = [decipher.update(sealed.subarray(saltLength, sealed.length - tagLength)), decipher.final()];
    return zstdDecompressSync(Buffer.concat(clear));
  } catch {
    return null;
  }
}

async function exactly(handle: FileHandle, at: number, length: number): Promise<Buffer | null> {
  const buffer = Buffer.alloc(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await handle.read(buffer, read, length - read, at + read);
    if (bytesRead === 0) return null;
    read += bytesRead;
  }
  return buffer;
}

async function rootOf(secret: BackupSecret, salt: Buffer): Promise<Buffer> {
  return secret.kind === 'passphrase'
    ? await derive('argon2id', { message: secret.words.normalize('NFC'), nonce: salt, ...cost })
    : Buffer.from(hkdfSync('sha256', secret.bytes, salt, 'yingshang backup', 32));
}

const keyOf = (file: SealedFile, salt: Uint8Array, number: number): Buffer =>
  Buffer.from(hkdfSync('sha256', file.root, salt, `yingshang backup unit ${number}`, 32));
const boundTo = (file: SealedFile, number: number): Buffer => Buffer.concat([file.bound, uint32(number)]);
const checkOf = (root: Buffer): string =>
  createHmac('sha256', root).update('yingshang backup check').digest('base64');

export const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
