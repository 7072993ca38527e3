import type { Database } from '../database.ts';

/** The numbers by which a database knows the composite types that acts are given in. */
export type GivenTypes = ReadonlyMap<string, number>;

const known = new WeakMap<Database, Promise<GivenTypes>>();

export function givenTypes(db: Database): Promise<GivenTypes> {
  const asked = known.get(db) ?? ask(db);
  known.set(db, asked);
  // Whoever asks next tries again.
  asked.catch(() => known.delete(db));
  return asked;
}

/** To be called when the database says that its types are others: it was made anew from a copy. */
export function forgetGivenTypes(db: Database): void {
  known.delete(db);
}

async function ask(db: Database): Promise<GivenTypes> {
  const { rows } = await db.lanes.query<{ name: string; number: number }>(
    `select typname as name, oid::integer as number from pg_type
     where typnamespace = 'public'::regnamespace and typtype = 'c' and starts_with(typname, 'given_')`,
  );
  return new Map(rows.map(({ name, number }) => [name, number]));
}
