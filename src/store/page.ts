import { refuse } from '../kernel/errors/index.ts';
import type { Page } from './cases/case-row.ts';

/** A keyset cursor: the sort values of the last row shown. Opaque to whoever hands it back. */
export function writeCursor(...values: readonly string[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

const looksLike = {
  text: (value: string) => value.isWellFormed() && !value.includes('\0'),
  instant: (value: string) => value === 'infinity' || isInstant(value),
  number: (value: string) => /^\d{1,15}$/.test(value),
  uuid: isUuid,
} as const;

/**
 * The values of a cursor, each of its kind; null for none. One that is not ours is refused
 * (`list.cursor-invalid`).
 */
export function readCursor(
  cursor: string | null | undefined,
  ...kinds: readonly (keyof typeof looksLike)[]
): readonly string[] | null {
  if (cursor === null || cursor === undefined || cursor === '') return null;
  const values = parse(Buffer.from(cursor, 'base64url').toString());
  const ours =
    Array.isArray(values) &&
    values.length === kinds.length &&
    kinds.every((kind, at) => typeof values[at] === 'string' && looksLike[kind](values[at]));
  if (!ours) throw refuse('list.cursor-invalid');
  return values;
}

/** As we write them: days that are in the calendar, in years that the database knows. */
function isInstant(text: string): boolean {
  const moment = Date.parse(text);
  return !Number.isNaN(moment) && new Date(moment).toISOString() === text && !text.startsWith('0000');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Cuts the one row read beyond `limit`, which tells whether there is another page. */
export function pageOf<Item>(
  rows: readonly Item[],
  limit: number,
  cursor: (last: Item) => string,
): Page<Item> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? cursor(last) : null };
}

/** Case ids come out of addresses people type: what is no UUID finds nothing, rather than failing. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
}
