import { admits } from '../../kernel/access/allow.ts';
import type { Principal } from '../../kernel/access/principal.ts';
import { topRegion } from '../../kernel/city/index.ts';
import { taskLabel } from '../../kernel/city/ledger-numbers.ts';
import type { OversightDeclaration } from '../../kernel/pack/oversight.ts';
import type { Text } from '../../kernel/text.ts';
import type { Dependencies } from '../dependencies.ts';
import { listIndicators } from '../indicators/read-indicators.ts';
import { tasksThatCount } from '../plans/list-tasks.ts';
import { officeName } from '../views/names.ts';
import { getOversight, mattersOf, ordersScope } from './oversight.ts';
import type { AgendaView, OrderView } from './supervision-views.ts';
import { viewOrder } from './view-order.ts';

/** No meeting goes through more of one kind. */
const most = 30;

/** What stands at red now, from which an agenda is made: open orders, tasks that are late, targets that are missed. */
export async function listRedNow(deps: Dependencies, reader: Principal): Promise<AgendaView> {
  const oversight = getOversight(deps);
  const [orders, tasks, indicators] = await Promise.all([
    ordersThat(deps, reader, oversight, { open: true, contents: true }),
    tasksThatCount(deps),
    listIndicators(deps),
  ]);
  const open = latest(orders)
    .slice(0, most)
    .map((order) => ({
      kind: 'order' as const,
      reference: order.number,
      title: titleOf(order),
      office: order.office,
      since: order.due,
    }));
  const late = tasks
    .filter(({ row }) => row.state === 'late')
    .toSorted((a, b) => (a.row.dueNext ?? '').localeCompare(b.row.dueNext ?? ''))
    .slice(0, most)
    .map(({ row }) => ({
      kind: 'task' as const,
      reference: taskLabel(row.no),
      title: row.summary,
      office: row.office,
      since: row.dueNext,
    }));
  const missed = indicators
    .filter(({ holds }) => holds === false)
    .slice(0, most)
    .map(({ code, name, plan }) => ({
      kind: 'indicator' as const,
      reference: code,
      title: name,
      // Whoever leads the plan answers for its figures.
      office: officeOfUnit(deps, deps.city.plans.find(({ no }) => no === plan)?.leadUnits[0]),
      since: null,
    }));
  return { items: [...open, ...late, ...missed] };
}

/** What an order is about, in few words; of a late case its number, since what is written of it is the same for all. */
export function titleOf({
  origin,
  about,
  matter,
}: Pick<OrderView, 'about' | 'matter'> & {
  readonly origin: Pick<OrderView['origin'], 'code' | 'name'>;
}): Text {
  if (matter !== null && origin.code !== 'clock') return matter;
  const { zh, en } = origin.name;
  return about === null ? { zh, en } : { zh: `${zh}：${about}`, en: `${en}: ${about}` };
}

/** Open orders and then closed ones, each the newest first, with what the reader may know of them. */
export async function allOrders(deps: Dependencies, reader: Principal): Promise<readonly OrderView[]> {
  const oversight = getOversight(deps);
  const sees = { contents: admits('case.contents', reader) };
  const parts = [true, false].map((open) => ordersThat(deps, reader, oversight, { open, ...sees }));
  return (await Promise.all(parts)).flat();
}

/** Page by page: the one that is late longest may be the oldest of all. */
async function ordersThat(
  deps: Dependencies,
  reader: Principal,
  oversight: OversightDeclaration,
  { open, contents }: { readonly open: boolean; readonly contents: boolean },
): Promise<readonly OrderView[]> {
  const orders: OrderView[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof mattersOf>> = await mattersOf(deps, ordersScope(deps, reader), {
      service: oversight.order,
      open,
      limit: 100,
      after,
    });
    orders.push(...page.items.map((each) => viewOrder(deps, oversight, each, { contents })));
    after = page.next;
  } while (after !== null);
  return orders;
}

/** Those that are late, the longest first. */
export function latest<Order extends { readonly daysLate: number }>(orders: readonly Order[]): Order[] {
  return orders.filter(({ daysLate }) => daysLate > 0).toSorted((a, b) => b.daysLate - a.daysLate);
}

/** The unit's office in the city itself, where it has one. */
function officeOfUnit({ city }: Dependencies, unit: string | undefined) {
  const top = topRegion(city);
  const office = city.offices.find((each) => each.unit === unit && each.region === top);
  return office === undefined ? null : { id: office.id, name: officeName(city, office.id) };
}
