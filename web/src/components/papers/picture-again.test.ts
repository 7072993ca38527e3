import { expect, test } from 'vitest';
import { triesByItself } from '../../api/ask-again.ts';
import { Problem } from '../../api/problem.ts';
import { againIn } from './picture-again.ts';

const busy = new Problem({ code: 'service.busy', title: '', status: 503, retryAfter: 3 });

test('a picture comes again when the server said, and at once where it comes when asked for by itself', () => {
  expect(againIn(busy, 0)).toBe(3_000);
  expect(againIn(null, 0)).toBe(0);
});

test('after two tries whoever looks decides', () => {
  expect(againIn(busy, triesByItself)).toBeNull();
  expect(againIn(null, triesByItself)).toBeNull();
});
