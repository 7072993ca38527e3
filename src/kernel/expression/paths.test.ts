import { expect, test } from 'vitest';
import { readPaths } from '../process/expression.ts';

const paths = (expression: string): readonly string[] => readPaths(expression).map((path) => path.join('.'));

test('what an expression reads is told with the way to it', () => {
  expect(paths('form.address.detail + data.?note.orValue("")')).toEqual(['form.address.detail', 'data.note']);
  expect(paths('has(form.size) && facts["right"].owner == case.party')).toEqual([
    'form.size',
    'facts.right.owner',
    'case.party',
  ]);
});

test('the variable of a macro is its own; what it goes over is read', () => {
  expect(paths('form.items.all(each, each.size > data.least)')).toEqual(['form.items', 'data.least']);
  expect(paths('["a", "b"].exists(item, steps[item].outcome == "done")')).toEqual(['steps.*.outcome']);
});

test('what does not parse reads nothing', () => {
  expect(paths('form.size >')).toEqual([]);
});
