import { type Batched, createBatched, ofEachCity } from '../batches.ts';
import type { Database } from '../database.ts';
import type { Act, ActOutcome } from './act.ts';
import { commitEach, type Failed } from './commit-acts.ts';

const mostActs = 256;

/**
 * What a statement costs by itself is spread over its acts, so a second one begins only when enough of them
 * wait to fill it; with more than two, all would have smaller batches.
 */
const lanes = { most: 2, full: 24 } as const;

const batchesOf = ofEachCity(
  (db, city): Batched<Act, ActOutcome | Failed> =>
    createBatched({ run: (acts: readonly Act[]) => commitEach(db, city, acts), most: mostActs, lanes }),
);

/**
 * Stores one act, together with those that come at the same moment, and tells what became of it. When
 * this returns `committed`, the act is durable. Throws what only failed; see `commitActs`.
 */
export async function commitAct(db: Database, city: string, act: Act): Promise<ActOutcome> {
  const outcome = await batchesOf(db, city)(act);
  if (outcome.outcome === 'failed') throw outcome.error;
  return outcome;
}
