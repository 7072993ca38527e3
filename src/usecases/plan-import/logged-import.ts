import type { ImportRow } from '../../store/ledger/imports.ts';
import { listOperationsOnImport, type PlanImportBody } from '../../store/people/operations.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { operationsStream } from '../operations/operations-log.ts';
import { type Applied, digestOfChanges } from './apply-import.ts';
import type { LoggedImport, Person } from './import-views.ts';

const whatOf = { 'plan-read': 'read', 'plan-applied': 'applied', 'plan-discarded': 'discarded' } as const;

/** What the log says of an import, held against what is kept of it. */
export async function loggedImport(
  { database, time }: Pick<Dependencies, 'database' | 'time'>,
  kept: Pick<ImportRow, 'id' | 'sha256' | 'counts'>,
  applied: Applied | null,
  personOf: (account: string) => Person,
): Promise<LoggedImport[]> {
  const { city } = database;
  const logged = await listOperationsOnImport(database, city, operationsStream(city), kept.id);
  return logged.map(({ at, actor, place, body }) => ({
    what: whatOf[body.type],
    at: inCityTime(time.zone, at),
    by: personOf(actor.id),
    place,
    edition: body.type === 'plan-applied' ? body.edition : null,
    holds: body.file === kept.sha256 && isKept(body, kept.counts, applied),
  }));
}

function isKept(body: PlanImportBody, counts: ImportRow['counts'], applied: Applied | null): boolean {
  switch (body.type) {
    case 'plan-read':
      return Object.entries(body.found).every(([kind, count]) => counts[kind] === count);
    case 'plan-applied':
      return applied !== null && digestOfChanges(applied) === body.changes;
    case 'plan-discarded':
      return true;
  }
}
