import { expect, test } from 'vitest';
import { caseAct, city, openTestStore } from '../../../test/support/store-acts.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { cnRules, cnYears, hallHours } from '../../kernel/time/cn.fixture.ts';
import { createTimeRules, endClock, momentOf, startClock } from '../../kernel/time/index.ts';
import { commitActs } from '../../store/cases/commit-acts.ts';
import type { Dependencies } from '../dependencies.ts';
import { keepDaysOfEnded } from './keep-days.ts';

const { db, ownerUrl } = await openTestStore();
const time = createTimeRules({
  timeZone: 'Asia/Shanghai',
  rules: cnRules,
  years: cnYears,
  halls: [hallHours],
});
const deps = {
  database: db,
  time,
  city: { regions: [{ id: 'riverside', hall: 'hall' }] },
} as unknown as Dependencies;
const limit = { value: 3, unit: 'working-day', basis: { law: '行政许可法', article: '42' } } as const;

/** As cases were kept before: ended, and without a day. */
function ended(endedAt: string, clockEndedAt = endedAt) {
  const running = startClock({
    limit,
    at: momentOf(time.zone, '2022-06-06T10:00:00.000+08:00'),
    calendarVersion: 'cn',
  });
  const clock = endClock(running, momentOf(time.zone, clockEndedAt));
  return caseAct({
    case: {
      endedAt,
      phase: 'ended',
      dueAt: null,
      workItems: [],
      summary: { clock } as unknown as JsonObject,
    },
  });
}

test('cases that had ended get the last moment of their clock, once; those that never had one keep none', async () => {
  const late = ended('2022-06-13T09:00:00.000+08:00');
  const soon = ended('2022-06-07T09:00:00.000+08:00');
  const before = ended('2022-06-13T09:00:00.000+08:00', '2022-06-07T09:00:00.000+08:00');
  await commitActs(db, city, [late, soon, before]);
  expect(await keepDaysOfEnded(deps, 2)).toBe(false);
  const { Client } = (await import('pg')).default;
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(
    `insert into days_to_keep (city, after) values ($1, '00000000-0000-0000-0000-000000000000')`,
    [city],
  );
  await owner.end();
  for (let passes = 0; await keepDaysOfEnded(deps, 2); passes += 1) expect(passes).toBeLessThan(5);
  const { rows } = await db.pool.query<{ id: string; due: string | null }>(
    `select id, to_char(due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as due from case_file where city = $1`,
    [city],
  );
  const dueOf = new Map(rows.map(({ id, due }) => [id, due]));
  expect([late, soon, before].map((act) => dueOf.get(act.case?.id ?? ''))).toEqual([
    '2022-06-09',
    '2022-06-09',
    null,
  ]);
  const { rows: left } = await db.pool.query('select 1 from days_to_keep where city = $1', [city]);
  expect(left).toEqual([]);
});
