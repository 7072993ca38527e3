import type { Dependencies } from '../dependencies.ts';
import { type LedgerContents, loadFacts } from '../plans/ledger.ts';

/** Something the plan wants measured: baseline, targets and frontier, as the ledger has it today. */
export type LedgerIndicator = LedgerContents['indicator'];

/**
 * The plan's indicator facts by id, in the order of the plan; packs name these ids in `facts` of an
 * indicator. An accepted import changes them, so they are read here and not from the city's data.
 */
export async function indicatorFacts(
  deps: Pick<Dependencies, 'database'>,
): Promise<ReadonlyMap<string, LedgerIndicator>> {
  const facts = await loadFacts(deps, 'indicator');
  return new Map(facts.map((fact) => [fact.id, fact]));
}
