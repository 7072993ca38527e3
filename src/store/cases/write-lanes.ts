import { type Batched, createBatched, ofEachCity } from '../batches.ts';
import type { Database } from '../database.ts';
import type { Act, ActOutcome } from './act.ts';
import { commitEach, type Failed } from './commit-acts.ts';

/**
 * One lane prepares while the other flushes; more of them leave each other smaller batches. Acts on one
 * case always meet in one lane, so that lanes never wait for each other's rows.
 */
const laneCount = 2;
const mostActs = 256;

const lanesOf = ofEachCity((db, city): readonly Batched<Act, ActOutcome | Failed>[] =>
  Array.from({ length: laneCount }, () =>
    createBatched({ run: (acts: readonly Act[]) => commitEach(db, city, acts), most: mostActs }),
  ),
);

/**
 * Stores one act, together with those that come at the same moment, and tells what became of it. When
 * this returns `committed`, the act is durable. Throws what only failed; see `commitActs`.
 */
export async function commitAct(db: Database, city: string, act: Act): Promise<ActOutcome> {
  const lanes = lanesOf(db, city);
  const lane = lanes[laneOf(act) % lanes.length];
  if (lane === undefined) throw new Error('there is no lane');
  const outcome = await lane(act);
  if (outcome.outcome === 'failed') throw outcome.error;
  return outcome;
}

/** Ids are random at their end. An act without a case goes by its first stream. */
function laneOf(act: Act): number {
  const id = act.case?.id ?? act.events[0]?.stream ?? '0';
  return Number.parseInt(id.slice(-4), 16);
}
