import type { PlanRow } from '../types.ts';

export type PlansOfYear = { readonly term: PlanRow['term']; readonly plans: readonly PlanRow[] };

/** Plans by the whole plan they belong to, the newest first: what ran before stands below what runs. */
export function byYear(plans: readonly PlanRow[]): readonly PlansOfYear[] {
  const years = [...new Set(plans.map(({ term }) => term.year))].sort((a, b) => b - a);
  return years.flatMap((year) => {
    const own = plans.filter(({ term }) => term.year === year);
    const [first] = own;
    return first === undefined ? [] : [{ term: first.term, plans: own }];
  });
}
