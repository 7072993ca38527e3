import type { Actor } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import { canonicalText } from '../../kernel/log/canonical.ts';
import { applyImport as apply } from '../../store/ledger/imports.ts';
import type { Dependencies } from '../dependencies.ts';
import { operationOf } from '../operations/operations-log.ts';
import { sha256 } from '../sha256.ts';
import { findDangling } from './dangling.ts';
import type { AppliedCounts, KeptChange } from './import-views.ts';
import { writesOf } from './ledger-writes.ts';
import { acceptedChanges, reviewImport, undecided } from './review.ts';
import { viewChange } from './view-findings.ts';

/** What took effect: kept with the import for good. */
export type Applied = { readonly counts: AppliedCounts; readonly changes: readonly KeptChange[] };

/**
 * Lets an import take effect: the accepted changes, and only those, in one transaction. Refuses
 * `import.undecided` while repairs or doubts are undecided, unless the reviewer lets the rest stand `asRead`;
 * `import.nothing-accepted` when there are changes and none was accepted; `import.incomplete` when something
 * would lead nowhere; and `import.already-applied`, `import.not-in-review` and `import.version-conflict`.
 */
export async function applyImport(
  deps: Dependencies,
  given: { readonly id: string; readonly version: number; readonly asRead: boolean; readonly by: Actor },
): Promise<Applied> {
  return (await apply(deps.database, deps.database.city, {
    id: given.id,
    version: given.version,
    by: given.by.id,
    now: deps.now(),
    decide: (plan, records, edition) => {
      const review = reviewImport(deps.planReader, plan, records);
      const { reading, decisions, changes, ledger, links } = review;
      const repairs = undecided(reading.repairs, decisions).length;
      const doubts = undecided(reading.doubts, decisions).length;
      if (!given.asRead && repairs + doubts > 0) throw refuse('import.undecided', { repairs, doubts });
      const accepted = acceptedChanges(review);
      if (accepted.length === 0 && changes.length > 0) throw refuse('import.nothing-accepted');
      const writes = writesOf(accepted, ledger, links, reading.term);
      const dangling = findDangling(ledger, writes, changes);
      if (dangling.length > 0) throw refuse('import.incomplete', { count: dangling.length }, dangling);
      const of = (state: string): number => accepted.filter(({ change }) => change.state === state).length;
      const applied: Applied = {
        counts: {
          added: of('added'),
          changed: of('changed'),
          removed: of('removed'),
          leftOut: changes.length - accepted.length,
        },
        changes: accepted.map(({ change, fields }) => {
          const view = viewChange(change, decisions, links);
          return fields === 'all'
            ? view
            : { ...view, fields: view.fields.filter(({ field }) => fields.has(field)) };
        }),
      };
      const operation = operationOf(deps, given.by, {
        type: 'plan-applied',
        import: given.id,
        file: plan.sha256,
        edition,
        wrote: applied.counts,
        changes: digestOfChanges(applied),
      });
      return { changes: writes, summary: applied as unknown as JsonObject, operation };
    },
  })) as unknown as Applied;
}

/** What the log holds of the changes, which are kept with the import. */
export function digestOfChanges({ changes }: Applied): string {
  // They are kept as JSON, where what is undefined is left out.
  return sha256(canonicalText(JSON.parse(JSON.stringify(changes)) as Json));
}
