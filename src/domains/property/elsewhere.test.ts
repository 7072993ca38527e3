import { describe, expect, test } from 'vitest';
import { casesOpenedBy } from '../../kernel/pack/opened-by-reaction.ts';
import { factName } from '../../kernel/process/index.ts';
import { place, story } from '../../kernel/process/story.fixture.ts';
import { elsewhereRegistration } from './around/elsewhere.ts';
import { fromProvince, provinceDrafts } from './around/from-province.ts';
import { asks, book, unit } from './book.fixture.ts';

const outside = (party: string) => ({ kind: 'outside', party, displayName: party }) as const;
const at = '2022-06-06T09:00';

describe('省一体化平台统一受理', () => {
  const asked = () => {
    const told = story(fromProvince, { parties: { 'provincial-platform': 'province' } });
    told.submit({ number: 'HN2022-0001' }, at, asks);
    return told;
  };

  test('what was entered there stands ready here, and is not entered again', () => {
    const told = asked();
    told.complete(outside('province'), at, 'fetch', 'done', {
      output: { kind: 'property-transfer', unit },
    });
    expect(told.state.outcome).toEqual({ code: 'fetched', class: 'favourable' });
    const ready = provinceDrafts.filter(({ on }) => on.when === `data.kind == "${told.state.data.kind}"`);
    expect(ready.map(({ opens }) => [opens.service, opens.asDraft])).toEqual([['property-transfer', true]]);
    const [draft] = ready.flatMap((each) => casesOpenedBy(each, { data: told.state.data, form: {} }));
    expect(draft?.form).toEqual({ unit });
  });

  test('a number that the province does not know begins nothing', () => {
    const told = asked();
    told.complete(outside('province'), at, 'fetch', 'refused', { reason: '没有这件申请' });
    expect(told.state.outcome).toEqual({ code: 'unknown', class: 'void' });
  });
});

describe('跨省通办，分步推进', () => {
  const asked = (from: string | null) => {
    const where = place();
    if (from !== null)
      where.registers.set(factName('property-cross-province', '陕西省 query'), {
        version: 1,
        content: { province: '陕西省', kind: 'query', from },
      });
    const told = story(elsewhereRegistration, { place: where, parties: { 'national-property': 'national' } });
    told.submit({ province: '陕西省', kind: 'query', unit: 'BDC0000000001', wanted: '查询权属' }, at, asks);
    return told;
  };

  test('goes to the registry of a province with which that kind is open, and comes back with its number', () => {
    const told = asked('2022-06-01');
    told.complete(outside('national'), at, 'forward', 'done', { output: { number: 'KS1' } });
    expect(told.state.outcome).toEqual({ code: 'taken', class: 'favourable' });
    expect(told.last('applicant-told').text.zh).toContain('KS1');
  });

  test.each([
    ['no such item has been opened', null],
    ['it opens on a later day', '2022-06-07'],
  ])('goes nowhere while %s', (_what, from) => {
    expect(asked(from).state.outcome).toEqual({ code: 'not-open', class: 'void' });
  });
});

describe('电子文书保存', () => {
  test('a document that the platform sends in place of a paper is kept, by its digest, for the case', () => {
    const register = book();
    register.first(1);
    expect(register.sell(1, 2, { ground: 'gift', contract: '公证1号' })).toBe('registered');
    expect(register.place.entry('property-document', '公证1号')).toEqual({
      kind: 'notarial',
      issuer: '莲城公证处',
      digest: 'ab'.repeat(32),
      case: register.state.number,
      fetchedOn: '2022-06-06',
    });
  });

  test('what a contract’s filing confirms is no document', () => {
    const register = book();
    register.first(1);
    register.sell(1, 2);
    expect(register.place.entry('property-document', 'HT2022001')).toBeNull();
  });
});
