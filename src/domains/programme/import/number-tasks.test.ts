import { expect, test } from 'vitest';
import { numberTasks } from './number-tasks.ts';

const findings = (...printed: readonly string[]): string[] =>
  numberTasks(printed).map(({ finding }) => finding);

test('a list of one row before another that begins at 1 is no misprint', () => {
  expect(findings('1', '1', '2', '3')).toEqual(['none', 'none', 'none', 'none']);
  expect(findings('1', '2', '3', '1', '1', '2')).toEqual(Array(6).fill('none'));
  expect(findings('1', '1', '1', '2')).toEqual(Array(4).fill('none'));
  expect(findings('1', '2', '1')).toEqual(Array(3).fill('none'));
});

test('a number out of place among its neighbours is one', () => {
  expect(findings('1', '2', '9', '4')).toEqual(['none', 'none', 'renumbered', 'none']);
  expect(findings('1', '1', '3', '4')).toEqual(['none', 'renumbered', 'none', 'none']);
});

test('a lasting jump is a gap', () => {
  expect(findings('1', '2', '5', '6')).toEqual(['none', 'none', 'skipped', 'none']);
});
