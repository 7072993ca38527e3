import type { Language } from '../../../src/kernel/text.ts';

/*
 * Every moment is shown in the city's time, wherever the reader sits. One process and one window
 * serve one city, so its zone is kept here once it is known (`tellTimeIn`).
 */
let partsFormat = formatIn('Asia/Shanghai');

/** Sets the city's time zone (an IANA name), as `/api/city` gives it. */
export function tellTimeIn(zone: string): void {
  if (partsFormat.resolvedOptions().timeZone !== zone) partsFormat = formatIn(zone);
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdays: Record<Language, readonly string[]> = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};

type LocalParts = { year: number; month: number; day: number; hour: number; minute: number };

/** Reads `2026-10-10` as that day, and a full ISO moment in the city's time. Null when it is neither. */
function partsOf(value: string): LocalParts | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (day) return { year: Number(day[1]), month: Number(day[2]), day: Number(day[3]), hour: 0, minute: 0 };
  const at = Date.parse(value);
  if (Number.isNaN(at)) return null;
  const parts: Record<string, number> = {};
  for (const part of partsFormat.formatToParts(at)) parts[part.type] = Number(part.value);
  const { year = 0, month = 0, day: date = 0, hour = 0, minute = 0 } = parts;
  return { year, month, day: date, hour, minute };
}

/**
 * A day in words: `10月10日` / `10 Oct`. The year is said when it differs from that of `today`
 * (the city's date), or when no `today` is given. A value that is no date is shown as it is.
 */
export function dayWords(value: string, language: Language, today?: string): string {
  const parts = partsOf(value);
  if (parts === null) return value;
  const sameYear = today !== undefined && partsOf(today)?.year === parts.year;
  if (language === 'zh') return `${sameYear ? '' : `${parts.year}年`}${parts.month}月${parts.day}日`;
  return `${parts.day} ${months[parts.month - 1]}${sameYear ? '' : ` ${parts.year}`}`;
}

/** A moment in words: `10月10日 09:05` / `10 Oct, 09:05`. A bare day stays a day. */
export function momentWords(value: string, language: Language, today?: string): string {
  const day = dayWords(value, language, today);
  if (!value.includes('T')) return day;
  return language === 'zh' ? `${day} ${timeWords(value)}` : `${day}, ${timeWords(value)}`;
}

/** The time of day, `09:05`, in the city's time. */
export function timeWords(value: string): string {
  const parts = partsOf(value);
  if (parts === null) return value;
  return `${String(parts.hour).padStart(2, '0')}:${String(parts.minute).padStart(2, '0')}`;
}

/** `周六` / `Sat`. */
export function weekdayWords(value: string, language: Language): string {
  const parts = partsOf(value);
  if (parts === null) return '';
  const index = new Date(Date.UTC(parts.year, parts.month - 1, parts.day)).getUTCDay();
  return weekdays[language][index] ?? '';
}

/** A period key of an indicator in words: `2026-09` → `9月` / `Sep`; `2026` → `2026年` / `2026`. */
export function periodWords(period: string, language: Language, today?: string): string {
  const month = /^(\d{4})-(\d{2})$/.exec(period);
  if (month) {
    const sameYear = today?.startsWith(`${month[1]}-`);
    if (language === 'zh') return `${sameYear ? '' : `${month[1]}年`}${Number(month[2])}月`;
    return `${months[Number(month[2]) - 1]}${sameYear ? '' : ` ${month[1]}`}`;
  }
  const quarter = /^(\d{4})-?Q([1-4])$/i.exec(period);
  if (quarter)
    return language === 'zh' ? `${quarter[1]}年第${quarter[2]}季度` : `Q${quarter[2]} ${quarter[1]}`;
  const week = /^(\d{4})-W(\d{2})$/.exec(period);
  if (week)
    return language === 'zh' ? `${week[1]}年第${Number(week[2])}周` : `week ${Number(week[2])} of ${week[1]}`;
  const half = /^(\d{4})-H([12])$/.exec(period);
  if (half) {
    if (language === 'zh') return `${half[1]}年${half[2] === '1' ? '上' : '下'}半年`;
    return `${half[2] === '1' ? 'first' : 'second'} half of ${half[1]}`;
  }
  if (/^\d{4}$/.test(period)) return language === 'zh' ? `${period}年` : period;
  return period;
}
