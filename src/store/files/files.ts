import type { PoolClient } from 'pg';
import type { Json } from '../../kernel/json.ts';
import { type Database, inTransaction } from '../database.ts';
import { isUuid } from '../page.ts';

/** A file as it is kept, beside its bytes. */
export type FileRow = {
  readonly id: string;
  readonly account: string;
  readonly draft: string | null;
  /** Where its bytes are. */
  readonly address: string;
  /** Name and hash, sealed. */
  readonly about: Json;
  readonly type: string;
  readonly size: number;
  readonly ready: boolean;
  readonly createdAt: string;
};

export type NewFile = Omit<FileRow, 'ready' | 'createdAt'> & {
  readonly person: string;
  /** The case it is for, where there is one already. */
  readonly case: string | null;
};

const columns = `f.id, f.account, f.draft, f.address, f.about, f.type, f.size, f.ready, f.created_at as "createdAt"`;

/** What a draft, or a case, may hold. */
export type PlaceLimits = { readonly files: number; readonly bytes: number };

/**
 * Begins a file, or finds the one that the same account has begun in the same place with the same bytes. Null,
 * and nothing is stored, where no more fits there. Who begins at one place takes turns.
 */
export async function beginFile(
  db: Database,
  city: string,
  file: NewFile,
  limits: PlaceLimits,
  now: string,
): Promise<FileRow | null> {
  return await inTransaction(db.pool, async (client) => {
    const place = file.case ?? file.draft;
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`file ${city} ${place}`]);
    const there = await ofPlace(client, city, file);
    const same = there.find(({ account, address }) => account === file.account && address === file.address);
    if (same !== undefined) return same;
    const bytes = there.reduce((sum, { size }) => sum + size, file.size);
    if (there.length >= limits.files || bytes > limits.bytes) return null;
    await client.query(
      `insert into file_content (city, address, person, size, complete, created_at)
       values ($1, $2, $3, $4, false, $5)
       on conflict (city, address) do update set created_at = excluded.created_at`,
      [city, file.address, file.person, file.size, now],
    );
    const { rows } = await client.query<FileRow>(
      `insert into file as f (city, id, account, draft, address, about, type, size, ready, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, false, $9) returning ${columns}`,
      [
        city,
        file.id,
        file.account,
        file.draft,
        file.address,
        JSON.stringify(file.about),
        file.type,
        file.size,
        now,
      ],
    );
    if (file.case !== null) await insertUses(client, city, [file.id], file.case, now);
    return rows[0] ?? null;
  });
}

async function ofPlace(client: PoolClient, city: string, file: NewFile): Promise<readonly FileRow[]> {
  const { rows } = await client.query<FileRow>(
    file.case === null
      ? `select ${columns} from file f where f.city = $1 and f.draft = $2::uuid`
      : `select ${columns} from file f join file_use u on u.city = f.city and u.file = f.id
         where f.city = $1 and u.case_id = $2::uuid`,
    [city, file.case ?? file.draft],
  );
  return rows;
}

/**
 * Files for a draft with the bytes of others that lie there whole, by the other's id: the same bytes, name and key. Those
 * that are gone are left out.
 */
export async function copyFiles(
  db: Database,
  city: string,
  copies: ReadonlyMap<string, string>,
  to: { readonly account: string; readonly draft: string },
  now: string,
): Promise<void> {
  if (copies.size === 0) return;
  await db.pool.query(
    `with there as (
       select f.id, f.address, f.about, f.type, f.size from file f
       join file_content c on c.city = f.city and c.address = f.address
       where f.city = $1 and f.id = any ($2::uuid[]) and f.ready and c.complete for key share of f, c)
     insert into file (city, id, account, draft, address, about, type, size, ready, created_at)
     select $1, c.copy, $4, $5::uuid, t.address, t.about, t.type, t.size, true, $6::timestamptz
     from unnest($2::uuid[], $3::uuid[]) c (id, copy) join there t on t.id = c.id`,
    [city, [...copies.keys()], [...copies.values()], to.account, to.draft, now],
  );
}

/** These files, in no particular order; those that are not there are left out. */
export async function findFiles(
  db: Database,
  city: string,
  ids: readonly string[],
): Promise<readonly FileRow[]> {
  const { rows } = await db.pool.query<FileRow>(
    `select ${columns} from file f where f.city = $1 and f.id = any ($2::uuid[])`,
    [city, ids.filter(isUuid)],
  );
  return rows;
}

/** A file with whose key seals its bytes, null where they have gone, and which pieces of them have arrived, in order. */
export type Sending = FileRow & { readonly person: string | null; readonly received: readonly number[] };

/** The file as far as it has been sent, or null. */
export async function findSending(db: Database, city: string, id: string): Promise<Sending | null> {
  if (!isUuid(id)) return null;
  const { rows } = await db.pool.query<Sending>({
    name: 'find-sending',
    text: `select ${columns}, c.person, array(
             select k.n from file_chunk k where k.city = f.city and k.address = f.address order by k.n) as received
           from file f left join file_content c on c.city = f.city and c.address = f.address
           where f.city = $1 and f.id = $2::uuid`,
    values: [city, id],
  });
  return rows[0] ?? null;
}

/** The files of a draft, in the order in which they came. */
export async function listFilesOfDraft(
  db: Database,
  city: string,
  draft: string,
): Promise<readonly FileRow[]> {
  if (!isUuid(draft)) return [];
  const { rows } = await db.lanes.query<FileRow>({
    name: 'files-of-draft',
    text: `select ${columns} from file f where f.city = $1 and f.draft = $2 order by f.created_at, f.id`,
    values: [city, draft],
  });
  return rows;
}

/** The cases that a file is, or may be, of. */
export async function listUses(
  db: Database,
  city: string,
  file: string,
): Promise<readonly { readonly case: string; readonly settled: boolean }[]> {
  const { rows } = await db.pool.query<{ case: string; settled: boolean }>(
    'select case_id as case, settled from file_use where city = $1 and file = $2 order by created_at desc',
    [city, file],
  );
  return rows;
}

/**
 * Says that files are for a case, before the act that hands them in, and which of them are still there: from here on
 * they are not deleted under it.
 */
export async function addUses(
  db: Database,
  city: string,
  files: readonly string[],
  caseId: string,
  now: string,
): Promise<readonly string[]> {
  return files.length === 0 ? [] : await insertUses(db.pool, city, files, caseId, now);
}

async function insertUses(
  on: Pick<PoolClient, 'query'>,
  city: string,
  files: readonly string[],
  caseId: string,
  now: string,
): Promise<readonly string[]> {
  const { rows } = await on.query<{ id: string }>(
    `with there as (
       select f.id from file f where f.city = $1 and f.id = any ($2::uuid[]) for key share),
     used as (
       insert into file_use (city, file, case_id, settled, created_at)
       select $1, t.id, $3, false, $4 from there t
       on conflict (city, file, case_id) do update set created_at = excluded.created_at)
     select id from there`,
    [city, files, caseId, now],
  );
  return rows.map(({ id }) => id);
}

/** The act has been stored: these stay. */
export async function settleUses(
  db: Database,
  city: string,
  files: readonly string[],
  caseId: string,
): Promise<void> {
  if (files.length === 0) return;
  await db.pool.query(
    'update file_use set settled = true where city = $1 and case_id = $2 and file = any ($3::uuid[])',
    [city, caseId, files],
  );
}

/** Uses that nobody has settled since then, to be looked at. */
export async function listOpenUses(
  db: Database,
  city: string,
  before: string,
  limit: number,
): Promise<readonly { readonly file: string; readonly case: string }[]> {
  const { rows } = await db.pool.query<{ file: string; case: string }>(
    `select file, case_id as case from file_use
     where city = $1 and not settled and created_at < $2 order by created_at limit $3`,
    [city, before, limit],
  );
  return rows;
}

/** The case has not got it; unless somebody is about to hand it in again since. */
export async function dropUse(
  db: Database,
  city: string,
  use: { readonly file: string; readonly case: string },
  before: string,
): Promise<void> {
  await db.pool.query(
    `delete from file_use
     where city = $1 and file = $2 and case_id = $3 and not settled and created_at < $4`,
    [city, use.file, use.case, before],
  );
}

/** Files older than that with neither a draft nor a case any more. */
export async function listOrphans(
  db: Database,
  city: string,
  before: string,
  limit: number,
): Promise<readonly string[]> {
  const { rows } = await db.pool.query<{ id: string }>(
    `select f.id from file f
     where f.city = $1 and f.created_at < $2
       and not exists (select from file_use u where u.city = f.city and u.file = f.id)
       and not exists (select from draft d where d.city = f.city and d.id = f.draft)
     order by f.created_at, f.id limit $3`,
    [city, before, limit],
  );
  return rows.map(({ id }) => id);
}

/**
 * Takes a file away, and its bytes where no other file has them. One that an act may be handing in just now is only
 * taken out of its draft: the sweep finds out. False when a case has it.
 */
export async function deleteFile(
  db: Database,
  city: string,
  file: Pick<FileRow, 'id' | 'address'>,
): Promise<boolean> {
  return await inTransaction(db.pool, async (client) => {
    // Whoever begins another file with the same bytes waits here, and finds them gone or still there; so does
    // whoever is about to hand this one in.
    await client.query('select from file_content where city = $1 and address = $2 for update', [
      city,
      file.address,
    ]);
    const { rows } = await client.query<{ ready: boolean }>(
      'select ready from file where city = $1 and id = $2 for update',
      [city, file.id],
    );
    const [row] = rows;
    if (row === undefined) return true;
    const uses = await client.query<{ settled: boolean }>(
      'select settled from file_use where city = $1 and file = $2',
      [city, file.id],
    );
    if (uses.rows.some(({ settled }) => settled)) return false;
    if (row.ready && uses.rows.length > 0) {
      await client.query('update file set draft = null where city = $1 and id = $2', [city, file.id]);
      return true;
    }
    await client.query('delete from file where city = $1 and id = $2', [city, file.id]);
    await client.query(
      `delete from file_content c where c.city = $1 and c.address = $2
         and not exists (select from file f where f.city = c.city and f.address = c.address)`,
      [city, file.address],
    );
    return true;
  });
}
