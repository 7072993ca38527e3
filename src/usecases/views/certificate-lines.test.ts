import { expect, test } from 'vitest';
import type { CertificateType } from '../../kernel/certificate/index.ts';
import { certificateLines } from './certificate-lines.ts';

const licence: CertificateType = {
  code: 'licence',
  name: { zh: '执照', en: 'Licence' },
  issuerDuty: 'registration',
  typeNumber: '901',
  validity: { kind: 'lasting' },
  basis: [{ custom: { zh: '测试', en: 'a test' } }],
  fields: [
    { key: 'scope', name: { zh: '经营范围', en: 'Scope' }, codeList: 'scopes' },
    { key: 'capital', name: { zh: '资本', en: 'Capital' }, format: 'money-fen' },
    { key: 'name', name: { zh: '名称', en: 'Name' } },
    { key: 'since', name: { zh: '成立日期', en: 'Since' }, format: 'day' },
  ],
};
const codeLists = {
  scopes: {
    entries: [
      { code: 'S1', name: { zh: '餐饮', en: 'Catering' } },
      { code: 'S2', name: { zh: '零售', en: 'Retail' } },
    ],
  },
};

const valuesOf = (content: Parameters<typeof certificateLines>[1]) =>
  certificateLines(licence, content, codeLists).map(({ value }) => [value.zh, value.en]);

test('a certificate names its codes and money in both languages, in printing order', () => {
  expect(valuesOf({ name: '青禾', capital: 1_000_000_50, scope: ['S1', 'S2'] })).toEqual([
    ['餐饮、零售', 'Catering, Retail'],
    ['1,000,000.50 元', '1,000,000.50 yuan'],
    ['青禾', '青禾'],
  ]);
});

test('days stand as each language writes them, and what was issued in both languages is read in one', () => {
  expect(valuesOf({ name: { zh: '消防', en: 'Fire safety' }, since: '2022-06-01' })).toEqual([
    ['消防', 'Fire safety'],
    ['2022年6月1日', '1 June 2022'],
  ]);
});

test('what is empty is left out, and a code without a name is printed as it is', () => {
  expect(valuesOf({ scope: 'S9', capital: null })).toEqual([['S9', 'S9']]);
});

test('a business scope stands as licences set it out, licensed items apart from general ones', () => {
  const type = {
    fields: [{ key: 'scope', name: { zh: '经营范围', en: 'Scope' }, codeList: 'business-scope' }],
  };
  const entry = (code: string, zh: string, en: string, item: 'general' | 'licensed') => ({
    code,
    name: { zh, en },
    item,
    industry: '62',
  });
  const lists = {
    'business-scope': {
      entries: [
        entry('S1', '餐饮管理', 'Management of catering', 'general'),
        entry('S2', '餐饮服务', 'Catering', 'licensed'),
      ],
    },
  };
  const said = (scope: readonly string[]) => certificateLines(type, { scope }, lists)[0]?.value.zh;
  expect(said(['S1', 'S2'])).toMatch(/^许可项目：餐饮服务（.+）。一般项目：餐饮管理（.+）。$/);
  expect(said(['S1', 'S9'])).toBe('餐饮管理、S9');
});
