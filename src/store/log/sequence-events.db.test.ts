import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { caseAct, city, openTestStore, placeEvents } from '../../../test/support/store-acts.ts';
import { commitActs } from '../cases/commit-acts.ts';
import { eventsWait, lastLogIndex, listenToCity, readLog } from './read-log.ts';
import { type Sequenced, sequenceEvents } from './sequence-events.ts';

const { db, ownerUrl } = await openTestStore();
const owner = new pg.Client({ connectionString: ownerUrl });
beforeAll(() => owner.connect());
afterAll(() => owner.end());
beforeEach(() => placeEvents(db));

/** The next batch that no transaction of another test's database holds up any more. */
async function nextBatch(limit: number): Promise<Sequenced> {
  let batch: Sequenced | undefined;
  await expect
    .poll(async () => {
      batch = await sequenceEvents(db, city, limit);
      return batch.count;
    })
    .toBeGreaterThan(0);
  if (batch === undefined) throw new Error('nothing was given');
  return batch;
}

async function order(): Promise<readonly string[]> {
  const log = await readLog(db, city, 0, 10_000);
  expect(log.map(({ logIndex }) => logIndex)).toEqual(log.map((_, index) => index + 1));
  return log.map(({ stream, seq }) => `${stream} ${seq}`);
}

describe('the order of events', () => {
  test('is dense, given once, and keeps each stream in its own order', async () => {
    const first = caseAct();
    const second = caseAct({ of: first });
    await commitActs(db, city, [first, caseAct(), caseAct()]);
    await commitActs(db, city, [second]);
    const before = await lastLogIndex(db, city);
    expect(await placeEvents(db)).toBe(4);
    expect(await lastLogIndex(db, city)).toBe(before + 4);
    expect(await sequenceEvents(db, city)).toMatchObject({ count: 0 });
    const places = await order();
    const { id } = first.case;
    expect(places.indexOf(`${id} 1`)).toBeLessThan(places.indexOf(`${id} 2`));
  });

  test('waits for a transaction that could still overtake', async () => {
    await owner.query('begin');
    await owner.query('select pg_current_xact_id()');
    await commitActs(db, city, [caseAct()]);
    expect(await sequenceEvents(db, city)).toMatchObject({ count: 0 });
    expect(await eventsWait(db, city)).toBe(true);
    await owner.query('commit');
    expect(await placeEvents(db)).toBe(1);
    expect(await eventsWait(db, city)).toBe(false);
  });

  test('goes on batch by batch and never cuts a transaction in two', async () => {
    await commitActs(
      db,
      city,
      Array.from({ length: 5 }, () => caseAct()),
    );
    await commitActs(db, city, [caseAct()]);
    expect(await nextBatch(2)).toMatchObject({ count: 5, more: true });
    expect(await nextBatch(2)).toMatchObject({ count: 1, more: false });
  });

  test('is one order while many write and several sequence', async () => {
    const writing = Promise.all(
      Array.from({ length: 8 }, async () => {
        let act = caseAct();
        await commitActs(db, city, [act]);
        for (let step = 0; step < 10; step += 1) {
          act = caseAct({ of: act });
          await commitActs(db, city, [act]);
        }
      }),
    );
    let done = false;
    const sequencing = Promise.all(
      Array.from({ length: 3 }, async () => {
        while (!done) await sequenceEvents(db, city, 7);
      }),
    );
    await writing;
    done = true;
    await sequencing;
    await placeEvents(db);
    const places = await order();
    expect(new Set(places).size).toBe(places.length);
    const { rows } = await owner.query<{ count: number }>('select count(*)::integer as count from event');
    expect(places).toHaveLength(rows[0]?.count ?? 0);
  });

  test('a sequencer that dies halfway leaves nothing behind', async () => {
    await commitActs(db, city, [caseAct()]);
    const before = await order();
    const client = await db.pool.connect();
    await client.query('begin');
    await client.query(
      `insert into event_sequence (city, log_index, stream, seq)
       select city, (select last_index + 1 from sequencer), stream, seq from event e
       where not exists (select from event_sequence s where s.stream = e.stream and s.seq = e.seq)`,
    );
    client.release(true);
    expect(await placeEvents(db)).toBe(1);
    expect(await order()).toHaveLength(before.length + 1);
  });

  test('survives a restore into a cluster whose transactions count from the start', async () => {
    await commitActs(db, city, [caseAct(), caseAct()]);
    const before = await order();
    await owner.query('alter table event disable trigger event_is_append_only');
    await owner.query('update event set tx = ((tx::text::bigint + 1000000000)::text)::xid8');
    await owner.query('alter table event enable trigger event_is_append_only');
    await owner.query('update sequencer set horizon = ((horizon::text::bigint + 1000000000)::text)::xid8');
    await commitActs(db, city, [caseAct()]);
    expect(await placeEvents(db)).toBe(3);
    await commitActs(db, city, [caseAct()]);
    expect(await placeEvents(db)).toBe(1);
    expect((await order()).slice(0, before.length)).toEqual(before);
  });

  test('is announced to whoever listens', async () => {
    const heard: number[] = [];
    const stop = await listenToCity(
      db,
      city,
      { index: (index) => heard.push(index), erasure: () => {} },
      () => {},
    );
    await commitActs(db, city, [caseAct()]);
    await placeEvents(db);
    const lastIndex = await lastLogIndex(db, city);
    await expect.poll(() => heard).toContain(lastIndex);
    await stop();
  });
});
