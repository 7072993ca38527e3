import { refuse } from '../../kernel/errors/index.ts';
import type { Database } from '../../store/database.ts';
import { findImport, findImportRow, type ImportRow, type PlanImport } from '../../store/ledger/imports.ts';
import { ledgerMark, readLedger } from '../../store/ledger/records.ts';
import type { Dependencies } from '../dependencies.ts';
import { type Review, reviewImport } from './review.ts';

/** The import with all it holds. Refuses `import.not-found`. */
export async function getImport(deps: Pick<Dependencies, 'database'>, id: string): Promise<PlanImport> {
  const plan = await findImport(deps.database, deps.database.city, id);
  if (plan === null) throw refuse('import.not-found');
  return plan;
}

/** The import without what it holds. Refuses `import.not-found`. */
export async function getImportRow(deps: Pick<Dependencies, 'database'>, id: string): Promise<ImportRow> {
  const row = await findImportRow(deps.database, deps.database.city, id);
  if (row === null) throw refuse('import.not-found');
  return row;
}

/**
 * The last reviews worked out, by import, version and mark of the ledger: a reviewer turns many pages of
 * one review, and a long document takes a fifth of a second to hold against the ledger.
 */
const latest = new WeakMap<Database, Map<string, Review>>();
const most = 4;

/** An import in review, held against the ledger as it is now. Refuses `import.not-found`. */
export async function loadReview(
  deps: Pick<Dependencies, 'database' | 'planReader'>,
  row: Pick<ImportRow, 'id' | 'version'>,
): Promise<Review> {
  const { database } = deps;
  const mark = await ledgerMark(database, database.city);
  const keyOf = ({ id, version }: Pick<ImportRow, 'id' | 'version'>): string => `${id} ${version} ${mark}`;
  const reviews = latest.get(database) ?? new Map<string, Review>();
  latest.set(database, reviews);
  const known = reviews.get(keyOf(row));
  if (known !== undefined) return known;
  const [plan, records] = await Promise.all([
    getImport(deps, row.id),
    readLedger(database.pool, database.city),
  ]);
  const review = reviewImport(deps.planReader, plan, records);
  reviews.set(keyOf(plan), review);
  for (const key of reviews.keys()) {
    if (reviews.size <= most) break;
    reviews.delete(key);
  }
  return review;
}
