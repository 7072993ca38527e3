import type { Basis } from '../basis.ts';
import { refuse } from '../errors/index.ts';
import type { Text } from '../text.ts';
import { formatMoment, type Moment } from './instant.ts';
import { type Limit, limitFault } from './limit.ts';

/** A stretch during which the clock ran or stood still. `to` is null while it is still going on. */
export type ClockSpan =
  | { readonly kind: 'running'; readonly from: Moment; readonly to: Moment | null }
  | {
      readonly kind: 'stopped';
      readonly from: Moment;
      readonly to: Moment | null;
      readonly basis: Basis;
      readonly reason?: Text;
      /** The longest the stop may count; beyond it the clock runs again, whatever the span says. */
      readonly maximum?: Limit;
    };

export type StoppedSpan = Extract<ClockSpan, { kind: 'stopped' }>;

export type ClockExtension = {
  readonly limit: Limit;
  readonly approvedBy: string;
  readonly at: Moment;
  readonly basis: Basis;
};

/**
 * The ledger of one legal clock: plain data that a case keeps in its state. Nothing in it is a computed
 * date; `due`, `remaining`, `elapsed`, `warningMoments` and `explain` derive everything.
 * Spans follow one another without gap from `startedAt`.
 */
export type LegalClock = {
  readonly limit: Limit;
  readonly startedAt: Moment;
  readonly receivedAt?: Moment;
  readonly spans: readonly ClockSpan[];
  readonly extensions: readonly ClockExtension[];
  /** Version of the calendar that the dates told to people were worked out with. */
  readonly calendarVersion: string;
  readonly endedAt?: Moment;
};

/** Starts a clock. Refuses a limit that cannot be counted (`time.limit-invalid`). */
export function startClock(start: {
  readonly limit: Limit;
  readonly at: Moment;
  readonly receivedAt?: Moment;
  readonly calendarVersion: string;
}): LegalClock {
  checkLimit(start.limit);
  return {
    limit: start.limit,
    startedAt: start.at,
    ...(start.receivedAt === undefined ? {} : { receivedAt: start.receivedAt }),
    spans: [{ kind: 'running', from: start.at, to: null }],
    extensions: [],
    calendarVersion: start.calendarVersion,
  };
}

/**
 * Stops a running clock on a legal basis, for at most `maximum` when one is stated. Whether the basis
 * allows it is for the service's declaration to say.
 */
export function stopClock(
  clock: LegalClock,
  stop: { readonly at: Moment; readonly basis: Basis; readonly reason?: Text; readonly maximum?: Limit },
): LegalClock {
  if (lastSpan(clock).kind === 'stopped') throw refuse('clock.already-stopped');
  if (stop.maximum !== undefined) checkLimit(stop.maximum);
  const { at, basis, reason, maximum } = stop;
  const span: StoppedSpan = {
    kind: 'stopped',
    from: at,
    to: null,
    basis,
    ...(reason === undefined ? {} : { reason }),
    ...(maximum === undefined ? {} : { maximum }),
  };
  return { ...clock, spans: [...closeLast(clock, at), span] };
}

/** Lets a stopped clock run again. */
export function resumeClock(clock: LegalClock, at: Moment): LegalClock {
  if (lastSpan(clock).kind !== 'stopped') throw refuse('clock.not-stopped');
  return { ...clock, spans: [...closeLast(clock, at), { kind: 'running', from: at, to: null }] };
}

/** Adds an approved extension. Who may approve it, and until when, is decided before. */
export function extendClock(clock: LegalClock, extension: ClockExtension): LegalClock {
  checkOpen(clock, extension.at);
  checkLimit(extension.limit);
  return { ...clock, extensions: [...clock.extensions, extension] };
}

/** Ends a clock for good, running or stopped. */
export function endClock(clock: LegalClock, at: Moment): LegalClock {
  return { ...clock, spans: closeLast(clock, at), endedAt: at };
}

/** Notes the calendar that newly told dates rest on, after a changed calendar moved them. */
export function adoptCalendar(clock: LegalClock, calendarVersion: string): LegalClock {
  return clock.calendarVersion === calendarVersion ? clock : { ...clock, calendarVersion };
}

export function lastSpan(clock: LegalClock): ClockSpan {
  const span = clock.spans.at(-1);
  if (span === undefined) throw new Error('a legal clock has at least one span');
  return span;
}

function closeLast(clock: LegalClock, at: Moment): readonly ClockSpan[] {
  checkOpen(clock, at);
  return [...clock.spans.slice(0, -1), { ...lastSpan(clock), to: at }];
}

function checkOpen(clock: LegalClock, at: Moment): void {
  if (clock.endedAt !== undefined) throw refuse('clock.ended');
  if (at < lastSpan(clock).from) throw refuse('clock.out-of-order', { at: formatMoment(at) });
}

function checkLimit(limit: Limit): void {
  if (limitFault(limit) !== undefined) {
    throw refuse('time.limit-invalid', { value: limit.value, unit: limit.unit });
  }
}
