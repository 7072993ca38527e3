import { describe, expect, test } from 'vitest';
import exampleDuties from '../../../data/example/duties.json' with { type: 'json' };
import exampleMeasures from '../../../data/example/measures.json' with { type: 'json' };
import examplePlans from '../../../data/example/plans.json' with { type: 'json' };
import xuchangDuties from '../../../data/xuchang/duties.json' with { type: 'json' };
import xuchangMeasures from '../../../data/xuchang/measures.json' with { type: 'json' };
import xuchangPlans from '../../../data/xuchang/plans.json' with { type: 'json' };
import type { Principal } from '../../kernel/access/principal.ts';
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
const colleague = officer('fu', 'food@north');
const asker: Principal = {
  kind: 'account',
  account: 'wu',
  displayName: 'Wu',
  role: 'delegate',
  party: 'fire@north',
};
const stranger = officer('wu', 'fire@north');
const terms = { from: '2022-06-07', until: '2022-12-31', quota: 100 };

function asked(fields: readonly string[] = ['address']) {
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
      fields: [...fields],
      purpose: 'to plan fire inspections',
      until: '2022-12-31',
      quota: 500,
    },
    parent: null,
  });
  return told;
}

/** A request whose purpose and fields one person has looked at, so that another may decide. */
function examined() {
  const told = asked();
  told.complete(colleague, '2022-06-06T09:30', 'examine', 'needed');
  return told;
}

describe('a request for data', () => {
  test('waits with the office that owns them, within ten working days (art. 12)', () => {
    const told = asked();
    expect(workItems(told.state, hall).map(({ item, office }) => [item, office])).toEqual([
      ['examine', 'food@north'],
    ]);
    told.complete(colleague, '2022-06-06T09:30', 'examine', 'needed');
    expect(workItems(told.state, hall).map(({ item }) => item)).toEqual(['decide']);
    expect(told.state.clocks.statutory?.limit).toMatchObject({ value: 10, unit: 'working-day' });
  });

  test('is decided by that office and by no other, least of all by who asks', () => {
    const told = examined();
    const output = { output: terms };
    expect(told.complete(stranger, '2022-06-06T10:00', 'decide', 'granted', output)).toBe(
      'access.not-permitted',
    );
    told.complete(owner, '2022-06-06T10:00', 'decide', 'granted', output);
    expect(told.state.data.grant).toMatch(/^SQ\d{6}$/);
  });

  test('is refused with a reason, or not at all', () => {
    const told = examined();
    expect(told.complete(owner, '2022-06-06T10:00', 'decide', 'refused')).toBe('case.reason-missing');
    told.complete(owner, '2022-06-06T10:00', 'decide', 'refused', { reason: '与职责无关' });
    expect(told.state.outcome?.code).toBe('refused');
  });

  test('stays with its owner while the grant is used, who takes it back with a reason', () => {
    const told = examined();
    told.complete(owner, '2022-06-06T10:00', 'decide', 'granted', { output: terms });
    expect(told.complete(stranger, '2022-07-01T10:00', 'in-use', 'revoked', { reason: '越权' })).toBe(
      'access.not-permitted',
    );
    told.complete(owner, '2022-07-01T10:00', 'in-use', 'revoked', { reason: '超出用途使用' });
    expect(told.state.outcome).toMatchObject({ code: 'revoked', class: 'unfavourable' });
  });

  test('for whole records is looked at by one person and decided by another', () => {
    const told = asked();
    told.complete(owner, '2022-06-06T09:30', 'examine', 'doubtful', { reason: '地址是否必要' });
    expect(told.complete(owner, '2022-06-06T10:00', 'decide', 'granted', { output: terms })).toBe(
      'case.not-alone',
    );
    told.complete(colleague, '2022-06-06T10:00', 'decide', 'granted', { output: terms });
    expect(told.state.data.grant).toBeDefined();
  });

  test('for yes or no is decided by whoever is there', () => {
    const told = asked([]);
    expect(workItems(told.state, hall).map(({ item }) => item)).toEqual(['decide']);
    told.complete(owner, '2022-06-06T10:00', 'decide', 'granted', { output: terms });
    expect(told.state.data.grant).toBeDefined();
  });

  test('is withdrawn by whoever asked, while it waits and while it is used', () => {
    const waiting = asked();
    waiting.act(asker, '2022-06-06T10:00', { act: 'withdraw', reason: '不再需要' });
    expect(waiting.state.outcome).toMatchObject({ code: 'withdrawn', class: 'withdrawn' });

    const used = examined();
    used.complete(owner, '2022-06-06T10:00', 'decide', 'granted', { output: terms });
    const grant = String(used.state.data.grant);
    expect(used.place.registers.get(`data-grant ${grant}`)?.content).not.toBeNull();
    expect(used.act(stranger, '2022-07-01T10:00', { act: 'withdraw', reason: '不用了' })).toBe(
      'access.not-permitted',
    );
    used.act(asker, '2022-07-01T10:00', { act: 'withdraw', reason: '专项检查结束' });
    expect(used.state.outcome).toMatchObject({ code: 'given-up', class: 'settled' });
    expect(used.place.registers.get(`data-grant ${grant}`)?.content).toBeNull();
  });

  test('has no last day before its first', () => {
    const told = examined();
    const output = { ...terms, until: '2022-06-01' };
    expect(told.complete(owner, '2022-06-06T10:00', 'decide', 'granted', { output })).toBe(
      'case.form-invalid',
    );
  });
});

describe('an objection', () => {
  function objected(register?: string) {
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
        field: '地址',
        entry: 'address',
        ...(register === undefined ? {} : { register }),
        wrong: '门牌号写错',
        right: '8 号',
      },
      parent: null,
    });
    return told;
  }
  const reason = '已按登记档案更正门牌号';

  test('goes to the office that the data come from, and is answered with a reason', () => {
    const told = objected('kitchen');
    expect(workItems(told.state, hall).map(({ item, office }) => [item, office])).toEqual([
      ['look', 'food@north'],
    ]);
    expect(told.complete(owner, '2022-06-07T10:00', 'look', 'corrected')).toBe('case.reason-missing');
    told.complete(owner, '2022-06-07T10:00', 'look', 'corrected', { reason });
    expect(told.state.outcome?.code).toBe('corrected');
  });

  test('that is right has the record say what whoever objects says, or what the office writes', () => {
    const told = objected('kitchen');
    told.complete(owner, '2022-06-07T10:00', 'look', 'corrected', { reason });
    expect(told.corrections).toEqual([{ register: 'kitchen', key: 'K-1', field: 'address', words: '8 号' }]);
    const otherwise = objected('kitchen');
    otherwise.complete(owner, '2022-06-07T10:00', 'look', 'corrected', {
      reason,
      output: { value: '18 号' },
    });
    expect(otherwise.corrections).toMatchObject([{ words: '18 号' }]);
  });

  test('to what stands in no register of the office is put right where it is made, and says so', () => {
    const told = objected();
    expect(told.complete(owner, '2022-06-07T10:00', 'look', 'corrected', { reason })).toBe(
      'register.correction-elsewhere',
    );
    told.complete(owner, '2022-06-07T10:00', 'look', 'corrected-elsewhere', {
      reason: '执照已换发',
      output: { otherCase: '4110020001220000018' },
    });
    expect(told.state.outcome?.code).toBe('corrected');
    expect(told.corrections).toEqual([]);
  });

  test('that is not right leaves the record as it is', () => {
    const told = objected('kitchen');
    told.complete(owner, '2022-06-07T10:00', 'look', 'upheld', { reason: '与档案一致' });
    expect(told.state.outcome?.class).toBe('unfavourable');
    expect(told.corrections).toEqual([]);
  });
});
