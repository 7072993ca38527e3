import { describe, expect, test } from 'vitest';
import type { FormSchema } from '../form/schema.ts';
import { correctableIn, correctedValue, valueAt, withValueAt } from './correction.ts';

const text = (zh: string, en: string) => ({ 'x-text': { title: { zh, en } } });

const schema = {
  type: 'object',
  properties: {
    uscc: { type: 'string', maxLength: 18, ...text('信用代码', 'Unified code') },
    address: {
      type: 'object',
      properties: {
        detail: { type: 'string', minLength: 2, maxLength: 20, ...text('详细地址', 'Street') },
        region: { type: 'string', 'x-code-list': 'city.regions', ...text('地区', 'Region') },
      },
      ...text('住所', 'Address'),
    },
    capital: { type: 'integer', format: 'money-fen', minimum: 100, ...text('资本', 'Capital') },
    since: { type: 'string', format: 'date', ...text('成立日期', 'Since') },
    scope: { type: 'array', items: { type: 'string', 'x-code-list': 'scope' }, ...text('范围', 'Scope') },
    owners: { type: 'array', items: { type: 'object', properties: {} }, ...text('股东', 'Owners') },
  },
} as const satisfies FormSchema;

const entry = (code: string, zh: string, en: string) => ({ code, name: { zh, en } });
const codeLists = {
  'city.regions': { entries: [entry('n', '北区', 'North'), entry('s', '南区', 'South')] },
  scope: { entries: [entry('F1', '餐饮', 'Catering'), entry('F2', '零售', 'Retail')] },
};
const content = {
  uscc: '91X',
  address: { detail: '七号院', region: 'n' },
  capital: 100_000,
  since: '2022-06-01',
};
const say = (path: string, words: string) =>
  correctedValue(schema, { content, key: '91X', path, words, codeLists })?.value;

describe('what can be put right by itself', () => {
  test('is each word or number of a field, and a list of words', () => {
    expect(correctableIn(schema, 'address').map(({ path, name }) => [path, name.zh])).toEqual([
      ['address.detail', '住所：详细地址'],
      ['address.region', '住所：地区'],
    ]);
    expect(correctableIn(schema, 'scope')).toHaveLength(1);
  });

  test('is nothing of a list of things, nor of a field that is not there', () => {
    expect(correctableIn(schema, 'owners')).toEqual([]);
    expect(correctableIn(schema, 'colour')).toEqual([]);
  });
});

describe('what somebody wrote', () => {
  test('stands for itself, for the code it is the name of, for yuan, for several', () => {
    expect(say('address.detail', ' 八号院 ')).toBe('八号院');
    expect(say('address.region', '南区')).toBe('s');
    expect(say('address.region', 'South')).toBe('s');
    expect(say('capital', '2,000.50 元')).toBe(200_050);
    expect(say('capital', '1.5 万元')).toBe(1_500_000);
    expect(say('scope', '餐饮、Retail')).toEqual(['F1', 'F2']);
    expect(say('since', '2022-06-02')).toBe('2022-06-02');
  });

  test.each([
    ['address.detail', '七号院', 'is what it says already'],
    ['address.detail', '', 'says nothing'],
    ['address.region', '西区', 'is no choice'],
    ['capital', '很多', 'is no number'],
    ['capital', '0.5', 'is too little'],
    ['since', '2022-02-30', 'is no day'],
    ['scope', '、', 'lists nothing'],
    ['uscc', '91Y', 'would make it another record'],
    ['address', '八号院', 'is for a whole made of parts'],
    ['owners', '甲', 'is for a list of things'],
    ['address.colour', '红', 'is for what is not there'],
  ])('%s: “%s” %s', (path, words) => {
    expect(say(path, words)).toBeUndefined();
  });
});

test('what is replaced leaves the rest as it is', () => {
  expect(withValueAt(content, ['address', 'detail'], '八号院')).toEqual({
    ...content,
    address: { detail: '八号院', region: 'n' },
  });
  expect(valueAt(content, ['address', 'detail'])).toBe('七号院');
  expect(valueAt(content, ['address', 'toString'])).toBeUndefined();
});
