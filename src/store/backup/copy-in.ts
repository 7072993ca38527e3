import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from } from 'pg-copy-streams';
import { describeTables, quoted, type SchemaVersion, schemaVersion } from './describe-tables.ts';

/** What takes rows in; nothing of it is there before all of it is. */
export type Intake = {
  readonly version: SchemaVersion;
  readonly take: (table: string, columns: readonly string[], rows: Buffer, count: number) => Promise<void>;
  readonly setSequence: (name: string, last: string | null) => Promise<void>;
};

/** Whether a database has none of our tables, or nothing in any of them. */
export async function isEmptyDatabase(ownerUrl: string): Promise<boolean> {
  return await withClient(ownerUrl, async (client) => {
    for (const { name } of await describeTables(client)) {
      // The list of the job library's own task names says nothing that happened.
      if (name.startsWith('graphile_worker.') && !name.endsWith('_jobs')) continue;
      const { rowCount } = await client.query(`select from ${quoted(name)} limit 1`);
      if (rowCount !== 0) return false;
    }
    return true;
  });
}

/** The cities whose logs are in a database. */
export async function citiesIn(ownerUrl: string): Promise<readonly string[]> {
  return await withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ city: string }>('select city from sequencer order by city');
    return rows.map(({ city }) => city);
  });
}

/** A transaction number that every snapshot has seen: what is restored was written before all that follows. */
const longAgo = '3';

/**
 * Fills a migrated, empty database in one transaction: when `work` throws, nothing has been restored. Events
 * that had no place in the order yet get theirs, jobs that somebody was at are free again.
 */
export async function intoEmptyDatabase<Result>(
  ownerUrl: string,
  work: (intake: Intake) => Promise<Result>,
): Promise<Result> {
  return await withClient(ownerUrl, async (client) => {
    await client.query('begin');
    const written = (await describeTables(client)).flatMap(({ name, writtenBy }) =>
      writtenBy === null ? [] : [{ name, writtenBy }],
    );
    for (const { name, writtenBy } of written) {
      await client.query(
        `alter table ${quoted(name)} alter column ${quoted(writtenBy)} set default '${longAgo}'::xid8`,
      );
    }
    await client.query(
      'delete from graphile_worker._private_job_queues; delete from graphile_worker._private_tasks; delete from graphile_worker._private_known_crontabs',
    );
    const result = await work({
      version: await schemaVersion(client),
      take: async (table, columns, rows, count) => {
        const into = client.query(
          from(`copy ${quoted(table)} (${columns.map((column) => quoted(column)).join(', ')}) from stdin`),
        );
        await pipeline(Readable.from([rows]), into);
        if (into.rowCount !== count) throw new Error(`${table}: ${into.rowCount} of ${count} rows`);
      },
      setSequence: async (name, last) => {
        if (last !== null) await client.query('select setval($1, $2)', [quoted(name), last]);
      },
    });
    for (const { name, writtenBy } of written) {
      await client.query(
        `alter table ${quoted(name)} alter column ${quoted(writtenBy)} set default pg_current_xact_id()`,
      );
    }
    await placeWaitingEvents(client);
    // Readings that wait are looked for among all; everything else is behind the horizon.
    await client.query(
      `update read_sequencer s set horizon = case when exists (
         select from access_log a where a.city = s.city
           and not exists (select from read_sequence r where r.city = a.city and r.id = a.id))
       then '0'::xid8 else pg_current_xact_id() end`,
    );
    await client.query(
      `update graphile_worker._private_jobs set locked_at = null, locked_by = null where locked_by is not null;
       update graphile_worker._private_job_queues set locked_at = null, locked_by = null where locked_by is not null`,
    );
    await client.query('commit');
    await client.query('analyze');
    return result;
  });
}

/** As `sequenceEvents` would, in the order of time: the numbers of their transactions mean nothing here. */
async function placeWaitingEvents(client: pg.Client): Promise<void> {
  await client.query(
    `insert into event_sequence (city, log_index, stream, seq)
     select e.city, coalesce((select q.last_index from sequencer q where q.city = e.city), 0)
       + row_number() over (partition by e.city order by e.recorded_at, e.stream, e.seq), e.stream, e.seq
     from event e
     where not exists (
       select from event_sequence s where s.city = e.city and s.stream = e.stream and s.seq = e.seq)`,
  );
  await client.query(
    "insert into sequencer (city, horizon, last_index) select distinct city, '0'::xid8, 0 from event_sequence on conflict (city) do nothing",
  );
  await client.query(
    `update sequencer q set horizon = pg_current_xact_id(),
       last_index = coalesce((select max(s.log_index) from event_sequence s where s.city = q.city), 0)`,
  );
}

async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url, application_name: 'yingshang restore' });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(
      "set timezone = 'UTC'; set datestyle = 'ISO'; set client_encoding = 'UTF8'; set statement_timeout = 0",
    );
    return await work(client);
  } finally {
    await client.end();
  }
}
