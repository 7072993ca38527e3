import { afterAll, expect, test } from 'vitest';
import { pack as programme } from '../../src/domains/programme/index.ts';
import { pack as supervision } from '../../src/domains/supervision/index.ts';
import type { Principal } from '../../src/kernel/access/principal.ts';
import type { JsonObject } from '../../src/kernel/json.ts';
import { actOnCase } from '../../src/usecases/cases/act-on-case.ts';
import { changeCase } from '../../src/usecases/cases/change-case.ts';
import { lookAtCause } from '../../src/usecases/cases/look-at-cause.ts';
import { reactToWarning } from '../../src/usecases/cases/react.ts';
import { readCase } from '../../src/usecases/cases/read-case.ts';
import { inventedCity } from '../exchange/invented-city.ts';

/* A task of the plan whose deadline passes, in a city with supervision. */

const city = await inventedCity([programme, supervision]);
const { deps, clock } = city;
afterAll(city.close);

const at = (day: string): void => {
  clock.now = Date.parse(`${day}T11:00:00+06:00`);
};
const system: Principal = { kind: 'system', cause: 'test' };
const unit = 'administrative-approval-bureau@990000';
const group = 'plan-office@990000';
const officer = (office: string): Principal => ({
  kind: 'account',
  account: `handler ${office}`,
  displayName: 'Officer',
  role: 'handler',
  office,
});

async function task(no: number, office = unit) {
  at('2024-03-13');
  const { state } = await changeCase(deps, {
    principal: system,
    case: { id: deps.newId(), service: 'plan-task' },
    expectedVersion: null,
    command: {
      act: 'submit',
      region: '990000',
      channel: 'counter',
      applicant: { party: unit, account: null, name: 'Approval' },
      form: {
        no,
        title: '延时开放',
        titleEn: 'Longer hours',
        plan: 'p',
        office,
        lead: office,
        due: '2024-06-28',
      },
      parent: null,
    },
  });
  return state;
}

test('evidence by number is there for whoever reports: cases that they may see, and registers by name', async () => {
  const [own, others] = [await task(40), await task(41, group)];
  const report = async (kind: string, what: string) =>
    await actOnCase(deps, officer(unit), own.id, null, {
      act: 'complete-step',
      step: 'report',
      outcome: 'under-way',
      reason: null,
      output: { progress: '窗口已延时', evidence: [{ kind, what }] },
    });
  const wrong = own.number.replace(/.$/, (digit) => String((Number(digit) + 1) % 10));
  for (const [kind, what, code] of [
    ['cases', '三十件', 'case.evidence-unnumbered'],
    ['cases', `${own.number}、${wrong}`, 'case.evidence-case-unknown'],
    ['cases', others.number, 'case.evidence-case-unknown'],
    ['register', '登记簿', 'case.evidence-register-unknown'],
  ] as const)
    await expect(report(kind, what), what).rejects.toMatchObject({ code });
  await report('register', '任务台账：第 40 项');
  const { state } = await report('cases', `${own.number} 和 ${(await task(42)).number}`);
  const { cited } = await readCase(deps, officer(unit), state.id);
  expect(cited).toEqual([{ id: expect.any(String), number: expect.not.stringMatching(own.number) }]);
});

/** The day is looked at, and what turned red is reacted to, as often as it is told. */
async function dayComes(id: string, day: string): Promise<void> {
  at(day);
  await actOnCase(deps, system, id, null, { act: 'check-clocks' });
  await reactToWarning(deps, id, 'promised');
}

async function ordersAbout(number: string): Promise<readonly string[]> {
  const { rows } = await deps.database.pool.query<{ id: string }>(
    `select c.id from case_file c
     join event e on e.stream = c.id and e.type = 'case-linked' and e.body->'to'->>'number' = $1
     where c.service = 'supervision' order by c.number`,
    [number],
  );
  return rows.map(({ id }) => id);
}

const complete = (who: string, id: string, step: string, outcome: string, output: JsonObject = {}) =>
  actOnCase(deps, officer(who), id, null, { act: 'complete-step', step, outcome, reason: null, output });

/** The unit asks, the leading group's office grants. */
async function granted(id: string, to: string): Promise<void> {
  await complete(unit, id, 'report', 'later', { asked: to, askedWhy: '设备未到' });
  await complete(group, id, 'decide', 'granted');
}

test('when its deadline passes, one order opens that names task, unit and day, and is over when the day is changed', async () => {
  const { id, number } = await task(7);
  await dayComes(id, '2024-06-28');
  expect(await ordersAbout(number)).toEqual([]);
  await dayComes(id, '2024-07-01');
  await dayComes(id, '2024-07-03');
  const [order, ...more] = await ordersAbout(number);
  expect(more).toEqual([]);
  const { form } = await city.state(order ?? '');
  expect(form).toMatchObject({ origin: 'task', number, office: unit, due: '2024-06-28' });
  expect(form).toMatchObject({
    matter: '方案任务7：延时开放：应于 2024-06-28 完成，到期没有完成',
    matterEn: 'Plan task 7: Longer hours: not done by 2024-06-28',
  });

  await granted(id, '2024-08-30');
  await lookAtCause(deps, order ?? '');
  expect((await city.state(order ?? '')).outcome?.code).toBe('closed');
  // Another day that passes is another matter.
  await dayComes(id, '2024-09-02');
  await dayComes(id, '2024-09-03');
  expect(await ordersAbout(number)).toHaveLength(2);
});

test('a deadline that was changed in time, or a task reported done in time, brings no order', async () => {
  const later = await task(8);
  at('2024-06-20');
  await granted(later.id, '2024-08-30');
  await dayComes(later.id, '2024-07-01');
  expect(await ordersAbout(later.number)).toEqual([]);

  const done = await task(9);
  at('2024-06-27');
  await complete(unit, done.id, 'report', 'done', { progress: '已完成' });
  await dayComes(done.id, '2024-07-01');
  expect(await ordersAbout(done.number)).toEqual([]);
});
