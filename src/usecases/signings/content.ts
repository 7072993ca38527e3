import { tidyForm } from '../../kernel/form/tidy.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { ServiceDefinition } from '../../kernel/process/index.ts';
import { hashOfContent } from '../../kernel/signatures/index.ts';
import type { Draft } from '../../store/cases/drafts.ts';
import { findVisitOfDraft, type VisitAbout, type VisitRow } from '../../store/counter/visits.ts';
import { type FileRow, listFilesOfDraft } from '../../store/files/files.ts';
import type { RoundRow } from '../../store/signings/rounds.ts';
import type { Dependencies } from '../dependencies.ts';
import { referenceOf } from '../files/file-reference.ts';
import { unseal } from '../personal-fields/unseal.ts';

type ContentFile = {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly hash: string;
};

/** The hash of a draft as it would be handed in now. `draft.form` is open; `files` without signatures by hand. */
export function hashOfDraft(
  definition: ServiceDefinition,
  draft: Pick<Draft, 'service' | 'region' | 'party' | 'form'>,
  files: readonly ContentFile[],
  nonce: string,
  about: VisitAbout | null,
): string {
  return hashOfContent({
    nonce,
    service: draft.service,
    version: definition.version,
    region: draft.region ?? '',
    party: draft.party,
    form: formOfContent(definition, draft.form, about),
    files,
    ...(about !== null && { later: { case: about.case, act: about.act, reason: about.reason } }),
  });
}

/** The form that is part of what is signed: whoever withdraws hands in none. */
export function formOfContent(
  definition: ServiceDefinition,
  form: JsonObject,
  about: VisitAbout | null,
): JsonObject {
  return about?.act === 'withdraw' ? {} : tidyForm(definition.form, form);
}

/** The files of a draft that are part of what is signed: all that were sent whole but pictures of signatures. */
export async function filesOfContent(
  deps: Dependencies,
  draft: string,
  round?: Pick<RoundRow, 'asks' | 'begunAt'>,
): Promise<readonly ContentFile[]> {
  const { database } = deps;
  const rows = await listFilesOfDraft(database, database.city, draft);
  const visit = round === undefined ? null : await findVisitOfDraft(database, database.city, draft);
  return await Promise.all(
    rows
      .filter((row) => row.ready && (round === undefined || pictureOf(row, round, visit) === null))
      .map((row) => referenceOf(deps, row)),
  );
}

/**
 * Whether a file is a picture of a signature: one that somebody signed by, or a loose one, which the clerk took at the
 * desk and which was not accepted. What a clerk sends after the content was frozen can be nothing else.
 */
export function pictureOf(
  { id, account, createdAt }: Pick<FileRow, 'id' | 'account' | 'createdAt'>,
  { asks, begunAt }: Pick<RoundRow, 'asks' | 'begunAt'>,
  visit: Pick<VisitRow, 'clerk'> | null,
): 'signed-by' | 'loose' | null {
  if (asks.some(({ file }) => file === id)) return 'signed-by';
  const atDesk = visit !== null && account === visit.clerk;
  return atDesk && Date.parse(createdAt) >= Date.parse(begunAt) ? 'loose' : null;
}

/** Whether a draft still is what was sent for signature, to the last file. */
export async function isAsSigned(
  deps: Dependencies,
  definition: ServiceDefinition,
  draft: Draft,
  round: RoundRow,
  files?: readonly ContentFile[],
): Promise<boolean> {
  if (draft.version !== round.draftVersion) return false;
  const content = files ?? (await filesOfContent(deps, round.draft, round));
  return await isSameContent(deps, definition, draft, round, content);
}

/** Whether a draft with these files has the content of a round, in whatever version. */
export async function isSameContent(
  deps: Dependencies,
  definition: ServiceDefinition,
  draft: Draft,
  round: RoundRow,
  files: readonly ContentFile[],
): Promise<boolean> {
  const nonce = await unseal<string>(deps, round.nonce);
  const visit = await findVisitOfDraft(deps.database, deps.database.city, round.draft);
  return hashOfDraft(definition, draft, files, nonce, visit?.about ?? null) === round.hash;
}
