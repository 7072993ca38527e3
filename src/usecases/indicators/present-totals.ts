import type { IndicatorDefinition } from '../../kernel/indicator/index.ts';
import {
  type ContributionFilter,
  type Totals,
  totalsOf,
  totalsOfRegions,
} from '../../store/indicators/figures.ts';
import type { Dependencies } from '../dependencies.ts';

type Asking = Pick<Dependencies, 'database' | 'now'> & {
  readonly packs: Pick<Dependencies['packs'], 'indicators'>;
};

/** What these indicators come to now, in the whole city or in one region. */
export async function presentTotals(
  deps: Asking,
  codes: readonly string[],
  region: string | null,
): Promise<readonly Totals[]> {
  const { database } = deps;
  if (region !== null) return await presentTotalsOfRegions(deps, codes, { region });
  const found = await Promise.all(
    bySpan(deps, codes).map((part) => totalsOf(database, database.city, part.codes, part.months)),
  );
  return found.flat();
}

/**
 * The same of each region. Percentiles are read where a figure is one: those are counted by region, and of the others
 * nobody would look at them.
 */
export async function presentTotalsOfRegions(
  deps: Asking,
  codes: readonly string[],
  filter: Pick<ContributionFilter, 'region'> = {},
): Promise<readonly (Totals & { readonly key: string })[]> {
  const { database, packs } = deps;
  const found = await Promise.all(
    bySpan(deps, codes).map((part) => {
      const withMedians = part.codes.filter((code) => packs.indicators.get(code)?.aggregate === 'median');
      const within = { ...filter, ...part.months };
      return totalsOfRegions(database, database.city, part.codes, within, { withMedians });
    }),
  );
  return found.flat();
}

/** The months that the figure is of at present: those of this year where it is one of a year. */
export function presentMonths(
  { now }: Pick<Dependencies, 'now'>,
  definition: Pick<IndicatorDefinition, 'span'> | undefined,
): Pick<ContributionFilter, 'from' | 'to'> {
  if (definition?.span === undefined) return {};
  const year = now().slice(0, 4);
  return { from: `${year}-01`, to: `${year}-12` };
}

function bySpan(deps: Asking, codes: readonly string[]) {
  const definitions = deps.packs.indicators;
  const yearly = codes.filter((code) => definitions.get(code)?.span === 'year');
  const others = codes.filter((code) => !yearly.includes(code));
  return [
    { codes: others, months: {} },
    { codes: yearly, months: presentMonths(deps, { span: 'year' }) },
  ].filter((part) => part.codes.length > 0);
}
