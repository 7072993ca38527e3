import { createHash } from 'node:crypto';
import type { Principal } from '../../kernel/access/principal.ts';
import { DomainError, refuse } from '../../kernel/errors/index.ts';
import { chunkLength, chunksOf, cleanName, endingOf, fileLimits, findKind } from '../../kernel/file/index.ts';
import { addChunk, completeContent, dropChunks, listChunks } from '../../store/files/chunks.ts';
import {
  beginFile,
  deleteFile,
  type FileRow,
  findSending,
  listUses,
  type Sending,
} from '../../store/files/files.ts';
import { findCaseState } from '../cases/load-case.ts';
import type { Dependencies } from '../dependencies.ts';
import { sealUnder } from '../personal-fields/seal.ts';
import { addressOf, fileKey, openChunk, sealChunk } from './file-bytes.ts';
import { referenceOf } from './file-reference.ts';
import { howShown, type UploadView } from './file-views.ts';
import { inspectBytes } from './inspect-bytes.ts';
import { type FilePlace, ownerOfPlace } from './place-of-file.ts';

type Person = Extract<Principal, { kind: 'account' }>;

export type NewUpload = {
  readonly for: FilePlace;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** SHA-256 of all of it, in hexadecimal. */
  readonly hash: string;
};

/**
 * Begins to send a file, or goes on with the same one where sending broke off: the answer says which pieces
 * are here already. Nothing of it can be handed in before `finishFile` has looked at the whole.
 */
export async function beginUpload(
  deps: Dependencies,
  principal: Person,
  upload: NewUpload,
): Promise<UploadView> {
  const name = cleanName(upload.name);
  if (name === null) throw refuse('file.name-missing');
  const kind = findKind(upload.type);
  if (kind?.endings.includes(endingOf(name)) !== true) throw refuse('file.type-not-allowed', { name });
  if (upload.size === 0) throw refuse('file.empty');
  if (upload.size > fileLimits.file) throw refuse('file.too-large', { most: inMegabytes(fileLimits.file) });
  const person = await ownerOfPlace(deps, principal, upload.for);
  const key = await fileKey(deps, person);
  if (key === null) throw refuse('file.erased');
  const { database } = deps;
  const row = await beginFile(
    database,
    database.city,
    {
      id: deps.newId(),
      account: principal.account,
      draft: 'draft' in upload.for ? upload.for.draft : null,
      case: 'case' in upload.for ? upload.for.case : null,
      person,
      address: addressOf(deps.masterKey, person, upload.hash),
      about: sealUnder(new Map([[person, key]]), person, { name, hash: upload.hash }),
      type: upload.type,
      size: upload.size,
    },
    { files: fileLimits.files, bytes: fileLimits.place },
    deps.now(),
  );
  if (row === null)
    throw refuse('file.place-full', { files: fileLimits.files, most: inMegabytes(fileLimits.place) });
  return await viewUpload(deps, row, await listChunks(database, database.city, row.address));
}

/** A file of one's own as far as it has been sent. */
export async function readUpload(deps: Dependencies, principal: Person, id: string): Promise<UploadView> {
  const row = await getOwnFile(deps, principal, id);
  return await viewUpload(deps, row, row.received);
}

/**
 * Takes one piece, counted from 0. The same piece sent again is taken as done; another one in its place is
 * refused, and nothing of it is kept.
 */
export async function putChunk(
  deps: Dependencies,
  principal: Person,
  id: string,
  n: number,
  bytes: Uint8Array,
): Promise<void> {
  const row = await getOwnFile(deps, principal, id);
  if (n >= chunksOf(row.size) || bytes.length !== chunkLength(row.size, n)) throw refuse('file.chunk-unfit');
  const { database } = deps;
  const key = await keyOf(deps, row);
  const sealed = sealChunk(key, row.address, n, bytes);
  if (await addChunk(database, database.city, row.address, n, sealed)) return;
  const there = await openChunk(deps, key, row.address, n);
  if (!there.equals(bytes)) throw refuse('file.chunk-differs');
}

/** Looking through a whole file takes memory: one at a time in each process. */
let looking: Promise<unknown> = Promise.resolve();

/**
 * Looks at the whole: complete, with the checksum it was announced with, and what it says it is. What has
 * another checksum is thrown away. From here on the file can be handed in.
 */
export async function finishUpload(deps: Dependencies, principal: Person, id: string): Promise<UploadView> {
  const row = await getOwnFile(deps, principal, id);
  if (row.ready) return await viewUpload(deps, row, row.received);
  const looked = looking.then(() => lookThrough(deps, row));
  looking = looked.catch(() => undefined);
  await looked;
  return await viewUpload(deps, { ...row, ready: true }, row.received);
}

async function lookThrough(deps: Dependencies, row: Sending): Promise<void> {
  const { database } = deps;
  const { name, hash } = await referenceOf(deps, row);
  const key = await keyOf(deps, row);
  const { received } = row;
  if (received.length < chunksOf(row.size)) throw refuse('file.incomplete');
  const bytes = Buffer.concat(
    await Promise.all(received.map((n) => openChunk(deps, key, row.address, n))),
    row.size,
  );
  if (createHash('sha256').update(bytes).digest('hex') !== hash) {
    await dropChunks(database, database.city, row.address);
    throw refuse('file.hash-differs');
  }
  try {
    await inspectBytes(bytes, { name, type: row.type });
  } catch (error) {
    // What is not taken is not kept either.
    if (error instanceof DomainError) await deleteFile(database, database.city, row);
    throw error;
  }
  await completeContent(database, database.city, { file: row.id, address: row.address });
}

/** Takes a file away that was not handed in yet. */
export async function discardFile(deps: Dependencies, principal: Person, id: string): Promise<void> {
  const row = await getOwnFile(deps, principal, id);
  const { database } = deps;
  for (const { case: of } of await listUses(database, database.city, id)) {
    const known = await findCaseState(deps, of);
    if (known !== null && Object.hasOwn(known.state.files ?? {}, id)) throw refuse('file.in-use');
  }
  if (!(await deleteFile(database, database.city, row))) throw refuse('file.in-use');
}

async function viewUpload(
  deps: Dependencies,
  row: FileRow,
  received: readonly number[],
): Promise<UploadView> {
  const { id, name, type, size, hash } = await referenceOf(deps, row);
  return {
    id,
    name,
    type,
    size,
    hash,
    ...howShown(type),
    ready: row.ready,
    chunkSize: fileLimits.chunk,
    received: [...received],
  };
}

/** A file that this person sends; others' are refused like those that are not there. */
async function getOwnFile(deps: Dependencies, principal: Person, id: string): Promise<Sending> {
  const row = await findSending(deps.database, deps.database.city, id);
  if (row === null || row.account !== principal.account) throw refuse('file.not-found');
  return row;
}

async function keyOf(deps: Dependencies, { person }: Sending): Promise<Uint8Array> {
  const key = person === null ? null : await fileKey(deps, person);
  if (key === null) throw refuse('file.erased');
  return key;
}

function inMegabytes(bytes: number): number {
  return bytes / 1024 / 1024;
}
