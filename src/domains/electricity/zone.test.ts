import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../kernel/json.ts';
import { factName } from '../../kernel/process/index.ts';
import { place, story } from '../../kernel/process/story.fixture.ts';
import { applied, factory, household, lin } from './connection/connection.fixture.ts';
import { payerFields } from './fields.ts';
import { compensation } from './money/compensation.ts';

/* (二)1: a zone is one that the province’s latest list has; what somebody calls a zone is none. */

const listed: JsonObject = { name: '莲城高新技术产业开发区', region: 'north', from: '2021-01-01' };

function withList(of: JsonObject = {}) {
  const where = place();
  const entry = { ...listed, ...of };
  where.registers.set(factName('power-zone', String(entry.name)), { version: 1, content: entry });
  return where;
}

const inZone: JsonObject = { ...factory, inZone: true, zone: '莲城高新技术产业开发区' };
const decided = (where = withList(), form = inZone) =>
  applied(form, '2022-06-06T09:00', { place: where }).state.data;

describe('开发区名单', () => {
  test('inside a zone on the list the power company pays', () => {
    expect(decided()).toMatchObject({ payer: 'power-company', clause: 'business-in-zone' });
  });

  test.each<[string, ReturnType<typeof place>, JsonObject]>([
    ['no list has been published', place(), inZone],
    ['the list has no zone of that name', withList(), { ...inZone, zone: '莲城创业园' }],
    ['the zone lies in another district', withList({ region: 'south' }), inZone],
    ['it becomes a zone on a later day', withList({ from: '2022-06-07' }), inZone],
  ])('%s: it counts as outside, and the customer is told so', (_what, where, form) => {
    const told = applied(form, '2022-06-06T09:00', { place: where });
    expect(told.state.data).toMatchObject({ payer: 'government', clause: 'business-outside-zone' });
    expect(told.state.steps.decide?.outcome).toBe('zone-unlisted');
    expect(told.last('applicant-told').text.zh).toContain('按开发区外判定');
  });

  test('from the day that the list says it is one', () => {
    expect(decided(withList({ from: '2022-06-06' })).payer).toBe('power-company');
  });

  test('where no zone matters nobody asks for one', () => {
    expect(decided(place(), household).payer).toBe('power-company');
    expect(() => applied({ ...household, zone: '莲城创业园' })).toThrow('case.form-invalid');
  });

  test('what was paid for by mistake is repaid by whoever the same list says', () => {
    const claim = (where: ReturnType<typeof place>) => {
      const told = story(compensation, { place: where });
      const asked = Object.fromEntries(Object.entries(inZone).filter(([name]) => name in payerFields));
      const { appliedKilowatts: _kilowatts, ...facts } = asked;
      const more = { contact: inZone.contact ?? null, works: '10 千伏外线', builtOn: '2022-03-20' };
      const form = { ...facts, ...more, zone: inZone.zone ?? null, claimed: 100_000 };
      told.submit(form, '2022-06-06T09:00', lin);
      return told.state.data.payer;
    };
    expect(claim(withList())).toBe('power-company');
    expect(claim(place())).toBe('government');
  });
});
