import type { Database } from '../database.ts';

/** How the cases of one matter are found: the register whose entries name them, and its two lookups. */
type MatterQuery = {
  readonly register: string;
  /** Finds the entries of one matter. */
  readonly by: string;
  /** Gives the number of the case that an entry came about by. */
  readonly names: string;
};

type CaseOfMatter = {
  readonly id: string;
  readonly service: string;
  readonly ended: boolean;
};

/**
 * The cases that the entries of these matters name, each once for each matter: those of `services`, and of others the case
 * that opened them if that is of `services`.
 */
export async function listCasesOfMatters(
  db: Database,
  city: string,
  { register, by, names }: MatterQuery,
  asked: { readonly matters: readonly string[]; readonly services: readonly string[] },
): Promise<readonly (CaseOfMatter & { readonly matter: string })[]> {
  if (asked.matters.length === 0) return [];
  const { rows } = await db.lanes.query<CaseOfMatter & { matter: string }>({
    name: 'cases-of-matters',
    text: `select distinct m.matter, c.id, c.service, c.ended_at is not null as ended
           from unnest($5::text[]) m (matter)
           join register_lookup l on l.city = $1 and l.register = $2 and l.lookup = $3 and l.value = m.matter
           join register_entry e on e.city = $1 and e.register = $2 and e.key = l.key and e.open
           cross join jsonb_array_elements(e.lookups) n
           join case_file f on f.city = $1 and f.number = n ->> 1
           join case_file c on c.city = $1 and c.service = any ($6::text[])
             and c.id = case when f.service = any ($6::text[]) then f.id else f.parent_case end
           where n ->> 0 = $4
           order by m.matter, c.id`,
    values: [city, register, by, names, [...new Set(asked.matters)], [...asked.services]],
  });
  return rows;
}

/** The cases of `services` that belong to the same matters as these cases, or as what these have opened. */
export async function listOfSameMatters(
  db: Database,
  city: string,
  { register, by, names }: MatterQuery,
  asked: { readonly cases: readonly string[]; readonly services: readonly string[] },
): Promise<readonly CaseOfMatter[]> {
  if (asked.cases.length === 0) return [];
  const { rows } = await db.lanes.query<CaseOfMatter>({
    name: 'of-same-matters',
    text: `with numbers as (
             select f.number from unnest($5::uuid[]) i (id) join case_file f on f.city = $1 and f.id = i.id
             union
             select f.number from unnest($5::uuid[]) i (id) join case_file f on f.city = $1 and f.parent_case = i.id),
           matters as (
             select distinct m ->> 1 as matter
             from numbers
             join register_lookup l on l.city = $1 and l.register = $2 and l.lookup = $4 and l.value = numbers.number
             join register_entry e on e.city = $1 and e.register = $2 and e.key = l.key
             cross join jsonb_array_elements(e.lookups) m
             where m ->> 0 = $3)
           select distinct c.id, c.service, c.ended_at is not null as ended
           from matters
           join register_lookup l on l.city = $1 and l.register = $2 and l.lookup = $3 and l.value = matters.matter
           join register_entry e on e.city = $1 and e.register = $2 and e.key = l.key and e.open
           cross join jsonb_array_elements(e.lookups) n
           join case_file c on c.city = $1 and c.number = n ->> 1 and c.service = any ($6::text[])
           where n ->> 0 = $4
           order by c.id`,
    values: [city, register, by, names, [...new Set(asked.cases)], [...asked.services]],
  });
  return rows;
}
