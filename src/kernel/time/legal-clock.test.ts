import { describe, expect, test } from 'vitest';
import type { Basis } from '../basis.ts';
import { createCalendar } from './calendar.ts';
import { formatDay } from './civil.ts';
import { extendClock, type LegalClock, resumeClock, startClock, stopClock } from './clock.ts';
import { cn, cnRules, cnYears, hall, hallHours } from './cn.fixture.ts';
import { due } from './due.ts';
import { explain } from './explain.ts';
import { formatMoment, parseMoment } from './instant.ts';
import type { Limit, LimitUnit } from './limit.ts';
import { createWorkingTime, type WorkingTime } from './office-hours.ts';

const at = parseMoment;
const law = (name: string, article: string): Basis => ({ law: name, article });
const licensing = (article: string) => law('行政许可法', article);
const civil = (article: string) => law('民法典', article);
const plan1: Basis = { plan: 'start-up', measure: '三(三)' };

function limit(value: number, unit: LimitUnit, basis: Basis = licensing('42')): Limit {
  return { value, unit, basis };
}

function accepted(when: string, of: Limit): LegalClock {
  return startClock({ limit: of, at: at(when), calendarVersion: cn.version });
}

function dueOf(clock: LegalClock, time: WorkingTime = hall): string | null {
  const { at: moment } = due(clock, time);
  return moment === null ? null : formatMoment(moment);
}

describe('where a period begins and ends (civil code 201–203)', () => {
  test('201: the day of acceptance is left out', () => {
    expect(dueOf(accepted('2025-03-03T08:30', limit(1, 'working-day')))).toBe('2025-03-04T18:00');
    expect(dueOf(accepted('2025-03-03T17:59', limit(1, 'working-day')))).toBe('2025-03-04T18:00');
  });

  test('201: a period in hours runs from the stated moment, round the clock', () => {
    expect(dueOf(accepted('2025-10-01T22:10', limit(24, 'natural-hour', civil('201'))))).toBe(
      '2025-10-02T22:10',
    );
  });

  test('解释 125: in litigation a period in hours runs from the next hour, and the reasons say so', () => {
    const ruling: Limit = { ...limit(48, 'natural-hour', law('民事诉讼法', '103')), rule: 'litigation' };
    expect(dueOf(accepted('2023-03-03T16:20', ruling))).toBe('2023-03-05T17:00');
    expect(dueOf(accepted('2023-03-03T16:00', ruling))).toBe('2023-03-05T17:00');
    const clock = accepted('2023-03-03T16:20', ruling);
    const reasons = explain(clock, hall);
    expect(clock.startedAt + reasons.reduce((sum, { shift }) => sum + shift, 0)).toBe(due(clock, hall).at);
    expect(reasons.map(({ kind, shift }) => [kind, shift])).toEqual([
      ['start', 0],
      ['opening', 40],
      ['count', 2880],
    ]);
  });

  test('202: six months from 15 March 2024 end after the Mid-Autumn holiday of 15 to 17 September', () => {
    expect(dueOf(accepted('2024-03-15T10:00', limit(6, 'month', civil('202'))))).toBe('2024-09-18T18:00');
  });

  test('202: six months from 31 August 2023 end on the last day of February', () => {
    expect(dueOf(accepted('2023-08-31T10:00', limit(6, 'month', civil('202'))))).toBe('2024-02-29T18:00');
  });

  test('202: years are twelve months each, and a leap day has no corresponding day in other years', () => {
    expect(dueOf(accepted('2024-02-29T10:00', limit(2, 'year', civil('202'))))).toBe('2026-02-28T18:00');
  });

  test('203: fifteen days from service on 18 September 2025 would end in the National Day holiday', () => {
    expect(dueOf(accepted('2025-09-18T10:00', limit(15, 'natural-day', civil('203'))))).toBe(
      '2025-10-09T18:00',
    );
  });

  test('203: the last day ends with the close of office', () => {
    expect(dueOf(accepted('2025-06-03T10:00', limit(10, 'natural-day', civil('203'))))).toBe(
      '2025-06-13T18:00',
    );
  });
});

describe('working days (administrative licensing law 82)', () => {
  test('accepted on Friday 26 September 2025, five working days: Sunday the 28th is a make-up workday', () => {
    expect(dueOf(accepted('2025-09-26T10:00', limit(5, 'working-day')))).toBe('2025-10-10T18:00');
  });

  test('accepted on Friday 28 January 2022, three working days: two of them are a make-up weekend', () => {
    expect(dueOf(accepted('2022-01-28T10:00', limit(3, 'working-day')))).toBe('2022-02-07T18:00');
  });

  test('accepted on a day off, the next working day is the first', () => {
    expect(dueOf(accepted('2025-03-01T10:00', limit(1, 'working-day')))).toBe('2025-03-03T18:00');
  });

  test('42: twenty working days, and ten more by approval of the head', () => {
    const clock = accepted('2025-03-03T10:00', limit(20, 'working-day', licensing('42')));
    expect(dueOf(clock)).toBe('2025-03-31T18:00');
    const extended = extendClock(clock, {
      limit: limit(10, 'working-day', licensing('42')),
      approvedBy: 'head',
      at: at('2025-03-25T10:00'),
      basis: licensing('42'),
    });
    expect(dueOf(extended)).toBe('2025-04-15T18:00');
  });

  test('42: joint handling takes forty-five days and fifteen more, counted as sixty', () => {
    const clock = accepted('2025-01-02T10:00', limit(45, 'natural-day', licensing('42')));
    const extended = extendClock(clock, {
      limit: limit(15, 'natural-day', licensing('42')),
      approvedBy: 'head',
      at: at('2025-02-10T10:00'),
      basis: licensing('42'),
    });
    // The first forty-five end on a Sunday; the putting-off of that day gives no day to the sixty.
    expect(dueOf(clock)).toBe('2025-02-17T18:00');
    expect(dueOf(extended)).toBe('2025-03-03T18:00');
  });

  test('penalties 60: ninety days are natural days, although the law counts its short limits in working days', () => {
    expect(dueOf(accepted('2025-01-02T10:00', limit(90, 'natural-day', law('行政处罚法', '60'))))).toBe(
      '2025-04-02T18:00',
    );
  });

  test('a promise of the same day ends with that day, or with the next day the hall opens', () => {
    expect(dueOf(accepted('2025-03-03T10:00', limit(0, 'working-day', plan1)))).toBe('2025-03-03T18:00');
    expect(dueOf(accepted('2025-03-03T18:30', limit(0, 'working-day', plan1)))).toBe('2025-03-04T18:00');
    expect(dueOf(accepted('2025-10-02T10:00', limit(0, 'natural-day', plan1)))).toBe('2025-10-09T18:00');
  });
});

describe('promises under one working day run in the office minutes of the hall', () => {
  test('half a working day is half the minutes of the day it starts on, lunch left out', () => {
    expect(dueOf(accepted('2025-03-03T09:00', limit(0.5, 'working-day', plan1)))).toBe('2025-03-03T15:00');
    expect(dueOf(accepted('2025-03-03T09:00', limit(1, 'half-day', plan1)))).toBe('2025-03-03T15:00');
  });

  test('in summer half a day has 195 minutes', () => {
    expect(dueOf(accepted('2025-06-03T08:30', limit(1, 'half-day', plan1)))).toBe('2025-06-03T11:45');
  });

  test('what is left at closing time runs on the next working day', () => {
    expect(dueOf(accepted('2025-03-07T16:00', limit(1, 'half-day', plan1)))).toBe('2025-03-10T10:00');
  });

  test('received outside office hours, the period starts at opening', () => {
    expect(dueOf(accepted('2025-03-03T07:00', limit(1, 'working-hour', plan1)))).toBe('2025-03-03T09:30');
    expect(dueOf(accepted('2025-03-03T12:30', limit(1, 'working-hour', plan1)))).toBe('2025-03-03T15:30');
    expect(dueOf(accepted('2025-03-08T10:00', limit(90, 'working-minute', plan1)))).toBe('2025-03-10T10:00');
  });

  test('received after the last summer evening, half a day is measured by the day it starts on', () => {
    expect(dueOf(accepted('2025-09-30T19:00', limit(1, 'half-day', plan1)))).toBe('2025-10-09T12:00');
  });

  test('a stop holds the minutes back', () => {
    const clock = accepted('2025-03-03T09:00', limit(2, 'working-hour', plan1));
    const stopped = stopClock(clock, { at: at('2025-03-03T09:30'), basis: plan1 });
    expect(dueOf(resumeClock(stopped, at('2025-03-03T11:00')))).toBe('2025-03-03T15:00');
  });
});

describe('the clock stands still (administrative licensing law 45)', () => {
  const twenty = accepted('2025-03-03T10:00', limit(20, 'working-day'));
  const hearing = (from: string, maximum?: Limit) =>
    stopClock(twenty, {
      at: at(from),
      basis: licensing('45'),
      ...(maximum === undefined ? {} : { maximum }),
    });

  test('whole days of a hearing are not counted', () => {
    const clock = resumeClock(hearing('2025-03-10T08:30'), at('2025-03-12T08:30'));
    expect(dueOf(clock)).toBe('2025-04-02T18:00');
  });

  test('a day on which the clock ran for part of the office hours counts', () => {
    const clock = resumeClock(hearing('2025-03-10T09:00'), at('2025-03-11T17:00'));
    expect(dueOf(clock)).toBe('2025-03-31T18:00');
  });

  test('only office hours matter: stopped after closing and resumed before opening is a whole day', () => {
    const clock = resumeClock(hearing('2025-03-10T18:00'), at('2025-03-12T07:00'));
    expect(dueOf(clock)).toBe('2025-04-01T18:00');
  });

  test('two stops that together cover a day leave it out, even when the clock ran over lunch', () => {
    const morning = resumeClock(hearing('2025-03-10T08:00'), at('2025-03-10T12:10'));
    const afternoon = stopClock(morning, { at: at('2025-03-10T14:20'), basis: licensing('45') });
    expect(dueOf(resumeClock(afternoon, at('2025-03-10T20:00')))).toBe('2025-04-01T18:00');
  });

  test('a stop counts at most its stated maximum, whoever forgets to resume', () => {
    const forgotten = hearing('2025-03-10T08:30', limit(5, 'working-day', licensing('45')));
    expect(due(forgotten, hall)).toMatchObject({ assumesStop: true });
    expect(dueOf(forgotten)).toBe('2025-04-08T18:00');
    expect(dueOf(resumeClock(forgotten, at('2025-05-30T10:00')))).toBe('2025-04-08T18:00');
  });

  test('a stop begun before the office opened takes that day as its first', () => {
    const before = hearing('2025-03-10T07:00', limit(5, 'working-day', licensing('45')));
    const during = hearing('2025-03-10T09:00', limit(5, 'working-day', licensing('45')));
    expect(dueOf(before)).toBe('2025-04-08T18:00');
    expect(dueOf(during)).toBe('2025-04-08T18:00');
  });

  test('a maximum in natural days ends with its last day, even on a weekend', () => {
    const clock = hearing('2025-03-12T09:00', limit(3, 'natural-day', licensing('45')));
    // Wednesday ran for half an hour; Thursday, Friday and Saturday are the three.
    expect(dueOf(clock)).toBe('2025-04-02T18:00');
  });

  test('while a stop without maximum lasts, there is no due date', () => {
    expect(due(hearing('2025-03-10T08:30'), hall)).toEqual({
      at: null,
      day: null,
      provisional: false,
      assumesStop: false,
    });
  });

  test('a stop after the date has passed changes nothing', () => {
    const late = stopClock(twenty, { at: at('2025-04-10T08:30'), basis: licensing('45') });
    expect(due(late, hall)).toEqual(due(twenty, hall));
  });

  test('in natural days a weekend inside the stop is not counted either', () => {
    const clock = accepted('2025-03-03T10:00', limit(30, 'natural-day', civil('203')));
    const stopped = stopClock(clock, { at: at('2025-03-07T08:30'), basis: licensing('45') });
    // Friday to Monday: four days more than Wednesday 2 April, and that lands on a Sunday in a holiday.
    expect(dueOf(resumeClock(stopped, at('2025-03-11T08:30')))).toBe('2025-04-07T18:00');
  });

  test('months are lengthened by the days that stood still', () => {
    const clock = accepted('2025-03-03T10:00', limit(2, 'month', civil('202')));
    const stopped = stopClock(clock, { at: at('2025-03-10T00:00'), basis: licensing('45') });
    expect(dueOf(resumeClock(stopped, at('2025-03-20T00:00')))).toBe('2025-05-13T18:00');
  });
});

describe('extensions in another unit', () => {
  test('begin where the first period ends', () => {
    const clock = accepted('2025-09-18T10:00', limit(15, 'natural-day', civil('203')));
    const extended = extendClock(clock, {
      limit: limit(2, 'working-day'),
      approvedBy: 'head',
      at: at('2025-09-30T10:00'),
      basis: licensing('42'),
    });
    expect(dueOf(extended)).toBe('2025-10-11T18:00');
  });
});

describe('years without a published calendar', () => {
  const clock = accepted('2026-12-21T10:00', limit(10, 'working-day'));

  test('give a provisional date: weekends and fixed holidays, said to be so', () => {
    expect(due(clock, hall).provisional).toBe(true);
    expect(dueOf(clock)).toBe('2027-01-05T18:00');
  });

  test('publication moves the date, and the version tells that it must be worked out anew', () => {
    const notice = {
      year: 2027,
      source: { title: '2027', notice: '2027', issued: '2026-11-30', certainty: 'confirmed' as const },
      retrieved: '2026-12-01',
      holidays: ['01-01', '01-02', '01-03'].map((date) => ({ date: `2027-${date}`, name: 'new-year' })),
      workdays: [{ date: '2026-12-27', name: 'new-year' }],
    };
    const published = createWorkingTime(createCalendar(cnRules, [...cnYears, notice]), hallHours);
    expect(published.calendar.version).not.toBe(clock.calendarVersion);
    expect(dueOf(clock, published)).toBe('2027-01-04T18:00');
    expect(due(clock, published).provisional).toBe(false);
  });

  test('natural days are provisional only where the last day may be put off', () => {
    const natural = accepted('2026-12-30T10:00', limit(10, 'natural-day', civil('203')));
    expect(due(natural, hall).provisional).toBe(true);
    expect(due(accepted('2026-11-30T10:00', limit(10, 'natural-day', civil('203'))), hall).provisional).toBe(
      false,
    );
  });

  test('hours round the clock never are', () => {
    expect(due(accepted('2027-03-01T10:00', limit(24, 'natural-hour', civil('201'))), hall).provisional).toBe(
      false,
    );
  });
});

test('the day of a due moment is its day', () => {
  const { day } = due(accepted('2025-09-26T10:00', limit(5, 'working-day')), hall);
  expect(day === null ? null : formatDay(day)).toBe('2025-10-10');
});

test('a day and a half is three half days of office time from the very start', () => {
  const limit = {
    value: 1.5,
    unit: 'working-day',
    basis: { custom: { zh: '承诺', en: 'Promise' } },
  } as const;
  // Seven hours a day in winter: ten and a half hours of office time.
  const clock = startClock({ limit, at: parseMoment('2022-11-01T10:00'), calendarVersion: cn.version });
  expect(formatMoment(due(clock, hall).at ?? 0)).toBe('2022-11-02T16:00');
});
