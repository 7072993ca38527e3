import { beforeAll, describe, expect, test } from 'vitest';
import { caseAct, city as code, openTestStore } from '../../../test/support/store-acts.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { cnRules, cnYears, hallHours } from '../../kernel/time/cn.fixture.ts';
import {
  createTimeRules,
  due,
  endClock,
  getWorkingTime,
  momentOf,
  startClock,
} from '../../kernel/time/index.ts';
import { commitActs } from '../../store/cases/commit-acts.ts';
import { formatLocal } from '../views/clock-strip.ts';
import { officeWork } from './office-work.ts';

const { db } = await openTestStore();
// A zone whose summer has another offset than its winter.
const time = createTimeRules({
  timeZone: 'Europe/Berlin',
  rules: cnRules,
  years: cnYears,
  halls: [hallHours],
});
const deps = {
  database: db,
  time,
  now: () => '2022-07-01T12:00:00.000+02:00',
};
const services = ['start-up'];
const limit = {
  value: 3,
  unit: 'working-day',
  basis: { law: '行政许可法', article: '42' },
} as const;

function ended(from: string, endedAt: string, office = 'registry@riverside') {
  const running = startClock({ limit, at: momentOf(time.zone, from), calendarVersion: 'cn' });
  const clock = endClock(running, momentOf(time.zone, endedAt));
  const until = due(clock, getWorkingTime(time, 'hall')).at;
  // As an act writes it: a case that has ended keeps the last moment of its clock.
  return caseAct({
    case: {
      office,
      openedAt: from,
      endedAt,
      phase: 'ended',
      dueAt: until === null ? null : formatLocal(time.zone, until),
      workItems: [],
      summary: { clock } as unknown as JsonObject,
    },
  });
}

function open(dueAt: string | null) {
  return caseAct({ case: { dueAt } });
}

beforeAll(async () => {
  await commitActs(db, code, [
    // Monday, 6 June: due on Thursday at closing time.
    ended('2022-06-06T10:00:00.000+02:00', '2022-06-09T17:00:00.000+02:00'),
    ended('2022-06-06T10:00:00.000+02:00', '2022-06-10T09:00:00.000+02:00'),
    ended('2022-06-06T10:00:00.000+02:00', '2022-06-07T09:00:00.000+02:00', 'tax@riverside'),
    // The last hour of a year and the first of the next, both in winter.
    ended('2021-12-30T10:00:00.000+01:00', '2021-12-31T23:30:00.000+01:00'),
    ended('2021-12-31T10:00:00.000+01:00', '2022-01-01T00:30:00.000+01:00'),
    open('2022-06-30T18:00:00.000+02:00'),
    open('2022-07-04T18:00:00.000+02:00'),
    open(null),
    // What offices have among themselves is not how they serve.
    caseAct({ case: { service: 'order', dueAt: '2022-06-01T18:00:00.000+02:00' } }),
  ]);
});

describe('the work of an office', () => {
  test('is what it ended in time and late, by the clock each case had', async () => {
    const found = await officeWork(deps, { from: '2022-06', to: '2022-06', services });
    expect(found.get('registry@riverside')).toEqual({ ended: 2, onTime: 1, open: 2, overdue: 1 });
    expect(found.get('tax@riverside')).toEqual({ ended: 1, onTime: 1, open: 0, overdue: 0 });
  });

  test('is counted in the months of the city’s own time, by the offset they had', async () => {
    const found = await officeWork(deps, { from: '2022-01', to: '2022-01', services });
    expect(found.get('registry@riverside')).toMatchObject({ ended: 1, onTime: 1 });
  });
});
