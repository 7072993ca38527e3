import { describe, expect, test } from 'vitest';
import { checkIndicator } from '../../kernel/indicator/check.ts';
import { contribute } from '../../kernel/indicator/contribute.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { factName } from '../../kernel/process/index.ts';
import { officer, type Place, place, story } from '../../kernel/process/story.fixture.ts';
import { hall } from '../../kernel/time/cn.fixture.ts';
import { applied, flat, projectPlant, route, withProject } from '../pipe-connection/connection.fixture.ts';
import { pack } from './index.ts';
import { water } from './utility.ts';

const region = {
  code: 'north',
  level: 'county',
  top: false,
  division: '411002',
  hall: 'hall',
  parties: {},
  settings: {},
};

function row(code: string, told: Pick<ReturnType<typeof applied>['told'], 'state'>) {
  const indicator = pack.indicators.find((each) => each.code === code);
  if (indicator === undefined) throw new Error(`no indicator ${code}`);
  return contribute(indicator, told.state, { time: hall, region });
}

function home(openedAt: string) {
  const it = applied(water, flat);
  it.told.complete(it.company, '2022-06-06T09:30', 'survey', 'no-works', {
    output: { how: 'remote', metres: 0, drawings: false },
  });
  it.opened(openedAt);
  return it.told;
}

test('every indicator is well declared', () => {
  expect(pack.indicators.flatMap(checkIndicator)).toEqual([]);
});

test('the same day is nought, the next day is one', () => {
  expect(row('water-connection-days-no-works', home('2022-06-06T17:00'))?.value).toBe(0);
  expect(row('water-connection-days-no-works', home('2022-06-07T09:00'))?.value).toBe(1);
});

test('lines of small low-risk projects have no approval, cost their customers nothing, and are two days’ works', () => {
  const { told, surveyed, by, opened } = applied(water, projectPlant, undefined, withProject());
  surveyed(60, '2022-06-06T10:00');
  by('water-supply', '2022-06-06T10:30', 'works-notice', 'pushed', {
    output: { ...route, restoredBy: '2022-06-30' },
  });
  by('water-supply', '2022-06-08T10:30', 'works-short', 'built');
  opened('2022-06-08T15:00');
  expect(row('water-approvals-small', told)?.value).toBe(0);
  expect(row('water-outside-cost', told)?.value).toBe(0);
  expect(row('water-line-days', told)?.value).toBe(2);
  expect(row('water-connection-days-no-works', told)).toBeNull();
});

describe('what is charged outside the boundary', () => {
  const office = officer('shui', 'water-supply@north');
  const begun = (code: string, form: JsonObject, where: Place) => {
    const service = pack.services.find((each) => each.code === code);
    if (service === undefined) throw new Error(`no service ${code}`);
    const it = story(service, { place: where });
    it.act(office, '2022-06-09T09:00', {
      act: 'submit',
      region: 'north',
      channel: 'counter',
      applicant: { party: 'water-supply@north', account: 'shui', name: '供水公司' },
      form,
      parent: null,
    });
    return it;
  };

  /** A charge for works outside, made of an account whose line was found to be `payer`'s. */
  function charged(payer: string, part: string) {
    const where = place();
    where.registers.set(factName('water-account', '4110000001'), {
      version: 1,
      content: {
        region: 'north',
        kind: 'resident',
        payer,
        connectedOn: '2022-06-08',
        status: 'open',
        since: '2022-06-08',
      },
    });
    begun(
      'water-fee',
      {
        code: 'pipe-works',
        name: '管道工程',
        amount: 150_000,
        per: 'piece',
        part,
        borneBy: 'customer',
        approval: '豫发改价管',
        from: '2022-01-01',
      },
      where,
    );
    const it = begun('water-charge', { accountNumber: '4110000001', item: 'pipe-works', quantity: 2 }, where);
    expect(it.state.outcome?.code).toBe('charged');
    return row('water-outside-cost', it);
  }

  test('counts with its yuan where the line is not the customer’s to pay', () => {
    expect(charged(water.bearer.code, 'outside')?.value).toBe(3000);
  });

  test('is none of it where the customer pays for the line, or the charge is for something else', () => {
    expect(charged('customer', 'outside')).toBeNull();
    expect(charged(water.bearer.code, 'service')).toBeNull();
  });
});
