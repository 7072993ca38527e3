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
  // Each copy's ids are worked out once for all of its events.
  const names = new Map(family.streams.map((stream, at) => [stream, `s${at}`]));
  const ids = `ids as materialized (
    select n, (array[${regions.map((each) => `'${each}'`).join(', ')}])[1 + n % ${regions.length}] as region,
      ${[...names].map(([stream, name]) => `md5('${stream}${salt}' || n)::uuid as ${name}`).join(', ')}
    from generate_series(${from}, ${to}) n)`;
  const copyOf = (id: string) =>
    `case ${id} ${[...names].map(([stream, name]) => `when '${stream}'::uuid then ids.${name}`).join(' ')} end`;
  const body = [...names].reduce(
    (text, [stream, name]) => `replace(${text}, '${stream}', ids.${name}::text)`,
    `case when e.type = 'case-submitted' then jsonb_set(e.body, '{region}', to_jsonb(ids.region))::text else e.body::text end`,
  );
  const shift = (column: string) => `${column} - make_interval(months => (n % ${months})::integer)`;
  await owner.query(
    `with ${ids}
     insert into event (city, stream, seq, kind, type, schema, occurred_at, recorded_at, actor, body, prev_hash, hash, tx)
     select e.city, ${copyOf('e.stream')}, e.seq, e.kind, e.type, e.schema, ${shift('e.occurred_at')},
       ${shift('e.recorded_at')}, e.actor, (${body})::jsonb, e.prev_hash, e.hash,
       ${longAgo ? "'3'::xid8" : 'pg_current_xact_id()'}
     from ids cross join event e where e.city = $1 and e.stream = any ($2::uuid[])`,
    [city, family.streams],
  );
  const columns = (
    await owner.query<{ name: string }>(
      `select column_name as name from information_schema.columns
       where table_schema = 'public' and table_name = 'case_file' order by ordinal_position`,
    )
  ).rows.map(({ name }) => name);
  const copied = columns.map((column) => {
    if (column === 'id') return copyOf('c.id');
    if (column === 'parent_case')
      return `case when c.parent_case is null then null else ${copyOf('c.parent_case')} end`;
    if (column === 'number') return `c.number || '/${salt}/' || n`;
    if (column === 'region') return 'ids.region';
    if (column === 'next_check_at') return 'null';
    return column.endsWith('_at') ? shift(`c.${column}`) : `c.${column}`;
  });
  await owner.query(
    `with ${ids}
     insert into case_file (${columns.join(', ')}) select ${copied.join(', ')}
     from ids cross join case_file c where c.city = $1 and c.id = any ($2::uuid[])`,
    [city, family.streams],
  );
}

/**
 * Fills the store with copies until there are as many events as asked for, as if the worker had long since been through
 * them: they get no place in the log. Families are divided among the connections, which work at once.
 */
export async function seedFamilies(
  owners: readonly [pg.Client, ...pg.Client[]],
  deps: Pick<Dependencies, 'city' | 'database'>,
  families: readonly Family[],
  { events, months }: { readonly events: number; readonly months: number },
): Promise<{ readonly events: number; readonly cases: number }> {
  const { city } = deps.database;
  const regions = deps.city.regions.filter(({ parent }) => parent !== null).map(({ id }) => id);
  const each = families.reduce((sum, family) => sum + family.events, 0);
  const copies = Math.ceil(events / each);
  const left = families.values();
  const seed = { salt: 'seed', from: 1, to: copies, months, regions, longAgo: true };
  await Promise.all(
    owners.map(async (owner) => {
      for (const family of left) {
        await owner.query('begin');
        await copyFamilies(owner, city, family, seed);
        await owner.query('commit');
      }
    }),
  );
  await owners[0].query('vacuum analyze');
  const cases = families.reduce((sum, family) => sum + family.streams.length, 0);
  return { events: copies * each, cases: copies * cases };
}
