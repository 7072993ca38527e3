import { refuse } from '../errors/index.ts';
import { type Day, dayNumber, daysInMonth, findDay, formatDay, pad } from './civil.ts';

/**
 * A local date and time of the city as one integer: whole minutes since 1970-01-01T00:00 on the wall
 * clock there (`day * 1440 + minute`). Seconds are cut off. All clock arithmetic works on these.
 */
export type Moment = number;

/** Milliseconds since the epoch, as `Temporal.Instant.epochMilliseconds` gives them. */
export type EpochMilliseconds = number;

export const minutesPerDay = 1440;

/**
 * A city's time zone. Between two changes of its offset, conversion is one addition; outside that
 * stretch `Temporal` is asked.
 */
export type Zone = {
  readonly id: string;
  readonly steadyFrom: EpochMilliseconds;
  readonly steadyUntil: EpochMilliseconds;
  readonly offsetMinutes: number;
};

/** The middle of the years a city's cases come from; the offset that held then gets the fast path. */
const reference = '2020-01-01T00:00:00Z';

/** Prepares a zone by its IANA name, such as `Asia/Shanghai`. Throws RangeError for an unknown one. */
export function createZone(id: string): Zone {
  const middle = Temporal.Instant.from(reference).toZonedDateTimeISO(id);
  return {
    id,
    steadyFrom: middle.getTimeZoneTransition('previous')?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    steadyUntil: middle.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offsetMinutes: Math.round(middle.offsetNanoseconds / 60e9),
  };
}

/** The city's local moment of an instant. */
export function toMoment(zone: Zone, instant: EpochMilliseconds): Moment {
  if (instant >= zone.steadyFrom && instant < zone.steadyUntil) {
    return Math.floor(instant / 60_000) + zone.offsetMinutes;
  }
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone.id);
  return momentAt(dayNumber(local.year, local.month, local.day), local.hour * 60 + local.minute);
}

/** The instant of a local moment. Where the wall clock was put back, the earlier of the two. */
export function toInstant(zone: Zone, moment: Moment): EpochMilliseconds {
  const instant = (moment - zone.offsetMinutes) * 60_000;
  // A day's distance from both changes of the offset leaves no doubt that this offset is the right one.
  const margin = minutesPerDay * 60_000;
  if (instant - margin >= zone.steadyFrom && instant + margin < zone.steadyUntil) return instant;
  return Temporal.PlainDateTime.from(formatMoment(moment)).toZonedDateTime(zone.id).epochMilliseconds;
}

/** Reads an ISO 8601 instant with `Z` or an offset. Refuses anything else (`time.not-a-date`). */
export function parseInstant(iso: string): EpochMilliseconds {
  const fast = parseCommonInstant(iso);
  if (!Number.isNaN(fast)) return fast;
  try {
    return Temporal.Instant.from(iso).epochMilliseconds;
  } catch {
    throw refuse('time.not-a-date', { text: iso });
  }
}

/**
 * The two shapes that nearly every instant has, `2022-06-30T01:30:00.123Z` and
 * `2022-06-30T09:30:00+08:00`, read without allocation. NaN for everything else.
 */
function parseCommonInstant(iso: string): EpochMilliseconds {
  const length = iso.length;
  const zuluWithMilliseconds = length === 24 && iso.charCodeAt(19) === 46 && iso.charCodeAt(23) === 90;
  const offset = length === 25 ? iso.charCodeAt(19) : 0;
  if (!zuluWithMilliseconds && offset !== 43 && offset !== 45) return Number.NaN;
  if (iso.charCodeAt(4) !== 45 || iso.charCodeAt(7) !== 45 || iso.charCodeAt(10) !== 84) return Number.NaN;
  if (iso.charCodeAt(13) !== 58 || iso.charCodeAt(16) !== 58) return Number.NaN;
  const year = digits(iso, 0, 4);
  const month = digits(iso, 5, 2);
  const day = digits(iso, 8, 2);
  const hour = digits(iso, 11, 2);
  const minute = digits(iso, 14, 2);
  const second = digits(iso, 17, 2);
  // Written so that NaN fails too.
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return Number.NaN;
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return Number.NaN;
  const local = ((dayNumber(year, month, day) * 24 + hour) * 60 + minute) * 60_000 + second * 1000;
  if (zuluWithMilliseconds) return local + digits(iso, 20, 3);
  const shift = digits(iso, 20, 2) * 60 + digits(iso, 23, 2);
  if (iso.charCodeAt(22) !== 58 || !(shift <= 1439)) return Number.NaN;
  return local - (offset === 43 ? shift : -shift) * 60_000;
}

/** The shape that nearly every local time has, `2022-06-30T09:30`, read without allocation. NaN for everything else. */
function parseMinute(local: string): Moment {
  if (local.length !== 16 || local.charCodeAt(4) !== 45 || local.charCodeAt(7) !== 45) return Number.NaN;
  if (local.charCodeAt(10) !== 84 || local.charCodeAt(13) !== 58) return Number.NaN;
  const year = digits(local, 0, 4);
  const month = digits(local, 5, 2);
  const day = digits(local, 8, 2);
  const hour = digits(local, 11, 2);
  const minute = digits(local, 14, 2);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return Number.NaN;
  return hour <= 23 && minute <= 59 ? momentAt(dayNumber(year, month, day), hour * 60 + minute) : Number.NaN;
}

function digits(text: string, start: number, count: number): number {
  let value = 0;
  for (let index = start; index < start + count; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Writes an instant as ISO 8601 in UTC, such as `2022-06-30T01:30:00Z`. */
export function formatInstant(instant: EpochMilliseconds): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toString();
}

/** The local moment of an ISO instant: `parseInstant` then `toMoment`. */
export function momentOf(zone: Zone, iso: string): Moment {
  return toMoment(zone, parseInstant(iso));
}

/** A local moment as an ISO instant in UTC: `toInstant` then `formatInstant`. */
export function instantOf(zone: Zone, moment: Moment): string {
  return formatInstant(toInstant(zone, moment));
}

export function momentAt(day: Day, minute: number): Moment {
  return day * minutesPerDay + minute;
}

export function dayOf(moment: Moment): Day {
  return Math.floor(moment / minutesPerDay);
}

/** Minutes since midnight. */
export function minuteOf(moment: Moment): number {
  return moment - Math.floor(moment / minutesPerDay) * minutesPerDay;
}

/** Writes local time as `2022-06-30T09:30`. */
export function formatMoment(moment: Moment): string {
  const minute = minuteOf(moment);
  return `${formatDay(dayOf(moment))}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}

/** Reads `2022-06-30T09:30` as local time, seconds allowed and cut off (`time.not-a-date`). */
export function parseMoment(local: string): Moment {
  const fast = parseMinute(local);
  if (!Number.isNaN(fast)) return fast;
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/.exec(local);
  const day = match?.[1] === undefined ? undefined : findDay(match[1]);
  if (match === null || day === undefined) throw refuse('time.not-a-date', { text: local });
  return momentAt(day, Number(match[2]) * 60 + Number(match[3]));
}
