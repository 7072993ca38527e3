import { expect, test } from 'vitest';
import { latest, titleOf } from './red-now.ts';

test('only orders that are late stand at red, whichever is late longest first', () => {
  const orders = [0, 3, 12, 1].map((daysLate) => ({ daysLate }));
  expect(latest(orders).map(({ daysLate }) => daysLate)).toEqual([12, 3, 1]);
});

test('on an agenda an order says what it is about, and that of a late case which one', () => {
  const late = { code: 'clock', name: { zh: '办件超期', en: 'A case that is late' } };
  const matter = { zh: '办件超过承诺时限未办结', en: 'The case was not done in the time promised' };
  expect(titleOf({ origin: late, about: 'XC-1', matter })).toEqual({
    zh: '办件超期：XC-1',
    en: 'A case that is late: XC-1',
  });
  const rated = { zh: '差评整改不到位', en: 'A bad rating was not answered' };
  expect(titleOf({ origin: { ...late, code: 'rating' }, about: null, matter: rated })).toEqual(rated);
  // Whoever watches clocks alone is shown no contents.
  expect(titleOf({ origin: late, about: null, matter: null })).toEqual(late.name);
});
