import { judge, targetFor } from '../../kernel/indicator/index.ts';
import { countLateByRegion } from '../../store/cases/standing-cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { presentTotalsOfRegions } from '../indicators/present-totals.ts';
import { figureValue } from '../indicators/read-indicators.ts';
import { indicatorsOf } from './indicators-of.ts';
import { caseScope, lastMoment } from './state-cases.ts';
import type { StatedPlace } from './statement.ts';
import type { StatementScope } from './statement-scope.ts';

/** Each place: of what can be judged there, how much meets its target, and how many cases are late. */
export async function statePlaces(
  deps: Dependencies,
  scope: StatementScope,
  at: string,
): Promise<StatedPlace[]> {
  const { database, city } = deps;
  const month = deps.now().slice(0, 7);
  const measured = (await indicatorsOf(deps, scope)).flatMap((each) => {
    const definition = deps.packs.indicators.get(each.code);
    const target = targetFor(each.targets, month);
    return definition === undefined || target === undefined || target.value === null
      ? []
      : [{ definition, target }];
  });
  const [late, ...byPlace] = await Promise.all([
    countLateByRegion(database, database.city, caseScope(deps, scope).services, lastMoment(scope, at)),
    ...measured.map(async ({ definition, target }) =>
      (await presentTotalsOfRegions(deps, [definition.code])).flatMap((totals) => {
        const said = judge(figureValue(definition, totals), target, {
          aggregate: definition.aggregate,
          included: totals.included,
        });
        return said.holds === null && !said.few
          ? []
          : [{ region: totals.key, name: definition.name, ...said }];
      }),
    ),
  ]);
  const judged = byPlace.flat();
  return city.regions.map(({ id, name }) => {
    const own = judged.filter(({ region }) => region === id);
    return {
      id,
      name,
      measured: own.filter(({ few }) => !few).length,
      met: own.filter(({ holds }) => holds === true).length,
      few: own.filter(({ few }) => few).length,
      missed: own.flatMap((each) => (each.holds === false ? [each.name] : [])),
      late: late.get(id) ?? 0,
    };
  });
}
