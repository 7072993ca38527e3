import pg from 'pg';
import { listCasesToCheck } from '../src/store/cases/work-queue.ts';
import { closeDatabase, openDatabase } from '../src/store/database.ts';
import { migrate } from '../src/store/migrate.ts';
import { startBenchServer } from './engine/servers.ts';
import { bounded, percentile, type Row } from './report.ts';

const city = '411000';
const dueNow = 200;
const now = '2024-01-01T00:00:00Z';

/**
 * One look of the sweep among many open clocks, few of which have something to say: only those may be
 * read, so that a million clocks cost what two hundred do.
 */
export async function sweepBench(quick: boolean): Promise<readonly Row[]> {
  const cases = quick ? 200_000 : 1_000_000;
  const server = await startBenchServer();
  try {
    await migrate(server.ownerUrl);
    await fill(server.ownerUrl, cases);
    const database = openDatabase({ url: server.appUrl, city });
    try {
      const before = process.memoryUsage.rss();
      const times: number[] = [];
      let found = 0;
      for (let round = 0; round < 20; round += 1) {
        const began = performance.now();
        found = (await listCasesToCheck(database, city, now, dueNow)).length;
        times.push(performance.now() - began);
      }
      return [
        { metric: 'sweep: open clocks', value: cases, unit: 'count' },
        { metric: 'sweep: found to have something to say', value: found, unit: 'count' },
        bounded('sweep: one look, slowest', percentile(times, 1) / 1000, 's', '<=', 5),
        { metric: 'sweep: one look, median', value: percentile(times, 0.5), unit: 'ms' },
        bounded('sweep: blocks of the tables read', await blocksRead(server.ownerUrl), 'count', '<=', 1_000),
        bounded(
          'sweep: memory grown',
          Math.max(0, process.memoryUsage.rss() - before) / 2 ** 20,
          'MiB',
          '<=',
          50,
        ),
      ];
    } finally {
      await closeDatabase(database);
    }
  } finally {
    await server.stop();
  }
}

/** Open cases whose clocks have something to say at moments spread over the year to come; a few have it now. */
async function fill(url: string, cases: number): Promise<void> {
  await withClient(url, async (client) => {
    await client.query(
      `insert into case_file (
         city, id, version, head_hash, number, query_code, service, definition, phase, region, office,
         opened_at, accepted_at, due_at, next_check_at, channel, sandbox, applicant_name, search, summary, calendar)
       select $1, gen_random_uuid(), 1, decode(repeat('00', 32), 'hex'), 'N' || n, 'Q', 'service', 'service@1',
         'running', $1, 'office', $2::timestamptz - interval '1 day', $2::timestamptz - interval '1 day',
         $2::timestamptz + interval '30 days',
         case when n <= $4::int then $2::timestamptz - interval '1 minute'
           else $2::timestamptz + interval '1 minute' + n * interval '30 seconds' end,
         'online', true, '"name"', 'words', '{}', 'calendar'
       from generate_series(1, $3::int) n`,
      [city, now, cases, dueNow],
    );
    await client.query('analyze case_file');
  });
}

/** Pages that one look touches, as the server counts them. */
async function blocksRead(url: string): Promise<number> {
  return await withClient(url, async (client) => {
    const { rows } = await client.query<{ 'QUERY PLAN': readonly { Plan: Blocks }[] }>(
      `explain (analyze, buffers, format json)
       select id, version from case_file where city = '${city}' and next_check_at <= '${now}'
       order by next_check_at, id limit ${dueNow}`,
    );
    const plan = rows[0]?.['QUERY PLAN'][0]?.Plan;
    return (plan?.['Shared Hit Blocks'] ?? 0) + (plan?.['Shared Read Blocks'] ?? 0);
  });
}

type Blocks = { readonly 'Shared Hit Blocks': number; readonly 'Shared Read Blocks': number };

async function withClient<Result>(url: string, run: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}
