import { expect, test } from 'vitest';
import { numberWords, quantityWords } from './numbers.ts';

test('a quantity carries its unit in both languages', () => {
  expect(quantityWords(0.6, 'working-day', 'zh')).toBe('0.6 个工作日');
  expect(quantityWords(0.6, 'working-day', 'en')).toBe('0.6 working days');
  expect(quantityWords(1, 'step', 'en')).toBe('1 step');
  expect(quantityWords(97.5, 'percent', 'zh')).toBe('97.5%');
});

test('long numbers are grouped and rounded for reading', () => {
  expect(numberWords(12345.678, 'en')).toBe('12,345.68');
  expect(numberWords(12345.678, 'zh', 0)).toBe('12,346');
});

test('a small value does not read as nothing', () => {
  expect(quantityWords(0.002, 'working-day', 'zh')).toBe('不到 0.01 个工作日');
  expect(quantityWords(0, 'CNY', 'en')).toBe('0 yuan');
});

test('a unit nobody has named yet is still shown', () => {
  expect(quantityWords(3, 'furlong', 'en')).toBe('3 furlong');
});
