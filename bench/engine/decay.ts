import pg from 'pg';
import type { EmbeddedDatabase } from '../../src/main/embedded-database/index.ts';
import { listWork } from '../../src/store/cases/work-queue.ts';
import { trackCase } from '../../src/usecases/cases/read-case.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';
import { bounded, percentile, type Row } from '../report.ts';
import { median } from './rounds.ts';
import { openStallCase } from './run-cases.ts';
import { startContender } from './servers.ts';

/** Rows that each copied case has: its own, its readers, its first events. */
const eventsOfEach = 3;

/** The rate beside few cases and beside very many, and how long people wait for lists there. */
export async function decayRows(
  { appUrl, ownerUrl }: EmbeddedDatabase,
  deps: Dependencies,
  module: string,
  { closed, open, seconds }: { readonly closed: number; readonly open: number; readonly seconds: number },
): Promise<readonly Row[]> {
  const rate = async (): Promise<number> => {
    const running = await startContender(module, appUrl);
    try {
      await running.run({ callers: 64, seconds: 2 });
      const rates: number[] = [];
      for (let round = 0; round < 3; round += 1) {
        const run = await running.run({ callers: 64, seconds });
        rates.push(run.acts / run.seconds);
      }
      return median(rates);
    } finally {
      await running.stop();
    }
  };
  const few = await rate();
  await fill(ownerUrl, closed, open);
  const many = await rate();
  const { database } = deps;
  const office = { kind: 'office', who: 'market-regulation-bureau@411081' } as const;
  const { number, queryCode } = await openStallCase(deps, 1);
  const pages = await timed(50, () => listWork(database, database.city, office, { limit: 50 }));
  const tracks = await timed(50, () => trackCase(deps, number, queryCode));
  const among = `${(closed / 1e6).toFixed(1)} M closed and ${(open / 1e3).toFixed(0)} k open cases`;
  return [
    bounded(`rate with ${among} ÷ with few`, many / few, 'ratio', '>=', 0.9),
    bounded(`queue page with ${among}, p95`, percentile(pages, 0.95), 'ms', '<=', 20),
    bounded(`tracker with ${among}, p95`, percentile(tracks, 0.95), 'ms', '<=', 20),
  ];
}

async function timed(times: number, work: () => Promise<unknown>): Promise<readonly number[]> {
  const took: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const began = performance.now();
    await work();
    took.push(performance.now() - began);
  }
  return took;
}

/** Copies a case that has ended, and one that is open, under other ids. */
async function fill(url: string, closed: number, open: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const [count, which] of [
      [closed, 'ended_at is not null'],
      [open, 'ended_at is null'],
    ] as const) {
      await client.query(
        `create temporary table template as
         select * from case_file where ${which} and number not like 'L-%' order by opened_at desc limit 1;
         create temporary table named as
         select n, gen_random_uuid() as id, opened_at - n * interval '1 second' as at
         from template, generate_series(1, ${count}) n`,
      );
      for (const [table, id] of [
        ['case_file', 'id'],
        ['event', 'stream'],
        ['involvement', 'case_id'],
        ['open_involvement', 'case_id'],
        ['work_item', 'case_id'],
      ] as const) {
        const columns = await columnsOf(client, table);
        const copied = columns.map((column) => {
          if (column === id) return 'n.id';
          if (column === 'number') return `'F' || n.id`;
          return column === 'opened_at' ? 'n.at' : `t.${column}`;
        });
        await client.query(
          `insert into ${table} (${columns.join(', ')}) select ${copied.join(', ')}
           from named n cross join (
             select * from ${table} t where t.${id} = (select id from template)
             ${table === 'event' ? `and t.seq <= ${eventsOfEach}` : ''}) t`,
        );
      }
      await client.query('drop table template; drop table named');
    }
    await client.query('analyze');
    await client.query('checkpoint').catch(() => {});
  } finally {
    await client.end();
  }
}

async function columnsOf(client: pg.Client, table: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and column_name <> 'tx' order by ordinal_position`,
    [table],
  );
  return rows.map(({ name }) => name);
}
