import { yearOfPlan } from '../../kernel/city/ledger-numbers.ts';
import type { PlanTerm } from '../../kernel/pack/schedule.ts';
import type { Dependencies } from '../dependencies.ts';
import { type LedgerContents, loadFacts } from './ledger.ts';

/** The terms of the city's plans: its own, and of each later plan that a document brought, in order. */
export function termsOf(
  { city }: Pick<Dependencies, 'city'>,
  plans: readonly Pick<LedgerContents['plan'], 'no' | 'term'>[],
): readonly PlanTerm[] {
  const later = new Map<number, PlanTerm>();
  for (const { no, term } of plans) {
    const year = yearOfPlan(no);
    if (year === null || term === undefined) continue;
    const known = later.get(year);
    // Special plans that came in one by one may run for different times: the whole runs as long as any of them.
    later.set(year, {
      year,
      from: known === undefined || term.from < known.from ? term.from : known.from,
      to: known === undefined || term.to > known.to ? term.to : known.to,
    });
  }
  const { from, to } = city.profile.period;
  return [{ year: null, from, to }, ...[...later.values()].sort((a, b) => (a.from < b.from ? -1 : 1))];
}

export async function loadTerms(deps: Pick<Dependencies, 'city' | 'database'>): Promise<readonly PlanTerm[]> {
  return termsOf(deps, await loadFacts(deps, 'plan'));
}

/** The term of a plan, by its number. */
export function termOfPlan(terms: readonly PlanTerm[], plan: number): PlanTerm {
  const year = yearOfPlan(plan);
  const found = terms.find((term) => term.year === year) ?? terms[0];
  if (found === undefined) throw new Error('a city has a plan of its own');
  return found;
}

/** Which plans are what the city works at today: those that run, or else the last that did, or the first to come. */
export function plansAtWork(terms: readonly PlanTerm[], today: string): ReadonlySet<number | null> {
  const running = terms.filter(({ from, to }) => from <= today && today <= to);
  const nearest = terms.findLast(({ to }) => to < today) ?? terms[0];
  const chosen = running.length > 0 || nearest === undefined ? running : [nearest];
  return new Set(chosen.map(({ year }) => year));
}
