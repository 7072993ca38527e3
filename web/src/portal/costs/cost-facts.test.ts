import { expect, test } from 'vitest';
import type { RegisterEntry } from '../../api/types.ts';
import { costsOf, factsOfTables, fenIn, numberIn, ratesOf } from './cost-facts.ts';

const entries = [
  {
    content: {
      region: '411003',
      infrastructure: 4_000,
      ceiling: 12_000,
      smallStoreFree: true,
      shelter: 150_000,
      document: '建安政文〔2022〕1号',
      from: '2022-01-01',
    },
  },
] satisfies readonly Pick<RegisterEntry, 'content'>[];
const [rates] = ratesOf(entries);
const answer = (code: string, outcome: string | null) => ({
  code,
  answer: { outcome: outcome === null ? null : { code: outcome } },
});
const entered = {
  floorArea: 1_800,
  shelterArea: 60,
  survey: 2_000_000,
  review: null,
  other: null,
  investment: 1_000_000_000,
};

test('charges are reckoned by the county’s rates, and against the investment', () => {
  expect(
    costsOf([answer('infrastructure-fee', 'rate'), answer('shelter-fee', 'rate')], rates, entered),
  ).toEqual({
    charges: [
      { code: 'infrastructure', fen: 7_200_000 },
      { code: 'shelter', fen: 9_000_000 },
      { code: 'survey', fen: 2_000_000 },
      { code: 'review', fen: 0 },
      { code: 'other', fen: 0 },
    ],
    total: 18_200_000,
    share: 1.82,
  });
});

test('nothing is due where the rules say so, whatever the rate', () => {
  const { charges } = costsOf(
    [answer('infrastructure-fee', 'zero'), answer('shelter-fee', 'builds')],
    undefined,
    entered,
  );
  expect(charges.slice(0, 2).map(({ fen }) => fen)).toEqual([0, 0]);
});

test('nobody guesses: an open question, a rate that is not published or a shelter still to settle leaves the total open', () => {
  const open = costsOf([answer('infrastructure-fee', null), answer('shelter-fee', 'zero')], rates, entered);
  const unpublished = costsOf(
    [answer('infrastructure-fee', 'rate'), answer('shelter-fee', 'zero')],
    undefined,
    entered,
  );
  const unsettled = costsOf(
    [answer('infrastructure-fee', 'zero'), answer('shelter-fee', 'must-build')],
    rates,
    entered,
  );
  expect([open, unpublished, unsettled].map(({ total, share }) => [total, share])).toEqual([
    [null, null],
    [null, null],
    [null, null],
  ]);
});

test('what a county has settled is taken from its rates, not from the address', () => {
  const title = { zh: '甲', en: 'A' };
  const form = { properties: { smallStoreFree: { type: 'boolean', 'x-text': { title } } } };
  const asked = (region: string) =>
    factsOfTables([{ code: 'infrastructure-fee', form }], entries, { region, smallStoreFree: 'false' });
  expect(asked('411003')).toEqual([{ code: 'infrastructure-fee', facts: { smallStoreFree: true } }]);
  expect(asked('411002')).toEqual([{ code: 'infrastructure-fee', facts: {} }]);
});

test('numbers of an address are at least zero', () => {
  expect([numberIn({ a: '12.5' }, 'a'), numberIn({ a: '-1' }, 'a'), numberIn({}, 'a')]).toEqual([
    12.5,
    null,
    null,
  ]);
  expect(fenIn({ a: '12.345' }, 'a')).toBe(1235);
});
