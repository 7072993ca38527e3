import { expect, test } from 'vitest';
import { Problem } from '../../api/problem.ts';
import { againIn, triesByItself } from './picture-again.ts';

const refused = (status: number, retryAfter?: number) =>
  new Problem({ code: 'x', title: '', status, ...(retryAfter === undefined ? {} : { retryAfter }) });

test('a server that has too much to do is asked again when it said, and never much later', () => {
  expect(againIn(refused(503, 3), 0)).toBe(3_000);
  expect(againIn(refused(503), 1)).toBe(5_000);
  expect(againIn(refused(503, 86_400), 0)).toBe(30_000);
});

test('a lost network is tried again, and so is a file that comes when asked for by itself', () => {
  expect(againIn(refused(0), 0)).toBe(2_000);
  expect(againIn(null, 0)).toBe(0);
});

test('a refusal is an answer, and after two tries whoever looks decides', () => {
  expect(againIn(refused(404), 0)).toBeNull();
  expect(againIn(refused(503, 1), triesByItself)).toBeNull();
  expect(againIn(null, triesByItself)).toBeNull();
});
