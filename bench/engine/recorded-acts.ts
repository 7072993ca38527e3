import type pg from 'pg';
import { sections } from '../../src/store/cases/commit-sections.ts';
import type { Database } from '../../src/store/database.ts';
import { benchCity, engineOn } from './engine.ts';
import { runStallCase } from './run-cases.ts';

/*
 * What the engine writes, so that the database alone can be made to write the same: the parameters of one
 * case's acts, taken down while the engine believes that a database is there.
 */

/** The parameters of the plain sections of one act, in the order of their columns. */
export type RecordedAct = readonly string[];

export type RecordedCase = {
  readonly id: string;
  readonly number: string;
  readonly acts: readonly RecordedAct[];
};

const plain = sections.filter(({ group }) => group === 'plain');

function widthOf(some: readonly (typeof sections)[number][]): number {
  return some.reduce((sum, { columns }) => sum + Object.keys(columns).length, 0);
}

export async function recordCases(count: number): Promise<readonly RecordedCase[]> {
  const written: RecordedAct[] = [];
  const pool = { query: answering(written) } as unknown as pg.Pool;
  const database: Database = { city: benchCity, pool, lanes: pool };
  const deps = await engineOn(database);
  const cases: RecordedCase[] = [];
  for (let serial = 0; serial < count; serial += 1) {
    written.length = 0;
    const { id, number } = await runStallCase(deps, serial, () => {});
    cases.push({ id, number, acts: [...written] });
  }
  return cases;
}

type Query = { readonly text: string; readonly values: readonly unknown[] };

/** Answers as an empty database would, and keeps what was to be written. */
function answering(written: RecordedAct[]) {
  const keys = new Map<string, unknown>();
  let serial = 0;
  return async (query: Query | string, given: readonly unknown[] = []) => {
    const { text, values } = typeof query === 'string' ? { text: query, values: given } : query;
    const lists = values as readonly (readonly string[])[];
    if (text.includes('new_event')) {
      // Behind the city and, where the act rests on registers, behind what it says of them.
      const registers = sections.filter(({ group }) => group === 'registers');
      const from = 1 + (text.includes('held_entry') ? widthOf(registers) : 0);
      written.push((values as readonly string[]).slice(from, from + widthOf(plain)));
      return { rows: [{ faults: [] }] };
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

/** The same acts of another case. */
export function renamed(
  { id, number, acts }: RecordedCase,
  to: { id: string; number: string },
): RecordedCase {
  return {
    ...to,
    acts: acts.map((act) => act.map((values) => values.replaceAll(id, to.id).replaceAll(number, to.number))),
  };
}

/** Acts of several cases as one set: `{a}` and `{b}` become `{a,b}`. */
export function asSet(acts: readonly RecordedAct[]): RecordedAct {
  const [first = []] = acts;
  return first.map((values, column) => {
    const parts = acts.map((act) => act[column]?.slice(1, -1) ?? '').filter((part) => part !== '');
    return `${values.charAt(0)}${parts.join(',')}${values.charAt(values.length - 1)}`;
  });
}
