import { expect, test } from 'vitest';
import { inChinese } from './in-chinese.ts';

test.each([
  ['材料一次讲清', true],
  ['按 GB/T 9704 印发', true],
  ['XC-2022-000123', false],
  ['The office at 建安路 explained itself twice', false],
  ['', false],
])('%s is said in Chinese: %s', (words, said) => {
  expect(inChinese(words)).toBe(said);
});
