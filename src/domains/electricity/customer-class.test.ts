import { expect, test } from 'vitest';
import { answerFrom } from '../../kernel/decision-table/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { evaluate } from '../../kernel/process/index.ts';
import { classTable, customerClass } from './customer-class.ts';

const shop: JsonObject = {
  permanence: 'permanent',
  project: 'ordinary',
  voltage: '380v',
  priceClass: 'business',
  onSmallList: false,
  foundedThisYear: false,
};

const classOf = (facts: JsonObject) => answerFrom(classTable, { ...shop, ...facts }).outcome?.code;

const cases: readonly (readonly [string, JsonObject, string])[] = [
  ['低压居民', { voltage: '220v', priceClass: 'living' }, 'low-resident'],
  ['低压小微：名录内', { onSmallList: true }, 'low-small'],
  ['低压小微：今年新设，正好五百万元', { foundedThisYear: true, capital: 500_000_000 }, 'low-small'],
  ['今年新设，超过五百万元', { foundedThisYear: true, capital: 500_000_001 }, 'low-other'],
  ['不在名录、不是今年新设', {}, 'low-other'],
  ['10千伏单电源', { voltage: '10kv', dualSource: false }, 'high-single'],
  ['6千伏也是高压', { voltage: '6kv', dualSource: false }, 'high-single'],
  ['10千伏双电源', { voltage: '10kv', dualSource: true }, 'high-dual'],
  ['高压小微仍是高压客户', { voltage: '10kv', dualSource: false, onSmallList: true }, 'high-single'],
  ['工地三年', { permanence: 'passing', expectedYears: 3 }, 'temporary'],
  ['工地四年', { permanence: 'passing', expectedYears: 4 }, 'low-other'],
  ['充电桩', { project: 'charging' }, 'charging'],
  ['光伏', { project: 'solar', voltage: '220v', priceClass: 'living' }, 'solar'],
  ['灌溉', { project: 'irrigation', priceClass: 'farming' }, 'irrigation'],
];

test.each(cases)('%s', (_what, facts, expected) => {
  expect(classOf(facts)).toBe(expected);
});

test('every class has an example', () => {
  expect(new Set(cases.map(([, , code]) => code))).toEqual(new Set(classTable.rows.map(({ code }) => code)));
});

test('the services decide it by the same words', () => {
  for (const [, facts, expected] of cases)
    expect(evaluate(customerClass, { form: { ...shop, ...facts } })).toBe(expected);
});
