import { describe, expect, test } from 'vitest';
import { checkIndicator } from '../../kernel/indicator/check.ts';
import { contribute } from '../../kernel/indicator/contribute.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { hall } from '../../kernel/time/cn.fixture.ts';
import {
  applied,
  builtBy,
  company,
  factory,
  household,
  lin,
  shop,
  signed,
} from './connection/connection.fixture.ts';
import { indicators } from './indicators.ts';

const region = {
  code: 'north',
  level: 'county',
  top: false,
  division: '411002',
  hall: 'hall',
  parties: {},
  settings: {},
};

function row(code: string, told: ReturnType<typeof applied>) {
  const indicator = indicators.find((each) => each.code === code);
  if (indicator === undefined) throw new Error(`no indicator ${code}`);
  return contribute(indicator, told.state, { time: hall, region });
}

function connected(form: JsonObject, works: string, builtOn: string, connectedOn: string) {
  const told = applied(form, '2022-06-06T08:30');
  signed(told, '2022-06-06T08:30');
  builtBy(told, works, builtOn);
  const meter = works === 'works-10kv' ? 'meter-high' : 'meter-low';
  told.complete(company, connectedOn, meter, 'done');
  told.complete(company, connectedOn, 'account', 'done', { output: { accountNumber: '4110000001' } });
  expect(told.state.outcome?.code).toBe('connected');
  return told;
}

test('every indicator of the pack is well declared', () => {
  expect(indicators.flatMap(checkIndicator)).toEqual([]);
});

describe('a household, connected on its second day', () => {
  const told = connected(household, 'works-resident', '2022-06-06T18:00', '2022-06-07T18:00');

  test('counts with all of its time, in two steps, without trip, approval or charge', () => {
    expect(row('power-days-low-resident', told)?.value).toBe(2);
    expect(row('power-steps-low-small', told)?.value).toBe(2);
    expect(row('power-trips-low', told)?.value).toBe(0);
    expect(row('power-approvals-low', told)?.value).toBe(0);
    expect(row('power-redline-cost', told)?.value).toBe(0);
  });

  test('is counted in no other class', () => {
    expect(row('power-days-low-other', told)).toBeNull();
    expect(row('power-steps-high', told)).toBeNull();
    expect(row('power-works-days-low', told)).toBeNull();
  });
});

describe('a factory whose works took eight days', () => {
  const told = connected(factory, 'works-10kv', '2022-06-16T18:00', '2022-06-17T18:00');

  test('is measured without the time in which only works were under way', () => {
    // Approved and inspected on the first day; connected within the last one.
    expect(row('power-days-high-single', told)?.value).toBe(1);
    expect(row('power-works-days-10kv', told)?.value).toBe(9);
    expect(row('power-approval-days', told)?.value).toBe(0);
  });

  test('had three steps, since its works were not its own to pay, and its approvals ran in parallel', () => {
    expect(row('power-steps-high', told)?.value).toBe(3);
    expect(row('power-steps-high-extended', told)?.value).toBe(3);
    expect(row('power-approvals-parallel', told)?.numerator).toBe(true);
  });
});

test('an application that was withdrawn is left out, and it is said why', () => {
  const told = applied(shop);
  told.act(lin, '2022-06-06T11:00', { act: 'withdraw', reason: '不办了' });
  expect(row('power-days-low-small', told)).toMatchObject({
    value: null,
    excluded: { en: 'Withdrawn by the applicant' },
  });
});
