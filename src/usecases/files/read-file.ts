import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { type FileReference, fileLimits } from '../../kernel/file/index.ts';
import { type CaseState, isApplicant } from '../../kernel/process/index.ts';
import { findContent } from '../../store/files/chunks.ts';
import { type FileRow, findFiles, listFilesOfDraft, listUses } from '../../store/files/files.ts';
import { recordAccess } from '../../store/people/access-log.ts';
import { findCaseState } from '../cases/load-case.ts';
import { clearReadingPurpose } from '../cases/read-case.ts';
import type { Dependencies } from '../dependencies.ts';
import { getOwnDraft } from '../drafts/get-own-draft.ts';
import { fileKey, openChunk } from './file-bytes.ts';
import { referenceOf } from './file-reference.ts';
import { type FileView, howShown, viewFile } from './file-views.ts';

type Person = Extract<Principal, { kind: 'account' }>;

/** Part of a file, from the first to the last byte of it, both included. */
export type Span = { readonly first: number; readonly last: number };

/** A case of somebody else, and for what it is read. */
type OfOthers = { readonly state: CaseState; readonly purpose: string };

export type OpenedFile = {
  readonly file: FileReference;
  readonly shown: FileView['shown'];
  /** The bytes of a part, a piece at a time. */
  readonly bytes: (span: Span) => AsyncGenerator<Buffer>;
};

/**
 * A file for somebody who may read it: whoever sent it, until it is handed in, and then whoever reads its case
 * in clear. Others' readings are written down before the first byte. Refuses `file.not-found` for everybody
 * else, as for one that is not there, and `file.erased`.
 */
export async function openFile(deps: Dependencies, principal: Person, id: string): Promise<OpenedFile> {
  const { database } = deps;
  const [row] = await findFiles(database, database.city, [id]);
  if (row === undefined) throw refuse('file.not-found');
  const read = await readingOf(deps, principal, row);
  if (read === null) throw refuse('file.not-found');
  const content = await findContent(database, database.city, row.address);
  const key = content === null ? null : await fileKey(deps, content.person);
  if (key === null) throw refuse('file.erased');
  if (!row.ready) throw refuse('file.incomplete');
  if (read.ofOthers !== null) await noteReading(deps, principal, read.ofOthers, id);
  return {
    file: await referenceOf(deps, row),
    shown: howShown(row.type).shown,
    bytes: async function* ({ first, last }) {
      const size = fileLimits.chunk;
      for (let n = Math.floor(first / size); n * size <= last; n += 1) {
        const piece = await openChunk(deps, key, row.address, n);
        yield piece.subarray(Math.max(0, first - n * size), Math.min(piece.length, last + 1 - n * size));
      }
    },
  };
}

/** Why somebody may read a file: as their own, or as the case of another; null where they may not. */
async function readingOf(
  deps: Dependencies,
  principal: Person,
  row: FileRow,
): Promise<{ readonly ofOthers: OfOthers | null } | null> {
  const { database } = deps;
  let handedIn = false;
  for (const { case: of } of await listUses(database, database.city, row.id)) {
    const state = (await findCaseState(deps, of))?.state;
    const file = state?.files?.[row.id];
    if (state === undefined || file === undefined) continue;
    handedIn = true;
    const purpose = await clearReadingPurpose(deps, principal, state);
    if (purpose === null) continue;
    const own = isApplicant(principal, state);
    if (own && file.inside === true) continue;
    return { ofOthers: own || row.account === principal.account ? null : { state, purpose } };
  }
  return !handedIn && row.account === principal.account ? { ofOthers: null } : null;
}

async function noteReading(
  deps: Dependencies,
  principal: Person,
  { state, purpose }: OfOthers,
  file: string,
): Promise<void> {
  await recordAccess(deps.database, deps.database.city, {
    id: deps.newId(),
    at: deps.now(),
    account: principal.account,
    purpose,
    case: state.id,
    fields: [`file ${file}`],
  });
}

/** The files that go with a draft, in the order in which they came. */
export async function listDraftFiles(
  deps: Dependencies,
  principal: Person,
  draft: string,
): Promise<{ items: (FileView & { readonly ready: boolean })[] }> {
  await getOwnDraft(deps, principal, draft);
  const rows = await listFilesOfDraft(deps.database, deps.database.city, draft);
  return {
    items: await Promise.all(
      rows.map(async (row) => ({ ...viewFile(await referenceOf(deps, row)), ready: row.ready })),
    ),
  };
}
