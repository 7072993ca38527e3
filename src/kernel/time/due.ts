import type { LegalClock } from './clock.ts';
import type { Day } from './civil.ts';
import type { Moment } from './instant.ts';
import type { WorkingTime } from './office-hours.ts';

/**
 * When a clock's limit ends. `at` is the last moment that is in time (close of office on the last day
 * for day limits); both are null while the clock is stopped without a stated maximum.
 */
export type Due = {
  readonly at: Moment | null;
  readonly day: Day | null;
  /** Rests on days for which no calendar is published yet. */
  readonly provisional: boolean;
  /** The clock is stopped now, and the date supposes the stop to last its stated maximum. */
  readonly assumesStop: boolean;
};

/**
 * What is left at a moment. `value` is in `unit`: whole working days or natural days for day limits
 * (0 on the last day), minutes for the others; negative when late. `minutes` are office minutes to the
 * due moment (wall-clock minutes for natural hours). Null while no due moment is known.
 */
export type Remaining = {
  readonly value: number | null;
  readonly unit: 'working-day' | 'natural-day' | 'minute';
  readonly minutes: number | null;
  readonly late: boolean;
};

/**
 * Time used from start to a moment (or to the end of the clock), stopped spans left out.
 * `minutes` are office minutes; `workingDays` the same as exact share of each day (0.25 = a quarter day);
 * `countedDays` what the law counts (start day not, whole days only).
 */
export type Elapsed = {
  readonly minutes: number;
  readonly workingDays: number;
  readonly countedDays: number;
};

export type Warning = 'none' | 'blue' | 'yellow' | 'red';

export type ClockState = {
  readonly state: 'running' | 'stopped' | 'ended';
  readonly warning: Warning;
};

/** First moments at which each warning stands; null while no due moment is known. `red` is one minute after due. */
export type WarningMoments = {
  readonly blue: Moment;
  readonly yellow: Moment;
  readonly red: Moment;
};

export function due(_clock: LegalClock, _time: WorkingTime): Due {
  throw new Error(`due is being written`);
}
export function remaining(_clock: LegalClock, _time: WorkingTime, _now: Moment): Remaining {
  throw new Error(`remaining is being written`);
}
export function elapsed(_clock: LegalClock, _time: WorkingTime, _at: Moment): Elapsed {
  throw new Error(`elapsed is being written`);
}
export function clockState(_clock: LegalClock, _time: WorkingTime, _now: Moment): ClockState {
  throw new Error(`clockState is being written`);
}
export function warningMoments(_clock: LegalClock, _time: WorkingTime): WarningMoments | null {
  throw new Error(`warningMoments is being written`);
}
