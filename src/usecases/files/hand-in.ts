import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { type FileReference, isFileId } from '../../kernel/file/index.ts';
import type { Json } from '../../kernel/json.ts';
import { type CaseCommand, evidenceOf, type NewEvent } from '../../kernel/process/index.ts';
import {
  addUses,
  type FileRow,
  findFiles,
  listFilesOfDraft,
  listUses,
  settleUses,
} from '../../store/files/files.ts';
import type { Dependencies } from '../dependencies.ts';
import { referenceOf } from './file-reference.ts';

type Person = Extract<Principal, { kind: 'account' }>;
type Command = Exclude<CaseCommand, { act: 'submit' }>;

/**
 * The command with the files that go with it, as they are: those `named` beside it, and those that its form or
 * its evidence names. They must have been sent whole, by this person, for this case.
 */
export async function withFiles(
  deps: Dependencies,
  principal: Person,
  caseId: string,
  command: Command,
  named: readonly string[] = [],
): Promise<Command> {
  const ids = new Set([...named, ...idsIn(command)]);
  if (ids.size === 0) return command;
  const { database } = deps;
  const rows = await findFiles(database, database.city, [...ids]);
  const files: FileReference[] = [];
  const fit: FileRow[] = [];
  for (const row of rows) if (await isFor(deps, principal, row, caseId)) fit.push(row);
  // Said anew: what has lain for long is not swept away under the act.
  const there = await forCase(deps, fit, caseId);
  for (const row of fit) if (there.includes(row.id)) files.push(await referenceOf(deps, row));
  // What only a form or evidence names may have come with the case before: that is for the decision to say.
  if (named.some((id) => !files.some((file) => file.id === id))) throw refuse('file.not-ready');
  return files.length === 0 ? command : { ...command, files };
}

async function isFor(deps: Dependencies, principal: Person, row: FileRow, caseId: string): Promise<boolean> {
  if (!row.ready || row.account !== principal.account) return false;
  const uses = await listUses(deps.database, deps.database.city, row.id);
  return uses.some((use) => use.case === caseId);
}

function idsIn(command: Command): readonly string[] {
  return [
    ...evidenceOf(command),
    ...('form' in command ? idsInValue(command.form) : []),
    ...('output' in command ? idsInValue(command.output) : []),
  ];
}

/** Whatever could be a file's id; that it is one, the form's schema says when the act is decided. */
function idsInValue(value: Json | undefined): readonly string[] {
  if (isFileId(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsInValue) : [];
}

/** The files of a draft that becomes this case: all that were sent whole, but for what is left out. */
export async function handInDraft(
  deps: Dependencies,
  draft: string,
  caseId: string,
  leavesOut: (row: FileRow) => boolean,
): Promise<readonly FileReference[]> {
  const { database } = deps;
  const rows = (await listFilesOfDraft(database, database.city, draft)).filter(
    (row) => row.ready && !leavesOut(row),
  );
  const there = await forCase(deps, rows, caseId);
  return await Promise.all(rows.filter(({ id }) => there.includes(id)).map((row) => referenceOf(deps, row)));
}

/** Files that go over into a case that begins; those that are still there. */
export async function forCase(
  deps: Dependencies,
  files: readonly { readonly id: string }[],
  caseId: string,
): Promise<readonly string[]> {
  const { database } = deps;
  const ids = files.map(({ id }) => id);
  return await addUses(database, database.city, ids, caseId, deps.now());
}

/** After an act was stored: what it handed in stays. Should this be missed, the sweep finds it in the events. */
export async function settleFiles(
  deps: Dependencies,
  caseId: string,
  events: readonly NewEvent[],
): Promise<void> {
  const ids = events.flatMap(({ body }) =>
    body.type === 'files-attached' ? body.files.map(({ id }) => id) : [],
  );
  await settleUses(deps.database, deps.database.city, ids, caseId).catch(() => undefined);
}
