import { describe, expect, test } from 'vitest';
import exampleDuties from '../../../data/example/duties.json' with { type: 'json' };
import exampleMeasures from '../../../data/example/measures.json' with { type: 'json' };
import examplePlans from '../../../data/example/plans.json' with { type: 'json' };
import xuchangDuties from '../../../data/xuchang/duties.json' with { type: 'json' };
import xuchangMeasures from '../../../data/xuchang/measures.json' with { type: 'json' };
import xuchangPlans from '../../../data/xuchang/plans.json' with { type: 'json' };
import { nationalLaws } from '../../kernel/law-names.ts';
import { checkPacks } from '../../kernel/pack/pack-set.ts';
import { workItems } from '../../kernel/process/index.ts';
import { hall, officer, place, story, system } from '../../kernel/process/story.fixture.ts';
import { pack } from './index.ts';
import { objection } from './objection.ts';
import { request } from './request.ts';

const cities = [
  { slug: 'xuchang', duties: xuchangDuties, measures: xuchangMeasures, plans: xuchangPlans },
  { slug: 'example', duties: exampleDuties, measures: exampleMeasures, plans: examplePlans },
] as const;

describe.each(cities)('in the city $slug', ({ duties, measures, plans }) => {
  test('the pack has no fault, and its measure is one of the city’s general plan', () => {
    expect(
      checkPacks([pack], {
        duties: new Set(duties.map(({ code }) => code)),
        planCodes: new Set(plans.map(({ code }) => code)),
        indicatorFacts: new Set(),
        outsideKinds: new Set(),
      }),
    ).toEqual([]);
    const codes = measures.flatMap((each) => ('code' in each && each.plan === 0 ? [each.code] : []));
    expect(codes).toContain('data-sharing');
  });
});

test('every law that is cited has an English name', () => {
  const laws = [...JSON.stringify(pack).matchAll(/"law":"([^"]+)"/g)].map(([, law]) => law ?? '');
  expect(laws.length).toBeGreaterThan(3);
  expect(laws.filter((law) => !(law in nationalLaws))).toEqual([]);
});

const owner = officer('hu', 'food@north');
const stranger = officer('wu', 'fire@north');
const terms = { from: '2022-06-07', until: '2022-12-31', quota: 100 };

function asked() {
  const told = story(request, { place: place() });
  told.act(system, '2022-06-06T09:00', {
    act: 'submit',
    region: 'north',
    channel: 'online',
    applicant: { party: 'fire@north', account: 'wu', name: 'Fire' },
    form: {
      consumer: 'fire@north',
      consumerName: 'Fire',
      dataset: 'kitchen',
      datasetName: 'Kitchens',
      owner: 'food@north',
      operations: ['kitchen.record'],
      fields: ['address'],
      purpose: 'to plan fire inspections',
      until: '2022-12-31',
      quota: 500,
    },
    parent: null,
  });
  return told;
}

describe('a request for data', () => {
  test('waits with the office that owns them, within ten working days (art. 12)', () => {
    const told = asked();
    expect(workItems(told.state, hall).map(({ item, office }) => [item, office])).toEqual([
      ['decide', 'food@north'],
    ]);
    expect(told.state.clocks.statutory?.limit).toMatchObject({ value: 10, unit: 'working-day' });
  });

  test('is decided by that office and by no other, least of all by who asks', () => {
    const told = asked();
    const output = { output: terms };
    expect(told.complete(stranger, '2022-06-06T10:00', 'decide', 'granted', output)).toBe(
      'access.not-permitted',
    );
    told.complete(owner, '2022-06-06T10:00', 'decide', 'granted', output);
    expect(told.state.data.grant).toMatch(/^SQ\d{6}$/);
  });

  test('is refused with a reason, or not at all', () => {
    const told = asked();
    expect(told.complete(owner, '2022-06-06T10:00', 'decide', 'refused')).toBe('case.reason-missing');
    told.complete(owner, '2022-06-06T10:00', 'decide', 'refused', { reason: '与职责无关' });
    expect(told.state.outcome?.code).toBe('refused');
  });

  test('stays with its owner while the grant is used, who takes it back with a reason', () => {
    const told = asked();
    told.complete(owner, '2022-06-06T10:00', 'decide', 'granted', { output: terms });
    expect(told.complete(stranger, '2022-07-01T10:00', 'in-use', 'revoked', { reason: '越权' })).toBe(
      'access.not-permitted',
    );
    told.complete(owner, '2022-07-01T10:00', 'in-use', 'revoked', { reason: '超出用途使用' });
    expect(told.state.outcome).toMatchObject({ code: 'revoked', class: 'unfavourable' });
  });

  test('has no last day before its first', () => {
    const told = asked();
    const output = { ...terms, until: '2022-06-01' };
    expect(told.complete(owner, '2022-06-06T10:00', 'decide', 'granted', { output })).toBe(
      'case.form-invalid',
    );
  });
});

test('an objection goes to the office that the data come from, and is answered with a reason', () => {
  const told = story(objection, { place: place() });
  told.act(system, '2022-06-06T09:00', {
    act: 'submit',
    region: 'north',
    channel: 'online',
    applicant: { party: 'p', account: 'p', name: 'P' },
    form: {
      dataset: 'kitchen',
      datasetName: 'Kitchens',
      owner: 'food@north',
      key: 'K-1',
      field: 'address',
      wrong: '门牌号写错',
      right: '8 号',
    },
    parent: null,
  });
  expect(workItems(told.state, hall).map(({ item, office }) => [item, office])).toEqual([
    ['look', 'food@north'],
  ]);
  expect(told.complete(owner, '2022-06-07T10:00', 'look', 'corrected')).toBe('case.reason-missing');
  told.complete(owner, '2022-06-07T10:00', 'look', 'corrected', { reason: '已按登记档案更正门牌号' });
  expect(told.state.outcome?.code).toBe('corrected');
});
