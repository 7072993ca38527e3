import { expandUnit } from '../../kernel/city/index.ts';
import type { IndicatorDefinition } from '../../kernel/indicator/index.ts';
import type { Dependencies } from '../dependencies.ts';
import { planKey } from '../plans/ledger-keys.ts';

/* Which plan an indicator belongs to, and who answers for it. */

export function planCodeOf(deps: Dependencies, definition: IndicatorDefinition): string {
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

/**
 * The single units that may report the indicators of a plan: those that lead it or stand on a line of its measures,
 * groups with all their members.
 */
export function unitsOfPlan({ city }: Pick<Dependencies, 'city'>, no: number): ReadonlySet<string> {
  const leads = city.plans.find((plan) => plan.no === no)?.leadUnits ?? [];
  const named = city.measures.flatMap(({ plan, units }) =>
    plan === no ? units.map(({ unit }) => unit) : [],
  );
  return new Set([...leads, ...named].flatMap((unit) => expandUnit(city, unit)));
}
