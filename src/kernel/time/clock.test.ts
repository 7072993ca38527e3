import { describe, expect, test } from 'vitest';
import { adoptCalendar, endClock, extendClock, resumeClock, startClock, stopClock } from './clock.ts';
import { describeLimit, type Limit, limitFault } from './limit.ts';

const basis = { law: '行政许可法', article: '45' };
const limit: Limit = { value: 20, unit: 'working-day', basis };
const running = startClock({ limit, at: 1000, calendarVersion: 'v1' });
const refusal = (code: string) => expect.objectContaining({ code });

describe('the ledger', () => {
  test('keeps its spans without gap from start to end', () => {
    const stopped = stopClock(running, { at: 2000, basis });
    const ended = endClock(resumeClock(stopped, 3000), 4000);
    expect(ended.spans).toEqual([
      { kind: 'running', from: 1000, to: 2000 },
      { kind: 'stopped', from: 2000, to: 3000, basis },
      { kind: 'running', from: 3000, to: 4000 },
    ]);
    expect(ended.endedAt).toBe(4000);
  });

  test('an act makes a new ledger and leaves the old one as it was', () => {
    const before = JSON.stringify(running);
    stopClock(running, { at: 2000, basis });
    extendClock(running, { limit, approvedBy: 'head', at: 2000, basis });
    endClock(running, 2000);
    expect(JSON.stringify(running)).toBe(before);
  });

  test('is plain data', () => {
    const stopped = stopClock(running, {
      at: 2000,
      basis,
      maximum: limit,
      reason: { zh: '听证', en: 'Hearing' },
    });
    expect(JSON.parse(JSON.stringify(stopped))).toEqual(stopped);
  });

  test('notes a calendar that moved its dates, and nothing when it is the same', () => {
    expect(adoptCalendar(running, 'v2').calendarVersion).toBe('v2');
    expect(adoptCalendar(running, 'v1')).toBe(running);
  });
});

describe('what a ledger refuses', () => {
  const stopped = stopClock(running, { at: 2000, basis });
  const ended = endClock(running, 2000);

  test('to stop twice', () => {
    expect(() => stopClock(stopped, { at: 3000, basis })).toThrow(refusal('clock.already-stopped'));
  });
  test('to resume what runs', () => {
    expect(() => resumeClock(running, 3000)).toThrow(refusal('clock.not-stopped'));
  });
  test('anything after the end', () => {
    expect(() => stopClock(ended, { at: 3000, basis })).toThrow(refusal('clock.ended'));
    expect(() => extendClock(ended, { limit, approvedBy: 'head', at: 3000, basis })).toThrow(
      refusal('clock.ended'),
    );
    expect(() => endClock(ended, 3000)).toThrow(refusal('clock.ended'));
  });
  test('anything before its last change', () => {
    expect(() => resumeClock(stopped, 1999)).toThrow(refusal('clock.out-of-order'));
    expect(() => endClock(running, 999)).toThrow(refusal('clock.out-of-order'));
  });
  test('limits that cannot be counted', () => {
    const bad: Limit = { value: 1.25, unit: 'working-day', basis };
    expect(() => startClock({ limit: bad, at: 0, calendarVersion: 'v1' })).toThrow(
      refusal('time.limit-invalid'),
    );
    expect(() => stopClock(running, { at: 2000, basis, maximum: bad })).toThrow(
      refusal('time.limit-invalid'),
    );
    expect(() => extendClock(running, { limit: bad, approvedBy: 'head', at: 2000, basis })).toThrow(
      refusal('time.limit-invalid'),
    );
  });
});

describe('limits', () => {
  test.each([
    [0.5, 'working-day', '半个工作日', 'half a working day'],
    [1, 'half-day', '半个工作日', 'half a working day'],
    [0, 'natural-day', '当日', 'the same day'],
    [1, 'working-day', '1 个工作日', '1 working day'],
    [5, 'working-day', '5 个工作日', '5 working days'],
    [1, 'working-hour', '1 个工作小时', '1 working hour'],
    [90, 'working-minute', '1.5 个工作小时', '1.5 working hours'],
    [45, 'working-minute', '45 个工作分钟', '45 working minutes'],
    [6, 'month', '6 个月', '6 months'],
    [24, 'natural-hour', '24 小时', '24 hours'],
  ] as const)('%d %s reads %s / %s', (value, unit, zh, en) => {
    expect(limitFault({ value, unit })).toBeUndefined();
    expect(describeLimit({ value, unit })).toEqual({ zh, en });
  });

  test.each([
    [0.5, 'natural-day'],
    [0.5, 'half-day'],
    [-1, 'working-day'],
    [0, 'month'],
    [0, 'working-hour'],
    [Number.NaN, 'working-day'],
    [Number.POSITIVE_INFINITY, 'working-day'],
  ] as const)('%d %s cannot be counted', (value, unit) => {
    expect(limitFault({ value, unit })).toBeTypeOf('string');
  });
});
