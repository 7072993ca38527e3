import { expect, test } from 'vitest';
import { togetherGiven } from './together-given.ts';

test('parts that are asked for together say so in one form', () => {
  expect(
    togetherGiven([{ items: ['seals'] }, { items: ['electricity'] }, { items: ['seals'], on: true }]),
  ).toEqual({
    items: ['seals', 'electricity'],
    on: true,
  });
  expect(togetherGiven([])).toEqual({});
});
