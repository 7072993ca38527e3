import { finished } from 'node:stream/promises';
import pg from 'pg';
import { to } from 'pg-copy-streams';
import { type BackedUpTable, quoted } from './describe-tables.ts';

/** Rows as COPY writes them in its text format, whole lines. */
export type CopiedRows = { readonly rows: Buffer; readonly count: number };

/** The database as it was at one moment, whatever is written meanwhile. */
export type Snapshot = {
  readonly client: pg.Client;
  /** `pg_snapshot` as text: tells of any transaction whether it is in here. */
  readonly seen: string;
};

/** A row's primary key, each part as text. */
export type RowKey = readonly string[];

/** Rows up to a key that were copied in one snapshot. */
export type Covered = { readonly upTo: RowKey; readonly seen: string };

/**
 * Holds one snapshot while `work` reads. It holds up nobody: without a transaction number of its own it
 * does not count among those that the sequencer waits for. Must be called as the owner of the tables:
 * row-level security that would leave rows out is an error then.
 */
export async function withSnapshot<Result>(
  ownerUrl: string,
  work: (snapshot: Snapshot) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'yingshang backup' });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(
      "set timezone = 'UTC'; set datestyle = 'ISO'; set client_encoding = 'UTF8'; set row_security = off; set statement_timeout = 0; set idle_in_transaction_session_timeout = 0",
    );
    await client.query('begin isolation level repeatable read read only');
    const { rows } = await client.query<{ seen: string }>('select pg_current_snapshot()::text as seen');
    return await work({ client, seen: rows[0]?.seen ?? '' });
  } finally {
    await client.end();
  }
}

/** The key of the last of the next `most` rows after a key; null when there are none. */
export async function chunkEnd(
  { client }: Snapshot,
  table: BackedUpTable,
  after: RowKey | null,
  most: number,
): Promise<RowKey | null> {
  const columns = table.key.map(({ column }) => quoted(column));
  const { rows } = await client.query<{ key: string[] }>(
    `select array[${columns.map((column) => `${column}::text`).join(', ')}] as key from (
       select ${columns.join(', ')} from ${quoted(table.name)}
       ${after === null ? '' : `where ${keyIs(table, '>', after)}`}
       order by ${columns.join(', ')} limit ${most}) chunk
     order by ${columns.map((column) => `${column} desc`).join(', ')} limit 1`,
  );
  return rows[0]?.key ?? null;
}

/** The rows after one key up to another, in the order of keys. */
export async function copyChunk(
  snapshot: Snapshot,
  table: BackedUpTable,
  { after, upTo }: { readonly after: RowKey | null; readonly upTo: RowKey },
): Promise<CopiedRows> {
  const where = [...(after === null ? [] : [keyIs(table, '>', after)]), keyIs(table, '<=', upTo)];
  return await whole(copy(snapshot, table, where.join(' and '), Number.POSITIVE_INFINITY));
}

/** Rows in what was covered by earlier snapshots that those had not seen yet. */
export function copyLate(
  snapshot: Snapshot,
  table: BackedUpTable,
  covered: readonly Covered[],
): AsyncIterable<CopiedRows> {
  const writtenBy = quoted(table.writtenBy ?? '');
  const parts = covered.map(({ upTo, seen }, at) => {
    const before = covered[at - 1];
    const range = [
      ...(before === undefined ? [] : [keyIs(table, '>', before.upTo)]),
      keyIs(table, '<=', upTo),
    ];
    return `(${range.join(' and ')} and not pg_visible_in_snapshot(${writtenBy}, ${pg.escapeLiteral(seen)}::pg_snapshot))`;
  });
  return copy(snapshot, table, parts.join(' or '), pieceBytes);
}

/** A whole table in pieces of some megabytes. */
export function copyWhole(snapshot: Snapshot, table: BackedUpTable): AsyncIterable<CopiedRows> {
  return copy(snapshot, table, '', pieceBytes);
}

const pieceBytes = 4 * 2 ** 20;
const newline = 10;

const keyIs = (table: BackedUpTable, comparison: '>' | '<=', key: RowKey): string => {
  const columns = table.key.map(({ column }) => quoted(column)).join(', ');
  const values = table.key.map(({ type }, at) => `${pg.escapeLiteral(key[at] ?? '')}::${type}`).join(', ');
  return `(${columns}) ${comparison} (${values})`;
};

async function* copy(
  { client }: Snapshot,
  table: BackedUpTable,
  where: string,
  most: number,
): AsyncGenerator<CopiedRows> {
  const columns = table.columns.map((column) => quoted(column)).join(', ');
  const order = table.key.map(({ column }) => quoted(column)).join(', ');
  const sql = `copy (select ${columns} from ${quoted(table.name)} ${where === '' ? '' : `where ${where}`}
    ${order === '' ? '' : `order by ${order}`}) to stdout`;
  const stream = client.query(to(sql));
  let held: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const end = size + chunk.length < most ? -1 : chunk.lastIndexOf(newline);
    if (end < 0) {
      held.push(chunk);
      size += chunk.length;
      continue;
    }
    yield piece([...held, chunk.subarray(0, end + 1)]);
    const rest = chunk.subarray(end + 1);
    held = rest.length === 0 ? [] : [rest];
    size = rest.length;
  }
  await finished(stream).catch(() => {});
  if (size > 0) yield piece(held);
}

/** In COPY's text format a line's end is a row's end: those within values are written as `\n`. */
function piece(parts: readonly Buffer[]): CopiedRows {
  const rows = Buffer.concat(parts);
  let count = 0;
  for (let at = rows.indexOf(newline); at >= 0; at = rows.indexOf(newline, at + 1)) count += 1;
  return { rows, count };
}

async function whole(pieces: AsyncIterable<CopiedRows>): Promise<CopiedRows> {
  const all: CopiedRows[] = [];
  for await (const each of pieces) all.push(each);
  return {
    rows: Buffer.concat(all.map(({ rows }) => rows)),
    count: all.reduce((sum, { count }) => sum + count, 0),
  };
}
