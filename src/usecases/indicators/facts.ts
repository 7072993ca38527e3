import type { Dependencies } from '../dependencies.ts';
import { type LedgerContents, loadFacts } from '../plans/ledger.ts';

/** Something the plan wants measured: baseline, targets and frontier, as the ledger has it today. */
export type LedgerIndicator = LedgerContents['indicator'];

/**
 * The plan's indicator facts in the order of the plan, all or those of one plan (its number). An accepted
 * import changes them, so read them here and not from the city's data.
 */
export async function listIndicatorFacts(
  deps: Pick<Dependencies, 'database'>,
  filter: { readonly plan?: number } = {},
): Promise<readonly LedgerIndicator[]> {
  const facts = await loadFacts(deps, 'indicator');
  return filter.plan === undefined ? facts : facts.filter(({ plan }) => plan === filter.plan);
}

/** The same by id: the ids that packs name in `facts` of an indicator. */
export async function indicatorFactsByCode(
  deps: Pick<Dependencies, 'database'>,
): Promise<ReadonlyMap<string, LedgerIndicator>> {
  return new Map((await listIndicatorFacts(deps)).map((fact) => [fact.id, fact]));
}
