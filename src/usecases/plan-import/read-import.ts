import { createHash } from 'node:crypto';
import { refuse } from '../../kernel/errors/index.ts';
import { findImportLines, listImports as listKept, type PlanImport } from '../../store/ledger/imports.ts';
import { readCursor, writeCursor } from '../../store/page.ts';
import { findAccount } from '../../store/people/accounts.ts';
import type { Dependencies } from '../dependencies.ts';
import { commandLine, commandLineName } from '../operations/operations-log.ts';
import type { Applied } from './apply-import.ts';
import {
  type ChangeView,
  type DoubtView,
  type ImportLine,
  type ImportRow,
  type ImportView,
  type KeptChange,
  type Person,
  type RepairView,
  viewRow,
} from './import-views.ts';
import { getImport, getImportRow, loadReview } from './load-review.ts';
import { loggedImport } from './logged-import.ts';
import { planOfFindings } from './plan-of.ts';
import type { Doubt, PlanReading, ReadChange, ReadKind, Repair } from './reading.ts';
import { type Around, viewChange, viewDoubt, viewRepair } from './view-findings.ts';
import { viewClosed, viewReview } from './view-review.ts';

type Paging = { readonly limit?: number; readonly after?: string };
type Page<Item> = { readonly items: Item[]; readonly next: string | null };

/** Imports, the newest first. */
export async function listImports(deps: Dependencies, paging: Paging): Promise<Page<ImportRow>> {
  const page = await listKept(deps.database, deps.database.city, {
    limit: paging.limit ?? 50,
    after: paging.after ?? null,
  });
  const personOf = await people(deps, page.items);
  return { items: page.items.map((row) => viewRow(row, personOf)), next: page.next };
}

/** One import at a glance. Refuses `import.not-found`. */
export async function readImport(deps: Dependencies, id: string): Promise<ImportView> {
  const row = await getImportRow(deps, id);
  const [personOf, review] = await Promise.all([people(deps, [row]), loadReview(deps, row)]);
  const head = viewRow(row, personOf);
  const applied = row.state === 'applied' ? appliedOf(await getImport(deps, id)) : null;
  const log = await loggedImport(deps, row, applied, personOf);
  if (row.state === 'review') return { ...head, log, ...viewReview(review) };
  return {
    ...head,
    log,
    ...viewClosed(review, applied?.changes ?? [], head.applied?.leftOut ?? 0),
  };
}

/** What took effect, as it was kept then; null of one that did not. */
function appliedOf({ result }: PlanImport): Applied | null {
  return (result.applied as unknown as Applied | undefined) ?? null;
}

const appliedChanges = (plan: PlanImport): readonly KeptChange[] => appliedOf(plan)?.changes ?? [];

export type FindingFilter = Paging & {
  readonly kind?: string;
  /** The ledger's number. */
  readonly plan?: number;
  readonly undecided?: boolean;
  /** Only this one, as it is now. */
  readonly id?: string;
};

/** What the reader has put right, and what was said to it. */
export async function listRepairs(
  deps: Dependencies,
  id: string,
  filter: FindingFilter,
): Promise<Page<RepairView>> {
  return listFindings(deps, id, filter, ({ repairs }) => repairs, viewRepair);
}

/** What the reader does not trust, and what was said to it. */
export async function listDoubts(
  deps: Dependencies,
  id: string,
  filter: FindingFilter,
): Promise<Page<DoubtView>> {
  return listFindings(deps, id, filter, ({ doubts }) => doubts, viewDoubt);
}

async function listFindings<Finding extends Repair | Doubt, View>(
  deps: Dependencies,
  id: string,
  filter: FindingFilter,
  findings: (reading: PlanReading) => readonly Finding[],
  view: (finding: Finding, around: Around) => View,
): Promise<Page<View>> {
  const { reading, decisions, numbers } = await loadReview(deps, await getImportRow(deps, id));
  const planOf = planOfFindings(reading, numbers);
  const { items, next } = pageAfter(
    findings(reading)
      .filter((finding) => filter.id === undefined || finding.id === filter.id)
      .filter(({ kind }) => filter.kind === undefined || kind === filter.kind)
      .filter((finding) => filter.plan === undefined || planOf(finding) === filter.plan)
      .filter((one) => filter.undecided === undefined || decisions.has(one.id) !== filter.undecided),
    filter,
  );
  const lines = await findImportLines(
    deps.database,
    deps.database.city,
    id,
    items.map(({ line }) => line),
  );
  return { items: items.map((finding) => view(finding, { decisions, planOf, lines })), next };
}

/** Lines of the document, from one to another; at most 200. Refuses `import.not-found`. */
export async function readImportLines(
  deps: Dependencies,
  id: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<ImportLine[]> {
  await getImportRow(deps, id);
  const count = Math.min(Math.max(0, to - from + 1), mostLines);
  const numbers = Array.from({ length: count }, (_, at) => from + at);
  const lines = await findImportLines(deps.database, deps.database.city, id, numbers);
  return [...lines].map(([no, text]) => ({ no, text }));
}

const mostLines = 200;

export type ChangeFilter = Paging & {
  readonly record?: ReadKind;
  readonly state?: ReadChange['state'];
  readonly wordingOnly?: boolean;
  /** The ledger's number. */
  readonly plan?: number;
  readonly undecided?: boolean;
  /** Only this one, as it is now. */
  readonly id?: string;
};

/** What an import in review would change; of an applied one, what it has changed. */
export async function listChanges(
  deps: Dependencies,
  id: string,
  filter: ChangeFilter,
): Promise<Page<ChangeView>> {
  const changes = await changesOf(deps, id);
  const { items, next } = pageAfter(
    changes
      .filter((change) => filter.id === undefined || change.id === filter.id)
      .filter(({ record }) => filter.record === undefined || record === filter.record)
      .filter(({ state }) => filter.state === undefined || state === filter.state)
      .filter(({ plan }) => filter.plan === undefined || plan === filter.plan)
      .filter(({ wordingOnly }) => filter.wordingOnly === undefined || wordingOnly === filter.wordingOnly)
      .filter(({ decision }) => filter.undecided === undefined || (decision === null) === filter.undecided),
    filter,
  );
  const lines = await findImportLines(
    deps.database,
    deps.database.city,
    id,
    items.flatMap(({ line }) => (line === null ? [] : [line])),
  );
  return {
    items: items.map((change) => ({
      ...change,
      text: change.line === null ? null : (lines.get(change.line) ?? ''),
    })),
    next,
  };
}

async function changesOf(deps: Dependencies, id: string): Promise<readonly KeptChange[]> {
  const row = await getImportRow(deps, id);
  if (row.state !== 'review') return appliedChanges(await getImport(deps, id));
  const { changes, decisions, links } = await loadReview(deps, row);
  return changes.map((change) => viewChange(change, decisions, links));
}

/** Names an item in a cursor: ids hold the document's own words and may be long. */
const markOf = (id: string): string => createHash('sha256').update(id).digest('base64url').slice(0, 16);

/** The cursor names the last item shown; where a decision has made that vanish, it is refused. */
function pageAfter<Item extends { readonly id: string }>(
  items: readonly Item[],
  { limit = 50, after }: Paging,
): Page<Item> {
  const [last] = readCursor(after, 'text') ?? [];
  const from = last === undefined ? 0 : items.findIndex(({ id }) => markOf(id) === last) + 1;
  if (last !== undefined && from === 0) throw refuse('list.cursor-invalid');
  const shown = items.slice(from, from + limit);
  const end = shown.at(-1);
  const more = from + shown.length < items.length;
  return { items: shown, next: more && end !== undefined ? writeCursor(markOf(end.id)) : null };
}

/** Who an account is. One that is no longer known keeps its id. */
async function people(
  deps: Dependencies,
  imports: readonly Pick<PlanImport, 'createdBy' | 'closedBy'>[],
): Promise<(account: string) => Person> {
  const ids = new Set(imports.flatMap(({ createdBy, closedBy }) => [createdBy, closedBy ?? createdBy]));
  const accounts = await Promise.all(
    [...ids].map((id) => findAccount(deps.database, deps.database.city, id)),
  );
  const names = new Map(
    accounts.flatMap((account) => (account === null ? [] : [[account.id, account.name]])),
  );
  return (account) => ({
    account,
    name: names.get(account) ?? (account === commandLine.id ? commandLineName : { zh: account, en: account }),
  });
}
