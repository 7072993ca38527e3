import { countsIn, type IndicatorDefinition, judge, targetFor } from '../../kernel/indicator/index.ts';
import { type Totals, totalsOfRegions } from '../../store/indicators/figures.ts';
import { regionFacts } from '../cases/city-facts.ts';
import type { Dependencies } from '../dependencies.ts';
import { partsOf } from '../indicators/figure-parts.ts';
import { forecastsOf } from '../indicators/forecasts.ts';
import type { IndicatorView } from '../indicators/indicator-views.ts';
import { presentTotals } from '../indicators/present-totals.ts';
import { figureValue } from '../indicators/read-indicators.ts';
import type { OverviewFigure } from './overview-views.ts';

/**
 * What is computed from cases, of the city or of one place: the figure, its target, and where the months lead. What no
 * case of the place can count in is left out of its list.
 */
export async function figuresAhead(
  deps: Dependencies,
  region: string | null,
  everywhere: readonly IndicatorView[],
): Promise<readonly OverviewFigure[]> {
  const { database, packs } = deps;
  const computed =
    region === null ? everywhere : everywhere.filter(({ code }) => canCount(deps, code, region));
  const here = region === null ? {} : { region };
  const month = deps.now().slice(0, 7);
  const codes = computed.map(({ code }) => code);
  const withMedians = codes.filter((code) => packs.indicators.get(code)?.aggregate === 'median');
  const [totals, ofMonths] = await Promise.all([
    region === null ? null : presentTotals(deps, codes, region),
    totalsOfRegions(database, database.city, codes, here, { withMedians, by: 'period' }),
  ]);
  return computed.map((each): OverviewFigure => {
    const { code, name, plan, unit, targets } = each;
    const definition = packs.indicators.get(code);
    const { value, included } =
      totals === null
        ? each
        : ofPlace(
            definition,
            totals.find(({ indicator }) => indicator === code),
          );
    const target = targetFor(targets, month) ?? null;
    const months = ofMonths.flatMap((ofMonth) =>
      definition === undefined || ofMonth.indicator !== code
        ? []
        : [{ period: ofMonth.key, value: partsOf(definition, ofMonth).value }],
    );
    const said = judge(value, target, { aggregate: each.aggregate, included });
    return {
      code,
      name,
      plan,
      unit,
      value,
      included,
      target: target === null ? null : { ...target, holds: said.holds },
      ...said,
      forecast: forecastsOf({ ...each, few: said.few }, months, month, definition?.span).at(-1) ?? null,
    };
  });
}

/** Of the city this stands in the list of all figures already. */
function ofPlace(
  definition: IndicatorDefinition | undefined,
  own: Totals | undefined,
): Pick<OverviewFigure, 'value' | 'included'> {
  if (own === undefined || definition === undefined) return { value: null, included: own?.included ?? 0 };
  return { value: figureValue(definition, own), included: own.included };
}

function canCount({ city, packs }: Dependencies, code: string, region: string): boolean {
  const definition = packs.indicators.get(code);
  const plan = packs.packs.find(({ indicators }) => indicators.some((each) => each.code === code))?.plan;
  return (
    definition === undefined || plan === undefined || countsIn(definition, regionFacts(city, region, plan))
  );
}
