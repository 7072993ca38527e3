import { describe, expect, test } from 'vitest';
import { type HeldAbout, keptAgainstErasure } from './retention.ts';

const today = '2026-11-26';
const aCase = (change: Partial<Extract<HeldAbout, { kind: 'case' }>>): HeldAbout => ({
  kind: 'case',
  number: 'XC-1',
  acceptedOn: '2022-06-01',
  endedOn: '2022-06-02',
  favourable: true,
  ...change,
});
const until = (held: HeldAbout, day = today) => keptAgainstErasure([held], day).map((kept) => kept.until);

describe('个人信息保护法 art. 47: what was wanted is done with, or consent is withdrawn', () => {
  test('of somebody who has only begun something, everything is erased', () => {
    expect(keptAgainstErasure([], today)).toEqual([]);
  });

  test('a case that runs is not done with, whether accepted or not', () => {
    expect(until(aCase({ endedOn: null }))).toEqual([null]);
    expect(until(aCase({ endedOn: null, acceptedOn: null }))).toEqual([null]);
  });

  test('an application that was never accepted is no file', () => {
    expect(until(aCase({ acceptedOn: null, favourable: false }))).toEqual([]);
  });

  test('an entry that stands, and representing an enterprise, keep it as long as they last', () => {
    expect(until({ kind: 'entry', register: { zh: '企业', en: 'Enterprises' }, key: '91411000' })).toEqual([
      null,
    ]);
    expect(until({ kind: 'power', party: { zh: '某公司', en: 'A Company' } })).toEqual([null]);
  });
});

describe('国家档案局令第8号: files are kept for 30 or 10 years', () => {
  test('a decision that grants is kept to the end of the thirtieth year after it', () => {
    expect(until(aCase({}))).toEqual(['2052-12-31']);
    expect(until(aCase({}), '2052-12-31')).toEqual(['2052-12-31']);
    expect(until(aCase({}), '2053-01-01')).toEqual([]);
  });

  test('anything else that was accepted, to the end of the tenth', () => {
    expect(until(aCase({ favourable: false }))).toEqual(['2032-12-31']);
    expect(until(aCase({ favourable: false }), '2033-01-01')).toEqual([]);
  });
});
