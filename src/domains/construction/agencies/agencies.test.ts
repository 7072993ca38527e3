import { describe, expect, test } from 'vitest';
import type { Principal } from '../../../kernel/access/principal.ts';
import { commitmentOf, drawn } from '../../../kernel/draw/index.ts';
import { generateUscc } from '../../../kernel/identity/uscc.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { type ChildFact, factName } from '../../../kernel/process/index.ts';
import { applicant, officer, place, story, system } from '../../../kernel/process/story.fixture.ts';
import { byOffice, item } from './agencies.fixture.ts';
import { agencySupervision, listing } from './agency.ts';
import { commission } from './commission.ts';
import { changeList } from './list.ts';

/* A mapping firm, an assessor, and a factory that needs its plot mapped, on Monday 6 June 2022. */

const firm: Principal = { ...applicant('lin'), proof: 'counter' };
const platform = officer('ping', 'intermediary-platform@north');
const agencies = ['agency-a', 'agency-b'] as const;
const at = '2022-06-06T09:00';

const usccOf = (agency: string) => generateUscc('9', '1', '411000', agency === 'agency-a' ? 8 : 9);

function market() {
  const where = place();
  const put = (form: JsonObject) => byOffice(story(changeList, { place: where }), platform, form, at);
  const list = (agency: string, of = 'plot-mapping', uscc?: string) => {
    const told = story(listing, { place: where });
    told.submit(
      {
        uscc: uscc ?? usccOf(agency),
        enterpriseName: `${agency} 测绘有限公司`,
        contact: { name: '林晓', residentId: '411082198506150021', phone: '13800000001' },
        agency,
        item: of,
        qualification: '测绘资质乙级',
      },
      at,
      firm,
    );
    return told;
  };
  put(item);
  for (const agency of agencies) list(agency).complete(platform, at, 'check', 'listed');
  return { where, put, list };
}

const wanted: JsonObject = {
  uscc: '91411002MA9F0A1B0N',
  enterpriseName: '莲城机电有限公司',
  contact: { name: '林晓', residentId: '411082198506150021', phone: '13800000001' },
  item: 'plot-mapping',
  work: '二号厂房用地测绘',
  neededBy: '2022-06-20',
  method: 'quotes',
};

const quotes = (prices: Readonly<Record<string, number>>): readonly ChildFact[] =>
  Object.entries(prices).map(([agency, priceFen], no) => ({
    id: `quote-${no}`,
    number: `Q-${no}`,
    party: agency,
    form: { agency, name: `${agency} 测绘有限公司` },
    data: { ...(priceFen > 0 && { priceFen, days: 5 }) },
    outcome: priceFen === 0 ? 'declined' : 'quoted',
    class: priceFen === 0 ? 'settled' : 'favourable',
    ended: true,
  }));

function asked(
  where: ReturnType<typeof place>,
  form: JsonObject = {},
  prices: Readonly<Record<string, number>> = {},
) {
  const told = story(commission, { place: where, children: () => quotes(prices) });
  const events = told.submit({ ...wanted, ...form }, at, firm);
  if (typeof events === 'string') throw new Error(events);
  return told;
}

const outside = (party: string): Principal => ({ kind: 'outside', party, displayName: party });

describe('清单之外无中介服务', () => {
  test('what is not on the list, or was taken off it, is not commissioned', () => {
    const { where, put } = market();
    const told = asked(where, { item: 'fortune-telling' });
    expect(told.state.outcome).toMatchObject({ code: 'not-on-list' });
    expect(told.last('step-completed').reason).toHaveProperty('zh', expect.stringContaining('清单之外'));
    put({ ...item, onList: false });
    expect(asked(where).state.outcome).toMatchObject({ code: 'not-on-list' });
  });

  test('each item has one measure and one guide', () => {
    const { where, put } = market();
    const { guide: _guide, ...without } = item;
    expect(() => put(without).state).toThrow();
    put({ ...item, days: 3 });
    // Who was listed stays listed when the item is changed.
    expect(where.entry('intermediary-item', 'plot-mapping')).toMatchObject({
      days: 3,
      agencies: [...agencies],
    });
  });

  test('an agency is listed for what is on the list, and for nothing else', () => {
    expect(market().list('agency-a', 'fortune-telling').state.outcome).toMatchObject({ code: 'not-on-list' });
  });
});

describe('whoever works badly stays out until taken back', () => {
  const judged = (where: ReturnType<typeof place>, status: string) => {
    const told = story(agencySupervision, { place: where });
    told.act(platform, at, {
      act: 'submit',
      region: 'north',
      channel: 'counter',
      applicant: { party: 'city', account: null, name: '平台' },
      form: { item: 'plot-mapping', agency: 'agency-a', status, why: '两次出具虚假成果' },
      parent: null,
    });
  };
  const entry = (where: ReturnType<typeof place>) =>
    where.entry('intermediary-agency', 'plot-mapping/agency-a');

  test.each(['removed', 'suspended'])('%s: applying again changes nothing', (status) => {
    const { where, list } = market();
    judged(where, status);
    const before = entry(where);
    expect(list('agency-a').state.outcome?.code).toBe('barred');
    expect(entry(where)).toEqual(before);
    judged(where, 'listed');
    expect(list('agency-a').state.steps.check?.status).toBe('open');
  });

  test('one that is removed while its application is looked at stays removed, with its ratings', () => {
    const { where, list } = market();
    where.registers.set(factName('intermediary-agency', 'plot-mapping/agency-a'), {
      version: 2,
      content: { ...entry(where), rated: 3, stars: 5, average: 1.7 },
    });
    const told = list('agency-a');
    judged(where, 'removed');
    told.complete(platform, at, 'check', 'listed');
    expect(entry(where)).toMatchObject({ status: 'removed', rated: 3, stars: 5, average: 1.7 });
    expect(where.entry('intermediary-item', 'plot-mapping')).toMatchObject({ agencies: ['agency-b'] });
  });

  test('nobody is listed at another enterprise’s address', () => {
    const { list } = market();
    expect(list('agency-a', 'plot-mapping', usccOf('agency-b')).state.outcome?.code).toBe('barred');
  });
});

describe('by quotes', () => {
  const quoted = (prices: Readonly<Record<string, number>>) => {
    const { where } = market();
    const told = asked(where, {}, prices);
    told.act(system, '2022-06-08T10:00', { act: 'tally', step: 'quotes' });
    return { where, told };
  };

  test('every listed agency is asked, and one that has quoted may be chosen', () => {
    const { told } = quoted({ 'agency-a': 900_000, 'agency-b': 0 });
    expect(told.state.data.invited).toEqual([...agencies]);
    expect(told.state.data.offers).toEqual([
      { agency: 'agency-a', name: 'agency-a 测绘有限公司', priceFen: 900_000, days: 5 },
    ]);
    // One that has not quoted is none of the choices, and neither is a name that was typed.
    for (const agency of ['agency-b', 'agency-a 测绘有限公司'])
      expect(told.complete(firm, '2022-06-08T11:00', 'choose', 'chosen', { output: { agency } })).toBe(
        'case.form-invalid',
      );
    told.complete(firm, '2022-06-08T11:00', 'choose', 'chosen', { output: { agency: 'agency-a' } });
    expect(told.state.data).toMatchObject({ agency: 'agency-a', priceFen: 900_000 });
  });

  test('contract, result and rating stand in registers, and the result is a paper for later services', () => {
    const { told, where } = quoted({ 'agency-a': 900_000, 'agency-b': 0 });
    told.complete(firm, '2022-06-08T11:00', 'choose', 'chosen', { output: { agency: 'agency-a' } });
    told.complete(firm, '2022-06-08T11:10', 'sign', 'signed');
    told.complete(outside('agency-a'), '2022-06-08T12:00', 'counter-sign', 'done');
    expect(told.state.data.dueOn).toBe('2022-06-13');
    const deliver = (resultNumber: string) =>
      told.complete(outside('agency-a'), '2022-06-13T10:00', 'deliver', 'done', { output: { resultNumber } });
    deliver('CG-00000001');
    told.complete(firm, '2022-06-13T11:00', 'take', 'again', { reason: '坐标系不对', output: { stars: 3 } });
    deliver('CG-00000002');
    told.complete(firm, '2022-06-13T16:00', 'take', 'taken', { output: { stars: 4, remark: '改得快' } });
    expect(told.state.outcome).toEqual({ code: 'delivered', class: 'favourable' });
    expect(told.last('certificate-issued').certificate).toMatchObject({
      type: 'intermediary-result',
      number: told.state.data.contract,
    });
    expect(where.entry('intermediary-result', String(told.state.data.contract))).toMatchObject({
      result: 'CG-00000002',
      inTime: true,
      stars: 4,
    });
    expect(where.entry('intermediary-agency', 'plot-mapping/agency-a')).toMatchObject({
      rated: 1,
      stars: 4,
      average: 4,
    });
  });
});

test('two agencies may number their results alike: neither takes the other’s place', () => {
  const { where } = market();
  let serials = 0;
  const delivered = (agency: string) => {
    const told = story(commission, {
      place: where,
      children: () => quotes({ 'agency-a': 0, 'agency-b': 0, [agency]: 900_000 }),
      serial: () => ++serials,
    });
    told.submit({ ...wanted }, at, firm);
    told.act(system, '2022-06-08T10:00', { act: 'tally', step: 'quotes' });
    told.complete(firm, '2022-06-08T11:00', 'choose', 'chosen', { output: { agency } });
    told.complete(firm, '2022-06-08T11:10', 'sign', 'signed');
    told.complete(outside(agency), '2022-06-08T12:00', 'counter-sign', 'done');
    told.complete(outside(agency), '2022-06-09T10:00', 'deliver', 'done', {
      output: { resultNumber: 'CG-00000001' },
    });
    told.complete(firm, '2022-06-09T11:00', 'take', 'taken', { output: { stars: 4 } });
    return where.entry('intermediary-result', String(told.state.data.contract));
  };
  expect(delivered('agency-a')).toMatchObject({ agency: 'agency-a', result: 'CG-00000001' });
  expect(delivered('agency-b')).toMatchObject({ agency: 'agency-b', result: 'CG-00000001' });
});

describe('by a draw', () => {
  const secret = 'ab'.repeat(32);
  const drawing = () => {
    const { where } = market();
    const told = asked(where, { method: 'draw', budgetFen: 1_000_000 });
    told.complete(platform, '2022-06-06T10:00', 'commit', 'frozen', {
      output: { commitment: commitmentOf(secret) },
    });
    told.complete(firm, '2022-06-06T11:00', 'chance', 'given', {
      output: { chance: '03 09 12 21 28 33 07', source: '双色球 2022064 期' },
    });
    return { told, where };
  };

  test('whoever has the secret has bound it before there was chance, and anybody can repeat the draw', () => {
    const { told, where } = drawing();
    told.complete(platform, '2022-06-06T12:00', 'reveal', 'shown', { output: { secret } });
    const [first] = drawn([...agencies], secret, '03 09 12 21 28 33 07');
    expect(told.state.data.agency).toBe(first);
    expect(where.entry('intermediary-draw', told.state.number)).toMatchObject({
      pool: [...agencies],
      secret,
      drawn: first,
    });
  });

  test('another secret than the one bound draws nobody; three times wrong is void, and published', () => {
    const { told, where } = drawing();
    for (let turn = 0; turn < 3; turn += 1)
      told.complete(platform, '2022-06-06T12:00', 'reveal', 'shown', { output: { secret: 'cd'.repeat(32) } });
    expect(told.state.outcome).toMatchObject({ code: 'void' });
    expect(where.entry('intermediary-draw', told.state.number)).toMatchObject({ voidOn: '2022-06-06' });
  });

  test('a price is fixed before the draw', () => {
    const { where } = market();
    expect(() => asked(where, { method: 'draw' })).toThrow('case.form-invalid');
  });
});

test('where nobody is listed, nobody is asked', () => {
  const { where, put } = market();
  put({ ...item, code: 'bare-item' });
  expect(asked(where, { item: 'bare-item' }).state.outcome).toMatchObject({ code: 'nobody' });
  expect(where.registers.get(factName('intermediary-item', 'bare-item'))?.content).toMatchObject({
    agencies: [],
  });
});
