import { describe, expect, test } from 'vitest';
import type { LedgerDeadline } from './ledger.ts';
import type { FulfilledBy } from './plan-views.ts';
import type { TaskProgress } from './task-progress.ts';
import { taskState } from './task-state.ts';

const period = { from: '2022-01-01', to: '2022-12-31' };
const june: LedgerDeadline = { type: 'month', value: '2022-06' };
const ongoing: LedgerDeadline = { type: 'ongoing' };
const service: FulfilledBy = {
  kind: 'service',
  code: 'startup',
  name: { zh: '企业开办', en: 'Start a business' },
};

function standing(today: string, more: Partial<Parameters<typeof taskState>[0]> = {}) {
  return taskState({
    deadline: june,
    by: 'evidence',
    fulfilledBy: [],
    late: 0,
    progress: null,
    parts: null,
    today,
    period,
    ...more,
  });
}

const said = (state: TaskProgress['state'], on: string, more: Partial<TaskProgress> = {}): TaskProgress => ({
  state,
  number: 'XC1',
  office: 'education@north',
  due: null,
  on,
  checkedOn: null,
  ...more,
});

describe('a task of which nothing was reported', () => {
  test('has not started, is at risk two weeks before it is due, and late from the day after its month', () => {
    expect(standing('2022-06-01').state).toBe('not-started');
    expect(standing('2022-06-16').state).toBe('at-risk');
    expect(standing('2022-06-30').state).toBe('at-risk');
    expect(standing('2022-07-01')).toEqual({
      state: 'late',
      text: { zh: '2022年6月到期，未见报告', en: 'Was due in June 2022; nothing was reported' },
    });
  });

  test('has as many days left as its month has, and is met by a check on the last of them', () => {
    expect(standing('2022-06-15').text.en).toBe('Due in 15 days; nothing was reported');
    expect(standing('2022-06-30').text).toEqual({
      zh: '今天到期，未见报告',
      en: 'Due today; nothing was reported',
    });
    const checked = said('checked', '2022-06-30', { checkedOn: '2022-06-30' });
    expect(standing('2022-07-01', { progress: checked }).state).toBe('on-track');
  });

  test('has ended once the plan’s period is past: no year of red clocks', () => {
    expect(standing('2022-12-31').state).toBe('late');
    expect(standing('2023-01-01').state).toBe('ended');
    expect(standing('2026-11-24', { deadline: ongoing }).state).toBe('ended');
  });

  test('has not started before the period begins', () => {
    expect(standing('2021-12-31').state).toBe('not-started');
  });

  test('goes on where the plan says so; never late, at risk after a quarter of silence', () => {
    expect(standing('2022-03-31', { deadline: ongoing }).state).toBe('not-started');
    expect(standing('2022-12-31', { deadline: ongoing }).state).toBe('at-risk');
  });

  test('is late from its first missed milestone, and from the day after, where the plan names a day', () => {
    const milestones: LedgerDeadline = { type: 'milestones', values: ['2022-06', '2022-12'] };
    expect(standing('2022-08-01', { deadline: milestones }).state).toBe('late');
    const deadline: LedgerDeadline = { type: 'month', value: '2022-06', day: '2022-06-15' };
    expect(standing('2022-06-15', { deadline }).state).toBe('at-risk');
    expect(standing('2022-06-16', { deadline }).state).toBe('late');
  });

  test('without a date of its own is never late', () => {
    expect(standing('2022-12-31', { deadline: { type: 'unspecified', horizon: '2022-06' } }).state).toBe(
      'not-started',
    );
  });

  test('says where nothing of it is built here', () => {
    expect(standing('2022-05-01', { by: 'later' }).text.en).toBe(
      'Not built here yet, by the end of June 2022',
    );
    expect(standing('2022-05-01', { by: undefined }).state).toBe('not-started');
  });
});

describe('a task whose case says something', () => {
  test('is on track while it is reported under way, and late all the same when its month is over', () => {
    const progress = said('under-way', '2022-05-20');
    expect(standing('2022-06-01', { progress }).state).toBe('on-track');
    expect(standing('2022-07-01', { progress }).text.en).toBe(
      'Was due in June 2022; reported under way on 20 May 2022',
    );
  });

  test('waits for the lead, then for supervision, and is verified by nobody else', () => {
    expect(standing('2022-07-01', { progress: said('reported', '2022-06-20') }).state).toBe('awaiting-check');
    expect(standing('2022-07-01', { progress: said('agreed', '2022-06-21') }).text.zh).toBe(
      '牵头单位已审核，待督查核查',
    );
    const progress = said('verified', '2022-06-24', { checkedOn: '2022-06-24' });
    expect(standing('2022-07-01', { progress }).state).toBe('verified');
    expect(standing('2024-07-01', { progress }).state).toBe('verified');
  });

  test('meets a milestone when supervision has looked at it since', () => {
    const deadline: LedgerDeadline = { type: 'milestones', values: ['2022-06', '2022-12'] };
    const progress = said('checked', '2022-07-04', { checkedOn: '2022-07-04' });
    expect(standing('2022-08-01', { deadline, progress }).state).toBe('on-track');
    expect(standing('2023-01-01', { deadline, progress }).state).toBe('ended');
  });

  test('has the deadline that was decided', () => {
    const progress = said('under-way', '2022-06-13', { due: '2022-08-31' });
    expect(standing('2022-07-15', { progress })).toMatchObject({
      state: 'on-track',
      text: { en: 'Reported under way on 13 June 2022, deadline changed to 31 August 2022' },
    });
    expect(standing('2022-09-01', { progress }).state).toBe('late');
  });

  test('that was put off and never reported on is under way nowhere', () => {
    const progress = said('put-off', '2022-06-13', { due: '2022-08-31' });
    expect(standing('2022-07-15', { progress })).toMatchObject({
      state: 'not-started',
      text: { en: 'Nothing reported yet, deadline changed to 31 August 2022' },
    });
    expect(standing('2022-09-01', { progress }).text.en).toBe(
      'Was due on 31 August 2022; nothing was reported',
    );
  });
});

describe('when the plan is over, a task', () => {
  test('that was carried on by decision is held to the day that was decided', () => {
    const progress = said('under-way', '2023-01-04', { due: '2023-03-31' });
    expect(standing('2023-02-01', { progress }).state).toBe('on-track');
    expect(standing('2023-04-01', { progress }).state).toBe('late');
  });

  test('that was left undone or closed has ended, and says since when', () => {
    for (const state of ['unfinished', 'dropped'] as const)
      expect(standing('2023-02-01', { progress: said(state, '2023-01-31') })).toMatchObject({
        state: 'ended',
        text: { en: expect.stringContaining('31 January 2023') },
      });
    // One that the plan names no more may be closed while it runs.
    expect(standing('2022-09-02', { progress: said('dropped', '2022-09-01') }).state).toBe('ended');
  });
});

describe('a task that something of ours fulfils', () => {
  const kept = { by: 'service', fulfilledBy: [service] } as const;

  test('is on track, whatever the date, and names what keeps it', () => {
    for (const today of ['2021-01-01', '2022-06-30', '2022-12-31', '2026-01-01'])
      expect(standing(today, kept)).toEqual({
        state: 'on-track',
        text: { zh: '已由“企业开办”实现', en: 'Kept by Start a business' },
      });
  });

  test('is at risk while cases of it are past their day', () => {
    expect(standing('2022-06-01', { ...kept, late: 2 })).toMatchObject({
      state: 'at-risk',
      text: { en: 'Kept by Start a business; 2 cases are past due now' },
    });
  });
});

describe('a task that was divided', () => {
  const progress = said('under-way', '2022-04-01');
  test('is at risk while a part of it is late, and says how many are', () => {
    expect(standing('2022-05-01', { progress, parts: { given: 9, done: 3, late: 2 } })).toEqual({
      state: 'at-risk',
      text: {
        zh: '分工 9 项，完成 3 项，逾期 2 项',
        en: 'Of 9 parts 3 are done, and 2 late',
      },
    });
    expect(standing('2022-05-01', { progress, parts: { given: 9, done: 3, late: 0 } }).state).toBe(
      'on-track',
    );
  });

  test('is late by its own date all the same', () => {
    expect(standing('2022-07-01', { progress, parts: { given: 1, done: 0, late: 1 } }).state).toBe('late');
  });
});
