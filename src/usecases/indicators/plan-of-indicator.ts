import { type City, expandUnit, type Measure, type Plan } from '../../kernel/city/index.ts';
import { planNoIn, yearOfPlan } from '../../kernel/city/ledger-numbers.ts';
import type { IndicatorDefinition } from '../../kernel/indicator/index.ts';
import type { Dependencies } from '../dependencies.ts';
import { loadFacts, unitBook } from '../plans/ledger.ts';
import { planKey } from '../plans/ledger-keys.ts';
import type { LedgerIndicator } from './facts.ts';

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
export function computedFor(deps: Pick<Dependencies, 'packs'>, fact: string): readonly IndicatorDefinition[] {
  return [...deps.packs.indicators.values()].filter(({ facts }) => facts.includes(fact));
}

/** Roles on a measure's line that answer for its figures; who supervises does not report on others' behalf. */
const answering: ReadonlySet<string> = new Set(['lead', 'responsible', 'support', 'implement']);

/** Plans, measures and units as the city's data or the ledger has them. */
type Answerable = {
  readonly plans: readonly Pick<Plan, 'no' | 'leadUnits'>[];
  readonly measures: readonly Pick<Measure, 'id' | 'units'>[];
  readonly expand: (unit: string) => Iterable<string>;
};

/**
 * The single units that may report a fact: those that lead its plan, and those that answer for a measure under which the
 * plan prints it; groups with all their members. Others of the plan do not: nobody says a figure first because nobody
 * has yet.
 */
export function unitsOfFact(
  { plans, measures, expand }: Answerable,
  { plan: no, measures: printedUnder = [] }: Pick<LedgerIndicator, 'plan' | 'measures'>,
): ReadonlySet<string> {
  const leadsOf = (plan: number) => plans.find((each) => each.no === plan)?.leadUnits ?? [];
  const printed = new Set(printedUnder);
  const named = measures.flatMap(({ id: measure, units }) =>
    printed.has(measure) ? units.flatMap(({ unit, role }) => (answering.has(role) ? [unit] : [])) : [],
  );
  const own = [...leadsOf(no), ...named];
  // A plan that names nobody is led by whoever leads all of its year, or else all of the city's own.
  const general = planNoIn(yearOfPlan(no), 0);
  const leads = [own, leadsOf(general), leadsOf(0)].find((units) => units.length > 0) ?? [];
  return new Set(leads.flatMap((unit) => [...expand(unit)]));
}

export function answerableOf(city: City): Answerable {
  const { plans, measures } = city;
  return { plans, measures, expand: (unit) => expandUnit(city, unit) };
}

/** The same of a fact as it stands: what a later plan says of itself is in the ledger alone. */
export async function reportersOf(
  deps: Pick<Dependencies, 'city' | 'database'>,
  fact: Pick<LedgerIndicator, 'id' | 'plan' | 'measures'>,
): Promise<ReadonlySet<string>> {
  const { city } = deps;
  if (yearOfPlan(fact.plan) === null) {
    const measures = city.indicators.find(({ id }) => id === fact.id)?.measures ?? [];
    return unitsOfFact(answerableOf(city), { ...fact, measures });
  }
  const [plans, measures, units] = await Promise.all([
    loadFacts(deps, 'plan'),
    loadFacts(deps, 'measure'),
    loadFacts(deps, 'unit'),
  ]);
  return unitsOfFact({ plans, measures, expand: unitBook(units).expand }, fact);
}
