import { describe, expect, test } from 'vitest';
import { endClock, extendClock, type LegalClock, resumeClock, startClock, stopClock } from './clock.ts';
import { hall } from './cn.fixture.ts';
import { warningMoments } from './due.ts';
import { formatMoment, parseMoment } from './instant.ts';
import type { LimitUnit } from './limit.ts';
import { clockState, elapsed, remaining } from './standing.ts';

const at = parseMoment;
const basis = { law: '行政许可法', article: '42' };
const started = (when: string, value: number, unit: LimitUnit) =>
  startClock({ limit: { value, unit, basis }, at: at(when), calendarVersion: 'v' });
const warnings = (clock: LegalClock) => {
  const moments = warningMoments(clock, hall);
  return moments && [moments.blue, moments.yellow, moments.red].map(formatMoment);
};

describe('what is left', () => {
  const five = started('2025-03-03T10:00', 5, 'working-day');

  test.each([
    ['2025-03-03T11:00', 5, false],
    ['2025-03-04T08:00', 4, false],
    ['2025-03-08T12:00', 1, false],
    ['2025-03-10T18:00', 0, false],
    ['2025-03-10T18:01', 0, true],
    ['2025-03-12T09:00', -2, true],
  ])('at %s %i working days, late %s', (when, value, late) => {
    expect(remaining(five, hall, at(when))).toMatchObject({ value, unit: 'working-day', late });
  });

  test('in minutes for a short promise, negative when late', () => {
    const hour = started('2025-03-03T10:00', 1, 'working-hour');
    expect(remaining(hour, hall, at('2025-03-03T10:40'))).toEqual({
      value: 20,
      unit: 'minute',
      minutes: 20,
      late: false,
    });
    expect(remaining(hour, hall, at('2025-03-03T15:00'))).toEqual({
      value: -90,
      unit: 'minute',
      minutes: -90,
      late: true,
    });
  });

  test('in natural days, with the putting-off at the end', () => {
    const days = started('2025-09-18T10:00', 15, 'natural-day');
    expect(remaining(days, hall, at('2025-10-03T10:00'))).toMatchObject({ value: 6, unit: 'natural-day' });
  });

  test('of the budget itself while a stop without end leaves the date unknown', () => {
    const stopped = stopClock(five, { at: at('2025-03-06T08:00'), basis });
    expect(remaining(stopped, hall, at('2025-06-20T10:00'))).toEqual({
      value: 3,
      unit: 'working-day',
      minutes: null,
      late: false,
    });
    const hour = stopClock(started('2025-03-03T10:00', 1, 'working-hour'), {
      at: at('2025-03-03T10:25'),
      basis,
    });
    expect(remaining(hour, hall, at('2025-06-20T10:00'))).toMatchObject({ value: 35, unit: 'minute' });
  });
});

describe('time used', () => {
  test('of a company set up in one morning: minutes and a share of the day, no counted day', () => {
    const clock = endClock(started('2025-03-03T08:30', 1, 'half-day'), at('2025-03-03T10:15'));
    expect(elapsed(clock, hall, at('2025-05-01T10:00'))).toEqual({
      minutes: 105,
      workingDays: 0.25,
      countedDays: 0,
    });
  });

  test('leaves out what stood still, lunch and days off', () => {
    const stopped = stopClock(started('2025-03-07T14:30', 5, 'working-day'), {
      at: at('2025-03-07T16:15'),
      basis,
    });
    const clock = endClock(resumeClock(stopped, at('2025-03-10T14:30')), at('2025-03-10T18:00'));
    expect(elapsed(clock, hall, at('2025-03-10T18:00'))).toEqual({
      minutes: 315,
      workingDays: 0.75,
      countedDays: 1,
    });
  });

  test('is none before the start', () => {
    expect(elapsed(started('2025-03-03T10:00', 5, 'working-day'), hall, at('2025-03-01T10:00')).minutes).toBe(
      0,
    );
  });
});

describe('warnings at half, at four fifths and past the budget', () => {
  test('of twenty working days: after the tenth, after the sixteenth, after the last', () => {
    expect(warnings(started('2025-03-03T10:00', 20, 'working-day'))).toEqual([
      '2025-03-17T18:00',
      '2025-03-25T18:00',
      '2025-03-31T18:01',
    ]);
  });

  test('of one working day: within that day', () => {
    expect(warnings(started('2025-03-03T10:00', 1, 'working-day'))).toEqual([
      '2025-03-04T12:00',
      '2025-03-04T16:36',
      '2025-03-04T18:01',
    ]);
  });

  test('of one working hour over lunch', () => {
    expect(warnings(started('2025-03-03T11:40', 1, 'working-hour'))).toEqual([
      '2025-03-03T14:40',
      '2025-03-03T14:58',
      '2025-03-03T15:11',
    ]);
  });

  test('of thirty natural days, counted round the clock', () => {
    expect(warnings(started('2025-03-03T10:00', 30, 'natural-day'))).toEqual([
      '2025-03-19T00:00',
      '2025-03-28T00:00',
      '2025-04-02T18:01',
    ]);
  });

  test('move with an extension, and with one in another unit follow the office minutes of the whole', () => {
    const by = { approvedBy: 'head', at: at('2025-03-03T11:00'), basis };
    const clock = started('2025-03-03T08:30', 1, 'half-day');
    const longer = extendClock(clock, { ...by, limit: { value: 3, unit: 'working-day', basis } });
    // From Monday morning to Thursday evening there are four days of seven hours.
    expect(warnings(longer)).toEqual(['2025-03-04T18:00', '2025-03-06T09:54', '2025-03-06T18:01']);
  });

  test('are not known while a stop without end holds', () => {
    const stopped = stopClock(started('2025-03-03T10:00', 5, 'working-day'), {
      at: at('2025-03-06T08:00'),
      basis,
    });
    expect(warnings(stopped)).toBeNull();
    expect(clockState(stopped, hall, at('2025-03-20T08:00'))).toEqual({ state: 'stopped', warning: 'none' });
  });

  test.each([
    ['2025-03-17T17:59', 'none'],
    ['2025-03-17T18:00', 'blue'],
    ['2025-03-25T18:00', 'yellow'],
    ['2025-03-31T18:00', 'yellow'],
    ['2025-03-31T18:01', 'red'],
  ] as const)('at %s the warning is %s', (when, warning) => {
    const clock = started('2025-03-03T10:00', 20, 'working-day');
    expect(clockState(clock, hall, at(when))).toEqual({ state: 'running', warning });
  });

  test('stay as they were when the clock ended', () => {
    const ended = endClock(started('2025-03-03T10:00', 20, 'working-day'), at('2025-03-18T10:00'));
    expect(clockState(ended, hall, at('2026-03-18T10:00'))).toEqual({ state: 'ended', warning: 'blue' });
  });
});
