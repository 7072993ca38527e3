import { expect, test } from 'vitest';
import { keyWords } from './key-words.ts';

const district = { code: '411002', name: { zh: '魏都区', en: 'Weidu' } };
const fields = [
  { name: 'region', as: 'choice' as const, choices: [district] },
  { name: 'feeder', as: 'text' as const, choices: [] },
];
const said = (key: string, content: Record<string, unknown>) =>
  keyWords({ key, content }, fields, ({ en }) => en);

test('codes of a key that the entry has as choices are said by their names', () => {
  const content = { region: '411002', feeder: '莲 5 线' };
  expect(said('411002', content)).toBe('Weidu');
  expect(said('411002 莲城站 莲 5 线', content)).toBe('Weidu 莲城站 莲 5 线');
});

test('nothing else is touched: a number that only begins like a code, or another entry\u2019s', () => {
  expect(said('2205-411002-04-01', { region: '411002' })).toBe('2205-411002-04-01');
  expect(said('411002', { region: '411003' })).toBe('411002');
});
