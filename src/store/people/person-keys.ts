import type { Database } from '../database.ts';

/** A person's key as stored: wrapped by the city's master key, or erased. */
export type PersonKey = { readonly person: string; readonly key: Uint8Array | null };

/** The keys of these persons; those who have none yet are left out. */
export async function findPersonKeys(
  db: Database,
  city: string,
  persons: readonly string[],
): Promise<readonly PersonKey[]> {
  const { rows } = await db.pool.query<PersonKey>({
    name: 'find-person-keys',
    text: 'select person, key from person_key where city = $1 and person = any ($2::text[])',
    values: [city, [...persons]],
  });
  return rows;
}

/**
 * Keeps a new key for each person who has none, and returns the keys that hold now: of two who come at
 * the same moment with a key for one person, both get the first one's.
 */
export async function addPersonKeys(
  db: Database,
  city: string,
  keys: readonly { readonly person: string; readonly key: Uint8Array }[],
  now: string,
): Promise<readonly PersonKey[]> {
  // Ordered, so that two who add several of the same persons cannot wait for one another in a ring.
  await db.pool.query(
    `insert into person_key (city, person, key, created_at)
     select $1, k.person, k.key, $4 from unnest($2::text[], $3::bytea[]) as k (person, key) order by k.person
     on conflict (city, person) do nothing`,
    [city, keys.map(({ person }) => person), keys.map(({ key }) => Buffer.from(key)), now],
  );
  return findPersonKeys(
    db,
    city,
    keys.map(({ person }) => person),
  );
}

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
