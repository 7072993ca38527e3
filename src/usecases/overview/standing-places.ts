import { judge, targetFor } from '../../kernel/indicator/index.ts';
import type { StandingCount } from '../../store/cases/standing-cases.ts';
import type { Dependencies } from '../dependencies.ts';
import type { IndicatorView } from '../indicators/indicator-views.ts';
import { presentTotalsOfRegions } from '../indicators/present-totals.ts';
import { figureValue } from '../indicators/read-indicators.ts';
import type { viewTasks } from '../plans/list-tasks.ts';
import type { OverviewPlace } from './overview-views.ts';

type Tasks = Awaited<ReturnType<typeof viewTasks>>;

/** Every place of the city: tasks its government has a part in, open cases, and figures held against their targets. */
export async function standingPlaces(
  deps: Dependencies,
  {
    tasks,
    counts,
    computed,
  }: {
    readonly tasks: Tasks;
    readonly counts: readonly StandingCount[];
    readonly computed: readonly IndicatorView[];
  },
): Promise<readonly OverviewPlace[]> {
  const judged = await judgedFigures(deps, computed);
  return deps.city.regions.map(({ id, name, unit, tile }) => {
    const own = unit === null ? null : tasksOfUnit(tasks, unit);
    const here = judged.filter(({ region }) => region === id);
    return {
      id,
      name,
      unit,
      tile: tile ?? null,
      tasks:
        own === null
          ? null
          : { total: own.length, late: own.filter(({ row }) => row.state === 'late').length },
      cases: standingOf(counts.filter(({ region }) => region === id)),
      figures: {
        measured: here.filter(({ few }) => !few).length,
        met: here.filter(({ holds }) => holds === true).length,
        few: here.filter(({ few }) => few).length,
      },
    };
  });
}

/** Those that name the unit, or a group that it belongs to. */
export function tasksOfUnit(tasks: Tasks, unit: string): Tasks {
  return tasks.filter(({ row, units }) =>
    row.units.some(({ id }) => id === unit || units.expand(id).has(unit)),
  );
}

export function standingOf(counts: readonly StandingCount[]): {
  readonly open: number;
  readonly late: number;
} {
  return {
    open: counts.reduce((sum, { open }) => sum + open, 0),
    late: counts.reduce((sum, { late }) => sum + late, 0),
  };
}

/** Which figures of which places meet a target, which do not, and which rest on too few cases to say so; what has no target is left out. */
async function judgedFigures(deps: Dependencies, computed: readonly IndicatorView[]) {
  const { packs } = deps;
  const month = deps.now().slice(0, 7);
  const targets = new Map(
    computed.flatMap((each) => {
      const target = targetFor(each.targets, month);
      return target === undefined || target.value === null ? [] : [[each.code, target] as const];
    }),
  );
  const totals = await presentTotalsOfRegions(deps, [...targets.keys()]);
  return totals.flatMap(({ key, ...own }) => {
    const definition = packs.indicators.get(own.indicator);
    const target = targets.get(own.indicator);
    if (definition === undefined || target === undefined) return [];
    const said = judge(figureValue(definition, own), target, {
      aggregate: definition.aggregate,
      included: own.included,
    });
    return said.holds === null && !said.few ? [] : [{ region: key, ...said }];
  });
}
