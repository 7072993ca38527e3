import { expect, test } from 'vitest';
import { numberWords, quantityWords, unitWords } from './numbers.ts';

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

test('money has both decimals or none', () => {
  expect(quantityWords(2999.5, 'CNY', 'zh')).toBe('2,999.50 元');
  expect(quantityWords(3000, 'CNY', 'en')).toBe('3,000 yuan');
  expect(quantityWords(0.1 + 0.2, 'CNY', 'en')).toBe('0.30 yuan');
  expect(quantityWords(1999.999, 'CNY', 'en')).toBe('2,000 yuan');
});

test('a unit nobody has named yet is still shown', () => {
  expect(quantityWords(3, 'furlong', 'en')).toBe('3 furlong');
});

test('beside what it is held against, a figure has as many decimals as tell the two apart', () => {
  expect(quantityWords(0.5021, 'working-day', 'zh', 0.5)).toBe('0.502 个工作日');
  expect(quantityWords(0.5, 'working-day', 'zh', 0.5)).toBe('0.5 个工作日');
  expect(quantityWords(99.9996, 'percent', 'en', 100)).toBe('99.9996%');
  expect(quantityWords(0.523, 'step', 'en', 2)).toBe('0.52 steps');
});

test('what Chinese counts in ten thousands English says whole', () => {
  expect(quantityWords(285, 'count-10k', 'zh')).toBe('285 万');
  expect(quantityWords(285, 'count-10k', 'en')).toBe('2.85 million');
  expect(quantityWords(4.2, 'person-10k', 'en')).toBe('42,000 people');
  expect(quantityWords(120.5, 'CNY-100m', 'en')).toBe('12.05 billion yuan');
});

test('a unit stands by itself in a heading', () => {
  expect(unitWords('working-day', 'zh')).toBe('个工作日');
  expect(unitWords('percent', 'en')).toBe('%');
  expect(unitWords('count-per-10k-people', 'zh')).toBe('每万人');
  expect(unitWords('count', 'en')).toBe('');
});
