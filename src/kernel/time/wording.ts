import type { Text } from '../text.ts';
import type { Calendar } from './calendar.ts';
import { civilDate, type Day, findDay, pad, weekday } from './civil.ts';
import type { DescribeBasis } from './explanation.ts';
import { dayOf, type Moment, minuteOf } from './instant.ts';
import { describeLimit, setOff } from './limit.ts';
import type { EffectiveStop } from './stops.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const weekdays: readonly Text[] = [
  { zh: '周一', en: 'Monday' },
  { zh: '周二', en: 'Tuesday' },
  { zh: '周三', en: 'Wednesday' },
  { zh: '周四', en: 'Thursday' },
  { zh: '周五', en: 'Friday' },
  { zh: '周六', en: 'Saturday' },
  { zh: '周日', en: 'Sunday' },
];

/** 2025年9月28日 / 28 September 2025. */
export function dayText(day: Day): Text {
  const date = civilDate(day);
  return {
    zh: `${date.year}年${date.month}月${date.day}日`,
    en: `${date.day} ${months[date.month - 1]} ${date.year}`,
  };
}

const writtenDay = /(^|[^\d-])(\d{4}-\d{2}-\d{2})(?![\d-])/g;

/** A text in which days stand as rules write them, 2025-09-28, as people of each language write them. */
export function daysInWords({ zh, en }: Text): Text {
  const worded = (text: string, language: keyof Text) =>
    text.replaceAll(writtenDay, (whole, before: string, written: string) => {
      const day = findDay(written);
      return day === undefined ? whole : before + dayText(day)[language];
    });
  return { zh: worded(zh, 'zh'), en: worded(en, 'en') };
}

/** 2025年9月28日（周日） / Sunday 28 September 2025. */
export function weekdayText(day: Day): Text {
  const date = dayText(day);
  const name = weekdays[weekday(day) - 1] ?? { zh: '', en: '' };
  return { zh: `${date.zh}（${name.zh}）`, en: `${name.en} ${date.en}` };
}

/** 14:30. */
export function timeText(at: Moment): string {
  const minute = minuteOf(at);
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}

/** 2025年9月28日14:30 / 14:30 on 28 September 2025. */
export function momentText(at: Moment): Text {
  const day = dayText(dayOf(at));
  return { zh: `${day.zh}${timeText(at)}`, en: `${timeText(at)} on ${day.en}` };
}

/** From one moment to another, the day said once where it is the same. */
export function spanText(from: Moment, to: Moment): Text {
  const first = dayOf(from);
  if (first !== dayOf(to)) {
    const start = momentText(from);
    const end = momentText(to);
    return { zh: `${start.zh}至${withoutYear(end.zh, first)}`, en: `from ${start.en} to ${end.en}` };
  }
  const day = dayText(first);
  return {
    zh: `${day.zh}${timeText(from)}至${timeText(to)}`,
    en: `on ${day.en} from ${timeText(from)} to ${timeText(to)}`,
  };
}

/** From one day through another, or the one day: 2025年10月1日至10月8日 / 1 October to 8 October 2025. */
export function daysText(from: Day, through: Day): Text {
  const start = dayText(from);
  if (from === through) return start;
  const end = dayText(through);
  const { year } = civilDate(through);
  return {
    zh: `${start.zh}至${withoutYear(end.zh, from)}`,
    en: `${civilDate(from).year === year ? start.en.replace(` ${year}`, '') : start.en} to ${end.en}`,
  };
}

/** Leaves out a year that was just said. */
function withoutYear(zh: string, said: Day): string {
  const year = `${civilDate(said).year}年`;
  return zh.startsWith(year) ? zh.slice(year.length) : zh;
}

/** The names of the holidays among some days, each once: 国庆节、中秋节. Null when none has one. */
export function holidayText(calendar: Calendar, from: Day, through: Day): Text | null {
  const zh = new Set<string>();
  const en = new Set<string>();
  for (let day = from; day <= through; day++) {
    const named = calendar.named.get(day);
    if (named?.kind !== 'holiday') continue;
    zh.add(named.name.zh);
    en.add(named.name.en);
  }
  return zh.size === 0 ? null : { zh: [...zh].join('、'), en: [...en].join(', ') };
}

/** Why the clock stood still: the reason given and its basis, and the maximum where that cut it short. */
export function stopText({ span, to }: EffectiveStop, describe: DescribeBasis): Text {
  const basis = describe(span.basis);
  const { reason, maximum } = span;
  const why =
    reason === undefined ? basis : { zh: `${reason.zh}（${basis.zh}）`, en: `${reason.en} (${basis.en})` };
  if (maximum === undefined || span.to === to) return why;
  const limit = describeLimit(maximum);
  return { zh: `${why.zh}，最长${setOff(limit.zh)}`, en: `${why.en}, for at most ${limit.en}` };
}

/** 1 day, 2 days. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
