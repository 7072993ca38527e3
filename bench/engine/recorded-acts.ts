import type pg from 'pg';
import { sections } from '../../src/store/cases/commit-sections.ts';
import type { Database } from '../../src/store/database.ts';
import { benchCity, engineOn } from './engine.ts';
import { runStallCase } from './run-cases.ts';

/*
 * What the engine writes, so that the database alone can be made to write the same: the parameters of one
 * case's acts, taken down while the engine believes that a database is there.
 */

/**
 * The rows of one act, an array for each kind of them, null where there are none. Their bytes stand in a text
 * of as many characters, so that they can be sent anywhere.
 */
export type RecordedAct = readonly (string | null)[];

export type RecordedCase = {
  readonly id: string;
  readonly number: string;
  readonly acts: readonly RecordedAct[];
};

/** The kinds of rows that the scenario writes. What an act rests on is looked at, not written. */
export const recordedKinds = ['cases', 'moves', 'turns', 'events', 'items', 'ends', 'parts', 'keys'] as const;
export type RecordedKind = (typeof recordedKinds)[number];

const places = recordedKinds.map((kind) => sections.findIndex(({ parameter }) => parameter === kind));

/** The type of the rows of a kind. */
export function recordedType(kind: RecordedKind): string {
  const type = sections.find(({ parameter }) => parameter === kind)?.type;
  if (type === undefined) throw new Error(`nothing is recorded of ${kind}`);
  return type;
}

/** `real` is asked for nothing but the numbers of its types. */
export async function recordCases(count: number, real: pg.Pool): Promise<readonly RecordedCase[]> {
  const acts: RecordedAct[] = [];
  const pool = { query: answering(acts, real) } as unknown as pg.Pool;
  const database: Database = { city: benchCity, pool, lanes: pool };
  const deps = await engineOn(database);
  const cases: RecordedCase[] = [];
  for (let serial = 0; serial < count; serial += 1) {
    acts.length = 0;
    const { id, number } = await runStallCase(deps, serial, () => {});
    cases.push({ id, number, acts: [...acts] });
  }
  return cases;
}

type Query = { readonly text: string; readonly values: readonly unknown[] };

/** Answers as an empty database would, and keeps what was to be written. */
function answering(acts: RecordedAct[], real: pg.Pool) {
  const keys = new Map<string, unknown>();
  let serial = 0;
  return async (query: Query | string, given: readonly unknown[] = []) => {
    const { text, values } = typeof query === 'string' ? { text: query, values: given } : query;
    const lists = values as readonly (readonly string[])[];
    if (text.includes('pg_type')) return await real.query(text);
    if (text.includes('commit_acts')) {
      const [, ...rows] = values as readonly (Buffer | null)[];
      acts.push(places.map((place) => rows[place]?.toString('latin1') ?? null));
      return { rows: [{ faults: null }] };
    }
    if (text.includes('into serial')) {
      return { rows: (lists[1] ?? []).map((series) => ({ series, value: ++serial })) };
    }
    if (text.includes('into person_key')) {
      for (const [index, person] of (lists[1] ?? []).entries()) keys.set(person, lists[2]?.[index]);
      return { rows: [] };
    }
    if (text.includes('from person_key')) {
      const known = (lists[1] ?? []).filter((person) => keys.has(person));
      return { rows: known.map((person) => ({ person, key: keys.get(person) })) };
    }
    return { rows: [] };
  };
}

/** The same acts of another case; its id and its number are as long as those of the first. */
export function renamed({ id, number, acts }: RecordedCase, other: string): RecordedCase {
  const bytes = (uuid: string): string => Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('latin1');
  const another = `L-${other.replaceAll('-', '')}`.slice(0, number.length);
  const replaced = (rows: string): string =>
    rows
      .replaceAll(bytes(id), () => bytes(other))
      .replaceAll(id, other)
      .replaceAll(number, another);
  return {
    id: other,
    number: another,
    acts: acts.map((act) => act.map((rows) => (rows === null ? null : replaced(rows)))),
  };
}

/** Where an array in PostgreSQL's binary format says how many it holds, and where these begin. */
const countAt = 12;
const headLength = 20;

/** Acts of several cases as one set: arrays of the same kind behind one another. */
export function asSet(acts: readonly RecordedAct[]): RecordedAct {
  return recordedKinds.map((_, kind) => {
    const given = acts.flatMap((act) => act[kind] ?? []);
    const [first] = given;
    if (first === undefined) return null;
    const head = Buffer.from(first.slice(0, headLength), 'latin1');
    const counts = given.map((rows) => Buffer.from(rows.slice(0, headLength), 'latin1').readInt32BE(countAt));
    head.writeInt32BE(
      counts.reduce((sum, count) => sum + count, 0),
      countAt,
    );
    return head.toString('latin1') + given.map((rows) => rows.slice(headLength)).join('');
  });
}

/** As a statement takes them. */
export function valuesOf(act: RecordedAct): readonly (Buffer | null)[] {
  return act.map((rows) => (rows === null ? null : Buffer.from(rows, 'latin1')));
}
