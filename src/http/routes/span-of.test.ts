import { expect, test } from 'vitest';
import { spanOf } from './span-of.ts';

/* RFC 9110 §14: what a client may ask for, and what a server does with the rest. */

test('one part of a file: from a byte, up to a byte, or the last so many', () => {
  expect(spanOf('bytes=0-99', 1000)).toEqual({ first: 0, last: 99 });
  expect(spanOf('bytes=500-', 1000)).toEqual({ first: 500, last: 999 });
  expect(spanOf('bytes=-100', 1000)).toEqual({ first: 900, last: 999 });
  expect(spanOf('bytes=-5000', 1000)).toEqual({ first: 0, last: 999 });
  expect(spanOf('bytes=900-5000', 1000)).toEqual({ first: 900, last: 999 });
});

test('what lies behind the end is refused, what is no range is passed over', () => {
  expect(spanOf('bytes=1000-', 1000)).toBe('unfit');
  expect(spanOf('bytes=-0', 1000)).toBe('unfit');
  for (const header of [undefined, '', 'bytes=-', 'bytes=5-1', 'bytes=0-1,5-9', 'lines=0-1', 'bytes=a-b'])
    expect(spanOf(header, 1000)).toBeNull();
});
