import { describe, expect, test } from 'vitest';
import type { Principal } from '../../../kernel/access/principal.ts';
import { checkIndicator } from '../../../kernel/indicator/check.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { evaluate, factName } from '../../../kernel/process/index.ts';
import { officer, place, story } from '../../../kernel/process/story.fixture.ts';
import { areaBasis } from './areas.ts';
import { outageIndicators } from './indicators.ts';
import { networkCheck } from './network-check.ts';
import { planned } from './outage.fixture.ts';
import { outage } from './outage.ts';
import { interruptions, outageHours } from './reliability.ts';
import vector from './saidi.json' with { type: 'json' };

const company: Principal = { kind: 'outside', party: 'grid', displayName: 'grid' };
const grid = officer('dian', 'electricity-supply@north');

describe.each([
  ['all outages', 0, vector.all],
  ['those of more than five minutes', 5, vector.sustained_over_5min],
] as const)('%s of the published example', (_what, momentary, expected) => {
  const total = (expression: string) =>
    vector.events.reduce(
      (sum, output) =>
        sum +
        Number(
          evaluate(expression, {
            output,
            facts: { area: { customers: vector.customers_served, momentary } },
          }),
        ),
      0,
    );

  test('add up to its SAIFI, SAIDI and CAIDI', () => {
    expect(total(interruptions)).toBeCloseTo(expected.SAIFI, 9);
    expect(total(outageHours) * 60).toBeCloseTo(expected.SAIDI_min, 9);
    expect((total(outageHours) * 60) / total(interruptions)).toBeCloseTo(expected.CAIDI_min, 9);
  });
});

function begun(form: JsonObject, at = '2022-06-06T09:00', where = place()) {
  const told = story(outage, { place: where, parties: { 'power-supply': 'grid' } });
  told.act(grid, at, {
    act: 'submit',
    region: 'north',
    channel: 'counter',
    applicant: { party: 'electricity-supply@north', account: 'dian', name: '供电公司' },
    form,
    parent: null,
  });
  return told;
}

describe('a planned outage', () => {
  test('is announced to everybody at once', () => {
    const told = begun(planned);
    expect(told.state.data).toMatchObject({ noticeDays: 7, noticed: true });
    expect(told.place.entry('power-outage', told.state.number)).toMatchObject({
      status: 'announced',
      places: '莲城大道 1 至 99 号',
      customers: 1000,
    });
  });

  test('announced six days ahead is announced all the same, and it is said that it came late', () => {
    expect(begun({ ...planned, startsOn: '2022-06-12' }).state.data).toMatchObject({
      noticeDays: 6,
      noticed: false,
    });
  });

  test('says why it cannot be done without cutting anybody off', () => {
    const { whyNotLive: _why, ...form } = planned;
    expect(() => begun(form).state).toThrow('not begun');
  });
});

describe('who is told', () => {
  const connected = () => {
    const where = place();
    for (const [number, substation, feeder] of [
      ['B2', '莲城变', '10千伏 莲 5 线'],
      ['B1', '莲城变', '10千伏 莲 5 线'],
      ['B3', '莲城变', '10千伏 莲 6 线'],
      ['B4', '建安变', '10千伏 莲 5 线'],
    ] as const)
      where.registers.set(factName('power-line-customers', number), {
        version: 1,
        content: { substation: `north ${substation}`, line: `north ${substation} ${feeder}` },
      });
    return where;
  };

  test('is each customer of the line, or of every line of the substation', () => {
    expect(begun(planned, '2022-06-06T09:00', connected()).state.data.affected).toEqual(['B1', 'B2']);
    const { feeder: _feeder, ...whole } = planned;
    const substation = { ...whole, reach: 'substation' };
    expect(begun(substation, '2022-06-06T09:00', connected()).state.data.affected).toEqual([
      'B1',
      'B2',
      'B3',
    ]);
  });

  test('is nobody where nobody is connected', () => {
    expect(begun(planned).state.data.affected).toEqual([]);
  });
});

test('a fault is told as it goes: where, until when, and that power is back', () => {
  const { plannedMinutes: _minutes, whyNotLive: _why, ...rest } = planned;
  const fault = { ...rest, kind: 'fault' };
  const told = begun(fault);
  told.complete(company, '2022-06-13T09:00', 'locate', 'done', {
    output: { cause: 'digging', expected: '11:00' },
  });
  expect(told.place.entry('power-outage', told.state.number)).toMatchObject({
    status: 'located',
    expected: '11:00',
    cause: 'digging',
  });
  told.complete(grid, '2022-06-13T11:00', 'restore', 'restored', {
    output: { minutes: 150, customers: 980 },
  });
  expect(told.place.entry('power-outage', told.state.number)).toMatchObject({
    status: 'restored',
    minutes: 150,
    customers: 980,
  });
});

test('a located fault goes to the crew of its line’s cell; where none is on record, to whoever is on duty', () => {
  const { plannedMinutes: _minutes, whyNotLive: _why, ...rest } = planned;
  const located = (where: ReturnType<typeof place>) => {
    const told = begun({ ...rest, kind: 'fault' }, '2022-06-13T08:40', where);
    told.complete(company, '2022-06-13T09:00', 'locate', 'done', {
      output: { cause: 'weather', expected: '11:00' },
    });
    return told;
  };
  const where = place();
  where.registers.set(factName('power-grid-cell', 'north 莲城变 10千伏 莲 5 线'), {
    version: 1,
    content: { cell: '莲城东网格', crew: '莲城一班', phone: '0000-1111' },
  });
  const given = located(where);
  expect(given.state.data).toMatchObject({ crew: '莲城一班 0000-1111' });
  expect(given.place.entry('power-outage', given.state.number)).toMatchObject({
    status: 'located',
    cell: '莲城东网格',
  });
  given.complete(grid, '2022-06-13T11:00', 'restore', 'restored', { output: { minutes: 90, customers: 1 } });
  expect(given.place.entry('power-outage', given.state.number)).toMatchObject({ cell: '莲城东网格' });
  expect(located(place()).state.steps.repairing?.outcome).toBe('under-way');
});

test('what the network’s own system says of its lines is published as it said it', () => {
  const told = story(networkCheck, { parties: { 'power-supply': 'grid' } });
  told.act(grid, '2022-06-13T11:05', {
    act: 'submit',
    region: 'north',
    channel: 'counter',
    applicant: { party: 'electricity-supply@north', account: 'dian', name: '供电公司' },
    form: { why: '故障送电后' },
    parent: null,
  });
  const output = { lines: 52, abnormal: 1, heaviest: '10 千伏 07 线', loadPercent: 88 };
  told.complete(company, '2022-06-13T11:06', 'ask', 'done', { output });
  expect(told.place.entry('power-network-state', 'north 2022-06-13')).toMatchObject(output);
});

test('counts by the customers its kind of area has; without them it is left out, and it is said why', () => {
  const where = place();
  const basis = story(areaBasis, { place: where });
  basis.act(grid, '2022-06-01T09:00', {
    act: 'submit',
    region: 'north',
    channel: 'counter',
    applicant: { party: 'electricity-supply@north', account: 'dian', name: '供电公司' },
    form: { area: 'urban', customers: 50_000, momentary: 3 },
    parent: null,
  });
  const told = begun(planned, '2022-06-06T09:00', where);
  told.complete(grid, '2022-06-13T10:00', 'restore', 'restored', {
    output: { minutes: 90, customers: 1000 },
  });
  expect(told.state.data).toMatchObject({ hours: 0.03, interruptions: 0.02, counted: true });
  const unknown = begun(planned);
  unknown.complete(grid, '2022-06-13T10:00', 'restore', 'restored', {
    output: { minutes: 90, customers: 1000 },
  });
  expect(unknown.state.data).toMatchObject({ hours: 0, counted: false });
});

test('a planned outage that is called off leaves the list', () => {
  const told = begun(planned);
  expect(told.complete(grid, '2022-06-12T10:00', 'call-off', 'cancelled')).toBe('case.reason-missing');
  told.complete(grid, '2022-06-12T10:00', 'call-off', 'cancelled', { reason: '改为带电作业' });
  expect(told.place.entry('power-outage', told.state.number)).toBeNull();
});

test('its indicators are well declared', () => {
  expect(outageIndicators.flatMap(checkIndicator)).toEqual([]);
});
