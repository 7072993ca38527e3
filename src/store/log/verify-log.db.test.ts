import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseAct, city, entryAct, openTestStore, placeEvents } from '../../../test/support/store-acts.ts';
import { commitActs } from '../cases/commit-acts.ts';
import { verifyLog } from './verify-log.ts';

const { db, ownerUrl } = await openTestStore();
const owner = new pg.Client({ connectionString: ownerUrl });
beforeAll(async () => {
  await owner.connect();
  const cases = [caseAct(), caseAct(), caseAct()] as const;
  const { entry, events } = entryAct({ key: 'one' });
  await commitActs(db, city, [...cases, { case: null, events, entries: [entry] }]);
  await commitActs(
    db,
    city,
    cases.map((of) => caseAct({ of })),
  );
  await placeEvents(db);
});
afterAll(() => owner.end());

test('an untouched log is sound, whatever the batches', async () => {
  for (const batch of [1, 2, 3, 1000]) {
    expect(await verifyLog(db, city, { batch })).toEqual({ streams: 4, events: 7, sequenced: 7, faults: [] });
  }
});

describe('whoever owns the database is found out', () => {
  const aStream = '(select stream from event where seq = 2 order by stream limit 1)';

  test.each<[string, string, string]>([
    [
      'editing an event',
      `update event set body = '{"note": "edited"}' where stream = ${aStream} and seq = 1`,
      'content',
    ],
    ['deleting an event', `delete from event where stream = ${aStream} and seq = 1`, 'gap'],
    ['cutting off the end', `delete from event where stream = ${aStream} and seq = 2`, 'head'],
    ['deleting a stream', `delete from event where stream = ${aStream}`, 'no-events'],
    ['deleting from the order', 'delete from event_sequence where log_index = 3', 'sequence'],
    [
      'inserting an event',
      `insert into event select city, stream, 3, kind, type, schema, occurred_at, recorded_at, actor, body,
         hash, hash from event where stream = ${aStream} and seq = 2`,
      'content',
    ],
  ])('%s', async (_, statement, fault) => {
    await owner.query('begin');
    await owner.query('alter table event disable trigger event_is_append_only');
    await owner.query('alter table event_sequence disable trigger event_sequence_is_append_only');
    await owner.query(statement);
    // Seen from inside the owner's transaction, which is then taken back.
    const { faults } = await verifyLog({ ...db, pool: asPool(owner), lanes: asPool(owner) }, city);
    await owner.query('rollback');
    expect(faults.map((found) => found.fault)).toContain(fault);
  });
});

/** The verification only asks for `query`. */
function asPool(client: pg.Client): pg.Pool {
  const types = { getTypeParser: db.pool.options.types?.getTypeParser };
  const query = (statement: string | pg.QueryConfig, values?: unknown[]) =>
    client.query({
      ...(typeof statement === 'string' ? { text: statement, values } : statement),
      types,
    } as pg.QueryConfig);
  return { query } as unknown as pg.Pool;
}
