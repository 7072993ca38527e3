import { expect, test } from 'vitest';
import { checkIndicator } from '../../kernel/indicator/check.ts';
import { contribute } from '../../kernel/indicator/contribute.ts';
import { hall } from '../../kernel/time/cn.fixture.ts';
import {
  applied,
  flat,
  lin,
  plant,
  projectCode,
  route,
  uscc,
  withProject,
} from '../pipe-connection/connection.fixture.ts';
import { pack } from './index.ts';
import { gas } from './utility.ts';

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

test('every indicator is well declared', () => {
  expect(pack.indicators.flatMap(checkIndicator)).toEqual([]);
});

test('a flat that is opened on the day took that day, two steps and no paper', () => {
  const { told, surveyed, opened } = applied(gas, flat);
  surveyed(0, '2022-06-06T10:00');
  opened('2022-06-06T18:00');
  expect(row('gas-connection-days', told)?.value).toBe(1);
  expect(row('gas-connection-steps', told)?.value).toBe(2);
  expect(row('gas-papers', told)?.value).toBe(0);
  expect(row('gas-approval-days', told)).toBeNull();
  expect(row('gas-line-days', told)).toBeNull();
});

test('a plant that waited for leave and works took the company’s own time alone', () => {
  const { told, surveyed, by, agreed, opened } = applied(gas, plant);
  surveyed(120, '2022-06-06T18:00');
  by('gas-supply', '2022-06-06T18:00', 'line-request', 'filed', { output: { ...route, papers: 'complete' } });
  agreed('2022-06-08T18:00');
  by('gas-supply', '2022-06-13T08:30', 'works-short', 'built');
  opened('2022-06-13T18:00');
  expect(row('gas-connection-days', told)?.value).toBe(2);
  expect(row('gas-approval-days', told)?.value).toBe(2);
  expect(row('gas-line-days', told)?.value).toBe(5);
});

test('whoever has to say more of the land once it was surveyed is taken in by that: two steps all the same', () => {
  const { told, surveyed, by, opened } = applied(
    gas,
    { ...flat, applicantKind: 'enterprise', uscc, projectCode },
    undefined,
    withProject(),
  );
  surveyed(40, '2022-06-06T10:00');
  told.complete(lin, '2022-06-06T11:00', 'land-facts', 'said', {
    output: {
      beyondStandard: false,
      inPlanArea: true,
      landRight: 'granted',
      hasTitle: true,
      titleFrom: '2022-01-01',
    },
  });
  const output = { ...route, restoredBy: '2022-06-30' };
  by('gas-supply', '2022-06-06T11:30', 'works-notice', 'pushed', { output });
  by('gas-supply', '2022-06-09T10:00', 'works-short', 'built');
  opened('2022-06-09T16:00');
  expect(told.state.steps['land-facts']?.status).toBe('done');
  expect(row('gas-connection-steps', told)?.value).toBe(2);
});

test('opened only at the second try, it took three steps', () => {
  const { told, company, surveyed, opened } = applied(gas, flat);
  surveyed(0, '2022-06-06T09:00');
  told.complete(company, '2022-06-06T10:00', 'open', 'rework', { reason: '阀门未装' });
  told.complete(lin, '2022-06-06T11:00', 'mend', 'mended');
  opened('2022-06-06T15:00');
  expect(row('gas-connection-steps', told)?.value).toBe(3);
});
