import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerFrom } from '../../kernel/decision-table/index.ts';
import { tidyForm, validateForm } from '../../kernel/form/index.ts';
import { asForm } from '../../kernel/form/schema.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { payerTable } from './payer.ts';

/** A factory outside any zone, on land granted in 2022 with a title. */
const factory: JsonObject = {
  permanence: 'permanent',
  beyondStandard: false,
  causedChange: false,
  voltage: '10kv',
  priceClass: 'business',
  project: 'ordinary',
  onSmallList: false,
  foundedThisYear: false,
  inPlanArea: true,
  landRight: 'granted',
  hasTitle: true,
  titleFrom: '2022-01-10',
  inZone: false,
};

const ask = (facts: JsonObject) => {
  const { outcome, row, missing } = answerFrom(payerTable, facts);
  return [outcome?.code ?? null, row?.code ?? null, missing];
};
const payer = (facts: JsonObject) => ask({ ...factory, ...facts }).slice(0, 2);

const cases: readonly (readonly [what: string, facts: JsonObject, who: string, clause: string])[] = [
  // (1) the local government
  ['工商业，开发区外', {}, 'government', 'business-outside-zone'],
  ['工商业，开发区外，低压非小微', { voltage: '380v' }, 'government', 'business-outside-zone'],
  ['工商业，开发区外，35千伏', { voltage: '35kv' }, 'government', 'business-outside-zone'],
  ['住宅小区，10千伏居民电价', { priceClass: 'living' }, 'government', 'high-residential'],
  [
    '居民电价的学校，在开发区内也一样',
    { priceClass: 'living', inZone: true },
    'government',
    'high-residential',
  ],
  [
    '电能替代正好一半，不算高于百分之五十',
    { project: 'substitution', appliedKilowatts: 1000, substitutionKilowatts: 500 },
    'government',
    'business-outside-zone',
  ],
  ['低压充电桩不是高压客户', { voltage: '380v', project: 'charging' }, 'government', 'business-outside-zone'],
  [
    '非小微新企业，注册资本超过五百万',
    { voltage: '380v', foundedThisYear: true, capital: 500_000_100 },
    'government',
    'business-outside-zone',
  ],
  // (2) the power company, wherever and whenever
  [
    '电能替代过半',
    { project: 'substitution', appliedKilowatts: 1000, substitutionKilowatts: 501 },
    'power-company',
    'substitution',
  ],
  [
    '电能替代过半，规划范围外、老地也一样',
    {
      project: 'substitution',
      appliedKilowatts: 1000,
      substitutionKilowatts: 800,
      inPlanArea: false,
      titleFrom: '2010-01-01',
    },
    'power-company',
    'substitution',
  ],
  ['高压充电站', { project: 'charging', inPlanArea: false }, 'power-company', 'charging'],
  ['低压居民', { voltage: '220v', priceClass: 'living' }, 'power-company', 'low-residential'],
  [
    '低压居民，规划范围外',
    { voltage: '220v', priceClass: 'living', inPlanArea: false },
    'power-company',
    'low-residential',
  ],
  ['低压小微，名录内', { voltage: '380v', onSmallList: true }, 'power-company', 'low-small'],
  [
    '低压小微，今年新设、正好五百万',
    { voltage: '380v', foundedThisYear: true, capital: 500_000_000 },
    'power-company',
    'low-small',
  ],
  [
    '低压小微，2021年前的地',
    { voltage: '380v', onSmallList: true, titleFrom: '2020-12-31' },
    'power-company',
    'low-small',
  ],
  ['高压小微，按开发区内外分', { onSmallList: true }, 'government', 'business-outside-zone'],
  // (2) the power company, where the boundary has moved
  ['农业生产，10千伏', { priceClass: 'farming' }, 'power-company', 'farming'],
  ['农业生产，低压', { priceClass: 'farming', voltage: '380v' }, 'power-company', 'farming'],
  ['工商业，开发区内', { inZone: true }, 'power-company', 'business-in-zone'],
  ['工商业，开发区内，低压', { inZone: true, voltage: '380v' }, 'power-company', 'business-in-zone'],
  // (3) the customer
  ['明确的临时用电', { permanence: 'temporary' }, 'customer', 'temporary'],
  ['工地用电，三年', { permanence: 'passing', expectedYears: 3 }, 'customer', 'temporary'],
  [
    '工地用电，超过三年',
    { permanence: 'passing', expectedYears: 3.5 },
    'government',
    'business-outside-zone',
  ],
  [
    '低压小微的临时用电',
    { permanence: 'temporary', voltage: '380v', onSmallList: true },
    'customer',
    'temporary',
  ],
  ['超标准、个性化', { beyondStandard: true, inZone: true }, 'customer', 'beyond-standard'],
  ['客户原因废止或变更', { causedChange: true }, 'customer', 'caused-change'],
  ['规划范围外', { inPlanArea: false }, 'customer', 'outside-area'],
  ['规划范围外，农业生产', { inPlanArea: false, priceClass: 'farming' }, 'customer', 'outside-area'],
  ['2021年2月28日的地', { titleFrom: '2021-02-28' }, 'customer', 'land-before'],
  ['2021年3月1日当天的地', { titleFrom: '2021-03-01' }, 'government', 'business-outside-zone'],
  ['2021年3月2日的地', { titleFrom: '2021-03-02' }, 'government', 'business-outside-zone'],
  // note 10: whose paper counts
  [
    '租来的，原始产权证在前',
    { landRight: 'leased', originalTitleFrom: '2015-06-01' },
    'customer',
    'land-before',
  ],
  [
    '转让来的，原始产权证在后',
    { landRight: 'transferred', originalTitleFrom: '2021-06-01' },
    'government',
    'business-outside-zone',
  ],
  [
    '划拨，还没有产权证，看决定书',
    { landRight: 'allocated', hasTitle: false, decisionFrom: '2020-05-01' },
    'customer',
    'land-before',
  ],
  [
    '出让，还没有产权证，看合同',
    { hasTitle: false, decisionFrom: '2021-05-01' },
    'government',
    'business-outside-zone',
  ],
  // several prices
  [
    '几种电价，农业最大',
    { priceClass: 'several', livingKilowatts: 10, farmingKilowatts: 300, businessKilowatts: 200 },
    'power-company',
    'farming',
  ],
  [
    '几种电价，居民最大',
    { priceClass: 'several', livingKilowatts: 400, farmingKilowatts: 300, businessKilowatts: 200 },
    'government',
    'high-residential',
  ],
  [
    '几种电价，工商业最大',
    {
      priceClass: 'several',
      livingKilowatts: 10,
      farmingKilowatts: 30,
      businessKilowatts: 200,
      inZone: true,
    },
    'power-company',
    'business-in-zone',
  ],
];

describe('获得电力（二）1：接网工程投资', () => {
  test.each(cases)('%s', (_what, facts, who, clause) => {
    expect(payer(facts)).toEqual([who, clause]);
  });

  test('每一条都有例子', () => {
    expect(new Set(cases.map(([, , , clause]) => clause))).toEqual(
      new Set(payerTable.rows.map(({ code }) => code)),
    );
  });
});

describe('what is not known yet', () => {
  test('is named, and only what can still matter', () => {
    expect(ask({ permanence: 'temporary' })).toEqual(['customer', 'temporary', []]);
    expect(ask({ ...factory, inZone: null })).toEqual([null, null, ['inZone']]);
    expect(ask({ ...factory, hasTitle: null, titleFrom: null })).toEqual([null, null, ['hasTitle']]);
    expect(ask({ ...factory, voltage: '380v', foundedThisYear: null, onSmallList: null })).toEqual([
      null,
      null,
      ['onSmallList'],
    ]);
    expect(ask({ ...factory, inPlanArea: false, titleFrom: null, inZone: null })).toEqual([
      'customer',
      'outside-area',
      [],
    ]);
  });

  test('leaves the outcome standing where all clauses that are still possible give it', () => {
    const { landRight: _right, hasTitle: _title, titleFrom: _from, ...rest } = factory;
    expect(ask({ ...rest, priceClass: 'farming', inPlanArea: null })).toEqual([null, null, ['inPlanArea']]);
    expect(ask({ ...rest, priceClass: 'farming' })).toEqual([null, null, ['landRight']]);
    expect(ask({ ...factory, voltage: '220v', priceClass: 'living', causedChange: null })[0]).toBeNull();
  });
});

/** Any facts that the form takes, none of them missing. */
const complete = fc
  .record({
    permanence: fc.constantFrom('permanent', 'passing', 'temporary'),
    expectedYears: fc.constantFrom(1, 3, 3.5, 20),
    beyondStandard: fc.boolean(),
    causedChange: fc.boolean(),
    voltage: fc.constantFrom('220v', '380v', '6kv', '10kv', '20kv', '35kv'),
    priceClass: fc.constantFrom('living', 'farming', 'business', 'several'),
    livingKilowatts: fc.nat(500),
    farmingKilowatts: fc.nat(500),
    businessKilowatts: fc.nat(500),
    project: fc.constantFrom('ordinary', 'charging', 'substitution'),
    appliedKilowatts: fc.integer({ min: 1, max: 900 }),
    substitutionKilowatts: fc.nat(900),
    onSmallList: fc.boolean(),
    foundedThisYear: fc.boolean(),
    capital: fc.constantFrom(0, 500_000_000, 500_000_001),
    inPlanArea: fc.boolean(),
    landRight: fc.constantFrom('granted', 'allocated', 'leased', 'transferred'),
    hasTitle: fc.boolean(),
    titleFrom: fc.constantFrom('2020-01-01', '2021-03-01', '2022-02-02'),
    decisionFrom: fc.constantFrom('2020-01-01', '2021-03-01', '2022-02-02'),
    originalTitleFrom: fc.constantFrom('2020-01-01', '2021-03-01', '2022-02-02'),
    inZone: fc.boolean(),
  })
  .map((facts) => tidyForm(payerTable.form, facts));

test('whatever the facts, somebody pays, and one clause says so', () => {
  fc.assert(
    fc.property(complete, (facts) => {
      expect(validateForm(payerTable.form, facts)).toEqual([]);
      const { outcome, row, missing } = answerFrom(payerTable, facts);
      expect([outcome?.code, missing]).toEqual([row?.outcome, []]);
      expect(row).not.toBeNull();
    }),
  );
});

test('a fact less never gives another answer, and asking what is missing leads to one', () => {
  fc.assert(
    fc.property(
      complete,
      fc.array(fc.constantFrom(...Object.keys(asForm(payerTable.form).properties))),
      (facts, left) => {
        const whole = answerFrom(payerTable, facts);
        let known: JsonObject = Object.fromEntries(
          Object.entries(facts).filter(([name]) => !left.includes(name)),
        );
        for (;;) {
          const { outcome, row, missing } = answerFrom(payerTable, known);
          if (outcome !== null) expect(outcome.code).toBe(whole.outcome?.code);
          if (missing.length === 0) {
            expect(row?.code).toBe(whole.row?.code);
            return;
          }
          known = { ...known, ...Object.fromEntries(missing.map((name) => [name, facts[name] ?? null])) };
        }
      },
    ),
  );
});
