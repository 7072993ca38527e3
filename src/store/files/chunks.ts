import type { Database } from '../database.ts';

export type FileContent = { readonly person: string; readonly size: number; readonly complete: boolean };

/** What there is at an address, or null. */
export async function findContent(db: Database, city: string, address: string): Promise<FileContent | null> {
  const { rows } = await db.pool.query<FileContent>(
    'select person, size, complete from file_content where city = $1 and address = $2',
    [city, address],
  );
  return rows[0] ?? null;
}

/** Which pieces have arrived, in order. */
export async function listChunks(db: Database, city: string, address: string): Promise<readonly number[]> {
  const { rows } = await db.pool.query<{ n: number }>(
    'select n from file_chunk where city = $1 and address = $2 order by n',
    [city, address],
  );
  return rows.map(({ n }) => n);
}

/** Keeps a piece; false where that one is there already, or nothing waits for any. */
export async function addChunk(
  db: Database,
  city: string,
  address: string,
  n: number,
  data: Uint8Array,
): Promise<boolean> {
  const { rowCount } = await db.pool.query(
    `insert into file_chunk (city, address, n, data)
     select c.city, c.address, $3, $4 from file_content c
     where c.city = $1 and c.address = $2 and not c.complete
     on conflict do nothing`,
    [city, address, n, Buffer.from(data.buffer, data.byteOffset, data.byteLength)],
  );
  return rowCount === 1;
}

/** One sealed piece, or null. */
export async function findChunk(
  db: Database,
  city: string,
  address: string,
  n: number,
): Promise<Uint8Array | null> {
  const { rows } = await db.pool.query<{ data: Buffer }>({
    name: 'find-chunk',
    text: 'select data from file_chunk where city = $1 and address = $2 and n = $3',
    values: [city, address, n],
  });
  return rows[0]?.data ?? null;
}

/** Whatever arrived under this address is not what it should be: all of it goes. */
export async function dropChunks(db: Database, city: string, address: string): Promise<void> {
  await db.pool.query(
    `delete from file_chunk k where k.city = $1 and k.address = $2
       and exists (select from file_content c where c.city = $1 and c.address = $2 and not c.complete)`,
    [city, address],
  );
}

/** The bytes were looked through, and are what they should be: the file can be handed in. */
export async function completeContent(
  db: Database,
  city: string,
  { file, address }: { readonly file: string; readonly address: string },
): Promise<void> {
  await db.pool.query({
    name: 'complete-content',
    // The bytes first and then the file, as whoever deletes one locks them.
    text: `with whole as (
             update file_content set complete = true where city = $1 and address = $2 returning city)
           update file f set ready = true from whole w where f.city = w.city and f.id = $3::uuid`,
    values: [city, address, file],
  });
}
