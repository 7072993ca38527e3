import type { Search } from '../../app/search.ts';
import type { Order } from './queries.ts';

/** Which orders are shown; it stands in the address. Without a word the open ones of all offices. */
export type OrderFilter = {
  readonly show: 'open' | 'closed' | 'all';
  readonly office: string | null;
  readonly origin: string | null;
};

export function readOrderFilter({ show, office, origin }: Search): OrderFilter {
  return {
    show: show === 'closed' || show === 'all' ? show : 'open',
    office: office ?? null,
    origin: origin ?? null,
  };
}

export function writeOrderFilter({ show, office, origin }: OrderFilter): Search {
  return {
    show: show === 'open' ? undefined : show,
    office: office ?? undefined,
    origin: origin ?? undefined,
  };
}

/** What asks for something first: measures that are due, then the latest. */
export function shownOrders(orders: readonly Order[], filter: OrderFilter): readonly Order[] {
  return orders
    .filter(
      ({ open, office, origin }) =>
        (filter.show === 'all' || open === (filter.show === 'open')) &&
        (filter.office === null || office.id === filter.office) &&
        (filter.origin === null || origin.code === filter.origin),
    )
    .toSorted(
      (a, b) => Number(b.measureDue !== null) - Number(a.measureDue !== null) || b.daysLate - a.daysLate,
    );
}

/** Open orders of the same office besides this one, the oldest first: those in which it may go on. */
export function others(orders: readonly Order[], { id, office }: Order): readonly Order[] {
  return orders
    .filter((each) => each.open && each.id !== id && each.office.id === office.id)
    .toSorted((a, b) => a.number.localeCompare(b.number));
}

/** Each once, as they come: what there is to choose from. */
export function choicesOf<Choice extends { readonly name: { readonly zh: string } }>(
  all: readonly Choice[],
  keyOf: (choice: Choice) => string,
): readonly Choice[] {
  return [...new Map(all.map((each) => [keyOf(each), each] as const)).values()].toSorted((a, b) =>
    a.name.zh.localeCompare(b.name.zh, 'zh'),
  );
}
