import type pg from 'pg';
import { type Database, inTransaction } from './database.ts';

/**
 * Runs readings against the city as it stood at one moment: one connection, one repeatable-read transaction that may
 * write nothing. What is asked at the same time is asked one after the other. Keep it short: a long transaction holds
 * up the order of the log.
 */
export async function inSnapshot<Result>(
  db: Database,
  work: (snapshot: Database) => Promise<Result>,
): Promise<Result> {
  return await inTransaction(db.pool, async (client) => {
    await client.query('set transaction isolation level repeatable read, read only');
    return await work({ city: db.city, pool: oneByOne(db.pool, client), lanes: oneByOne(db.lanes, client) });
  });
}

/** A pool of which every question goes to this one connection, in turn. */
function oneByOne(pool: pg.Pool, client: pg.PoolClient): pg.Pool {
  let last: Promise<unknown> = Promise.resolve();
  const query = (...asked: Parameters<typeof client.query>): Promise<unknown> => {
    const answer = last.then(() => client.query(...asked));
    last = answer.catch(() => undefined);
    return answer;
  };
  return new Proxy(pool, {
    get(of, name) {
      if (name === 'query') return query;
      if (name === 'connect') throw new Error('a snapshot is read through the connection that holds it');
      return Reflect.get(of, name);
    },
  });
}
