import type { Database } from '../database.ts';
import type { Head } from './heads.ts';
import type { TreeName } from './trees.ts';

/** Somebody outside who keeps heads and puts a signature under those that go on from all before. */
export type Witness = { readonly name: string; readonly publicKey: Buffer; readonly since: string };

export async function insertWitness(db: Database, city: string, witness: Witness): Promise<void> {
  await db.pool.query(
    'insert into witness (city, name, public_key, since) values ($1, $2, $3, $4) on conflict do nothing',
    [city, witness.name, witness.publicKey, witness.since],
  );
}

export async function listWitnesses(db: Database, city: string): Promise<readonly Witness[]> {
  const { rows } = await db.pool.query<Witness>(
    'select name, public_key as "publicKey", since from witness where city = $1 order by since, name',
    [city],
  );
  return rows;
}

export type Cosignature = {
  readonly witness: string;
  /** By the witness's own clock; in UTC. */
  readonly cosignedAt: string;
  /** As it stands under the head. */
  readonly line: string;
};

/** What names a head. */
export type HeadName = Pick<Head, 'tree' | 'size' | 'at'>;

/** Keeps a cosignature; the first of a witness under a head stays. */
export async function insertCosignature(
  db: Database,
  city: string,
  { tree, size, at }: HeadName,
  { witness, cosignedAt, line }: Cosignature,
): Promise<void> {
  await db.pool.query(
    `insert into cosignature (city, tree, size, at, witness, cosigned_at, line)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [city, tree, size, at, witness, cosignedAt, line],
  );
}

/** What stands under these heads of one tree, by `size at`. */
export async function listCosignatures(
  db: Database,
  city: string,
  tree: TreeName,
  heads: readonly HeadName[],
): Promise<ReadonlyMap<string, readonly Cosignature[]>> {
  const { rows } = await db.pool.query<Cosignature & { size: number; at: string }>(
    `select c.size, c.at, c.witness, c.cosigned_at as "cosignedAt", c.line from cosignature c
     where c.city = $1 and c.tree = $2 and (c.size, c.at) in (
       select * from unnest($3::bigint[], $4::timestamptz[]))
     order by c.cosigned_at, c.witness`,
    [city, tree, heads.map(({ size }) => size), heads.map(({ at }) => at)],
  );
  return Map.groupBy(rows, headName);
}

export const headName = ({ size, at }: Pick<Head, 'size' | 'at'>): string => `${size} ${at}`;

/** The last head that each witness has cosigned. */
export async function lastCosigned(
  db: Database,
  city: string,
  tree: TreeName,
): Promise<readonly (Pick<Cosignature, 'witness' | 'cosignedAt'> & { readonly size: number })[]> {
  const { rows } = await db.pool.query<{ witness: string; cosignedAt: string; size: number }>(
    `select w.name as witness, c.cosigned_at as "cosignedAt", c.size
     from (select distinct name from witness where city = $1) w
     cross join lateral (
       select c.cosigned_at, c.size from cosignature c
       where c.city = $1 and c.tree = $2 and c.witness = w.name order by c.size desc, c.at desc limit 1) c
     order by w.name`,
    [city, tree],
  );
  return rows;
}
