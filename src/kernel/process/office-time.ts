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
 * opening of a step to its completion, or to an office's own signature where several sign. What goes to
 * another office is that one's from then on; on a way on which time stands still it is nobody's. Time in
 * which several pieces of work lay with one office counts once; a suspension counts for nobody. `until`
 * ends what is still in hand.
 */
export function officeTimes(
  events: readonly Pick<StoredEvent, 'body' | 'occurredAt'>[],
  time: WorkingTime,
  until: Moment,
): readonly OfficeTime[] {
  const hands = handling();
  const suspended: Span[] = [];
  let stoppedAt: Moment | null = null;
  let accepting: string | null = null;

  for (const { body, occurredAt } of events) {
    const at = momentOf(occurredAt);
    switch (body.type) {
      case 'case-submitted':
        accepting = body.office;
        hands.take('acceptance', accepting, at);
        break;
      case 'case-resubmitted':
        hands.take('acceptance', accepting, at);
        break;
      case 'correction-requested':
      case 'case-accepted':
      case 'acceptance-refused':
        hands.leave('acceptance', at);
        break;
      case 'step-opened':
        hands.take(`step:${body.step}`, body.office, at);
        for (const [duty, office] of Object.entries(body.offices ?? {}))
          hands.take(`step:${body.step}:${duty}`, office, at);
        break;
      case 'step-signed':
        hands.done(`step:${body.step}:${body.signer}`, at);
        break;
      case 'step-completed':
        for (const key of hands.ofStep(body.step)) hands.done(key, at);
        break;
      case 'step-transferred':
        for (const key of hands.ofStep(body.step)) {
          hands.pass(key, body, at);
          if (body.clock === 'stops-until-received') hands.lay(key, at);
        }
        break;
      case 'case-transferred':
        for (const key of body.steps.flatMap(hands.ofStep)) hands.pass(key, body, at);
        if (body.clock === 'stops-until-received') for (const key of hands.all()) hands.lay(key, at);
        break;
      case 'transfer-received':
        for (const key of body.step === null ? hands.all() : hands.ofStep(body.step)) hands.resume(key, at);
        break;
      case 'office-succeeded':
        if (body.holder && accepting === body.from) accepting = body.to;
        for (const key of ['acceptance', ...body.steps.flatMap(hands.ofStep)]) hands.pass(key, body, at);
        break;
      case 'definition-migrated':
        for (const step of body.dropped) for (const key of hands.ofStep(step)) hands.leave(key, at);
        hands.rename(body.steps);
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
        for (const key of hands.all()) hands.leave(key, at);
        break;
      default:
        break;
    }
  }
  if (stoppedAt !== null) suspended.push({ from: stoppedAt, to: Math.max(until, stoppedAt) });
  for (const key of hands.all()) hands.leave(key, until);
  return [...hands.held].map(([office, spans]) => ({ office, ...timeIn(merged(spans), suspended, time) }));
}

/** Pieces of work and in whose hands they are; `from` null: on the way to that office. */
function handling() {
  const held = new Map<string, Span[]>();
  const work = new Map<string, { readonly office: string; readonly from: Moment | null }>();

  function count(key: string, at: Moment, isDone = false): string | null {
    const had = work.get(key);
    if (had === undefined) return null;
    const { office, from } = had;
    if (from !== null && (isDone || at > from))
      held.set(office, [...(held.get(office) ?? []), { from, to: at }]);
    return office;
  }

  return {
    held: held as ReadonlyMap<string, readonly Span[]>,
    all: (): readonly string[] => [...work.keys()],
    /** A step as one piece, or one for each duty that signs it. */
    ofStep: (step: string): readonly string[] =>
      [...work.keys()].filter((key) => key === `step:${step}` || key.startsWith(`step:${step}:`)),
    take(key: string, office: string | null, from: Moment): void {
      if (office !== null) work.set(key, { office, from });
    },
    leave(key: string, at: Moment): void {
      count(key, at);
      work.delete(key);
    },
    /** Whoever does something within the very minute has had it, too. */
    done(key: string, at: Moment): void {
      count(key, at, true);
      work.delete(key);
    },
    lay(key: string, at: Moment): void {
      const office = count(key, at);
      if (office !== null) work.set(key, { office, from: null });
    },
    resume(key: string, at: Moment): void {
      const had = work.get(key);
      if (had?.from === null) work.set(key, { ...had, from: at });
    },
    pass(key: string, { from, to }: { readonly from: string; readonly to: string }, at: Moment): void {
      const had = work.get(key);
      if (had?.office !== from) return;
      count(key, at);
      work.set(key, { office: to, from: had.from === null ? null : at });
    },
    rename(steps: Readonly<Record<string, string>>): void {
      for (const [key, had] of [...work]) {
        const [kind, code = '', ...duty] = key.split(':');
        const name = steps[code];
        if (kind !== 'step' || name === undefined || name === code) continue;
        work.delete(key);
        work.set(['step', name, ...duty].join(':'), had);
      }
    },
  };
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
