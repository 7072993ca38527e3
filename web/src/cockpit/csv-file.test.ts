import { expect, test } from 'vitest';
import { csvOf } from './csv-file.ts';

test('a sheet becomes text: numbers as numbers, empty cells empty, separators within words quoted', () => {
  const data = [
    [{ value: '指标', fontWeight: 'bold' as const }, 'Value'],
    ['用时，全市', { value: 0.4826, type: Number, format: '0.00' }],
    ['a, "b"\nc', null],
  ];
  expect(csvOf({ data })).toBe('\uFEFF指标,Value\r\n用时，全市,0.4826\r\n"a, ""b""\nc",\r\n');
});

test('words that office software would take for a formula stay words, and numbers below zero numbers', () => {
  expect(csvOf({ data: [['=1+1', '-abc', '＠x', -3]] })).toBe("\uFEFF'=1+1,'-abc,'＠x,-3\r\n");
});
