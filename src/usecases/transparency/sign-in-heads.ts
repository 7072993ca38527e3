import { actorOf } from '../../kernel/access/principal.ts';
import type { Database } from '../../store/database.ts';
import { noteSignIns, signInsThatDiffer } from '../../store/people/sign-in-heads.ts';
import type { Dependencies } from '../dependencies.ts';
import { fixedId } from '../fixed-id.ts';

/** A record is written with the moment it is of; after so long none of that moment is still under way. */
const settledMs = 300_000;

/**
 * Records of signing in are no events: there are too many, and they are nobody's matter. What they were is in the log
 * all the same, as a digest, so that whoever owns the database cannot change them unseen either.
 */
export async function noteSignInsInLog(
  deps: Pick<Dependencies, 'database' | 'now'>,
  settled = settledMs,
): Promise<number> {
  const { database, now } = deps;
  return await noteSignIns(database, database.city, {
    stream: streamOf(database.city),
    until: new Date(Date.parse(now()) - settled).toISOString(),
    actor: actorOf({ kind: 'system', cause: 'records of signing in' }),
    now: now(),
  });
}

/** The places of the log that say something else of signing in than the records do today. */
export async function differingSignIns(db: Database): ReturnType<typeof signInsThatDiffer> {
  return await signInsThatDiffer(db, db.city, streamOf(db.city));
}

const streamOf = (city: string): string => fixedId(`sign-ins ${city}`);
