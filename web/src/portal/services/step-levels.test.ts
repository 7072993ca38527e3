import { expect, test } from 'vitest';
import type { ServiceStep } from '../../api/types.ts';
import { levelsOf } from './step-levels.ts';

const step = (code: string, after: readonly string[]): ServiceStep => ({
  code,
  name: { zh: code, en: code },
  by: { zh: '', en: '' },
  kind: 'review',
  after,
  limit: null,
  optional: false,
  role: 'path',
  holds: true,
});
const codes = (steps: readonly ServiceStep[]) => levelsOf(steps).map((row) => row.map((each) => each.code));

test('steps that wait for the same thing stand side by side, and what joins them below', () => {
  expect(
    codes([
      step('licence', ['acceptance']),
      step('seal', ['licence']),
      step('tax', ['licence']),
      step('delivery', ['seal', 'tax']),
    ]),
  ).toEqual([['licence'], ['seal', 'tax'], ['delivery']]);
});

test('a correction loop does not push its own step down', () => {
  expect(
    codes([step('review', ['acceptance', 'amend']), step('amend', ['review']), step('issue', ['review'])]),
  ).toEqual([['review'], ['amend', 'issue']]);
});
