import { holds, targetFor } from '../../kernel/indicator/index.ts';
import { totalsBy, totalsOf } from '../../store/indicators/figures.ts';
import type { Dependencies } from '../dependencies.ts';
import { partsOf } from '../indicators/figure-parts.ts';
import { forecastsOf } from '../indicators/forecasts.ts';
import { figureValue, listIndicators } from '../indicators/read-indicators.ts';
import type { OverviewFigure } from './overview-views.ts';

/** What is computed from cases, of the city or of one place: the figure, its target, and where the months lead. */
export async function figuresAhead(
  deps: Dependencies,
  region: string | null,
): Promise<readonly OverviewFigure[]> {
  const { database, packs } = deps;
  const computed = (await listIndicators(deps)).filter((each) => each.computed);
  const here = region === null ? {} : { region };
  const month = deps.now().slice(0, 7);
  const totals = await totalsOf(
    database,
    database.city,
    computed.map(({ code }) => code),
    here,
  );
  return await Promise.all(
    computed.map(async (each): Promise<OverviewFigure> => {
      const { code, name, plan, unit, targets } = each;
      const definition = packs.indicators.get(code);
      const own = totals.find(({ indicator }) => indicator === code);
      const value = own === undefined || definition === undefined ? null : figureValue(definition, own);
      const target = targetFor(targets, month) ?? null;
      // Without a figure there are no months that lead anywhere.
      const months =
        value === null || definition === undefined
          ? []
          : (await totalsBy(database, database.city, code, 'period', here)).map((totalsOfMonth) => ({
              period: totalsOfMonth.key,
              value: partsOf(definition, totalsOfMonth).value,
            }));
      const met = target === null ? null : holds(value, target);
      return {
        code,
        name,
        plan,
        unit,
        value,
        included: own?.included ?? 0,
        target: target === null ? null : { ...target, holds: met },
        holds: met,
        forecast: forecastsOf(each, months, month).at(-1) ?? null,
      };
    }),
  );
}
