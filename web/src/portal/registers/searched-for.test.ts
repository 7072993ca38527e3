import { expect, test } from 'vitest';
import { searchedFor } from './searched-for.ts';

const name = { zh: '魏都区', en: 'Weidu District' };
const title = { zh: '地区', en: 'District' };
const register = {
  fields: [{ name: 'region', title, as: 'choice' as const, choices: [{ code: '411002', name }] }],
};

test('a district is found by its name in either language, everything else as it was typed', () => {
  expect(searchedFor(register, ' 魏都区')).toBe('411002');
  expect(searchedFor(register, 'weidu district')).toBe('411002');
  expect(searchedFor(register, '莲城变')).toBe('莲城变');
  expect(searchedFor(undefined, '')).toBe('');
});
