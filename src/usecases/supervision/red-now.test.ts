import { expect, test } from 'vitest';
import { latest } from './red-now.ts';

test('only orders that are late stand at red, whichever is late longest first', () => {
  const orders = [0, 3, 12, 1].map((daysLate) => ({ daysLate }));
  expect(latest(orders).map(({ daysLate }) => daysLate)).toEqual([12, 3, 1]);
});
