import type { JsonObject } from '../../kernel/json.ts';
import type { Hash } from '../../kernel/log/canonical.ts';
import { createBatched, ofEachCity } from '../batches.ts';
import type { Page } from '../cases/case-row.ts';
import type { Database } from '../database.ts';
import { isUuid, pageOf, readCursor, writeCursor } from '../page.ts';

/** A register entry as its events leave it. `content` is sealed as it was stored. */
export type EntryRow = {
  readonly id: string;
  readonly register: string;
  readonly key: string;
  readonly version: number;
  readonly headHash: Hash;
  readonly open: boolean;
  readonly content: JsonObject;
  readonly public: JsonObject | null;
  readonly caseId: string | null;
  readonly updatedAt: string;
};

const columns = `id, register, key, version, encode(head_hash, 'hex') as "headHash", open, content, public,
  case_id as "caseId", updated_at as "updatedAt"`;

type Key = { readonly register: string; readonly key: string };

const entriesOf = ofEachCity((db, city) =>
  createBatched({
    most: 200,
    run: async (keys: readonly Key[]): Promise<readonly (EntryRow | null)[]> => {
      const { rows } = await db.lanes.query<EntryRow & { position: number }>({
        name: 'find-entry',
        text: `select i.position::integer, ${columns} from unnest($2::text[], $3::text[]) with ordinality
                 as i (of_register, of_key, position)
               cross join lateral (
                 select * from register_entry
                 where city = $1 and register = i.of_register and key = i.of_key limit 1) e`,
        values: [city, keys.map(({ register }) => register), keys.map(({ key }) => key)],
      });
      const entries = new Map(rows.map(({ position, ...row }) => [position, row]));
      return keys.map((_, index) => entries.get(index + 1) ?? null);
    },
  }),
);

/** The entry with this key as it is stored now, open or closed; null when there never was one. */
export async function findEntry(
  db: Database,
  city: string,
  register: string,
  key: string,
): Promise<EntryRow | null> {
  return await entriesOf(db, city)({ register, key });
}

/** The entries that a case wrote last. */
export async function listEntriesOfCase(
  db: Database,
  city: string,
  caseId: string,
): Promise<readonly EntryRow[]> {
  if (!isUuid(caseId)) return [];
  const { rows } = await db.pool.query<EntryRow>(
    `select ${columns} from register_entry where city = $1 and case_id = $2 order by register, key`,
    [city, caseId],
  );
  return rows;
}

export type EntryFilter = {
  readonly open?: boolean;
  /** Part of the key or of the published words. */
  readonly q?: string;
  readonly limit: number;
  readonly after?: string | null;
};

/** A register's entries in the order of their keys. */
export async function listEntries(
  db: Database,
  city: string,
  register: string,
  filter: EntryFilter,
): Promise<Page<EntryRow>> {
  const [after = ''] = readCursor(filter.after, 'text') ?? [];
  const { rows } = await db.pool.query<EntryRow>(
    `select ${columns} from register_entry
     where city = $1 and register = $2 and key > $3
       and ($4::boolean is null or open = $4)
       and ($5::text = '' or position($5 in lower(key)) > 0 or position($5 in search) > 0)
     order by key limit $6`,
    [city, register, after, filter.open ?? null, filter.q?.trim().toLowerCase() ?? '', filter.limit + 1],
  );
  return pageOf(rows, filter.limit, (last) => writeCursor(last.key));
}

/**
 * The entries that are found by a value, in the order of their keys: read along the index of lookups, so that a page
 * costs the same however many there are, of that value and in all.
 */
export async function listEntriesBy(
  db: Database,
  city: string,
  register: string,
  by: { readonly lookup: string; readonly value: string },
  filter: Omit<EntryFilter, 'q'>,
): Promise<Page<EntryRow>> {
  const [after = ''] = readCursor(filter.after, 'text') ?? [];
  const { rows } = await db.pool.query<EntryRow>(
    `select e.* from (
       select key from register_lookup
       where city = $1 and register = $2 and lookup = $3 and value = $4 and key > $5
       order by key) l
     cross join lateral (
       select ${columns} from register_entry r
       where r.city = $1 and r.register = $2 and r.key = l.key limit 1) e
     where $6::boolean is null or e.open = $6
     order by l.key limit $7`,
    [city, register, by.lookup, by.value, after, filter.open ?? null, filter.limit + 1],
  );
  return pageOf(rows, filter.limit, (last) => writeCursor(last.key));
}

/** When a register was last written; null while it is empty. */
export async function lastChangeOf(db: Database, city: string, register: string): Promise<string | null> {
  const { rows } = await db.pool.query<{ at: string | null }>(
    'select max(updated_at) as at from register_entry where city = $1 and register = $2',
    [city, register],
  );
  return rows[0]?.at ?? null;
}
