import { endClock, resumeClock, startClock, stopClock } from '../time/clock.ts';
import type { Moment } from '../time/instant.ts';
import type { WorkingTime } from '../time/office-hours.ts';
import { type Elapsed, elapsed } from '../time/standing.ts';
import type { StoredEvent } from './events.ts';
import { momentOf } from './evolve.ts';

/** How long one office had the case in hand. */
export type OfficeTime = Pick<Elapsed, 'minutes' | 'workingDays'> & { readonly office: string };

type Span = { readonly from: Moment; readonly to: Moment };

/**
 * Who held a case how long, from its events alone: from what was received to its answer, and from the
 * opening of a step to its completion. Time in which several pieces of work lay with one office counts
 * once; a suspension counts for nobody. `until` ends what is still in hand.
 */
export function officeTimes(
  events: readonly Pick<StoredEvent, 'body' | 'occurredAt'>[],
  time: WorkingTime,
  until: Moment,
): readonly OfficeTime[] {
  const held = new Map<string, Span[]>();
  const suspended: Span[] = [];
  const open = new Map<string, { office: string; from: Moment }>();
  let stoppedAt: Moment | null = null;
  let accepting: string | null = null;

  const take = (key: string, office: string | null, from: Moment): void => {
    if (office !== null) open.set(key, { office, from });
  };
  const leave = (key: string, at: Moment): void => {
    const had = open.get(key);
    if (had === undefined) return;
    open.delete(key);
    if (at > had.from) held.set(had.office, [...(held.get(had.office) ?? []), { from: had.from, to: at }]);
  };

  for (const { body, occurredAt } of events) {
    const at = momentOf(occurredAt);
    switch (body.type) {
      case 'case-submitted':
        accepting = body.office;
        take('acceptance', accepting, at);
        break;
      case 'case-resubmitted':
        take('acceptance', accepting, at);
        break;
      case 'correction-requested':
      case 'case-accepted':
      case 'acceptance-refused':
        leave('acceptance', at);
        break;
      case 'step-opened':
        take(`step:${body.step}`, body.office, at);
        break;
      case 'step-completed':
        leave(`step:${body.step}`, at);
        break;
      case 'case-suspended':
        stoppedAt = at;
        break;
      case 'case-resumed':
        if (stoppedAt !== null) suspended.push({ from: stoppedAt, to: at });
        stoppedAt = null;
        break;
      case 'case-ended':
        if (stoppedAt !== null) suspended.push({ from: stoppedAt, to: at });
        stoppedAt = null;
        for (const key of [...open.keys()]) leave(key, at);
        break;
      default:
        break;
    }
  }
  if (stoppedAt !== null) suspended.push({ from: stoppedAt, to: Math.max(until, stoppedAt) });
  for (const key of [...open.keys()]) leave(key, until);
  return [...held].map(([office, spans]) => ({ office, ...timeIn(merged(spans), suspended, time) }));
}

/** Spans that touch or overlap as one, in order. */
function merged(spans: readonly Span[]): readonly Span[] {
  const ordered = [...spans].sort((a, b) => a.from - b.from);
  const all: Span[] = [];
  for (const span of ordered) {
    const last = all.at(-1);
    if (last === undefined || span.from > last.to) all.push(span);
    else all[all.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
  }
  return all;
}

function timeIn(
  spans: readonly Span[],
  without: readonly Span[],
  time: WorkingTime,
): Pick<Elapsed, 'minutes' | 'workingDays'> {
  return spans.reduce(
    (sum, span) => {
      const { minutes, workingDays } = elapsed(clockOver(span, without), time, span.to);
      return { minutes: sum.minutes + minutes, workingDays: sum.workingDays + workingDays };
    },
    { minutes: 0, workingDays: 0 },
  );
}

/** A ledger that ran over a span and stood still where it was suspended: the clock's own arithmetic measures it. */
function clockOver({ from, to }: Span, without: readonly Span[]) {
  let clock = startClock({ limit: measure, at: from, calendarVersion: '' });
  for (const stop of [...without].sort((a, b) => a.from - b.from)) {
    const start = Math.max(stop.from, from);
    const end = Math.min(stop.to, to);
    if (end <= start) continue;
    clock = resumeClock(stopClock(clock, { at: start, basis: measure.basis }), end);
  }
  return endClock(clock, to);
}

const measure = {
  value: 1,
  unit: 'working-day',
  basis: { custom: { zh: '计时', en: 'Measured' } },
} as const;
