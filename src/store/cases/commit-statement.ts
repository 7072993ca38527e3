import type { Act } from './act.ts';
import { type Section, sections } from './commit-sections.ts';
import { givenSource, givenValues } from './given-rows.ts';

/*
 * One statement stores a batch of acts. Each act has its own verdict: an act whose versions still hold is
 * stored entirely, any other leaves no trace and is named among the faults.
 *
 * The statement is put together of what the acts of a batch need, so that plain acts do not pay for what they
 * have not got. The plan of each is made once, perhaps while the tables are empty, and kept.
 * So nothing here lets the planner choose where to begin: rows given are never joined to rows given, and
 * tables are asked once per given row by a whole key (`lateral`), written with `on conflict`, or changed by a
 * function that takes the key. What decides about an act is asked as
 * `in (subquery)`, which is hashed whatever the plan.
 */

export type Statement = { readonly name: string; readonly text: string; readonly values: readonly string[] };

type Given = Readonly<Record<string, unknown>>;

/** The statement that stores these acts. Its answer is one row with the `faults`. */
export function commitStatement(city: string, acts: readonly Act[]): Statement {
  const given = sections.map((section) => {
    const rows: Given[] = [];
    const actOfRow: number[] = [];
    for (const [index, act] of acts.entries()) {
      for (const row of section.rows(act)) {
        rows.push(row);
        actOfRow.push(index);
      }
    }
    return { section, rows, actOfRow };
  });
  const groups = new Set(given.flatMap(({ section, rows }) => (rows.length === 0 ? [] : [section.group])));
  const used = given.filter(({ section }) => groups.has(section.group));
  const name = `commit-acts ${[...groups].sort().join(' ')}`;
  return {
    name,
    text: textOf(
      name,
      used.map(({ section }) => section),
    ),
    values: [
      city,
      ...used.flatMap(({ section, rows, actOfRow }) => givenValues(section.columns, rows, actOfRow)),
    ],
  };
}

const texts = new Map<string, string>();

function textOf(name: string, used: readonly Section[]): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  let parameter = 2;
  const given = used.map(({ code, columns }) => {
    const source = givenSource(columns, 'g', parameter);
    parameter += Object.keys(columns).length;
    return `${code}_in as materialized (select * from ${source})`;
  });
  const faults = used.flatMap(({ fault }) => (fault === undefined ? [] : [fault]));
  const text = `with
${[
  ...given,
  ...used.flatMap(({ held }) => held ?? []),
  `fault as materialized (\n${[nothing, ...faults].join('\nunion all\n')}\n)`,
  ...used.flatMap(({ written }) => written),
].join(',\n')}
select
  (select coalesce(jsonb_agg(jsonb_build_object('act', f.act, 'what', f.what, 'a', f.a, 'b', f.b)
    order by f.act, f.rank), '[]') from fault f) as faults${used
      .flatMap(({ called }) => (called === undefined ? [] : [`,\n  ${called}`]))
      .join('')}`;
  texts.set(name, text);
  return text;
}

const nothing =
  'select 0 as act, 0 as rank, null::text as what, null::text as a, null::text as b where false';
