import type { Page } from '../cases/case-row.ts';
import type { Database } from '../database.ts';
import { pageOf, readCursor, writeCursor } from '../page.ts';
import type { TreeName } from './trees.ts';

/** A signed head as it was given out. */
export type Head = {
  readonly tree: TreeName;
  readonly size: number;
  /** When it was signed, by the city's clock; in UTC. */
  readonly at: string;
  readonly root: Buffer;
  /** Id of the key that signed it. */
  readonly key: string;
  /** The signed text (`kernel/log/checkpoint`), without what witnesses have put under it. */
  readonly note: string;
};

const headColumns = 'h.tree, h.size, h.at, h.root, h.key, h.note';

/** Keeps a head. One of the same tree, size and moment is there already where somebody else was quicker. */
export async function insertHead(db: Database, city: string, head: Head): Promise<void> {
  await db.pool.query(
    `insert into tree_head (city, tree, size, at, root, key, note) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict do nothing`,
    [city, head.tree, head.size, head.at, head.root, head.key, head.note],
  );
}

/** The last head, or null while there is none. */
export async function latestHead(db: Database, city: string, tree: TreeName): Promise<Head | null> {
  const { rows } = await db.pool.query<Head>(
    `select ${headColumns} from tree_head h where h.city = $1 and h.tree = $2
     order by h.size desc, h.at desc limit 1`,
    [city, tree],
  );
  return rows[0] ?? null;
}

/** The first head of a tree of this size, or of this size and moment. */
export async function findHead(
  db: Database,
  city: string,
  tree: TreeName,
  { size, at }: { readonly size: number; readonly at?: string },
): Promise<Head | null> {
  const { rows } = await db.pool.query<Head>(
    `select ${headColumns} from tree_head h
     where h.city = $1 and h.tree = $2 and h.size = $3 and ($4::timestamptz is null or h.at = $4)
     order by h.at limit 1`,
    [city, tree, size, at ?? null],
  );
  return rows[0] ?? null;
}

/** Heads of a tree, the latest first. */
export async function listHeads(
  db: Database,
  city: string,
  tree: TreeName,
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
): Promise<Page<Head>> {
  const [size, at] = readCursor(after, 'number', 'instant') ?? [];
  const { rows } = await db.pool.query<Head>(
    `select ${headColumns} from tree_head h
     where h.city = $1 and h.tree = $2 and ($3::bigint is null or (h.size, h.at) < ($3::bigint, $4::timestamptz))
     order by h.size desc, h.at desc limit $5`,
    [city, tree, size ?? null, at ?? null, limit + 1],
  );
  return pageOf(rows, limit, (head) => writeCursor(String(head.size), head.at));
}

/** A key that signs heads, by its public part. */
export type LogKey = {
  readonly id: string;
  readonly publicKey: Buffer;
  readonly since: string;
  /** The key before, and its word for this one; null for the first. */
  readonly endorsedBy: string | null;
  readonly endorsement: Buffer | null;
};

/** Every key there was, the first first. */
export async function listLogKeys(db: Database, city: string): Promise<readonly LogKey[]> {
  const { rows } = await db.pool.query<LogKey>(
    `select id, public_key as "publicKey", since, endorsed_by as "endorsedBy", endorsement
     from log_key where city = $1 order by since, id`,
    [city],
  );
  return rows;
}

export async function insertLogKey(db: Database, city: string, key: LogKey): Promise<void> {
  await db.pool.query(
    `insert into log_key (city, id, public_key, since, endorsed_by, endorsement) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing`,
    [city, key.id, key.publicKey, key.since, key.endorsedBy, key.endorsement],
  );
}
