import { describe, expect, test } from 'vitest';
import type { LedgerDeadline } from './ledger.ts';
import type { FulfilledBy } from './plan-views.ts';
import { taskState } from './task-state.ts';

const period = { from: '2022-01-01', to: '2022-12-31' };
const june: LedgerDeadline = { type: 'month', value: '2022-06' };
const ongoing: LedgerDeadline = { type: 'ongoing' };
const service: FulfilledBy = {
  kind: 'service',
  code: 'startup',
  name: { zh: '企业开办', en: 'Start a business' },
};

function stateOf(
  today: string,
  deadline: LedgerDeadline,
  by: 'later' | 'evidence' | 'service' | undefined = 'later',
): string {
  return taskState({ deadline, by, fulfilledBy: by === 'service' ? [service] : [], today, period }).state;
}

describe('a task that nothing fulfils yet', () => {
  test('is for later while its month lasts, and overdue from the day after', () => {
    expect(stateOf('2022-06-30', june)).toBe('later');
    expect(stateOf('2022-07-01', june)).toBe('overdue');
  });

  test('has ended once the plan’s period is past: no year of red clocks', () => {
    expect(stateOf('2022-12-31', june)).toBe('overdue');
    expect(stateOf('2023-01-01', june)).toBe('ended');
    expect(stateOf('2026-11-24', ongoing)).toBe('ended');
  });

  test('has not started before the period begins', () => {
    expect(stateOf('2021-12-31', june)).toBe('not-started');
  });

  test('goes on where the plan says so, and is never overdue then', () => {
    expect(stateOf('2022-12-31', ongoing)).toBe('ongoing');
  });

  test('is overdue from its first missed milestone, and says which it was', () => {
    const deadline: LedgerDeadline = { type: 'milestones', values: ['2022-06', '2022-12'] };
    expect(stateOf('2022-06-30', deadline)).toBe('later');
    const standing = taskState({ deadline, by: 'later', fulfilledBy: [], today: '2022-08-01', period });
    expect(standing.state).toBe('overdue');
    expect(standing.text).toEqual({
      zh: '2022年6月到期，未见报告',
      en: 'Was due in June 2022; nothing was reported',
    });
  });

  test('is overdue from the day after, where the plan names a day', () => {
    const deadline: LedgerDeadline = { type: 'month', value: '2022-06', day: '2022-06-15' };
    expect(stateOf('2022-06-15', deadline)).toBe('later');
    expect(stateOf('2022-06-16', deadline)).toBe('overdue');
  });

  test('without a date of its own is never overdue', () => {
    expect(stateOf('2022-12-31', { type: 'unspecified', horizon: '2022-06' })).toBe('later');
  });
});

describe('a task that something of ours fulfils', () => {
  test('is kept, whatever the date, and names what keeps it', () => {
    for (const today of ['2021-01-01', '2022-06-30', '2022-12-31', '2026-01-01']) {
      expect(stateOf(today, june, 'service')).toBe('by-service');
    }
    const standing = taskState({
      deadline: june,
      by: 'service',
      fulfilledBy: [service],
      today: '2022-01-02',
      period,
    });
    expect(standing.text).toEqual({ zh: '已由“企业开办”实现', en: 'Kept by Start a business' });
  });
});

test('a task reported with papers waits for them until it is due', () => {
  expect(stateOf('2022-06-30', june, 'evidence')).toBe('by-evidence');
  expect(stateOf('2022-07-01', june, 'evidence')).toBe('overdue');
  expect(stateOf('2023-01-01', june, 'evidence')).toBe('ended');
});

test('a task that the city’s fulfilment does not list is for later', () => {
  expect(stateOf('2022-06-30', june, undefined)).toBe('later');
});
