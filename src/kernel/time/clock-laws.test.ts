import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorkingDay, workingDaysBetween } from './calendar.ts';
import { addMonths } from './civil.ts';
import { endClock, extendClock, type LegalClock, resumeClock, startClock, stopClock } from './clock.ts';
import { cn, hall } from './cn.fixture.ts';
import { due, warningMoments } from './due.ts';
import { explain } from './explain.ts';
import { dayOf, type Moment, momentAt, parseMoment } from './instant.ts';
import type { Limit, LimitUnit } from './limit.ts';
import { closingOn, isOpen, nextOpening, officeMinutesBetween, officeMinutesOn } from './office-hours.ts';
import { clockState, elapsed, remaining } from './standing.ts';

const basis = { law: '行政许可法', article: '45' };
const most: Record<LimitUnit, number> = {
  'working-day': 60,
  'half-day': 6,
  'working-hour': 40,
  'working-minute': 600,
  'natural-hour': 200,
  'natural-day': 120,
  month: 8,
  year: 1,
};
const limits = fc
  .constantFrom(...(Object.keys(most) as LimitUnit[]))
  .chain((unit) => fc.integer({ min: 1, max: most[unit] }).map((value): Limit => ({ value, unit, basis })));
const shortLimits: fc.Arbitrary<Limit> = fc.oneof(
  limits,
  fc.constantFrom<Limit>(
    { value: 0.5, unit: 'working-day', basis },
    { value: 0, unit: 'working-day', basis },
    { value: 0, unit: 'natural-day', basis },
  ),
);
const starts = fc.integer({ min: parseMoment('2021-01-04T00:00'), max: parseMoment('2025-12-31T23:59') });
const gaps = fc.oneof(fc.nat(1440), fc.nat(20 * 1440));
const pauses = fc.array(fc.tuple(gaps, gaps, fc.option(shortLimits)), { maxLength: 3 });
const extensions = fc.array(limits, { maxLength: 2 });

function begin(limit: Limit, at: Moment): LegalClock {
  return startClock({ limit, at, calendarVersion: cn.version });
}

/** Stops and resumes a clock after each pair of gaps. */
function pause(clock: LegalClock, stops: readonly (readonly [number, number, Limit | null])[]): LegalClock {
  let at = clock.startedAt;
  let paused = clock;
  for (const [run, stand, maximum] of stops) {
    at += run;
    paused = stopClock(paused, { at, basis, ...(maximum === null ? {} : { maximum }) });
    at += stand;
    paused = resumeClock(paused, at);
  }
  return paused;
}

function extend(clock: LegalClock, by: readonly Limit[]): LegalClock {
  const at = clock.spans.at(-1)?.from ?? clock.startedAt;
  return by.reduce((each, limit) => extendClock(each, { limit, approvedBy: 'head', at, basis }), clock);
}

const clocks = fc
  .tuple(shortLimits, starts, pauses, extensions)
  .map(([limit, at, stops, by]) => extend(pause(begin(limit, at), stops), by));

/** The due moment of a clock that is not standing still. */
function dueAt(clock: LegalClock): Moment {
  const { at } = due(clock, hall);
  if (at === null) throw new Error('this clock should have a due moment');
  return at;
}

describe('laws of the clock', () => {
  test('the explanation adds up: start plus every shift is the due moment', () => {
    fc.assert(
      fc.property(clocks, (clock) => {
        const steps = explain(clock, hall);
        const sum = steps.reduce((at, { shift }) => at + shift, clock.startedAt);
        expect(sum).toBe(dueAt(clock));
        for (const { shift, text, kind } of steps) {
          expect(shift < 0 && kind !== 'close').toBe(false);
          expect(text.zh).not.toBe('');
          expect(text.en).not.toMatch(/undefined|NaN|null/);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('working it out again from stored data gives the same', () => {
    fc.assert(
      fc.property(clocks, (clock) => {
        const stored: LegalClock = JSON.parse(JSON.stringify(clock));
        expect(due(stored, hall)).toEqual(due(clock, hall));
        expect(explain(stored, hall)).toEqual(explain(clock, hall));
      }),
    );
  });

  test('a later start never ends earlier', () => {
    fc.assert(
      fc.property(shortLimits, starts, gaps, (limit, at, later) => {
        // Half a day is measured by the day it starts on, so only like days can be compared.
        const minutes = (moment: Moment) => officeMinutesOn(hall, dayOf(nextOpening(hall, moment)));
        const halves = limit.unit === 'half-day' || limit.value === 0.5;
        fc.pre(!halves || minutes(at) === minutes(at + later));
        expect(dueAt(begin(limit, at + later))).toBeGreaterThanOrEqual(dueAt(begin(limit, at)));
      }),
      { numRuns: 500 },
    );
  });

  test('a longer limit never ends earlier', () => {
    fc.assert(
      fc.property(limits, fc.nat(10), starts, pauses, (limit, more, at, stops) => {
        const longer = { ...limit, value: limit.value + more };
        expect(dueAt(pause(begin(longer, at), stops))).toBeGreaterThanOrEqual(
          dueAt(pause(begin(limit, at), stops)),
        );
      }),
    );
  });

  test('a suspension never shortens', () => {
    fc.assert(
      fc.property(shortLimits, starts, pauses, extensions, (limit, at, stops, by) => {
        expect(dueAt(extend(pause(begin(limit, at), stops), by))).toBeGreaterThanOrEqual(
          dueAt(extend(begin(limit, at), by)),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('a stop cut at its maximum never gives more than the whole stop', () => {
    fc.assert(
      fc.property(limits, starts, gaps, gaps, shortLimits, (limit, at, run, stand, maximum) => {
        const whole = pause(begin(limit, at), [[run, stand, null]]);
        const cut = pause(begin(limit, at), [[run, stand, maximum]]);
        expect(dueAt(cut)).toBeLessThanOrEqual(dueAt(whole));
      }),
    );
  });

  test('a stop never leaves out more working days than its maximum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), starts, gaps, gaps, (most, at, run, stand) => {
        const limit: Limit = { value: 60, unit: 'working-day', basis };
        const maximum: Limit = { value: most, unit: 'working-day', basis };
        const later = dueAt(pause(begin(limit, at), [[run, stand, maximum]]));
        const plain = dueAt(begin(limit, at));
        expect(workingDaysBetween(cn, dayOf(plain), dayOf(later))).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('an extension never shortens', () => {
    fc.assert(
      fc.property(clocks, limits, (clock, by) => {
        expect(dueAt(extend(clock, [by]))).toBeGreaterThanOrEqual(dueAt(clock));
      }),
    );
  });

  test('day limits end at closing time of a working day', () => {
    fc.assert(
      fc.property(clocks, (clock) => {
        const last = clock.extensions.at(-1)?.limit ?? clock.limit;
        fc.pre(['working-day', 'natural-day', 'month', 'year'].includes(last.unit) && last.value !== 0.5);
        const at = dueAt(clock);
        expect(isWorkingDay(cn, dayOf(at))).toBe(true);
        expect(at).toBe(closingOn(hall, dayOf(at)));
      }),
    );
  });
});

describe('due moments agree with walking through time', () => {
  const stoppedAt = (clock: LegalClock, moment: Moment) =>
    clock.spans.some(
      ({ kind, from, to }) => kind === 'stopped' && from <= moment && moment < (to ?? moment + 1),
    );
  const plainPauses = fc.array(fc.tuple(gaps, gaps, fc.constant(null)), { maxLength: 3 });

  test('minute by minute, for limits in office minutes', () => {
    const minutes = fc
      .integer({ min: 1, max: 900 })
      .map((value): Limit => ({ value, unit: 'working-minute', basis }));
    fc.assert(
      fc.property(minutes, starts, plainPauses, (limit, at, stops) => {
        const clock = pause(begin(limit, at), stops);
        let moment = at;
        for (let left = limit.value; left > 0; moment++) {
          if (isOpen(hall, moment) && !stoppedAt(clock, moment)) left -= 1;
        }
        expect(dueAt(clock)).toBe(moment);
      }),
      { numRuns: 50 },
    );
  });

  /** A working day is left out when no office minute of it ran; a day off when none of it ran at all. */
  const stood = (clock: LegalClock, day: number): boolean => {
    const working = isWorkingDay(cn, day);
    for (let moment = momentAt(day, 0); moment < momentAt(day + 1, 0); moment++) {
      if ((!working || isOpen(hall, moment)) && !stoppedAt(clock, moment)) return false;
    }
    return true;
  };

  test('day by day, for limits in working days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), starts, plainPauses, (value, at, stops) => {
        const clock = pause(begin({ value, unit: 'working-day', basis }, at), stops);
        let day = dayOf(at);
        for (let left = value; left > 0; ) {
          day += 1;
          if (isWorkingDay(cn, day) && !stood(clock, day)) left -= 1;
        }
        expect(dueAt(clock)).toBe(closingOn(hall, day));
      }),
      { numRuns: 50 },
    );
  });

  test('day by day, for natural days and months', () => {
    const long = fc.oneof(
      fc.integer({ min: 1, max: 60 }).map((value): Limit => ({ value, unit: 'natural-day', basis })),
      fc.integer({ min: 1, max: 3 }).map((value): Limit => ({ value, unit: 'month', basis })),
    );
    fc.assert(
      fc.property(long, starts, plainPauses, (limit, at, stops) => {
        const clock = pause(begin(limit, at), stops);
        let day = dayOf(at);
        const days = limit.unit === 'month' ? addMonths(day, limit.value) - day : limit.value;
        for (let left = days; left > 0; ) {
          day += 1;
          if (!stood(clock, day)) left -= 1;
        }
        while (!isWorkingDay(cn, day) || stood(clock, day)) day += 1;
        expect(dueAt(clock)).toBe(closingOn(hall, day));
      }),
      { numRuns: 50 },
    );
  });
});

describe('laws of what is left and what is used', () => {
  test('in time up to the due moment, late from the next minute on', () => {
    fc.assert(
      fc.property(clocks, (clock) => {
        const at = dueAt(clock);
        expect(remaining(clock, hall, at)).toMatchObject({ value: 0, minutes: 0, late: false });
        expect(remaining(clock, hall, at + 1).late).toBe(true);
        expect(remaining(clock, hall, at + 10 * 1440).minutes).toBeLessThan(0);
        expect(clockState(clock, hall, at).warning).not.toBe('red');
        expect(clockState(clock, hall, at + 1).warning).toBe('red');
      }),
    );
  });

  test('warnings come in their order, none before the start', () => {
    fc.assert(
      fc.property(clocks, (clock) => {
        const moments = warningMoments(clock, hall);
        expect(moments).not.toBeNull();
        if (moments === null) return;
        expect(moments.blue).toBeGreaterThanOrEqual(clock.startedAt);
        expect(moments.yellow).toBeGreaterThanOrEqual(moments.blue);
        expect(moments.red).toBeGreaterThan(moments.yellow);
      }),
    );
  });

  test('working days used and left make up the limit at every moment before it ends', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        starts,
        pauses,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (value, at, stops, share) => {
          const clock = pause(begin({ value, unit: 'working-day', basis }, at), stops);
          const now = at + Math.floor((dueAt(clock) - at) * share);
          expect(
            elapsed(clock, hall, now).countedDays + (remaining(clock, hall, now).value ?? Number.NaN),
          ).toBe(value);
        },
      ),
    );
  });

  test('office minutes used and left make up the time from start to due', () => {
    fc.assert(
      fc.property(clocks, fc.double({ min: 0, max: 1, noNaN: true }), (clock, share) => {
        const end = dueAt(clock);
        const now = clock.startedAt + Math.floor((end - clock.startedAt) * share);
        const whole = elapsed(clock, hall, end).minutes;
        fc.pre((clock.extensions.at(-1)?.limit ?? clock.limit).unit !== 'natural-hour');
        expect(elapsed(clock, hall, now).minutes + (remaining(clock, hall, now).minutes ?? Number.NaN)).toBe(
          whole,
        );
        expect(whole).toBeLessThanOrEqual(officeMinutesBetween(hall, clock.startedAt, end));
      }),
    );
  });

  test('an ended clock says for ever what it said at its end', () => {
    fc.assert(
      fc.property(clocks, gaps, gaps, (clock, after, later) => {
        const at = (clock.spans.at(-1)?.from ?? clock.startedAt) + after;
        const ended = endClock(clock, at);
        expect(elapsed(ended, hall, at + later)).toEqual(elapsed(ended, hall, at));
        expect(remaining(ended, hall, at + later)).toEqual(remaining(ended, hall, at));
        expect(clockState(ended, hall, at + later)).toEqual(clockState(ended, hall, at));
      }),
    );
  });
});
