import {
  type EpochMilliseconds,
  formatMoment,
  parseInstant,
  toMoment,
  type Zone,
} from '../kernel/time/index.ts';

/** An instant as ISO 8601 in the city's time with milliseconds: `2022-06-30T09:30:00.000+08:00`. */
export function localIso(zone: Zone, instant: EpochMilliseconds): string {
  const minute = Math.floor(instant / 60_000);
  if (minute !== last?.minute || zone !== last.zone) last = minuteOf(zone, minute, instant);
  return `${last.local}:${padded(Math.floor(instant - minute * 60_000))}${last.offset}`;
}

type Minute = {
  readonly zone: Zone;
  readonly minute: number;
  readonly local: string;
  readonly offset: string;
};

/** What is asked for one moment after the other is mostly in one minute: now, and the events of one case. */
let last: Minute | null = null;

function minuteOf(zone: Zone, minute: number, instant: EpochMilliseconds): Minute {
  const moment = toMoment(zone, instant);
  return { zone, minute, local: formatMoment(moment), offset: offsetOf(instant, moment) };
}

/** Milliseconds of a minute as `05.120`. */
function padded(milliseconds: number): string {
  const digits = String(milliseconds).padStart(5, '0');
  return `${digits.slice(0, 2)}.${digits.slice(2)}`;
}

/** A stored instant (UTC) as the engine reads it: in the city's own time. */
export function inCityTime(zone: Zone, iso: string): string {
  // The events of one act have one moment.
  if (iso !== lastRead?.iso || zone !== lastRead.zone) {
    lastRead = { zone, iso, local: localIso(zone, parseInstant(iso)) };
  }
  return lastRead.local;
}

let lastRead: { readonly zone: Zone; readonly iso: string; readonly local: string } | null = null;

function offsetOf(instant: EpochMilliseconds, moment: number): string {
  const minutes = moment - Math.floor(instant / 60_000);
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
