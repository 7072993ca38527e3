import pg from 'pg';
import type { Principal } from '../src/kernel/access/principal.ts';
import { personOf } from '../src/usecases/personal-fields/person.ts';
import { listRegisterEntries } from '../src/usecases/registers/read-registers.ts';
import { type Product, startProduct } from './product.ts';
import { bounded, percentile, type Row } from './report.ts';

const unitsOfParcel = 20;
const target = 20;

/**
 * Looking up property in a register of a million units: by number, by parcel, by place, by owner, and page after page of
 * a whole county, through the use case that everybody's questions go through. One at a time.
 */
export async function parcelsBench(quick: boolean): Promise<readonly Row[]> {
  const units = quick ? 100_000 : 1_000_000;
  const rounds = quick ? 200 : 1_000;
  const product = await startProduct();
  try {
    await fill(product, units);
    const registrar: Principal = {
      kind: 'account',
      account: 'bench',
      displayName: 'bench',
      role: 'handler',
      office: 'natural-resources-bureau@411000',
    };
    const ask = async (who: Principal | null, asked: Parameters<typeof listRegisterEntries>[3]) =>
      await listRegisterEntries(product.deps, who, 'property-unit', asked);
    // Spread over the register by a step that shares no factor with its size, so that a run can be repeated.
    const pick = (round: number) => (round * 7_919 + 13) % units;
    const rows: Row[] = [{ metric: 'parcels: units', value: units, unit: 'count' }];
    let after: string | null = null;
    for (const [name, question] of [
      ['by its number, by everybody', (at: number) => ask(null, { key: unitOf(at), limit: 50 })],
      [
        'all units of a parcel, by everybody',
        (at: number) => ask(null, { by: 'parcel', value: unitOf(at).slice(0, 19), limit: 50 }),
      ],
      [
        'by where it is, by everybody',
        (at: number) => ask(null, { by: 'location', value: `莲城大道 ${at} 号`, limit: 50 }),
      ],
      [
        'all of an owner, by the registrar',
        (at: number) => ask(registrar, { by: 'owner', value: ownerOf(at), limit: 50 }),
      ],
      [
        'a page of a county, by the registrar',
        async () => {
          const page = await ask(registrar, {
            by: 'region',
            value: '411002',
            limit: 50,
            ...(after === null ? {} : { after }),
          });
          after = page.next;
          return page;
        },
      ],
    ] as const) {
      for (let round = 0; round < 50; round += 1) await question(pick(round));
      const times: number[] = [];
      let found = 0;
      for (let round = 0; round < rounds; round += 1) {
        const began = performance.now();
        const { items } = await question(pick(round));
        times.push(performance.now() - began);
        found += items.length;
      }
      if (found === 0) throw new Error(`${name}: nothing was found`);
      rows.push(bounded(`parcels: ${name}, p95`, percentile(times, 0.95), 'ms', '<=', target), {
        metric: `parcels: ${name}, median`,
        value: percentile(times, 0.5),
        unit: 'ms',
      });
    }
    return rows;
  } finally {
    await product.stop();
  }
}

function unitOf(at: number): string {
  const parcel = `411002001001GB${String(Math.floor(at / unitsOfParcel) % 100_000).padStart(5, '0')}`;
  return `${parcel}F${String(at).padStart(8, '0')}`;
}

const ownerOf = (at: number) => `91411000MA${String(at % 50_000).padStart(8, '0')}`;

/** Units as acts would leave them, in one go; what they are found by is kept as the trigger keeps it. */
async function fill(product: Product, units: number): Promise<void> {
  const { deps } = product;
  const client = new pg.Client({ connectionString: product.ownerUrl });
  await client.connect();
  try {
    const city = deps.database.city;
    const owners = Array.from({ length: 50_000 }, (_, at) => personOf(deps.masterKey, ownerOf(at)));
    await client.query('create temporary table bench_owner (n integer primary key, mark text not null)');
    await client.query(
      'insert into bench_owner select n - 1, mark from unnest($1::text[]) with ordinality as o (mark, n)',
      [owners],
    );
    await client.query('alter table register_entry disable trigger user');
    const step = 50_000;
    for (let from = 0; from < units; from += step) {
      await client.query(
        `insert into register_entry (
           city, id, register, key, version, head_hash, open, content, public, search, updated_at, lookups)
         select $1, gen_random_uuid(), 'property-unit', p.parcel || 'F' || lpad(g.at::text, 8, '0'), 1,
           decode(repeat('00', 32), 'hex'), true,
           p.content || jsonb_build_object('ownerCodes', jsonb_build_array('91411000MA' || lpad((g.at % 50000)::text, 8, '0'))),
           p.content, p.parcel, '2022-06-06T00:00:00Z',
           jsonb_build_array(
             jsonb_build_array('parcel', p.parcel), jsonb_build_array('location', '莲城大道 ' || g.at || ' 号'),
             jsonb_build_array('region', p.region), jsonb_build_array('owner', o.mark))
         from generate_series($2::integer, $3::integer) as g (at)
         join bench_owner o on o.n = g.at % 50000
         cross join lateral (
           select '411002001001GB' || lpad(((g.at / ${unitsOfParcel}) % 100000)::text, 5, '0') as parcel,
             case g.at % 3 when 0 then '411002' when 1 then '411003' else '411024' end as region) a
         cross join lateral (
           select a.parcel, a.region, jsonb_build_object(
             'parcel', a.parcel, 'region', a.region, 'location', '莲城大道 ' || g.at || ' 号', 'use', 'housing',
             'area', 90, 'stage', 'registered', 'restrictions', '[]'::jsonb,
             'history', jsonb_build_array(jsonb_build_object('on', '2022-06-06', 'act', 'first', 'number', 'N' || g.at))
           ) as content) p`,
        [city, from, Math.min(units, from + step) - 1],
      );
    }
    await client.query('alter table register_entry enable trigger user');
    await client.query(
      `insert into register_lookup (city, register, lookup, value, key)
       select e.city, e.register, l ->> 0, l ->> 1, e.key
       from register_entry e cross join lateral jsonb_array_elements(e.lookups) l
       where e.city = $1 and e.register = 'property-unit'`,
      [city],
    );
    await client.query('analyze register_entry, register_lookup');
  } finally {
    await client.end();
  }
}
