import { expect, test } from 'vitest';
import { ranksOf } from './ranks.ts';

test('the best comes first, equals share a place, and nothing measured has none', () => {
  expect(ranksOf([0.5, 2, null, 0.5, 1], 'lower-better')).toEqual([1, 4, null, 1, 3]);
  expect(ranksOf([90, 100, null], 'higher-better')).toEqual([2, 1, null]);
});

test('where neither more nor less is better, nobody is ahead', () => {
  expect(ranksOf([1, 2], 'equal')).toEqual([null, null]);
});
