import { createCipheriv, createDecipheriv, getCiphers, hkdfSync, randomBytes } from 'node:crypto';
import type { Json, JsonObject } from '../../kernel/json.ts';

/** A value that only the person's key opens. Its random start makes equal values look different. */
export type Envelope = {
  readonly $sealed: {
    readonly person: string;
    readonly iv: string;
    /** Ciphertext and tag, by the cipher that goes with the key. */
    readonly data: string;
  };
};

/** By this entry a sealed value is known among others. Nobody but us may write it. */
export const sealedMark = '$sealed';

/** What stands where a value was whose key has been erased. */
export const erasedValue = '已删除';

const ivLength = 12;
const tagLength = 16;

export function isEnvelope(value: unknown): value is Envelope {
  return typeof value === 'object' && value !== null && sealedMark in value;
}

/** Whether anything in a value, however deep, is sealed. */
export function isSealedIn(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (isEnvelope(value)) return true;
  for (const name in value) if (isSealedIn((value as JsonObject)[name] ?? null)) return true;
  return false;
}

export function sealValue(person: string, key: Uint8Array, value: Json): Envelope {
  const { iv, data } = encrypt(key, person, Buffer.from(JSON.stringify(value)));
  return { $sealed: { person, iv: iv.toString('base64url'), data: data.toString('base64url') } };
}

/** Throws when the key is another one, or when the envelope was changed or moved to another person. */
export function openEnvelope({ $sealed: { person, iv, data } }: Envelope, key: Uint8Array): Json {
  const text = decrypt(key, person, Buffer.from(iv, 'base64url'), Buffer.from(data, 'base64url'));
  return JSON.parse(text.toString()) as Json;
}

/** A key's length says which cipher it is for: SM4-GCM (GB/T 32907), or AES-256-GCM. What is sealed stays so. */
export const keyLengths = { national: 16, usual: 32 } as const;

/** The types of Node list the modes of AES alone; SM4 in this mode takes and gives the same. */
const cipherOf = (key: Uint8Array) =>
  (key.length === keyLengths.national ? 'sm4-gcm' : 'aes-256-gcm') as 'aes-256-gcm';

/** Whether what this process runs on knows SM4 in this mode (OpenSSL does from 3.1 on). */
export const knowsNationalCipher = (): boolean => getCiphers().includes('sm4-gcm');

/** Stands before a wrapped key of the national cipher, which makes it one byte longer than anything else. */
const nationalWrapping = 1;
const nationalWrapped = 1 + 12 + keyLengths.national + 16;

/** A person's key as it may lie in the database: sealed under the city's master key, by the cipher it is for. */
export function wrapPersonKey(masterKey: Uint8Array, person: string, key: Uint8Array): Uint8Array {
  if (key.length !== keyLengths.national) return wrapKey(masterKey, person, key);
  const sealed = sealBytes(nationalMasterKey(masterKey), `key ${person}`, key);
  return Buffer.concat([Buffer.of(nationalWrapping), sealed]);
}

export function unwrapPersonKey(masterKey: Uint8Array, person: string, wrapped: Uint8Array): Uint8Array {
  if (wrapped.length !== nationalWrapped) return unwrapKey(masterKey, person, wrapped);
  return openBytes(nationalMasterKey(masterKey), `key ${person}`, wrapped.subarray(1));
}

const nationalMasterKeys = new WeakMap<Uint8Array, Uint8Array>();

/** Sixteen bytes of the master key's own, derived with SM3. */
function nationalMasterKey(masterKey: Uint8Array): Uint8Array {
  const known = nationalMasterKeys.get(masterKey);
  if (known !== undefined) return known;
  const made = new Uint8Array(hkdfSync('sm3', masterKey, '', 'yingshang sm4', keyLengths.national));
  nationalMasterKeys.set(masterKey, made);
  return made;
}

/** A secret as it may lie in the database: sealed under the city's master key. */
export function wrapKey(masterKey: Uint8Array, person: string, key: Uint8Array): Uint8Array {
  return sealBytes(masterKey, `key ${person}`, key);
}

export function unwrapKey(masterKey: Uint8Array, person: string, wrapped: Uint8Array): Uint8Array {
  return openBytes(masterKey, `key ${person}`, wrapped);
}

/** Bytes that only this key opens, and only as what they are said to be: a random start, ciphertext, tag. */
export function sealBytes(key: Uint8Array, about: string, clear: Uint8Array): Buffer {
  const { iv, data } = encrypt(key, about, clear);
  return Buffer.concat([iv, data]);
}

/** Throws when the key is another one, or when the bytes were changed or are said to be something else. */
export function openBytes(key: Uint8Array, about: string, sealed: Uint8Array): Buffer {
  return decrypt(key, about, sealed.subarray(0, ivLength), sealed.subarray(ivLength));
}

function encrypt(key: Uint8Array, about: string, clear: Uint8Array): { iv: Buffer; data: Buffer } {
  const iv = freshStart();
  const cipher = createCipheriv(cipherOf(key), key, iv, { authTagLength: tagLength });
  cipher.setAAD(Buffer.from(about));
  return { iv, data: Buffer.concat([cipher.update(clear), cipher.final(), cipher.getAuthTag()]) };
}

/** Random starts drawn by the hundred: each is used once, and asking the platform costs more than a small one is worth. */
let drawn = Buffer.alloc(0);
let used = 0;

function freshStart(): Buffer {
  if (used + ivLength > drawn.length) {
    drawn = randomBytes(ivLength * 128);
    used = 0;
  }
  used += ivLength;
  return drawn.subarray(used - ivLength, used);
}

function decrypt(key: Uint8Array, about: string, iv: Uint8Array, data: Uint8Array): Buffer {
  const decipher = createDecipheriv(cipherOf(key), key, iv, { authTagLength: tagLength });
  decipher.setAAD(Buffer.from(about));
  decipher.setAuthTag(data.subarray(data.length - tagLength));
  return Buffer.concat([decipher.update(data.subarray(0, data.length - tagLength)), decipher.final()]);
}
