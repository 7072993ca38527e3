import type { Act } from './act.ts';
import { type Section, sections } from './commit-sections.ts';
import { givenSource, givenValues } from './given-rows.ts';

/*
 * One statement stores a batch of acts. Each act has its own verdict: an act whose versions still hold is
 * stored entirely, any other leaves no trace and is named among the faults.
 *
 * The statement is put together of the sections that the acts of a batch need, so that a plain act does not
 * pay for what it has not got. The plan of each is made once, perhaps while the tables are empty, and kept.
 * So nothing here lets the planner choose where to begin: rows given are never joined to rows given, and
 * tables are asked once per given row by a whole key (`lateral`), written with `on conflict`, or changed
 * where the leading columns of their key are in an array. What decides about an act is asked as
 * `in (subquery)`, which is hashed whatever the plan.
 */

export type Statement = { readonly name: string; readonly text: string; readonly values: readonly string[] };

/** The statement that stores these acts. Its answer is one row with the `faults`. */
export function commitStatement(city: string, acts: readonly Act[]): Statement {
  const used: Section[] = [];
  const values: string[] = [city];
  for (const section of sections) {
    const rows: Readonly<Record<string, unknown>>[] = [];
    const actOfRow: number[] = [];
    acts.forEach((act, index) => {
      for (const row of section.rows(act)) {
        rows.push(row);
        actOfRow.push(index);
      }
    });
    if (rows.length === 0) continue;
    used.push(section);
    values.push(...givenValues(section.columns, rows, actOfRow));
  }
  const name = `commit-acts ${used.map(({ code }) => code).join('')}`;
  return { name, text: textOf(name, used), values };
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
  const has = new Set(used.map(({ code }) => code));
  const faults = used.flatMap(({ fault }) => (fault === undefined ? [] : [fault]));
  const text = `with
${[
  ...given,
  ...used.flatMap(({ held }) => held?.(has) ?? []),
  `fault as materialized (\n${[nothing, ...faults].join('\nunion all\n')}\n)`,
  ...used.flatMap(({ written }) => written(has)),
].join(',\n')}
select
  (select coalesce(jsonb_agg(jsonb_build_object('act', f.act, 'what', f.what, 'a', f.a, 'b', f.b)
    order by f.act, f.rank), '[]') from fault f) as faults${has.has('job') ? `,\n  ${queued}` : ''}`;
  texts.set(name, text);
  return text;
}

const nothing =
  'select 0 as act, 0 as rank, null::text as what, null::text as a, null::text as b where false';

const queued = `queue_jobs((select jsonb_agg(j.job order by j.position)
    from (select job, row_number() over () as position, act from job_in) j
    where j.act not in (select act from fault))) as queued`;
