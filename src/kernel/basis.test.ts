import { expect, test } from 'vitest';
import { describeBasis } from './basis.ts';

test('a law is named with its article, and in English where an English name is known', () => {
  const basis = { law: '行政许可法', article: '42' };
  expect(describeBasis(basis)).toEqual({ zh: '《行政许可法》第42条', en: '行政许可法, art. 42' });
  expect(describeBasis(basis, { 行政许可法: 'Administrative Licensing Law' }).en).toBe(
    'Administrative Licensing Law, art. 42',
  );
});

test('a plan is named as the city names it, by its code where it does not', () => {
  const basis = { plan: 'start-up', measure: '三(三)' };
  const names = { 'start-up': { zh: '企业开办', en: 'Starting a company' } };
  expect(describeBasis(basis, {}, names)).toEqual({
    zh: '企业开办 三(三)',
    en: 'Starting a company, 三(三)',
  });
  expect(describeBasis(basis).zh).toBe('start-up 三(三)');
});

test('a standard is named with its clause where one is given, and a convention speaks for itself', () => {
  expect(describeBasis({ standard: 'GB/T 39735-2020' }).zh).toBe('GB/T 39735-2020');
  expect(describeBasis({ standard: 'GB/T 39735-2020', clause: '5.2' }).en).toBe(
    'GB/T 39735-2020, clause 5.2',
  );
  const custom = { zh: '服务约定', en: 'Service convention' };
  expect(describeBasis({ custom })).toBe(custom);
});
