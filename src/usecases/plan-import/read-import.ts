import { createHash } from 'node:crypto';
import { refuse } from '../../kernel/errors/index.ts';
import { listImports as listKept, type PlanImport } from '../../store/ledger/imports.ts';
import { readCursor, writeCursor } from '../../store/page.ts';
import { findAccount } from '../../store/people/accounts.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Applied } from './apply-import.ts';
import { keptDecisions } from './decisions.ts';
import {
  type ChangeView,
  type DoubtView,
  type ImportRow,
  type ImportView,
  type Person,
  type RepairView,
  viewChange,
  viewDoubt,
  viewRepair,
  viewReview,
  viewRow,
} from './import-views.ts';
import { getImport, getImportRow, loadReview } from './load-review.ts';
import { type ReadChange, type ReadKind, readKinds } from './reading.ts';
import { type Review, readingOf } from './review.ts';

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
  const head = viewRow(row, await people(deps, [row]));
  if (row.state === 'review') return { ...head, ...viewReview(await loadReview(deps, row)) };
  // What is closed is no longer held against the ledger: its differences are what took effect.
  const plan = await getImport(deps, id);
  const { repairs, doubts } = viewReview({
    reading: readingOf(plan),
    decisions: keptDecisions(plan.decisions),
    changes: [],
    unchanged: { plans: 0, units: 0, measures: 0, tasks: 0, indicators: 0, limits: 0 },
  });
  return { ...head, repairs, doubts, diff: appliedDiff(appliedChanges(plan)) };
}

function appliedDiff(changes: readonly ChangeView[]): ImportView['diff'] {
  const counts = (kind: ReadKind) => {
    const of = (state: ReadChange['state']): number =>
      changes.filter((change) => change.record === kind && change.state === state).length;
    return {
      added: of('added'),
      changed: of('changed'),
      removed: of('removed'),
      unchanged: 0,
      undecided: 0,
    };
  };
  return Object.fromEntries(readKinds.map((kind) => [kind, counts(kind)])) as ImportView['diff'];
}

/** What an applied import changed, as it was kept then. */
function appliedChanges({ result }: PlanImport): readonly ChangeView[] {
  const applied = result.applied as unknown as Applied | undefined;
  return applied?.changes ?? [];
}

export type FindingFilter = Paging & { readonly kind?: string; readonly undecided?: boolean };

/** What the reader has put right, and what was said to it. */
export async function listRepairs(
  deps: Dependencies,
  id: string,
  filter: FindingFilter,
): Promise<Page<RepairView>> {
  const { reading, decisions } = await findingsOf(deps, id);
  return pageAfter(
    wanted(
      reading.repairs.map((repair) => viewRepair(repair, decisions)),
      filter,
    ),
    filter,
  );
}

/** What the reader does not trust, and what was said to it. */
export async function listDoubts(
  deps: Dependencies,
  id: string,
  filter: FindingFilter,
): Promise<Page<DoubtView>> {
  const { reading, decisions } = await findingsOf(deps, id);
  return pageAfter(
    wanted(
      reading.doubts.map((doubt) => viewDoubt(doubt, decisions)),
      filter,
    ),
    filter,
  );
}

async function findingsOf(deps: Dependencies, id: string): Promise<Pick<Review, 'reading' | 'decisions'>> {
  const row = await getImportRow(deps, id);
  if (row.state === 'review') return loadReview(deps, row);
  const plan = await getImport(deps, id);
  return { reading: readingOf(plan), decisions: keptDecisions(plan.decisions) };
}

export type ChangeFilter = Paging & {
  readonly record?: ReadKind;
  readonly state?: ReadChange['state'];
  readonly wordingOnly?: boolean;
  readonly undecided?: boolean;
};

/** What an import in review would change; of an applied one, what it has changed. */
export async function listChanges(
  deps: Dependencies,
  id: string,
  filter: ChangeFilter,
): Promise<Page<ChangeView>> {
  const changes = await changesOf(deps, id);
  return pageAfter(
    changes
      .filter(({ record }) => filter.record === undefined || record === filter.record)
      .filter(({ state }) => filter.state === undefined || state === filter.state)
      .filter(({ wordingOnly }) => filter.wordingOnly === undefined || wordingOnly === filter.wordingOnly)
      .filter(({ decision }) => filter.undecided === undefined || (decision === null) === filter.undecided),
    filter,
  );
}

async function changesOf(deps: Dependencies, id: string): Promise<readonly ChangeView[]> {
  const row = await getImportRow(deps, id);
  if (row.state !== 'review') return appliedChanges(await getImport(deps, id));
  const { changes, decisions, links } = await loadReview(deps, row);
  return changes.map((change) => viewChange(change, decisions, links));
}

function wanted<Item extends { readonly kind: string; readonly decision: unknown }>(
  items: readonly Item[],
  filter: FindingFilter,
): readonly Item[] {
  return items
    .filter(({ kind }) => filter.kind === undefined || kind === filter.kind)
    .filter(({ decision }) => filter.undecided === undefined || (decision === null) === filter.undecided);
}

/** Names an item in a cursor: ids hold the document's own words and may be long. */
const markOf = (id: string): string => createHash('sha256').update(id).digest('base64url').slice(0, 16);

/** The cursor names the last item shown; where a decision has made that vanish, it is refused. */
function pageAfter<Item extends { readonly id: string }>(
  items: readonly Item[],
  { limit = 50, after }: Paging,
): Page<Item> {
  const [last] = readCursor(after, 1) ?? [];
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
  return (account) => ({ account, name: names.get(account) ?? { zh: account, en: account } });
}
