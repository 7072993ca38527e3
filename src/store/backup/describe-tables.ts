import type pg from 'pg';

/** A table as a backup sees it. */
export type BackedUpTable = {
  /** Schema and name, such as `public.event`. */
  readonly name: string;
  /** What is copied: neither what the database works out itself nor transaction numbers it gives itself. */
  readonly columns: readonly string[];
  /** Columns of the primary key with their types. */
  readonly key: readonly { readonly column: string; readonly type: string }[];
  /**
   * The column that tells which transaction wrote a row, in an append-only table that has one. Such rows
   * never change, so a backup that was broken off may go on where it stopped.
   */
  readonly writtenBy: string | null;
};

/** Numbered changes that the schema has had, ours and the job library's. */
export type SchemaVersion = {
  readonly migrations: readonly { readonly id: number; readonly name: string; readonly hash: string }[];
  readonly jobs: number;
};

/** Restored databases sign nobody in: a session or token that was ended after the backup would come back with it. */
const signIns = ['public.session', 'public.ceremony', 'public.provider_record'];
const leftOut = [...signIns, 'public.schema_migration', 'graphile_worker.migrations'];

const schemas = ['public', 'graphile_worker'];

/** Every table of the product in an order in which rows find what they refer to; append-only ones first. */
export async function describeTables(client: pg.ClientBase): Promise<readonly BackedUpTable[]> {
  const { rows } = await client.query<BackedUpTable & { readonly needs: readonly string[] }>(
    `select n.nspname || '.' || c.relname as name,
       array(
         select a.attname::text from pg_attribute a
         left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
           and coalesce(pg_get_expr(d.adbin, d.adrelid), '') <> 'pg_current_xact_id()'
         order by a.attnum) as columns,
       coalesce((
         select json_agg(json_build_object('column', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
           order by k.n)
         from pg_index i cross join unnest(i.indkey) with ordinality as k (number, n)
         join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
         where i.indrelid = c.oid and i.indisprimary), '[]') as key,
       (select a.attname::text from pg_attribute a
        join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attrelid = c.oid and pg_get_expr(d.adbin, d.adrelid) = 'pg_current_xact_id()'
          and exists (
            select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
            where t.tgrelid = c.oid and p.proname = 'refuse_rewriting_history')
        limit 1) as "writtenBy",
       array(
         select distinct fn.nspname || '.' || f.relname from pg_constraint k
         join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
         where k.conrelid = c.oid and k.contype = 'f' and f.oid <> c.oid) as needs
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname = any ($1) and n.nspname || '.' || c.relname <> all ($2)
     order by n.nspname || '.' || c.relname collate "C"`,
    [schemas, leftOut],
  );
  const placed: BackedUpTable[] = [];
  const names = new Set<string>();
  const known = new Set(rows.map(({ name }) => name));
  let waiting = rows.toSorted(
    (left, right) => Number(right.writtenBy !== null) - Number(left.writtenBy !== null),
  );
  while (waiting.length > 0) {
    const ready = waiting.filter(({ needs }) => needs.every((name) => names.has(name) || !known.has(name)));
    if (ready.length === 0) throw new Error('tables refer to one another in a ring');
    for (const { needs: _, ...table } of ready) {
      placed.push(table);
      names.add(table.name);
    }
    waiting = waiting.filter(({ name }) => !names.has(name));
  }
  return placed;
}

/** Sequences of the product and the last number each has given; null before its first. */
export async function describeSequences(
  client: pg.ClientBase,
): Promise<readonly { readonly name: string; readonly last: string | null }[]> {
  const { rows } = await client.query<{ name: string; last: string | null }>(
    `select schemaname || '.' || sequencename as name, last_value::text as last
     from pg_sequences where schemaname = any ($1) order by 1`,
    [schemas],
  );
  return rows;
}

export async function schemaVersion(client: pg.ClientBase): Promise<SchemaVersion> {
  const { rows: migrations } = await client.query<{ id: number; name: string; hash: string }>(
    'select id, name, hash from schema_migration order by id',
  );
  const { rows: jobs } = await client.query<{ last: number }>(
    'select max(id)::int as last from graphile_worker.migrations',
  );
  return { migrations, jobs: jobs[0]?.last ?? 0 };
}

/** Tells this database from every other: when it was first migrated, to the microsecond, and its number. */
export async function databaseMark(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ mark: string }>(
    `select d.oid || ' ' || (select min(applied_at)::text from schema_migration) as mark
     from pg_database d where d.datname = current_database()`,
  );
  return rows[0]?.mark ?? '';
}

export const quoted = (name: string): string =>
  name
    .split('.')
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('.');
