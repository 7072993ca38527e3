import type { Act } from './act.ts';
import { sections } from './commit-sections.ts';
import { type GivenRow, givenArray } from './given-rows.ts';
import type { GivenTypes } from './given-types.ts';

/*
 * One call of `commit_acts` stores a batch of acts. Each act has its own verdict: an act whose versions still
 * hold is stored entirely, any other leaves no trace and is named among the faults. What no act of the batch
 * brings is given as null and costs nothing.
 */

export type Statement = {
  readonly name: string;
  readonly text: string;
  readonly values: readonly (string | Buffer | null)[];
};

const text = `select commit_acts($1${sections
  .map(({ type }, index) => `, $${index + 2}::${type}[]`)
  .join('')}) as faults`;

/** The statement that stores these acts. Its answer is one row with the `faults`, null where there are none. */
export function commitStatement(city: string, types: GivenTypes, acts: readonly Act[]): Statement {
  return {
    name: 'commit-acts',
    text,
    values: [city, ...sections.map((section) => givenOf(section, types, acts))],
  };
}

function givenOf(
  { type, columns, rows, inOrderOf }: (typeof sections)[number],
  types: GivenTypes,
  acts: readonly Act[],
): Buffer | null {
  const given: { readonly row: GivenRow; readonly act: number }[] = [];
  for (const [index, act] of acts.entries()) for (const row of rows(act)) given.push({ row, act: index });
  if (given.length === 0) return null;
  if (inOrderOf !== undefined)
    given.sort((a, b) => (String(a.row[inOrderOf]) < String(b.row[inOrderOf]) ? -1 : 1));
  const element = types.get(type);
  if (element === undefined) throw new Error(`the database has no type ${type}`);
  return givenArray(
    element,
    columns,
    given.map(({ row }) => row),
    given.map(({ act }) => act),
  );
}
