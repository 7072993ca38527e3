import { formatDay, parseDay } from '../../kernel/time/civil.ts';
import { type CaseScope, countCases, listLateCases } from '../../store/cases/standing-cases.ts';
import { getDefinition } from '../cases/definitions.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { officeName, regionName } from '../views/names.ts';
import type { Statement } from './statement.ts';
import type { StatementScope } from './statement-scope.ts';

/** So many late cases are kept, for the annex; how many there are is said. */
const mostKept = 500;

/**
 * Cases that people and firms asked for, and orders of supervision, whatever led to them: each counted by itself. Services
 * run whichever year's plan wanted them: a whole plan's bulletin has them all.
 */
export function caseScope(
  deps: Dependencies,
  { plan, region }: Pick<StatementScope, 'plan' | 'region'>,
): { readonly services: CaseScope; readonly orders: CaseScope } {
  const { packs, oversight } = deps.packs;
  const orders = oversight === null ? [] : [oversight.order];
  const asked = packs
    .filter((pack) => plan === null || plan.year !== undefined || pack.plan === plan.code)
    .flatMap(({ services }) => services)
    .filter(({ openedBy, code }) => openedBy === 'applicant' && !orders.includes(code))
    .map(({ code }) => code);
  return {
    services: { region, services: asked, except: orders },
    orders: { region, services: orders, except: [] },
  };
}

/** Until when cases are counted: the end of the period, or the moment of asking where that comes first. */
export function lastMoment({ to }: Pick<StatementScope, 'to'>, at: string): string {
  const dayAfter = `${formatDay(parseDay(to) + 1)}T00:00:00${at.slice(-6)}`;
  return Date.parse(dayAfter) < Date.parse(at) ? dayAfter : at;
}

export async function stateCases(
  deps: Dependencies,
  scope: StatementScope,
  at: string,
): Promise<Pick<Statement, 'cases' | 'orders'>> {
  const { database, city } = deps;
  const { services, orders } = caseScope(deps, scope);
  const from = `${scope.from}T00:00:00${at.slice(-6)}`;
  const to = lastMoment(scope, at);
  const within = { from, to };
  const [counted, ordered, late] = await Promise.all([
    countCases(database, database.city, services, within),
    countCases(database, database.city, orders, within),
    listLateCases(database, database.city, services, to, mostKept),
  ]);
  const today = parseDay(inCityTime(deps.time.zone, new Date(Date.parse(to)).toISOString()).slice(0, 10));
  const latest = late.map(async (each) => {
    const due = inCityTime(deps.time.zone, each.dueAt).slice(0, 10);
    return {
      id: each.id,
      number: each.number,
      service: (await getDefinition(deps, each.definition)).name,
      place: regionName(city, each.region),
      office: each.office === null ? null : officeName(city, each.office),
      due,
      daysLate: Math.max(0, today - parseDay(due)),
    };
  });
  return {
    cases: { ...counted, latest: await Promise.all(latest) },
    orders: ordered,
  };
}
