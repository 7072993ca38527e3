import type pg from 'pg';
import type { Dependencies } from '../../src/usecases/dependencies.ts';

/** A bundle with the cases it opened: copied together, since they name one another. */
export type Family = {
  readonly bundle: string;
  readonly streams: readonly string[];
  readonly events: number;
};

/** Every family of ended cases that the product has worked through. */
export async function findFamilies(owner: pg.Client, city: string): Promise<readonly Family[]> {
  const { rows } = await owner.query<{ bundle: string; streams: string[]; events: string }>(
    `select p.id as bundle, array_agg(c.id) || p.id as streams, sum(c.version) + p.version as events
     from case_file p join case_file c on c.city = p.city and c.parent_case = p.id
     where p.city = $1 and p.ended_at is not null
     group by p.id, p.version having bool_and(c.ended_at is not null)`,
    [city],
  );
  if (rows.length === 0) throw new Error('no set-up came to its end');
  return rows.map(({ bundle, streams, events }) => ({ bundle, streams, events: Number(events) }));
}

type Copying = {
  /** Makes the copies' ids their own. */
  readonly salt: string;
  readonly from: number;
  readonly to: number;
  /** Over how many months before the original's the copies are spread; 1: all in its own. */
  readonly months: number;
  readonly regions: readonly string[];
  /** As if written so long ago that the sequencer never comes to it: it goes on behind what it has seen. */
  readonly longAgo?: boolean;
};

/** Copies one family so many times, events and rows of cases, in sets; references within it lead to the copies. */
export async function copyFamilies(
  owner: pg.Client,
  city: string,
  family: Family,
  { salt, from, to, months, regions, longAgo = false }: Copying,
): Promise<void> {
  const copyOf = (id: string) => `md5(${id} || '${salt}' || n)::uuid`;
  const body = family.streams.reduce(
    (text, stream) => `replace(${text}, '${stream}', ${copyOf(`'${stream}'`)}::text)`,
    `case when e.type = 'case-submitted' then jsonb_set(e.body, '{region}', to_jsonb(r.region))::text else e.body::text end`,
  );
  const shift = (column: string) => `${column} - make_interval(months => (n % ${months})::integer)`;
  const region = `cross join lateral (select (array[${regions.map((each) => `'${each}'`).join(', ')}])[1 + n % ${regions.length}] as region) r`;
  const series = `generate_series(${from}, ${to}) n`;
  await owner.query(
    `insert into event (city, stream, seq, kind, type, schema, occurred_at, recorded_at, actor, body, prev_hash, hash, tx)
     select e.city, ${copyOf('e.stream::text')}, e.seq, e.kind, e.type, e.schema, ${shift('e.occurred_at')},
       ${shift('e.recorded_at')}, e.actor, (${body})::jsonb, e.prev_hash, e.hash,
       ${longAgo ? "'3'::xid8" : 'pg_current_xact_id()'}
     from ${series} cross join event e ${region} where e.city = $1 and e.stream = any ($2::uuid[])`,
    [city, family.streams],
  );
  const columns = (
    await owner.query<{ name: string }>(
      `select column_name as name from information_schema.columns
       where table_schema = 'public' and table_name = 'case_file' order by ordinal_position`,
    )
  ).rows.map(({ name }) => name);
  const copied = columns.map((column) => {
    if (column === 'id') return copyOf('c.id::text');
    if (column === 'parent_case')
      return `case when c.parent_case is null then null else ${copyOf('c.parent_case::text')} end`;
    if (column === 'number') return `c.number || '/${salt}/' || n`;
    if (column === 'region') return 'r.region';
    if (column === 'next_check_at') return 'null';
    return column.endsWith('_at') ? shift(`c.${column}`) : `c.${column}`;
  });
  await owner.query(
    `insert into case_file (${columns.join(', ')}) select ${copied.join(', ')}
     from ${series} cross join case_file c ${region} where c.city = $1 and c.id = any ($2::uuid[])`,
    [city, family.streams],
  );
}

/**
 * Fills the store with copies until there are as many events as asked for, as if the worker had long since been through
 * them: they get no place in the log.
 */
export async function seedFamilies(
  owner: pg.Client,
  deps: Pick<Dependencies, 'city' | 'database'>,
  families: readonly Family[],
  { events, months }: { readonly events: number; readonly months: number },
): Promise<{ readonly events: number; readonly cases: number }> {
  const { city } = deps.database;
  const regions = deps.city.regions.filter(({ parent }) => parent !== null).map(({ id }) => id);
  const each = families.reduce((sum, family) => sum + family.events, 0);
  const copies = Math.ceil(events / each);
  await owner.query('begin');
  for (const family of families)
    await copyFamilies(owner, city, family, {
      salt: 'seed',
      from: 1,
      to: copies,
      months,
      regions,
      longAgo: true,
    });
  await owner.query('commit');
  await owner.query('vacuum analyze');
  const cases = families.reduce((sum, family) => sum + family.streams.length, 0);
  return { events: copies * each, cases: copies * cases };
}
