import { createHash } from 'node:crypto';
import pg from 'pg';

/*
 * Every statement that the product or its job library puts to the database in this process, with how it ended: what a
 * test itself asks is not among them.
 */

let met = new Set<string>();

/** From here on it is another file's: gives what that file has met so far. */
export function beginFile(): () => ReadonlySet<string> {
  const own = new Set<string>();
  met = own;
  return () => own;
}

type Ask = (this: object, ...given: readonly unknown[]) => unknown;

for (const asked of [pg.Client.prototype, pg.Pool.prototype] as { query: unknown }[]) {
  const ask = asked.query as Ask;
  asked.query = function query(this: object, ...given: readonly unknown[]): unknown {
    const text = textOf(given[0]);
    const answer = Reflect.apply(ask, this, given);
    if (text === null || !isOurs(text)) return answer;
    const of = met;
    const statement = shortOf(text);
    if (!(answer instanceof Promise)) of.add(statement);
    else
      answer.then(
        () => of.add(statement),
        // What was not answered, as when a connection ends, says nothing of the database.
        (error: unknown) => error instanceof pg.DatabaseError && of.add(`${statement} ${error.code}`),
      );
    return answer;
  };
}

function textOf(given: unknown): string | null {
  if (typeof given === 'string') return given;
  const { text } = Object(given) as { readonly text?: unknown };
  return typeof text === 'string' ? text : null;
}

const ours = new Set<string>();

/** Whoever asks stands right behind the library of the database, and what it does for itself behind that. */
function isOurs(text: string): boolean {
  if (ours.has(text)) return true;
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 4;
  const [, , , asker = ''] = (new Error().stack ?? '').split('\n');
  Error.stackTraceLimit = stackTraceLimit;
  const found = /\/src\/|\/graphile-worker\//.test(asker) && !/\.(test|fixture)\.ts/.test(asker);
  if (found) ours.add(text);
  return found;
}

const shortened = new Map<string, string>();

/** A list is one statement however long it is. */
function shortOf(text: string): string {
  const known = shortened.get(text);
  if (known !== undefined) return known;
  const list = /\(\s*\$\d+(?:\s*,\s*\$\d+)*\s*\)(?:\s*,\s*\(\s*\$\d+(?:\s*,\s*\$\d+)*\s*\))*/g;
  const told = text.replaceAll(/\s+/g, ' ').replaceAll(list, '($)');
  const short = createHash('sha256').update(told).digest('hex').slice(0, 16);
  shortened.set(text, short);
  return short;
}
