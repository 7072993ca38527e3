import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCalendar } from '../time/calendar.ts';
import { cn, cnRules, cnYears, hall, hallHours } from '../time/cn.fixture.ts';
import { explain } from '../time/explain.ts';
import { due, formatMoment, type Moment, parseMoment, stopOver } from '../time/index.ts';
import { createWorkingTime } from '../time/office-hours.ts';
import { officer, type Story, sweeper, tell } from './clock-story.fixture.ts';
import { nextCheck } from './deadlines.ts';
import { fold } from './evolve.ts';
import { snackBar } from './snack-bar.fixture.ts';

const handler = officer('food');
const head = officer('food', 'head');
const seed = 20_261_125;
const runs = { seed, numRuns: 150 };

/** The calendar with one more day off: what a notice that changes late looks like. */
const changed = createWorkingTime(
  createCalendar(
    cnRules,
    cnYears.map((year) =>
      year.year === 2022
        ? { ...year, holidays: [...year.holidays, { date: '2022-06-13', name: 'dragon-boat' }] }
        : year,
    ),
  ),
  hallHours,
);

/** What may happen to a case on the way, after so many minutes. */
const happenings = fc.array(
  fc.record({
    after: fc.integer({ min: 1, max: 4 * 24 * 60 }),
    what: fc.constantFrom('suspend', 'resume', 'ask', 'grant', 'refuse', 'sweep', 'calendar'),
    value: fc.integer({ min: 1, max: 10 }),
  }),
  { maxLength: 14 },
);
const starts = fc
  .integer({ min: parseMoment('2022-05-05T00:00'), max: parseMoment('2022-11-30T23:59') })
  .map((at) => at);

type Happening = { readonly after: number; readonly what: string; readonly value: number };

function begin(at: Moment): Story {
  const bar = tell(snackBar);
  bar.submit(formatMoment(at), { shop: '林家小食', lease: true, complete: true });
  return bar;
}

function happen(bar: Story, at: Moment, { what, value }: Happening): void {
  const when = formatMoment(at);
  switch (what) {
    case 'suspend':
      bar.act(handler, when, {
        act: 'suspend',
        suspension: 'expert-review',
        note: '送专家',
        evidence: { text: '委托书', files: [] },
      });
      return;
    case 'resume':
      bar.act(handler, when, { act: 'resume' });
      return;
    case 'ask':
      bar.act(handler, when, { act: 'request-extension', extension: 'complex', value, reason: '复杂' });
      return;
    case 'grant':
    case 'refuse':
      bar.act(head, when, { act: 'decide-extension', granted: what === 'grant', reason: '见附件' });
      return;
    case 'calendar':
      bar.under(changed);
      bar.act(sweeper, when, { act: 'recompute-clocks' });
      return;
    default:
      bar.act(sweeper, when, { act: 'check-clocks' });
  }
}

function walk(start: Moment, steps: readonly Happening[], each: (bar: Story, at: Moment) => void): Story {
  const bar = begin(start);
  let at = start;
  for (const step of steps) {
    at += step.after;
    happen(bar, at, step);
    each(bar, at);
  }
  return bar;
}

/** The statutory due moment as the story's own calendar has it. */
function dueOf(bar: Story): Moment | null {
  const text = bar.dueOf(bar.state.clocks.statutory);
  return text === 'unknown' ? null : parseMoment(text);
}

describe(`laws of a case’s time, whatever happens to it (seed ${seed})`, () => {
  test('a suspension, an extension and a day off more never bring a date nearer', () => {
    fc.assert(
      fc.property(starts, happenings, (start, steps) => {
        let before = dueOf(begin(start));
        walk(
          start,
          // To resume shortens what was supposed; it is held against its own law below.
          steps.filter(({ what }) => what !== 'resume'),
          (bar) => {
            if (bar.state.phase === 'ended' || bar.events('limit-changed').length > 0) return;
            const after = dueOf(bar);
            if (before !== null && after !== null) expect(after).toBeGreaterThanOrEqual(before);
            before = after;
          },
        );
      }),
      runs,
    );
  });

  test('however long a ground lasts, it never counts for more than its maximum', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 90 * 24 * 60 }), (start, length) => {
        const bar = begin(start);
        happen(bar, start + 1, { after: 1, what: 'suspend', value: 1 });
        fc.pre(bar.state.suspension !== null);
        const until = stopOver(hall, start + 1, bar.state.suspension?.maximum ?? never());
        const supposed = dueOf(bar);
        happen(bar, start + 1 + length, { after: 1, what: 'sweep', value: 1 });
        happen(bar, start + 1 + length, { after: 1, what: 'resume', value: 1 });
        if (bar.events('limit-changed').length > 0 || supposed === null) return;
        const after = dueOf(bar) ?? Number.POSITIVE_INFINITY;
        if (start + 1 + length >= until) expect(after).toBe(supposed);
        else expect(after).toBeLessThanOrEqual(supposed);
      }),
      runs,
    );
  });

  test('looking twice says nothing new, and there is always a next moment while a clock runs', () => {
    fc.assert(
      fc.property(starts, happenings, (start, steps) => {
        walk(start, steps, (bar, at) => {
          bar.act(sweeper, formatMoment(at), { act: 'check-clocks' });
          expect(bar.act(sweeper, formatMoment(at), { act: 'check-clocks' })).toEqual([]);
          const time = bar.state.calendar === cn.version ? hall : changed;
          const next = nextCheck(bar.state, time);
          if (bar.state.phase !== 'ended') expect(next).toBeGreaterThan(at);
        });
      }),
      runs,
    );
  });

  test('the reasons told for a date add up to it', () => {
    fc.assert(
      fc.property(starts, happenings, (start, steps) => {
        const bar = walk(start, steps, () => {});
        const time = bar.state.calendar === cn.version ? hall : changed;
        for (const clock of [bar.state.clocks.promised, bar.state.clocks.statutory]) {
          if (clock === null) continue;
          const { at } = due(clock, time);
          if (at === null) continue;
          const sum = explain(clock, time).reduce((moment, { shift }) => moment + shift, clock.startedAt);
          expect(sum).toBe(at);
        }
      }),
      runs,
    );
  });

  test('the state is the fold of the events, and no day late is told of twice', () => {
    fc.assert(
      fc.property(starts, happenings, (start, steps) => {
        const bar = walk(start, steps, () => {});
        expect(fold(JSON.parse(JSON.stringify(bar.stream)), 'case-1')).toEqual(bar.state);
        if (bar.events('clocks-recomputed').length > 0) return;
        const told = bar
          .events('deadline-warned')
          .map(({ clock, level, overdue }) => `${clock} ${level} ${overdue}`);
        expect(new Set(told).size).toBe(told.length);
      }),
      runs,
    );
  });
});

function never(): never {
  throw new Error('the case should be suspended');
}
