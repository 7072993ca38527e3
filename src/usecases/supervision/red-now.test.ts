import { expect, test } from 'vitest';
import { latest, titleOf } from './red-now.ts';

test('only orders that are late stand at red, whichever is late longest first', () => {
  const orders = [0, 3, 12, 1].map((daysLate) => ({ daysLate }));
  expect(latest(orders).map(({ daysLate }) => daysLate)).toEqual([12, 3, 1]);
});

test('on an agenda an order says what it is about, and that of a late case which one', () => {
  const late = { code: 'clock', name: { zh: '办件超期', en: 'A case that is late' } };
  const matter = '办件超过承诺时限未办结';
  expect(titleOf({ origin: late, about: 'XC-1', matter })).toEqual({
    zh: '办件超期：XC-1',
    en: 'A case that is late: XC-1',
  });
  expect(titleOf({ origin: { ...late, code: 'appeal' }, about: null, matter: '窗口不接件' }).zh).toBe(
    '窗口不接件',
  );
  // Whoever watches clocks alone is shown no contents.
  expect(titleOf({ origin: late, about: null, matter: null })).toEqual(late.name);
});
