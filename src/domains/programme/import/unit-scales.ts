import type { MeasureUnit } from './measure-units.ts';

type Scale = { readonly kind: string; readonly times: number };

/** Units of one kind, by how much of it each is. A working day is no number of hours, a month no number of days. */
const kinds: Readonly<Record<string, Partial<Readonly<Record<MeasureUnit, number>>>>> = {
  counted: {
    count: 1,
    'count-10k': 1e4,
    'count-100m': 1e8,
    person: 1,
    'person-10k': 1e4,
    'persontime-10k': 1e4,
    step: 1,
    trip: 1,
    rank: 1,
  },
  yuan: { CNY: 1, 'CNY-10k': 1e4, 'CNY-100m': 1e8 },
  dollars: { 'USD-10k': 1e4, 'USD-100m': 1e8 },
  share: { percent: 1, permille: 0.1, 'percentage-point': 1 },
  time: {
    millisecond: 0.001,
    second: 1,
    minute: 60,
    hour: 3600,
    'hour-per-day': 3600,
    day: 86_400,
    'natural-day': 86_400,
  },
  months: { month: 1, year: 12 },
  length: { metre: 1, km: 1000 },
  area: { 'square-metre': 1, 'square-metre-10k': 1e4, mu: 2000 / 3, 'mu-10k': 2e7 / 3 },
  volume: { 'cubic-metre': 1, 'cubic-metre-10k': 1e4, 'cubic-metre-100m': 1e8 },
  mass: { tonne: 1, 'tonne-10k': 1e4, 'jin-100m': 5e4 },
};

const scales = new Map(
  Object.entries(kinds).flatMap(([kind, units]) =>
    Object.entries(units).map(([unit, times]): [string, Scale] => [unit, { kind, times }]),
  ),
);

/** 万 and 亿 in the name of a unit. */
const prefixOf = (unit: MeasureUnit): number =>
  unit.endsWith('-10k') ? 1e4 : unit.endsWith('-100m') ? 1e8 : 1;
/** 0.3 / 0.1 is 3. */
const exactly = (value: number): number => Number(value.toPrecision(12));

/** A figure counted in one unit as a figure of another: 35亿元 is 350000万元. Null where there is no telling. */
export function converted(value: number, from: MeasureUnit, to: MeasureUnit): number | null {
  if (from === to) return value;
  const own = scales.get(from);
  const wanted = scales.get(to);
  if (own !== undefined && own.kind === wanted?.kind) return exactly((value * own.times) / wanted.times);
  // 3天 where working days are counted, and the reverse, is only loosely said.
  const days = [from, to];
  if (days.includes('day') && days.includes('working-day')) return value;
  // 35万 of yuan, 18件 per ten thousand people: what is counted is the row's.
  if (own?.kind === 'counted' && wanted?.kind !== 'share') return exactly((value * own.times) / prefixOf(to));
  return null;
}
