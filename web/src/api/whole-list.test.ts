import { expect, test } from 'vitest';
import { wholeList } from './whole-list.ts';

test('a list of three pages is read to its end, each page after the one before', async () => {
  const pages = new Map([
    [null, { items: [1, 2], next: 'b', total: 5 }],
    ['b', { items: [3, 4], next: 'c', total: 5 }],
    ['c', { items: [5], next: null, total: 5 }],
  ]);
  const read = async (after: string | null) => pages.get(after) ?? { items: [], next: null, total: 0 };
  expect(await wholeList(read)).toEqual({ items: [1, 2, 3, 4, 5], next: null, total: 5 });
});
