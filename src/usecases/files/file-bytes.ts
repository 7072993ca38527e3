import { createHmac } from 'node:crypto';
import { refuse } from '../../kernel/errors/index.ts';
import { findChunk } from '../../store/files/chunks.ts';
import type { Dependencies } from '../dependencies.ts';
import { openBytes, sealBytes } from '../personal-fields/envelope.ts';
import { keysOf } from '../personal-fields/person-keys.ts';

/** Where a person's file of this SHA-256 lies. Without the master key nobody can try a file out. */
export function addressOf(masterKey: Uint8Array, person: string, hash: string): string {
  return createHmac('sha256', masterKey).update(`file ${person} ${hash}`).digest('base64url');
}

/** The key that a person's files are sealed under; null where it has been erased. */
export async function fileKey(deps: Dependencies, person: string): Promise<Uint8Array | null> {
  return (await keysOf(deps, [person], 'create')).get(person) ?? null;
}

/** A piece as it is stored; it opens only as this piece of this file. */
export function sealChunk(key: Uint8Array, address: string, n: number, bytes: Uint8Array): Buffer {
  return sealBytes(key, aboutChunk(address, n), bytes);
}

/** A stored piece in clear. Refuses `file.incomplete` where it has not arrived. */
export async function openChunk(
  { database }: Dependencies,
  key: Uint8Array,
  address: string,
  n: number,
): Promise<Buffer> {
  const sealed = await findChunk(database, database.city, address, n);
  if (sealed === null) throw refuse('file.incomplete');
  return openBytes(key, aboutChunk(address, n), sealed);
}

function aboutChunk(address: string, n: number): string {
  return `file ${address} ${n}`;
}
