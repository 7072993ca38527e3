import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { queueJobs } from '../../src/store/exchange/jobs.ts';
import { sumsDiffer } from '../../src/store/indicators/check-sums.ts';
import { projectorPosition } from '../../src/store/indicators/projector.ts';
import { lastLogIndex } from '../../src/store/log/read-log.ts';
import { rebuildContributions } from '../../src/worker/index.ts';
import { inventedCity } from './invented-city.ts';

const city = await inventedCity();
const { database } = city.deps;

const owner = new pg.Client({ connectionString: city.ownerUrl });

beforeAll(() => owner.connect());
afterAll(() => owner.end());
afterAll(city.close);

async function contributions(): Promise<readonly unknown[]> {
  const { rows } = await database.pool.query('select * from contribution order by indicator, source');
  return rows;
}

async function projectedAll(): Promise<void> {
  await expect
    .poll(async () => {
      const { rows } = await database.pool.query<{ unplaced: number }>(
        `select count(*) as unplaced from event e where not exists (
           select from event_sequence s where s.city = e.city and s.stream = e.stream and s.seq = e.seq)`,
      );
      const last = await lastLogIndex(database, database.city);
      const read = await projectorPosition(database, database.city, 'indicators');
      return [rows[0]?.unplaced, last - read];
    })
    .toEqual([0, 0]);
}

describe('with the worker running', () => {
  test('a bundle goes from its one form to a contribution by itself', async () => {
    const stop = city.startWorker();
    const { id } = await city.submit('shop', '清风小铺');
    await expect.poll(async () => (await city.state(id)).outcome?.code).toBe('granted');
    const child = (await city.state(id)).steps.sign?.child ?? '';
    expect((await city.state(child)).data).toMatchObject({
      serials: Array(4).fill(expect.stringMatching(/^990000\d{7}$/)),
    });
    expect(await city.outbox(child)).toMatchObject([
      { operation: 'seal.engrave', state: 'answered', attempts: 1, lastError: null },
    ]);
    await projectedAll();
    expect(await contributions()).toMatchObject([
      { indicator: 'shops-granted', source: id, period: '2024-03', numerator: true, sandbox: true },
    ]);
    await stop();
  });

  test('a rebuild leaves the same contributions, beside those there are and from nothing', async () => {
    const before = await contributions();
    expect(before.length).toBeGreaterThan(0);
    await rebuildContributions(city.deps, { info: () => {}, warn: () => {}, error: () => {} });
    expect(await contributions()).toEqual(before);
    for (const table of ['contribution', 'contribution_sum', 'contribution_value'])
      await database.pool.query(`delete from ${table}`);
    await rebuildContributions(city.deps, { info: () => {}, warn: () => {}, error: () => {} });
    expect(await contributions()).toEqual(before);
    expect(await sumsDiffer(database, database.city)).toEqual([]);
  });

  test('a rebuild that died over filling from nothing is taken back, and the projector goes on', async () => {
    await database.pool.query(`update projector set standing = true where name = 'indicators'`);
    const stop = city.startWorker();
    const { id } = await city.submit('shop', '重来小铺');
    await expect.poll(async () => (await city.state(id)).phase).toBe('ended');
    await projectedAll();
    expect(await contributions()).toMatchObject([{ source: id }]);
    await stop();
    await rebuildContributions(city.deps, { info: () => {}, warn: () => {}, error: () => {} });
    expect(await contributions()).toHaveLength(2);
  });

  test('two workers at once do everything once', async () => {
    const stops = [city.startWorker(), city.startWorker()];
    const cases = await Promise.all(
      Array.from({ length: 6 }, (_, index) => city.submit('shop', `小铺${index}`)),
    );
    for (const { id } of cases) {
      await expect.poll(async () => (await city.state(id)).phase).toBe('ended');
    }
    await projectedAll();
    await Promise.all(stops.map((stop) => stop()));
    const { rows } = await database.pool.query(
      `select stream, body ->> 'step' as step, count(*) as times from event
       where type = 'step-completed' group by 1, 2 having count(*) > 1`,
    );
    expect(rows).toEqual([]);
    expect((await contributions()).length).toBe(8);
  });

  test('a rebuild of which one page fails hands out no more, and fails once all the others have ended', async () => {
    let [begun, running] = [0, 0];
    const slow = async (cases: readonly unknown[]) => {
      begun += 1;
      running += 1;
      await new Promise((resolve) => setTimeout(resolve, 100));
      running -= 1;
      return { cases: cases.length, events: 0 };
    };
    const broken = () => Promise.reject(new Error('no such page'));
    await expect(
      rebuildContributions(
        city.deps,
        { info: () => {}, warn: () => {}, error: () => {} },
        { page: 1, helpers: [slow, broken] },
      ),
    ).rejects.toThrow('no such page');
    // Two pages at once for each helper, of eight that there are.
    expect({ begun, running }).toEqual({ begun: 2, running: 0 });
  });

  test('stopped in the middle, the work is finished by the next worker', async () => {
    await city.tell({ mode: 'dark' });
    const stop = city.startWorker();
    const { id } = await city.submit('shop', '半途小铺');
    await expect.poll(async () => (await city.state(id)).steps.sign?.status).toBe('open');
    await stop();
    await city.tell({ mode: 'prompt' });
    const again = city.startWorker();
    await expect.poll(async () => (await city.state(id)).outcome?.code).toBe('granted');
    await again();
  });

  test('a job that a killed process had begun is set free', async () => {
    const { id } = await city.submit('shop', '断电小铺');
    await owner.query(
      `update graphile_worker._private_jobs
       set locked_by = 'pool-of-a-killed-process', locked_at = now() - interval '11 seconds', attempts = 1`,
    );
    const stop = city.startWorker();
    await expect.poll(async () => (await city.state(id)).outcome?.code).toBe('granted');
    await stop();
  });

  test('connections that break are made anew', async () => {
    await city.tell({ mode: 'delay', seconds: 0.3, times: 1 });
    const stop = city.startWorker();
    const { id } = await city.submit('shop', '断线小铺');
    await owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
    );
    await expect.poll(async () => (await city.state(id)).outcome?.code).toBe('granted');
    await projectedAll();
    await stop();
  });

  test('jobs of another city are left to its own worker', async () => {
    await owner.query("set yingshang.city = '980000'");
    await owner.query(`select queue_jobs('[{"task": "react", "payload": {"case": "x"}}]')`);
    const stop = city.startWorker();
    await queueJobs(database, [{ task: 'react', payload: { case: 'nonsense', version: 1 }, maxAttempts: 1 }]);
    const jobs = async () => {
      const { rows } = await owner.query(
        'select task_identifier, attempts, last_error from graphile_worker.jobs order by task_identifier',
      );
      return rows;
    };
    await expect.poll(jobs).toEqual([
      { task_identifier: '980000/react', attempts: 0, last_error: null },
      { task_identifier: '990000/react', attempts: 1, last_error: 'case.not-found' },
    ]);
    await stop();
  });
});

describe('deadlines', () => {
  test('missed while nothing ran are caught up once, and never told twice', async () => {
    await city.tell({ mode: 'dark' });
    const { id } = await city.submit('sign', '拖延招牌');
    city.clock.now += 3 * 86_400_000;
    const warnings = async () => {
      const { rows } = await database.pool.query<{ level: string }>(
        "select body ->> 'level' as level from event where stream = $1 and type = 'deadline-warned'",
        [id],
      );
      return rows.map(({ level }) => level);
    };
    for (let run = 0; run < 2; run += 1) {
      const stop = city.startWorker();
      await expect.poll(warnings).toEqual(['red']);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await stop();
    }
    expect(await warnings()).toEqual(['red']);
  });
});

test('nothing that somebody typed is in the log', () => {
  expect(JSON.stringify(city.lines)).not.toMatch(/小铺|招牌|13800001234|林小满/);
});
