import { expect, test } from 'vitest';
import { harmless } from './harmless-cells.ts';

test.each(['=1+1', '+1', '-1', '@sum', '\t=1', '＝1', '－1', '=\n1'])(
  '%j stays words in a sheet',
  (words) => {
    expect(harmless(words)).toBe(`'${words}`);
  },
);

test('numbers, usual words and single marks stand as they are', () => {
  const cells = [-1, null, '', '-', '—', 'a=1', '进展 +3'];
  expect(cells.map((cell) => harmless<number | null>(cell))).toEqual(cells);
});
