import type { Json } from '../../kernel/json.ts';
import { type Database, inTransaction } from '../database.ts';

/** Since when what was told of a case has stood in the product, and was first read on the side of whoever asked. */
export type Service = {
  readonly seq: number;
  readonly madeAvailableAt: string | null;
  readonly readAt: string | null;
};

export async function listService(
  db: Database,
  city: string,
  caseId: string,
  addresses: readonly string[],
): Promise<readonly Service[]> {
  const { rows } = await db.pool.query<Service>(
    `select n.seq, min(n.at) as "madeAvailableAt",
       (select min(r.at) from service_reading r where r.city = $1 and r.case_id = $2 and r.seq = n.seq) as "readAt"
     from notice n
     where n.city = $1 and n.case_id = $2 and n.address = any ($3::text[])
     group by n.seq order by n.seq`,
    [city, caseId, addresses],
  );
  return rows;
}

/** Writes down that somebody has read what they were told: the first time, and never again. */
export async function recordReading(
  db: Database,
  city: string,
  reading: { readonly case: string; readonly seq: number; readonly account: string; readonly at: string },
): Promise<void> {
  await db.pool.query(
    `insert into service_reading (city, case_id, seq, account, at) values ($1, $2, $3, $4, $5)
     on conflict do nothing`,
    [city, reading.case, reading.seq, reading.account, reading.at],
  );
}

/** Of which event of which case a notice tells; null where it is of none, or there is none such. */
export async function eventOfNotice(
  db: Database,
  city: string,
  addresses: readonly string[],
  notice: string,
): Promise<{ readonly case: string; readonly seq: number } | null> {
  const { rows } = await db.pool.query<{ case: string; seq: number }>(
    `select case_id as "case", seq from notice
     where city = $1 and address = any ($2::text[]) and id = $3 and case_id is not null limit 1`,
    [city, addresses, notice],
  );
  return rows[0] ?? null;
}

export type NoticeDocument = { readonly address: string; readonly hash: Json; readonly size: number };

export async function findNoticeDocument(
  db: Database,
  city: string,
  caseId: string,
  seq: number,
): Promise<NoticeDocument | null> {
  const { rows } = await db.pool.query<NoticeDocument>(
    `select d.address, d.hash, c.size from notice_document d
     join file_content c on c.city = d.city and c.address = d.address
     where d.city = $1 and d.case_id = $2 and d.seq = $3`,
    [city, caseId, seq],
  );
  return rows[0] ?? null;
}

/** Keeps a document with its pieces; where another process was faster, its document stays. */
export async function addNoticeDocument(
  db: Database,
  city: string,
  document: {
    readonly case: string;
    readonly seq: number;
    readonly address: string;
    readonly person: string;
    readonly hash: Json;
    readonly size: number;
    readonly pieces: readonly Uint8Array[];
  },
  now: string,
): Promise<void> {
  await inTransaction(db.pool, async (client) => {
    await client.query(
      `insert into file_content (city, address, person, size, complete, created_at)
       values ($1, $2, $3, $4, true, $5) on conflict do nothing`,
      [city, document.address, document.person, document.size, now],
    );
    const { rowCount } = await client.query(
      `insert into notice_document (city, case_id, seq, address, hash, created_at)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [city, document.case, document.seq, document.address, JSON.stringify(document.hash), now],
    );
    if (rowCount !== 1) return;
    for (const [n, piece] of document.pieces.entries())
      await client.query(
        `insert into file_chunk (city, address, n, data) values ($1, $2, $3, $4) on conflict do nothing`,
        [city, document.address, n, Buffer.from(piece)],
      );
  });
}
