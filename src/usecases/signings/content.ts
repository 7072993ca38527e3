import { tidyForm } from '../../kernel/form/tidy.ts';
import type { ServiceDefinition } from '../../kernel/process/index.ts';
import { hashOfContent } from '../../kernel/signatures/index.ts';
import type { Draft } from '../../store/cases/drafts.ts';
import { listFilesOfDraft } from '../../store/files/files.ts';
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
): string {
  return hashOfContent({
    nonce,
    service: draft.service,
    version: definition.version,
    region: draft.region ?? '',
    party: draft.party,
    form: tidyForm(definition.form, draft.form),
    files,
  });
}

/** The files of a draft that are part of what is signed: all that were sent whole but signatures by hand. */
export async function filesOfContent(
  deps: Dependencies,
  draft: string,
  asks: RoundRow['asks'] = [],
): Promise<readonly ContentFile[]> {
  const { database } = deps;
  const rows = await listFilesOfDraft(database, database.city, draft);
  const byHand = new Set(asks.map(({ file }) => file));
  return await Promise.all(
    rows.filter(({ ready, id }) => ready && !byHand.has(id)).map((row) => referenceOf(deps, row)),
  );
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
  const content = files ?? (await filesOfContent(deps, round.draft, round.asks));
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
  return hashOfDraft(definition, draft, files, nonce) === round.hash;
}
