import { nameLikeness } from './plan-titles.ts';
import type { ImportedPlan } from './result.ts';

export type NamedPlan = { readonly no: number; readonly alike: number };
export type PlanNames = { readonly named: (cell: string) => NamedPlan | null };

const LONGEST_NAME = 30;

/** Finds the plan a cell of a task list names, by short names; a list names the same few plans again and again. */
export function planNames(plans: readonly Pick<ImportedPlan, 'no' | 'shortName'>[]): PlanNames {
  const known = new Map<string, NamedPlan | null>();
  const find = (cell: string): NamedPlan | null => {
    if (cell === '' || cell.length > LONGEST_NAME) return null;
    const [first, second] = plans
      .map((plan) => ({ no: plan.no, alike: nameLikeness(cell, plan.shortName) }))
      .sort((a, b) => b.alike - a.alike);
    return first !== undefined && first.alike >= 0.5 && first.alike > (second?.alike ?? 0) ? first : null;
  };
  return {
    named(cell) {
      const before = known.get(cell);
      if (before !== undefined || known.has(cell)) return before ?? null;
      const found = find(cell);
      known.set(cell, found);
      return found;
    },
  };
}
