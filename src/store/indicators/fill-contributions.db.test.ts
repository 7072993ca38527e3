import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { city, openTestStore } from '../../../test/support/store-acts.ts';
import type { Contribution } from '../../kernel/indicator/definition.ts';
import { sumsDiffer } from './check-sums.ts';
import { totalsOf } from './figures.ts';
import { takeBackAbandoned } from './fill-contributions.ts';
import { advanceProjector, whereProjectorStands } from './projector.ts';
import type { ChangedMonth } from './replace-contributions.ts';
import { layDown, openFreshContributions } from './swap-contributions.ts';

const { db } = await openTestStore();

const contribution = (value: number): Contribution => ({
  indicator: 'days',
  formula: 1,
  source: randomUUID(),
  period: '2022-06',
  region: 'riverside',
  channel: 'online',
  value,
  numerator: null,
  excluded: null,
  sandbox: false,
});
const laid = async () => {
  const { rows } = await db.pool.query<{ value: number }>('select value from contribution order by value');
  return rows.map(({ value }) => value);
};
const stands = (projector: string) => whereProjectorStands(db, city, projector);

/** The server ends the connection; by then or soon after nobody has the place. */
const endWhoeverHasThePlace = () =>
  db.pool.query(
    `select pg_terminate_backend(l.pid) from pg_locks l join pg_database d on d.oid = l.database
     where d.datname = current_database() and l.locktype = 'advisory' and l.granted
       and l.classid::bigint = hashtext('fresh_contribution')::bigint & 4294967295`,
  );

const havingThePlace = async () => {
  const { rows } = await db.pool.query<{ having: number }>(
    `select count(*)::int as having from pg_locks l join pg_database d on d.oid = l.database
     where d.datname = current_database() and l.locktype = 'advisory'
       and l.classid::bigint = hashtext('fresh_contribution')::bigint & 4294967295`,
  );
  return rows[0]?.having;
};

/** How many wait for somebody else's lock. */
const waiting = async () => {
  const { rows } = await db.pool.query<{ waiting: number }>(
    `select count(*)::int as waiting from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows[0]?.waiting;
};

afterEach(async () => {
  for (const table of ['contribution', 'contribution_sum', 'contribution_value'])
    await db.pool.query(`delete from ${table}`);
});

test('where there is nothing, contributions are laid where they belong, and the projector waits until they are added up', async () => {
  const projector = 'waiting';
  const one = contribution(1);
  const step = { from: 0, to: 5, sources: [{ source: one.source, contributions: [{ ...one, value: 3 }] }] };
  const fresh = await openFreshContributions(db, city, projector);
  expect(fresh.place).toBe('contribution');
  await layDown(db, city, fresh.place, [one]);
  await layDown(db, city, fresh.place, [{ ...one, value: 9 }, contribution(2)]);
  expect(await laid()).toEqual([1, 2]);
  expect(await totalsOf(db, city, ['days'])).toEqual([]);
  expect(await stands(projector)).toEqual({ position: 0, standing: true });
  await expect(advanceProjector(db, city, projector, step)).rejects.toMatchObject({
    code: 'projector.moved',
  });
  const changed: ChangedMonth[] = [];
  await fresh.swap({ services: null, onChanged: async (_, months) => void changed.push(...months) });
  await fresh.close();
  expect(changed).toEqual([{ indicator: 'days', period: '2022-06', region: 'riverside' }]);
  expect(await sumsDiffer(db, city)).toEqual([]);
  // What moved meanwhile is read then, and takes the place of the older state.
  await advanceProjector(db, city, projector, step);
  expect(await laid()).toEqual([2, 3]);
  expect(await sumsDiffer(db, city)).toEqual([]);
});

test('broken off, it leaves nothing, and the next one begins anew', async () => {
  const projector = 'broken-off';
  const first = await openFreshContributions(db, city, projector);
  await layDown(db, city, first.place, [contribution(1)]);
  await first.close();
  expect([await laid(), (await stands(projector)).standing]).toEqual([[], false]);
  const second = await openFreshContributions(db, city, projector);
  await layDown(db, city, second.place, [contribution(2)]);
  await second.swap({ services: null, onChanged: async () => {} });
  await second.close();
  const third = await openFreshContributions(db, city, projector);
  expect([third.place, await laid()]).toEqual(['fresh_contribution', [2]]);
  await third.close();
  expect(await laid()).toEqual([2]);
});

test('what a process that died has laid is taken back by whoever finds it, and not while one is at it', async () => {
  const projector = 'abandoned';
  const fresh = await openFreshContributions(db, city, projector);
  await layDown(db, city, fresh.place, [contribution(1)]);
  expect(await takeBackAbandoned(db, { city, projector })).toBe(false);
  expect(await laid()).toEqual([1]);
  await endWhoeverHasThePlace();
  await expect.poll(() => takeBackAbandoned(db, { city, projector })).toBe(true);
  await fresh.close();
  expect([await laid(), await stands(projector)]).toEqual([[], { position: 0, standing: false }]);
});

test('the next rebuild takes back what a process that died has laid, and fills from nothing', async () => {
  const projector = 'next';
  const died = await openFreshContributions(db, city, projector);
  await layDown(db, city, died.place, [contribution(1)]);
  await endWhoeverHasThePlace();
  const next = await openFreshContributions(db, city, projector);
  expect([next.place, await laid(), (await stands(projector)).standing]).toEqual(['contribution', [], true]);
  await layDown(db, city, next.place, [contribution(2)]);
  await next.swap({ services: null, onChanged: async () => {} });
  await Promise.all([next.close(), died.close()]);
  expect([await laid(), (await stands(projector)).standing]).toEqual([[2], false]);
  expect(await sumsDiffer(db, city)).toEqual([]);
});

test('what a process that died was still laying is taken back with the rest, and what comes later is laid nowhere', async () => {
  const projector = 'still-laying';
  const died = await openFreshContributions(db, city, projector);
  const one = contribution(1);
  const other = await db.pool.connect();
  try {
    // Somebody else writes the same row: laying it down has to wait until they are done.
    await other.query('begin');
    await other.query(
      `insert into contribution (city, indicator, source, formula, period, region, channel, value, sandbox)
       values ($1, $2, $3, 1, $4, $5, $6, 1, false)`,
      [city, one.indicator, one.source, one.period, one.region, one.channel],
    );
    const laying = layDown(db, city, died.place, [one, contribution(2)]);
    await expect.poll(waiting).toBe(1);
    await endWhoeverHasThePlace();
    await expect.poll(havingThePlace).toBe(0);
    const taking = takeBackAbandoned(db, { city, projector });
    await expect.poll(waiting).toBe(2);
    await other.query('rollback');
    expect((await Promise.all([laying, taking]))[1]).toBe(true);
  } finally {
    other.release();
  }
  await layDown(db, city, died.place, [contribution(3)]);
  expect([await laid(), (await stands(projector)).standing]).toEqual([[], false]);
  await died.close();
});
