import { expect, test } from 'vitest';
import { checkIndicator } from '../../kernel/indicator/check.ts';
import { contribute } from '../../kernel/indicator/contribute.ts';
import { hall } from '../../kernel/time/cn.fixture.ts';
import { applied, flat, plant, route } from '../pipe-connection/connection.fixture.ts';
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

function row(code: string, told: ReturnType<typeof applied>['told']) {
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
  const { told, surveyed, by, opened } = applied(water, { ...plant, smallProject: true });
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
