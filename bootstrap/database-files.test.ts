import { expect, test } from 'vitest';
import { cover } from './database-files.js';

const asked = (file: string, milliseconds: number, ...statements: string[]) => ({
  file,
  milliseconds,
  statements,
});

test('those files are chosen that together ask everything, the quick before the slow', () => {
  const all = asked('all', 10_000, 'a', 'b', 'c');
  const quick = [asked('one', 100, 'a', 'b'), asked('two', 100, 'b', 'c')];
  expect(cover([all, ...quick])).toEqual(['one', 'two']);
  expect(cover([all, ...quick, asked('only', 60_000, 'd')])).toEqual(['one', 'only', 'two']);
});

test('none is chosen whose statements others ask', () => {
  const files = [asked('first', 10, 'a'), asked('wide', 1_000, 'a', 'b', 'c'), asked('none', 1)];
  expect(cover(files)).toEqual(['wide']);
});
