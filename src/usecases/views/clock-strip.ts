import { Type } from 'typebox';
import type { City } from '../../kernel/city/index.ts';
import type { Text } from '../../kernel/text.ts';
import {
  clockState,
  describeLimit,
  due,
  elapsed,
  explain,
  formatMoment,
  type LegalClock,
  type Moment,
  remaining,
  type WorkingTime,
  warningMoments,
  type Zone,
} from '../../kernel/time/index.ts';

import { BasisView, basisText, basisView, DateTime, orNull, TextView } from './parts.ts';

/** A legal clock as every face shows it: bars, due date in words, what is left, and on what basis. */
export const ClockStrip = Type.Object({
  clock: Type.String({
    description:
      'promised 承诺、statutory 法定、acceptance 受理、correction 补正，step:<代码> 或 stretch:<代码>',
  }),
  state: Type.Enum(['running', 'stopped', 'ended']),
  level: Type.Enum(['none', 'blue', 'yellow', 'red']),
  limit: Type.Object({ value: Type.Number(), unit: Type.String(), text: TextView }),
  startedAt: DateTime,
  dueAt: orNull(DateTime),
  dueText: orNull(TextView),
  remainingText: TextView,
  provisional: Type.Boolean({
    description: '涉及尚未公布日历的日子，为暂定。Rests on days for which no calendar is published yet',
  }),
  endedAt: orNull(DateTime),
  late: Type.Boolean(),
  usedShare: Type.Number({
    description: '已用时限的份额，到期为 1。Share of the budget used, 1 at the due moment',
  }),
  spans: Type.Array(
    Type.Object({ from: DateTime, to: orNull(DateTime), kind: Type.Enum(['running', 'stopped']) }),
  ),
  basis: Type.Array(BasisView),
});
export type ClockStrip = Type.Static<typeof ClockStrip>;

/** What the clock is read with: the hall's working time, the city's zone, and now. */
export type ClockReading = {
  readonly time: WorkingTime;
  readonly zone: Zone;
  readonly now: Moment;
  readonly city: City;
};

export function clockStrip(name: string, clock: LegalClock, reading: ClockReading): ClockStrip {
  const { time, zone } = reading;
  const now = clock.endedAt ?? reading.now;
  const { at, provisional } = due(clock, time);
  const left = remaining(clock, time, now);
  const { state, warning } = clockState(clock, time, now);
  return {
    clock: name,
    state,
    level: warning,
    limit: { value: clock.limit.value, unit: clock.limit.unit, text: describeLimit(clock.limit) },
    startedAt: formatLocal(zone, clock.startedAt),
    dueAt: at === null ? null : formatLocal(zone, at),
    dueText: at === null ? null : dueText(at, reading.now),
    remainingText: remainingText(state, left.value, left.unit, left.late),
    provisional,
    endedAt: clock.endedAt === undefined ? null : formatLocal(zone, clock.endedAt),
    late: left.late,
    usedShare: usedShare(clock, time, now),
    spans: clock.spans.map(({ kind, from, to }) => ({
      kind,
      from: formatLocal(zone, from),
      to: to === null ? null : formatLocal(zone, to),
    })),
    basis: [basisView(clock.limit.basis, reading.city)],
  };
}

/** The dated reasons for the due date. */
export function explainClock(
  clock: LegalClock,
  reading: ClockReading,
): readonly { readonly at: string; readonly text: Text }[] {
  return explain(clock, reading.time, (basis) => basisText(basis, reading.city)).map(({ at, text }) => ({
    at: formatLocal(reading.zone, at),
    text,
  }));
}

/** A local moment as ISO 8601 with the city's offset. */
export function formatLocal(zone: Zone, moment: Moment): string {
  const known = written.get(zone) ?? new Map<Moment, string>();
  written.set(zone, known);
  const before = known.get(moment);
  if (before !== undefined) return before;
  const sign = zone.offsetMinutes < 0 ? '-' : '+';
  const minutes = Math.abs(zone.offsetMinutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  const text = `${formatMoment(moment)}:00${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  if (known.size >= mostWritten) known.clear();
  known.set(moment, text);
  return text;
}

/** Limits end when offices close: the same moments come again and again. */
const written = new WeakMap<Zone, Map<Moment, string>>();
const mostWritten = 2_000;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The year is said where it is not this one: what a plan wants may be due years later. */
function dueText(at: Moment, now: Moment): Text {
  const local = formatMoment(at);
  const year = local.slice(0, 4) === formatMoment(now).slice(0, 4) ? '' : local.slice(0, 4);
  const month = Number(local.slice(5, 7));
  const day = Number(local.slice(8, 10));
  const hour = local.slice(11, 16);
  return {
    zh: `${year === '' ? '' : `${year}年`}${month}月${day}日 ${hour} 前`,
    en: `by ${hour} on ${day} ${months[month - 1] ?? ''}${year === '' ? '' : ` ${year}`}`,
  };
}

const leftUnits = {
  'working-day': { zh: '个工作日', en: 'working day' },
  'natural-day': { zh: '天', en: 'day' },
} as const;

function remainingText(
  state: ClockStrip['state'],
  value: number | null,
  unit: 'working-day' | 'natural-day' | 'minute',
  late: boolean,
): Text {
  if (state === 'ended')
    return late ? { zh: '逾期办结', en: 'finished late' } : { zh: '按时办结', en: 'finished in time' };
  if (state === 'stopped') return { zh: '已停表', en: 'clock stopped' };
  if (value === null) return { zh: '', en: '' };
  const amount = unit === 'minute' ? minutesText(Math.abs(value)) : daysText(Math.abs(value), unit);
  if (late) return { zh: `已超 ${amount.zh}`, en: `${amount.en} over` };
  if (value === 0 && unit !== 'minute') return { zh: '今天到期', en: 'due today' };
  return { zh: `还剩 ${amount.zh}`, en: `${amount.en} left` };
}

function daysText(value: number, unit: 'working-day' | 'natural-day'): Text {
  const name = leftUnits[unit];
  return { zh: `${value} ${name.zh}`, en: `${value} ${name.en}${value === 1 ? '' : 's'}` };
}

/** Office minutes in words a person uses. */
function minutesText(value: number): Text {
  const hours = Math.floor(value / 60);
  const minutes = Math.round(value % 60);
  if (hours === 0) return { zh: `${minutes} 分钟（工作时间）`, en: `${minutes} min of office time` };
  return {
    zh: `${hours} 小时${minutes === 0 ? '' : ` ${minutes} 分钟`}（工作时间）`,
    en: `${hours} h${minutes === 0 ? '' : ` ${minutes} min`} of office time`,
  };
}

/** Used time against the office time from start to due; past 1 when late. */
function usedShare(clock: LegalClock, time: WorkingTime, now: Moment): number {
  const { at } = due(clock, time);
  const moments = warningMoments(clock, time);
  if (at === null || moments === null) return 0;
  const used = elapsed(clock, time, now).minutes;
  const budget = used + Math.max(0, remaining(clock, time, now).minutes ?? 0);
  const left = remaining(clock, time, now).minutes ?? 0;
  if (left < 0) return budget === 0 ? 1 : 1 + -left / Math.max(1, used + left);
  return budget === 0 ? 0 : used / budget;
}
