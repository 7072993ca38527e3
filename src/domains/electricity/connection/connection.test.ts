import { describe, expect, test } from 'vitest';
import type { Principal } from '../../../kernel/access/principal.ts';
import { maskForm, personalFields } from '../../../kernel/form/mask.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { factName } from '../../../kernel/process/index.ts';
import { applicant, officer, place, story, system } from '../../../kernel/process/story.fixture.ts';
import { worksByPromise } from './by-promise.ts';
import {
  applied,
  company,
  factory,
  grid,
  household,
  land,
  lin,
  open,
  outside,
  planned,
  shop,
  signed,
  withoutZone,
} from './connection.fixture.ts';
import { connectionForm } from './form.ts';
import { powerConnection } from './service.ts';

describe('时限：低压居民3、小微15、非居民5、高压单电源16、双电源24', () => {
  test.each<[string, JsonObject, number]>([
    ['低压居民', household, 3],
    ['低压小微企业', shop, 15],
    ['低压非居民', { ...shop, ...land, inZone: false }, 5],
    ['高压单电源', factory, 16],
    ['高压双电源', { ...factory, dualSource: true }, 24],
    ['临时用电的居民不是全过程三日', { ...household, permanence: 'temporary' }, 5],
  ])('%s', (_what, form, value) => {
    expect(applied(form).state.clocks.promised?.limit).toMatchObject({ value, unit: 'working-day' });
  });
});

describe('环节：低压2或3，高压3或4', () => {
  test.each<[string, JsonObject, number]>([
    ['低压居民', household, 2],
    ['低压小微', shop, 2],
    ['低压非居民，界面延伸到红线', { ...shop, ...land, inZone: false }, 2],
    ['低压非居民，自己出资', { ...shop, ...land, titleFrom: '2020-01-01' }, 3],
    ['高压，界面延伸到红线', factory, 3],
    ['高压，自己出资', { ...withoutZone, titleFrom: '2020-01-01' }, 4],
  ])('%s', (_what, form, steps) => {
    expect(applied(form).state.data.steps).toBe(steps);
  });
});

describe('a household', () => {
  test('hears at once who pays, and by which clause; it stands in the ledger', () => {
    const told = applied(household);
    expect(told.state.data).toMatchObject({
      payer: 'power-company',
      clause: 'low-residential',
      class: 'low-resident',
    });
    expect(told.place.entry('power-works-investment', told.state.number)).toMatchObject({
      payer: 'power-company',
    });
  });

  test('may hand in its title later, and is connected meanwhile', () => {
    const told = applied(household);
    expect(told.state.obligations.title).toMatchObject({ status: 'owed' });
    signed(told);
    expect(open(told)).toEqual(['works-resident', 'works-news', 'works-delay']);
  });

  test('is connected in two of its own steps, without any approval, and gets an account', () => {
    const told = applied(household);
    signed(told);
    expect(told.state.steps.approvals?.status).toBe('skipped');
    told.complete(company, '2022-06-07T10:00', 'works-resident', 'done');
    told.complete(company, '2022-06-08T10:00', 'meter-low', 'done');
    told.complete(outside('grid'), '2022-06-08T10:05', 'account', 'done', {
      output: { accountNumber: '4110000001' },
    });
    expect(told.state.outcome).toEqual({ code: 'connected', class: 'favourable' });
    expect(told.place.entry('power-connection', '4110000001')).toMatchObject({
      class: 'low-resident',
      inTime: true,
    });
    // One entry of their own on the line, whoever else hangs there.
    expect(told.place.entry('power-line-customers', told.state.number)).toEqual({
      substation: 'north 莲城变',
      line: 'north 莲城变 10千伏 莲 5 线',
    });
  });

  test('that is connected by the day it was put off to is late by the day contracted', () => {
    const told = applied(household);
    signed(told);
    const output = { putOffTo: '2022-07-20', why: '连续降雨' };
    told.complete(grid, '2022-06-08T10:00', 'works-delay', 'delayed', { output });
    told.complete(company, '2022-07-05T10:00', 'works-resident', 'done');
    told.complete(company, '2022-07-05T10:00', 'meter-low', 'done');
    told.complete(outside('grid'), '2022-07-05T10:05', 'account', 'done', {
      output: { accountNumber: '4110000001' },
    });
    expect(told.place.entry('power-connection', '4110000001')).toMatchObject({
      agreedOn: '2022-07-01',
      inTime: false,
    });
  });

  test('is told no more of its account than a number, whatever the power company’s system answers', () => {
    const told = applied(household);
    signed(told);
    told.complete(company, '2022-06-07T10:00', 'works-resident', 'done');
    told.complete(company, '2022-06-08T10:00', 'meter-low', 'done');
    for (const accountNumber of ['点击 t.cn/a', '4110 000001', 'HTTP://A.CN/1', '12345'])
      expect(
        told.complete(outside('grid'), '2022-06-08T10:05', 'account', 'done', { output: { accountNumber } }),
      ).toBe('case.form-invalid');
  });
});

test('where somebody lives, and the number of their title, are personal: sealed, and masked for onlookers', () => {
  const form = { ...household, papers: 'one', titleNumber: '豫2022许昌市不动产权第0012345号' };
  expect(personalFields(connectionForm)).toEqual(['contact', 'powerAddress', 'titleNumber']);
  const masked = JSON.stringify(maskForm(connectionForm, form));
  expect(masked).toContain('411002');
  expect(masked).not.toMatch(/莲城大道|0012345/);
});

test('whoever contracts is known, and a firm only contracts for itself', () => {
  const anybody = applicant('anybody');
  expect(story(powerConnection).submit(household, '2022-06-06T09:00', anybody)).toBe('access.proof-needed');
  expect(powerConnection.asEnterprise).toBe('uscc');
});

describe('the time of works', () => {
  test('counts for a small firm, whose whole process is promised', () => {
    const told = applied(shop);
    signed(told);
    expect(told.state.stopped).toBe(false);
  });

  test('is not counted for others, whoever builds', () => {
    const told = applied({ ...shop, ...land, priceClass: 'farming' });
    signed(told);
    expect(open(told)).toEqual(['works-low', 'works-news', 'works-delay']);
    expect(told.state.stopped).toBe(true);
    told.complete(company, '2022-06-20T10:00', 'works-low', 'done');
    expect(told.state.stopped).toBe(false);
  });

  test('has a clock of its own until the day contracted, which a delay does not move', () => {
    const told = applied({ ...shop, ...land, inZone: false });
    signed(told);
    const promised = () => told.state.stretches?.works?.clock;
    expect(promised()?.limit).toMatchObject({ value: 25, unit: 'natural-day' });
    const output = { putOffTo: '2022-07-20', why: '连续降雨' };
    told.complete(grid, '2022-06-08T10:00', 'works-delay', 'delayed', { output });
    told.act(system, '2022-07-04T10:00', { act: 'check-clocks' });
    expect(told.state.warned).toMatchObject({ 'stretch:works': 'red' });
    told.complete(company, '2022-07-05T10:00', 'works-low', 'done');
    expect(promised()?.endedAt).toBeDefined();
  });

  test('of 10 kV works is sixty working days, of low-voltage works ten', () => {
    const low = applied({ ...shop, ...land, inZone: false });
    signed(low);
    expect(low.state.steps['works-low']?.clock?.limit).toMatchObject({ value: 10, unit: 'working-day' });
    const high = applied(factory);
    signed(high);
    for (const duty of [
      'police-licensing',
      'planning-permission',
      'housing-licensing',
      'transport-licensing',
    ])
      high.complete(officer('p', `${duty}@north`), '2022-06-07T10:00', 'approvals', 'agreed');
    expect(high.state.steps['works-10kv']?.clock?.limit).toMatchObject({ value: 60, unit: 'working-day' });
  });
});

describe('a factory at 10 kV', () => {
  test('has its works approved by all offices at once, within five working days', () => {
    const told = applied(factory);
    signed(told);
    expect(told.state.steps.approvals?.clock?.limit).toMatchObject({ value: 5, unit: 'working-day' });
    const at = '2022-06-07T10:00';
    told.complete(officer('a', 'police-licensing@north'), at, 'approvals', 'agreed');
    told.complete(officer('b', 'planning-permission@north'), at, 'approvals', 'agreed');
    told.complete(officer('c', 'housing-licensing@north'), at, 'approvals', 'agreed');
    expect(told.state.steps['works-10kv']).toBeUndefined();
    told.complete(officer('d', 'transport-licensing@north'), at, 'approvals', 'agreed');
    expect(told.state.steps['works-10kv']?.status).toBe('open');
  });

  test('is told of each stage, and of a delay with its reason before the day passes', () => {
    const told = applied(factory);
    signed(told);
    const tell = (step: string, outcome: string, output: JsonObject) =>
      told.complete(grid, '2022-06-08T10:00', step, outcome, { output });
    const published = () => told.place.entry('power-works-progress', told.state.number);
    expect(published()).toMatchObject({ agreedOn: '2022-07-01', contractedOn: '2022-06-06' });
    expect(published()).not.toHaveProperty('builtOn');
    tell('works-news', 'stage', { stage: 'begun', note: '开始施工' });
    expect(tell('works-delay', 'delayed', { putOffTo: '2022-07-20' })).toBe('case.form-invalid');
    expect(tell('works-delay', 'delayed', { why: '连续降雨' })).toBe('case.form-invalid');
    expect(tell('works-delay', 'delayed', { putOffTo: '2022-06-08', why: '连续降雨' })).toBe(
      'case.form-invalid',
    );
    tell('works-delay', 'delayed', { putOffTo: '2022-07-20', why: '连续降雨' });
    expect(told.last('applicant-told').text.zh).toContain('连续降雨');
    expect(told.state.data).toMatchObject({
      worksNews: [{ stage: 'begun', on: '2022-06-08', note: '开始施工', photo: '' }],
      worksDelays: [{ on: '2022-06-08', to: '2022-07-20', why: '连续降雨' }],
    });
    // Everybody reads how far contracted works are, and not whose they are.
    expect(published()).toMatchObject({ stage: 'begun', putOffTo: '2022-07-20', agreedOn: '2022-07-01' });
    expect(JSON.stringify(published())).not.toContain('莲城机电');
    expect(told.state.data).toMatchObject({ stage: 'begun', putOffTo: '2022-07-20', delays: 1 });
    expect(told.state.steps['works-delay']).toMatchObject({ status: 'open', round: 2 });
  });

  test('whose route the offices object to four times is told that there is none, and may apply anew', () => {
    const told = applied(factory);
    signed(told);
    const police = officer('p', 'police-licensing@north');
    for (const round of [1, 2, 3, 4]) {
      const at = `2022-06-1${round}T10:00`;
      const on = (who: Principal, step: string, outcome: string, reason?: string) =>
        told.complete(who, at, step, outcome, reason === undefined ? {} : { reason });
      expect(told.state.steps.approvals).toMatchObject({ status: 'open', round });
      expect(on(police, 'approvals', 'objected')).toBe('case.reason-missing');
      on(police, 'approvals', 'objected', '与既有管线冲突');
      for (const duty of ['planning-permission', 'housing-licensing', 'transport-licensing'])
        on(officer('o', `${duty}@north`), 'approvals', 'agreed');
      if (round < 4) on(grid, 'change-route', 'changed');
    }
    expect(told.state.outcome).toEqual({ code: 'no-route', class: 'unfavourable' });
    expect(told.place.entry('power-connection', told.state.number)).toBeNull();
  });

  test('hears everything its equipment lacks at once', () => {
    const told = applied(factory);
    signed(told);
    told.complete(lin, '2022-06-09T10:00', 'equipment', 'ready', { output: { transformerKva: 800 } });
    expect(told.complete(grid, '2022-06-09T15:00', 'inspection', 'rework')).toBe('case.reason-missing');
    told.complete(grid, '2022-06-09T15:00', 'inspection', 'rework', { reason: '接地电阻、标识牌两处' });
    expect(told.state.steps.equipment).toMatchObject({ status: 'open', round: 2 });
  });
});

test('a small firm of 160 kW and below that wants high voltage says why', () => {
  const small = { ...factory, onSmallList: true, appliedKilowatts: 160 };
  const { foundedThisYear: _founded, ...form } = small as Record<string, JsonObject[string]>;
  expect(story(powerConnection).submit(form as JsonObject, '2022-06-06T09:00', lin)).toBe(
    'case.form-invalid',
  );
  applied({ ...(form as JsonObject), highVoltageReason: '精密设备对电压质量要求高' });
});

test('one paper rests on a promise, which the registry may settle at once', () => {
  const told = applied({
    ...shop,
    papers: 'one',
    titleNumber: '豫2022许昌市不动产权第0012345号',
    commitment: true,
  });
  expect(told.state.obligations['title-promise']).toMatchObject({ status: 'to-check' });
  told.complete(outside('registry'), '2022-06-06T09:10', 'title-lookup', 'done');
  expect(told.state.obligations['title-promise']).toMatchObject({ status: 'kept' });
});

describe('a line', () => {
  const published = {
    substation: '莲城变',
    feeder: '10千伏 莲 5 线',
    region: 'north',
    publishedOn: '2022-05-01',
  };
  function onLine(open: number, restricted = false) {
    const where = place();
    where.registers.set(factName('power-capacity', 'north 莲城变 10千伏 莲 5 线'), {
      version: 1,
      content: { ...published, open, restricted },
    });
    const told = applied(factory, '2022-06-06T09:00', { place: where });
    planned(told);
    return told;
  }
  const left = (told: ReturnType<typeof onLine>) =>
    told.place.entry('power-capacity', 'north 莲城变 10千伏 莲 5 线');

  test('that can carry it has so much less to give', () => {
    const told = onLine(1000);
    expect(told.state.steps.capacity?.outcome).toBe('enough');
    expect(left(told)).toMatchObject({ open: 200 });
    expect(open(told)).toEqual(['sign-customer']);
  });

  test('says all the rest of itself as before, so that the next customer is planned too', () => {
    const told = onLine(2000);
    expect(left(told)).toEqual({ ...published, open: 1200, restricted: false });
    const next = applied(factory, '2022-06-06T09:30', { place: told.place });
    planned(next, '2022-06-06T10:30');
    expect(next.state.steps.capacity?.outcome).toBe('enough');
    expect(left(told)).toEqual({ ...published, open: 400, restricted: false });
  });

  test('gets back what was set aside for somebody who withdraws', () => {
    const told = onLine(1000);
    told.act(lin, '2022-06-07T09:00', { act: 'withdraw', reason: '不办了' });
    expect(told.state.outcome?.code).toBe('withdrawn');
    expect(left(told)).toEqual({ ...published, open: 1000, restricted: false });
  });

  test('gets nothing from somebody who withdraws before anything was set aside', () => {
    const told = onLine(500);
    told.act(lin, '2022-06-07T09:00', { act: 'withdraw', reason: '不办了' });
    expect(left(told)).toMatchObject({ open: 500 });
  });

  test('that is published no more when somebody withdraws stays so', () => {
    const told = onLine(1000);
    told.place.registers.set(factName('power-capacity', 'north 莲城变 10千伏 莲 5 线'), {
      version: 3,
      content: null,
    });
    told.act(lin, '2022-06-07T09:00', { act: 'withdraw', reason: '不办了' });
    expect(told.state.outcome?.code).toBe('withdrawn');
    expect(left(told)).toBeNull();
  });

  test('gets it back where no route is agreed to', () => {
    const told = onLine(1000);
    told.complete(lin, '2022-06-06T10:00', 'sign-customer', 'signed');
    told.complete(company, '2022-06-06T10:00', 'sign-supplier', 'done');
    for (const round of [1, 2, 3, 4]) {
      const at = `2022-06-1${round}T10:00`;
      told.complete(officer('p', 'police-licensing@north'), at, 'approvals', 'objected', {
        reason: '与既有管线冲突',
      });
      for (const duty of ['planning-permission', 'housing-licensing', 'transport-licensing'])
        told.complete(officer('o', `${duty}@north`), at, 'approvals', 'agreed');
      if (round < 4) told.complete(grid, at, 'change-route', 'changed');
    }
    expect(told.state.outcome?.code).toBe('no-route');
    expect(left(told)).toMatchObject({ open: 1000, region: 'north', publishedOn: '2022-05-01' });
  });

  test.each([
    ['short', 799, false],
    ['restricted', 5000, true],
  ])('that is %s is promised to nobody: another is looked for', (outcome, open_, restricted) => {
    const told = onLine(open_, restricted);
    expect(told.state.steps.capacity?.outcome).toBe(outcome);
    expect(left(told)).toMatchObject({ open: open_ });
    expect(open(told)).toEqual(['replan']);
    const other = {
      substation: '建安变',
      feeder: '10千伏 建 2 线',
      meteringPoint: '红线处',
      agreedOn: '2022-07-20',
    };
    told.complete(grid, '2022-06-07T10:00', 'replan', 'other', { output: other });
    expect(told.state.data).toMatchObject({ feeder: '10千伏 建 2 线', agreedOn: '2022-07-20' });
    expect(open(told)).toEqual(['sign-customer']);
  });

  test('that has too little may be connected to with the grid strengthened beside it, and it is said why', () => {
    const told = onLine(0);
    const same = {
      substation: '莲城变',
      feeder: '10千伏 莲 5 线',
      meteringPoint: '红线处',
      agreedOn: '2022-07-20',
    };
    const connect = (reason?: string) =>
      told.complete(grid, '2022-06-07T10:00', 'replan', 'connect', {
        output: same,
        ...(reason === undefined ? {} : { reason }),
      });
    expect(connect()).toBe('case.reason-missing');
    connect('先接入，同步新建第二回线');
    expect(open(told)).toEqual(['sign-customer']);
  });
});

describe('what the company’s system gives back', () => {
  test('a person of the company takes on, and the way goes on as it would have', () => {
    const told = applied(household);
    const back = (step: string) =>
      told.complete(company, '2022-06-06T10:00', step, 'refused', { reason: '系统升级' });
    back('survey');
    told.complete(grid, '2022-06-06T11:00', 'plan-by-hand', 'done', {
      output: { substation: '莲城变', feeder: '莲 5 线', meteringPoint: '红线处', agreedOn: '2022-06-20' },
    });
    told.complete(lin, '2022-06-06T12:00', 'sign-customer', 'signed');
    back('sign-supplier');
    told.complete(grid, '2022-06-06T15:00', 'sign-by-hand', 'done');
    expect(told.state.certificates).toHaveLength(1);
    back('works-resident');
    told.complete(grid, '2022-06-07T10:00', 'works-by-hand', 'done');
    back('meter-low');
    told.complete(grid, '2022-06-07T15:00', 'meter-by-hand', 'done');
    told.complete(company, '2022-06-07T15:05', 'account', 'done', {
      output: { accountNumber: '4110000001' },
    });
    expect(told.state.outcome?.code).toBe('connected');
  });
});

describe('备案制＋告知承诺制: a county that lets works be filed under a promise', () => {
  const decision = { chosen: true, document: '示例政〔2022〕8号', from: '2022-06-01' };

  /** A connection contracted on Monday 6 June in a county that decided so. */
  const filed = (...decisions: readonly (typeof decision)[]) => {
    const where = place();
    for (const form of decisions)
      story(worksByPromise.service, { place: where }).submit(
        form,
        '2022-06-06T08:30',
        officer('zhu', 'housing-licensing@north'),
      );
    const told = applied(factory, '2022-06-06T09:00', { place: where });
    signed(told);
    return told;
  };
  const promise = { route: '沿莲城大道北侧绿化带，七月上旬', promise: true };

  test('asks for no approvals, and builds the moment they are filed', () => {
    const told = filed(decision);
    expect(told.state.steps.approvals?.status).toBe('skipped');
    expect(open(told)).toEqual(['works-filing', 'works-news', 'works-delay', 'equipment']);
    told.complete(grid, '2022-06-06T15:00', 'works-filing', 'filed', { output: promise });
    expect(told.state.steps['works-10kv']?.status).toBe('open');
  });

  test.each<[string, readonly (typeof decision)[]]>([
    ['none was ever made', []],
    ['it is for a later day', [{ ...decision, from: '2022-06-07' }]],
    ['it was taken back', [decision, { ...decision, chosen: false }]],
  ])('has works approved where %s', (_what, decisions) => {
    expect(open(filed(...decisions))).toContain('approvals');
  });

  test('decides by a document that everybody reads', () => {
    expect(filed(decision).place.entry('power-works-by-promise', 'north')).toEqual({
      region: 'north',
      ...decision,
      before: false,
      publishedOn: '2022-06-06',
    });
  });

  test('takes no promise that was not given', () => {
    const { promise: _promise, ...without } = promise;
    expect(
      filed(decision).complete(grid, '2022-06-06T15:00', 'works-filing', 'filed', { output: without }),
    ).toBe('case.form-invalid');
  });
});
