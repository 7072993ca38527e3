import { admits, scopeOf, sightOf } from '../../kernel/access/allow.ts';
import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { parseDay } from '../../kernel/time/civil.ts';
import { type CaseScope, countOpenCases, listLateCases } from '../../store/cases/standing-cases.ts';
import { caseScope } from '../bulletins/state-cases.ts';
import { writingOffices } from '../bulletins/writing-offices.ts';
import { getDefinition } from '../cases/definitions.ts';
import { findCaseState } from '../cases/load-case.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import type { IndicatorView } from '../indicators/indicator-views.ts';
import { listIndicators } from '../indicators/read-indicators.ts';
import { answering, tasksThatCount } from '../plans/list-tasks.ts';
import { type TaskRow, taskStates } from '../plans/plan-views.ts';
import { getOversight, supervisingOffices } from '../supervision/oversight.ts';
import { viewOrder } from '../supervision/view-order.ts';
import { officeName, regionName } from '../views/names.ts';
import { figuresAhead } from './figures-ahead.ts';
import type { OverviewCase, OverviewView } from './overview-views.ts';
import { standingOf, standingPlaces, tasksOfUnit } from './standing-places.ts';

/** So many of what is late are named on one screen. */
const mostNamed = 8;

/**
 * What leaders see first, of the city or of one place: figures and where they lead, tasks, clocks at red, orders, and
 * the places beside one another. Refuses `request.not-found` for a place that is none.
 */
export async function readOverview(
  deps: Dependencies,
  reader: Principal,
  region: string | null,
): Promise<OverviewView> {
  const { city, database } = deps;
  if (region !== null && !city.regions.some(({ id }) => id === region)) throw refuse('request.not-found');
  const at = deps.now();
  const { services, orders } = caseScope(deps, { plan: null, region: null });
  const here = { ...services, region };
  const named = seesEveryClock(deps, reader);
  const [tasks, counts, indicators, latest, ordered] = await Promise.all([
    tasksThatCount(deps),
    countOpenCases(database, database.city, services, at),
    listIndicators(deps),
    named ? lateCases(deps, reader, here, at) : [],
    standingOrders(deps, reader, { ...orders, region }, { at, named }),
  ]);
  const computed = indicators.filter((each) => each.computed);
  const [figures, places] = await Promise.all([
    figuresAhead(deps, region, computed),
    standingPlaces(deps, { tasks, counts, computed }),
  ]);
  const place = places.find(({ id }) => id === region) ?? null;
  const own = region === null ? tasks : place?.unit == null ? [] : tasksOfUnit(tasks, place.unit);
  const rows = own.map(({ row }) => row);
  const late = rows.filter(({ state }) => state === 'late');
  const within = region === null ? counts : counts.filter((each) => each.region === region);
  return {
    at,
    place,
    figures: [...figures],
    reported: region === null ? reportedOf(indicators) : null,
    tasks: {
      total: rows.length,
      late: late.length,
      states: taskStates.flatMap((code) => {
        const count = rows.filter(({ state }) => state === code).length;
        return count === 0 ? [] : [{ code, count }];
      }),
      latest: late
        .toSorted((one, other) => (lateSince(one) < lateSince(other) ? -1 : 1))
        .slice(0, mostNamed)
        .map(({ no, plan, direction, units, office, deadlineText, dueNext, stateText }) => ({
          no,
          plan,
          direction,
          units: answering({ units, office }),
          due: deadlineText,
          since: dueNext,
          state: stateText,
        })),
    },
    cases: { ...standingOf(within), latest: [...latest] },
    orders: ordered,
    plans: deps.packs.packs.flatMap((pack) => {
      const plan = city.plans.find(({ code }) => code === pack.plan);
      const codes = pack.services.map(({ code }) => code);
      const standing = standingOf(within.filter(({ service }) => codes.includes(service)));
      return plan === undefined || standing.open === 0 ? [] : [{ no: plan.no, ...standing }];
    }),
    places: [...places],
  };
}

/** A unit's own word stands apart from what cases give. */
function reportedOf(indicators: readonly IndicatorView[]): OverviewView['reported'] {
  const reported = indicators.filter(({ computed }) => !computed);
  const known = reported.filter(({ value }) => value !== null);
  return {
    known: known.length,
    missed: known.filter(({ holds }) => holds === false).length,
    silent: reported.length - known.length,
  };
}

/** What has been late longest sorts first, then by number. */
function lateSince({ no, dueNext }: Pick<TaskRow, 'no' | 'dueNext'>): string {
  return `${dueNext ?? ''} ${String(no).padStart(8, '0')}`;
}

/** Whoever is shown every case, and whoever writes the bulletins and watches over them, which name the same cases. */
function seesEveryClock(deps: Dependencies, reader: Principal): boolean {
  if (scopeOf('case.list', reader) === 'everything') return true;
  return (
    writingOffices(deps).some((office) => sightOf('bulletin.read', reader, { office }) === 'whole') ||
    isOfSupervision(deps, reader)
  );
}

function isOfSupervision(deps: Dependencies, reader: Principal): boolean {
  if (deps.packs.oversight === null || reader.kind !== 'account') return false;
  return supervisingOffices(deps).includes(reader.office ?? '');
}

async function lateCases(
  deps: Dependencies,
  reader: Principal,
  scope: CaseScope,
  at: string,
): Promise<readonly OverviewCase[]> {
  const { city, database, time } = deps;
  const found = await listLateCases(database, database.city, scope, at, mostNamed);
  const opens = scopeOf('case.list', reader) === 'everything' && admits('case.page', reader);
  return await Promise.all(
    found.map(async ({ id, number, definition, region, office, dueAt }) => {
      const due = inCityTime(time.zone, dueAt).slice(0, 10);
      return {
        id,
        number,
        service: (await getDefinition(deps, definition)).name,
        place: regionName(city, region),
        office: office === null ? null : officeName(city, office),
        due,
        daysLate: Math.max(0, parseDay(at.slice(0, 10)) - parseDay(due)),
        opens,
      };
    }),
  );
}

/** Orders that are open, and those of them that are late, for whoever may read all of them. */
async function standingOrders(
  deps: Dependencies,
  reader: Principal,
  scope: CaseScope,
  { at, named }: { readonly at: string; readonly named: boolean },
): Promise<OverviewView['orders']> {
  const { database, packs } = deps;
  // A city without supervision has no orders, and an empty list of services would mean none as well.
  if (packs.oversight === null) return { open: 0, late: 0, latest: [] };
  const oversight = getOversight(deps);
  const [counts, late] = await Promise.all([
    countOpenCases(database, database.city, scope, at),
    named ? listLateCases(database, database.city, scope, at, mostNamed) : [],
  ]);
  const states = await Promise.all(late.map(({ id }) => findCaseState(deps, id)));
  const contents = admits('case.contents', reader);
  return {
    ...standingOf(counts),
    latest: states.flatMap((each) =>
      each === null || each === undefined ? [] : [viewOrder(deps, oversight, each, { contents })],
    ),
  };
}
