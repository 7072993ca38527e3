import { expect, test } from 'vitest';
import { choicesOf, others, readOrderFilter, shownOrders, writeOrderFilter } from './order-filter.ts';
import type { Order } from './queries.ts';

const name = (zh: string) => ({ zh, en: zh });
function order(id: string, more: Partial<Order> = {}): Order {
  return {
    id,
    number: id,
    origin: { code: 'clock', name: name('办件超期') },
    office: { id: 'food', name: name('食药') },
    matter: null,
    about: null,
    causes: 1,
    merged: [],
    version: 1,
    open: true,
    stage: name('说明'),
    by: null,
    since: '2022-06-06T09:00:00+08:00',
    due: '2022-06-02',
    daysLate: 0,
    measure: null,
    measureDue: null,
    relapses: 0,
    ...more,
  };
}

test('without a word the open ones are shown, measures that are due first, then the latest', () => {
  const talk = { code: 'talk', name: name('约谈') };
  const orders = [
    order('a', { daysLate: 3 }),
    order('b', { daysLate: 9 }),
    order('c', { daysLate: 1, measureDue: talk }),
    order('d', { open: false }),
  ];
  const shown = (search: Parameters<typeof readOrderFilter>[0]) =>
    shownOrders(orders, readOrderFilter(search)).map(({ id }) => id);
  expect(shown({})).toEqual(['c', 'b', 'a']);
  expect(shown({ show: 'closed' })).toEqual(['d']);
  expect(shown({ show: 'all', office: 'nobody' })).toEqual([]);
});

test('what is chosen stands in the address, and what is usual does not', () => {
  expect(writeOrderFilter(readOrderFilter({ show: 'closed', office: 'food' }))).toMatchObject({
    show: 'closed',
    office: 'food',
  });
  expect(writeOrderFilter(readOrderFilter({})).show).toBeUndefined();
});

test('each office can be chosen once', () => {
  const offices = [order('a'), order('b')].map(({ office }) => office);
  expect(choicesOf(offices, ({ id }) => id)).toEqual([{ id: 'food', name: name('食药') }]);
});

test('an order goes on in another open one of its own office alone', () => {
  const orders = [
    order('b'),
    order('a'),
    order('c', { open: false }),
    order('d', { office: { id: 'tax', name: name('税务') } }),
  ];
  expect(others(orders, order('b')).map(({ id }) => id)).toEqual(['a']);
});
