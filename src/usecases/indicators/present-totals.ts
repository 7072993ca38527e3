import { type Totals, totalsOf, totalsOfRegions } from '../../store/indicators/figures.ts';
import type { Dependencies } from '../dependencies.ts';

type Asking = Pick<Dependencies, 'database'> & { readonly packs: Pick<Dependencies['packs'], 'indicators'> };

/**
 * What these indicators come to now, in the whole city or in one region. Of a region percentiles are read where a figure
 * is one: those are counted by region, and of the others nobody would look at them.
 */
export async function presentTotals(
  { database, packs }: Asking,
  codes: readonly string[],
  region: string | null,
): Promise<readonly Totals[]> {
  if (region === null) return await totalsOf(database, database.city, codes);
  const withMedians = codes.filter((code) => packs.indicators.get(code)?.aggregate === 'median');
  return await totalsOfRegions(database, database.city, codes, { region }, { withMedians });
}
