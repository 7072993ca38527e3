import { expect, test } from 'vitest';
import { parseSearch, stringifySearch } from '../../app/search.ts';
import { readOpenPlans, writeOpenPlans } from './open-plans.ts';

test('which plans are open comes back from the address, in order', () => {
  const address = stringifySearch(writeOpenPlans(new Set([14, 0, 3])));
  expect([...readOpenPlans(parseSearch(address))]).toEqual([0, 3, 14]);
});

test('none open leaves the address bare, and what is no number is passed over', () => {
  expect(stringifySearch(writeOpenPlans(new Set()))).toBe('');
  expect([...readOpenPlans({ open: 'x,2,,-1,3.5' })]).toEqual([2]);
});
