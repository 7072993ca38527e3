import { expandUnit } from '../../kernel/city/index.ts';
import type { IndicatorDefinition } from '../../kernel/indicator/index.ts';
import type { Dependencies } from '../dependencies.ts';
import { planKey } from '../plans/ledger-keys.ts';

/* Which plan an indicator belongs to, and who answers for it. */

/** Of the plan whose figure it gives; of its pack's where it gives none. */
export function planCodeOf(deps: Dependencies, definition: IndicatorDefinition): string {
  const fact = deps.city.indicators.find(({ id }) => definition.facts.includes(id));
  if (fact !== undefined) return codeOfPlan(deps, fact.plan);
  return (
    deps.packs.packs.find((pack) => pack.indicators.some(({ code }) => code === definition.code))?.plan ?? ''
  );
}

/** A plan that an import brought has no other code than its number. */
export function codeOfPlan(deps: Dependencies, no: number): string {
  return deps.city.plans.find((plan) => plan.no === no)?.code ?? planKey(no);
}

export function matchesPlan(deps: Dependencies, code: string, asked: string | undefined): boolean {
  if (asked === undefined) return true;
  return code === asked || String(deps.city.plans.find((plan) => plan.code === code)?.no) === asked;
}

/** Packs' indicators that measure a fact. */
export function computedFor(deps: Dependencies, fact: string): readonly IndicatorDefinition[] {
  return [...deps.packs.indicators.values()].filter(({ facts }) => facts.includes(fact));
}

/** Roles on a measure's line that answer for its figures; who supervises does not report on others' behalf. */
const answering: ReadonlySet<string> = new Set(['lead', 'responsible', 'support', 'implement']);

/**
 * The single units that may report a fact: those that lead its plan, and those that answer for a measure under which the
 * plan prints it; groups with all their members. Others of the plan do not: nobody says a figure first because nobody
 * has yet.
 */
export function unitsOfFact(
  { city }: Pick<Dependencies, 'city'>,
  { id, plan: no }: { readonly id: string; readonly plan: number },
): ReadonlySet<string> {
  const leadsOf = (plan: number) => city.plans.find((each) => each.no === plan)?.leadUnits ?? [];
  const printed = new Set(city.indicators.find((fact) => fact.id === id)?.measures ?? []);
  const named = city.measures.flatMap(({ id: measure, units }) =>
    printed.has(measure) ? units.flatMap(({ unit, role }) => (answering.has(role) ? [unit] : [])) : [],
  );
  const own = [...leadsOf(no), ...named];
  // A plan that names nobody is led by whoever leads all of them.
  return new Set((own.length === 0 ? leadsOf(0) : own).flatMap((unit) => expandUnit(city, unit)));
}
