import { expect, test } from 'vitest';
import type { Move } from '../api/types.ts';
import { type Answer, actBody, isComplete } from './act-body.ts';

const label = { zh: '动作', en: 'Move' };
const move = (given: Partial<Move>): Move => ({
  act: 'accept',
  step: null,
  label,
  primary: true,
  outcomes: [],
  needs: 'nothing',
  choices: [],
  form: null,
  amends: [],
  ...given,
});
const empty: Answer = { outcome: null, reason: '', choice: null, items: '', days: 1 };

test('an outcome that the law wants reasoned is not complete without its reason', () => {
  const review = move({
    act: 'complete-step',
    step: 'review',
    needs: 'outcome',
    outcomes: [
      { code: 'approve', name: label, favourable: true, reasonRequired: false },
      { code: 'refuse', name: label, favourable: false, reasonRequired: true },
    ],
  });
  expect(isComplete(review, empty)).toBe(false);
  expect(isComplete(review, { ...empty, outcome: 'approve' })).toBe(true);
  expect(isComplete(review, { ...empty, outcome: 'refuse', reason: '  ' })).toBe(false);
  expect(isComplete(review, { ...empty, outcome: 'refuse', reason: '名称违禁' })).toBe(true);
  expect(actBody(review, { ...empty, outcome: 'refuse', reason: ' 名称违禁 ' }, 7)).toEqual({
    version: 7,
    act: 'complete-step',
    step: 'review',
    outcome: 'refuse',
    reason: '名称违禁',
    output: {},
  });
});

test('corrections are one item a line, empty lines left out', () => {
  const correction = move({ act: 'request-correction', needs: 'items' });
  expect(isComplete(correction, { ...empty, items: ' \n ' })).toBe(false);
  expect(actBody(correction, { ...empty, items: '缺章程\n\n住所不全 ' }, 3).items).toEqual([
    { field: null, text: '缺章程' },
    { field: null, text: '住所不全' },
  ]);
});
