import {
  type EpochMilliseconds,
  formatMoment,
  parseInstant,
  toMoment,
  type Zone,
} from '../kernel/time/index.ts';

/** An instant as ISO 8601 in the city's time with milliseconds: `2022-06-30T09:30:00.000+08:00`. */
export function localIso(zone: Zone, instant: EpochMilliseconds): string {
  const moment = toMoment(zone, instant);
  const seconds = new Date(instant).toISOString().slice(17, 23);
  return `${formatMoment(moment)}:${seconds}${offsetOf(instant, moment)}`;
}

/** A stored instant (UTC) as the engine reads it: in the city's own time. */
export function inCityTime(zone: Zone, iso: string): string {
  return localIso(zone, parseInstant(iso));
}

function offsetOf(instant: EpochMilliseconds, moment: number): string {
  const minutes = moment - Math.floor(instant / 60_000);
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
