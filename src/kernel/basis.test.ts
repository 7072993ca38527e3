import { expect, test } from 'vitest';
import { describeBasis, placeInEnglish } from './basis.ts';

test('a law is named with its article, and in English where an English name is known', () => {
  const basis = { law: '行政许可法', article: '42' };
  expect(describeBasis(basis)).toEqual({
    zh: '《行政许可法》第42条',
    en: 'Administrative Licensing Law, art. 42',
  });
  expect(describeBasis(basis, {}).en).toBe('行政许可法, art. 42');
});

test('items are numbered as English readers number them', () => {
  const cited = (article: string) => describeBasis({ law: '行政许可法', article });
  expect(cited('32(一)')).toEqual({
    zh: '《行政许可法》第32(一)条',
    en: 'Administrative Licensing Law, art. 32(1)',
  });
  expect(cited('32（十二）').en).toBe('Administrative Licensing Law, art. 32(12)');
  expect(cited('三').en).toBe('Administrative Licensing Law, art. 3');
  expect(['(九)', '(十)', '(二十)', '(九十九)1'].map(placeInEnglish)).toEqual([
    '(9)',
    '(10)',
    '(20)',
    '(99)1',
  ]);
});

test('a measure of a plan is named by codes, where nobody brings the city’s own names', () => {
  expect(describeBasis({ plan: 'start-up', measure: 'opening-time' })).toEqual({
    zh: 'start-up opening-time',
    en: 'start-up, opening-time',
  });
});

test('a standard is named with its clause where one is given, and a convention speaks for itself', () => {
  expect(describeBasis({ standard: 'GB/T 39735-2020' }).zh).toBe('GB/T 39735-2020');
  expect(describeBasis({ standard: 'GB/T 39735-2020', clause: '5.2' }).en).toBe(
    'GB/T 39735-2020, clause 5.2',
  );
  const custom = { zh: '服务约定', en: 'Service convention' };
  expect(describeBasis({ custom })).toBe(custom);
});
