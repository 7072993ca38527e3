import { describe, expect, test } from 'vitest';
import type { DomainError } from '../errors/index.ts';
import { checkCodeList } from './check-code-list.ts';

const entry = (code: string, more: object = {}) => ({ code, name: { zh: '名', en: 'Name' }, ...more });
const list = (entries: readonly unknown[], code = 'colours') => ({
  code,
  name: { zh: '颜色', en: 'Colours' },
  source: 'I',
  date: '2022-01-01',
  certainty: 'confirmed',
  entries,
});

const pathsOf = (content: unknown): unknown => {
  try {
    checkCodeList('colours.json', content);
    return [];
  } catch (error) {
    return ((error as DomainError).detail as { path: string }[]).map(({ path }) => path);
  }
};

describe('code lists', () => {
  test('a sound one is handed over', () => {
    expect(
      checkCodeList('colours.json', list([entry('1'), entry('11', { parent: '1' })])).entries,
    ).toHaveLength(2);
  });

  test.each<[string, unknown, string]>([
    ['a code twice', list([entry('1'), entry('1')]), 'colours.json.entries[1].code'],
    ['a parent that is not there', list([entry('1', { parent: '2' })]), 'colours.json.entries[0].parent'],
    ['an unknown key', list([entry('1', { shade: 'dark' })]), 'colours.json.entries[0].shade'],
    ['no entries', list([]), 'colours.json.entries'],
    ['another name than its file', list([entry('1')], 'sounds'), 'colours.json.code'],
  ])('%s', (_, content, path) => {
    expect(pathsOf(content)).toContain(path);
  });
});
