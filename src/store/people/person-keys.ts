import { createBatched, ofEachCity } from '../batches.ts';
import type { Database } from '../database.ts';

/** A person's key as stored: wrapped by the city's master key, or erased. */
export type PersonKey = { readonly person: string; readonly key: Uint8Array | null };

/** The keys of these persons; those who have none yet are left out. */
export async function findPersonKeys(
  db: Database,
  city: string,
  persons: readonly string[],
): Promise<readonly PersonKey[]> {
  const found = await Promise.all(persons.map(batchesOf(db, city).find));
  return found.filter((key) => key !== null);
}

/** A key that is kept only where there is none yet. */
export type NewKey = { readonly person: string; readonly key: Uint8Array; readonly createdAt: string };

/**
 * Keeps a new key for each person who has none, and returns the keys that hold now: of two who come at
 * the same moment with a key for one person, both get the first one's.
 */
export async function addPersonKeys(
  db: Database,
  city: string,
  keys: readonly NewKey[],
): Promise<readonly PersonKey[]> {
  return await Promise.all(keys.map(batchesOf(db, city).add));
}

const mostKeys = 500;

const batchesOf = ofEachCity((db, city) => {
  const select = async (persons: readonly string[]): Promise<ReadonlyMap<string, PersonKey>> => {
    const { rows } = await db.pool.query<PersonKey>({
      name: 'find-person-keys',
      text: 'select person, key from person_key where city = $1 and person = any ($2::text[])',
      values: [city, [...new Set(persons)]],
    });
    return new Map(rows.map((row) => [row.person, row]));
  };
  const find = createBatched({
    most: mostKeys,
    run: async (persons: readonly string[]): Promise<readonly (PersonKey | null)[]> => {
      const keys = await select(persons);
      return persons.map((person) => keys.get(person) ?? null);
    },
  });
  const add = createBatched({
    most: mostKeys,
    run: async (added: readonly NewKey[]): Promise<readonly PersonKey[]> => {
      const persons = added.map(({ person }) => person);
      // Ordered, so that two processes that add several of the same persons cannot wait in a ring.
      await db.pool.query({
        name: 'add-person-keys',
        text: `insert into person_key (city, person, key, created_at)
               select $1, k.person, k.key, k.at
               from unnest($2::text[], $3::bytea[], $4::timestamptz[]) as k (person, key, at) order by k.person
               on conflict (city, person) do nothing`,
        values: [
          city,
          persons,
          added.map(({ key }) => Buffer.from(key)),
          added.map(({ createdAt }) => createdAt),
        ],
      });
      const keys = await select(persons);
      return persons.map((person) => {
        const kept = keys.get(person);
        if (kept === undefined) throw new Error('a key that was added is not there');
        return kept;
      });
    },
  });
  return { find, add };
});

/** Destroys a person's key for good; true when there was one. What was sealed under it stays unreadable. */
export async function erasePersonKey(
  db: Database,
  city: string,
  person: string,
  now: string,
): Promise<boolean> {
  const { rowCount } = await db.pool.query(
    'update person_key set key = null, erased_at = $3 where city = $1 and person = $2 and key is not null',
    [city, person, now],
  );
  return rowCount === 1;
}
