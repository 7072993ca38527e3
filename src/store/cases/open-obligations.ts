import type { Database } from '../database.ts';
import { lookUpTogether } from '../lookups.ts';

const owingOf = lookUpTogether<string, { readonly id: string }>({
  name: 'list-owing',
  text: `select i.n, w.case_id as id from unnest($2::text[]) with ordinality i (party, n)
         cross join lateral (
           select distinct w.case_id from work_item w
           where w.city = $1 and w.party = i.party and w.item like 'obligation:%' order by w.case_id) w`,
  columns: (parties) => [parties],
});

/** Cases in which a party still owes something, by its items of work. */
export async function listOwing(db: Database, city: string, party: string): Promise<readonly string[]> {
  return (await owingOf(db, city)(party)).map(({ id }) => id);
}
