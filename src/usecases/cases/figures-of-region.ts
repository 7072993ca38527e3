import type { JsonObject } from '../../kernel/json.ts';
import { evaluate, type ServiceDefinition } from '../../kernel/process/index.ts';
import { totalsBy } from '../../store/indicators/figures.ts';
import { type DrawnUp, withStatement } from '../bulletins/draw-up-statement.ts';
import type { Dependencies } from '../dependencies.ts';
import { figureValue } from '../indicators/read-indicators.ts';

/**
 * The form with the figures that its service declares, of one region and as they stand now, and with the hash of the
 * statement that it wants drawn up, which comes beside it. Whatever was sent in their place is thrown away: nobody
 * enters a figure. What nothing was counted for is left out.
 */
export async function withFigures(
  deps: Dependencies,
  service: ServiceDefinition,
  region: string,
  given: JsonObject,
): Promise<{ readonly form: JsonObject; readonly statement?: DrawnUp }> {
  const stated = await withStatement(deps, service, given);
  const { form } = stated;
  const { figures } = service;
  if (figures === undefined) return stated;
  const entered = Object.fromEntries(Object.entries(form).filter(([entry]) => !(entry in figures.entries)));
  const [from, to] = [figures.from, figures.to].map((month) => String(evaluate(month, { form: entered })));
  const filter = { region, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const found = await Promise.all(
    Object.entries(figures.entries).map(async ([entry, code]) => {
      const definition = deps.packs.indicators.get(code);
      const [totals] = await totalsBy(deps.database, deps.database.city, code, 'region', filter);
      const value = definition === undefined || totals === undefined ? null : figureValue(definition, totals);
      return value === null ? [] : [[entry, Math.round(value * 100) / 100] as const];
    }),
  );
  return { ...stated, form: { ...entered, ...Object.fromEntries(found.flat()) } };
}
