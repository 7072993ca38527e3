import type { Language } from './text.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** A number for reading: grouped, at most `digits` decimals, trailing zeros dropped. */
export function numberWords(value: number, language: Language, digits = 2): string {
  const key = `${language} ${digits}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: digits });
    formats.set(key, format);
  }
  return format.format(value);
}

/** Yuan for reading, as money is written: 3,000 or 2,999.50, never 2,999.5. */
export function yuanWords(value: number, language: Language): string {
  const whole = Math.round(value * 100) % 100 === 0;
  return whole ? numberWords(value, language, 0) : moneyFormat[language].format(value);
}

const inFen = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
const moneyFormat: Readonly<Record<Language, Intl.NumberFormat>> = {
  zh: new Intl.NumberFormat('zh-CN', inFen),
  en: new Intl.NumberFormat('en', inFen),
};

type UnitName = {
  readonly zh: string;
  readonly one: string;
  readonly many: string;
  /** Chinese counts in ten thousands and hundred millions, English does not: it says the whole number. */
  readonly scale?: number;
};

/** How the units that figures and limits are counted in are written after a number. */
const units: Readonly<Record<string, UnitName>> = {
  'working-day': { zh: ' 个工作日', one: ' working day', many: ' working days' },
  'half-day': { zh: ' 个半天', one: ' half day', many: ' half days' },
  'working-hour': { zh: ' 个工作小时', one: ' working hour', many: ' working hours' },
  'natural-day': { zh: ' 天', one: ' day', many: ' days' },
  day: { zh: ' 天', one: ' day', many: ' days' },
  week: { zh: ' 周', one: ' week', many: ' weeks' },
  hour: { zh: ' 小时', one: ' hour', many: ' hours' },
  month: { zh: ' 个月', one: ' month', many: ' months' },
  year: { zh: ' 年', one: ' year', many: ' years' },
  step: { zh: ' 个环节', one: ' step', many: ' steps' },
  trip: { zh: ' 次', one: ' trip', many: ' trips' },
  percent: { zh: '%', one: '%', many: '%' },
  permille: { zh: '‰', one: '‰', many: '‰' },
  'percentage-point': { zh: ' 个百分点', one: ' percentage point', many: ' percentage points' },
  paper: { zh: ' 份', one: ' paper', many: ' papers' },
  CNY: { zh: ' 元', one: ' yuan', many: ' yuan' },
  'CNY-10k': { zh: ' 万元', one: ' yuan', many: ' yuan', scale: 1e4 },
  'CNY-100m': { zh: ' 亿元', one: ' yuan', many: ' yuan', scale: 1e8 },
  'USD-100m': { zh: ' 亿美元', one: ' US dollars', many: ' US dollars', scale: 1e8 },
  count: { zh: '', one: '', many: '' },
  number: { zh: '', one: '', many: '' },
  'count-10k': { zh: ' 万', one: '', many: '', scale: 1e4 },
  'count-100m': { zh: ' 亿', one: '', many: '', scale: 1e8 },
  'count-per-10k-people': { zh: '（每万人）', one: ' per 10,000 people', many: ' per 10,000 people' },
  'batch-per-1000-people': {
    zh: ' 批次/千人',
    one: ' batch per 1,000 people',
    many: ' batches per 1,000 people',
  },
  person: { zh: ' 人', one: ' person', many: ' people' },
  'person-10k': { zh: ' 万人', one: ' people', many: ' people', scale: 1e4 },
  'persontime-10k': { zh: ' 万人次', one: ' attendances', many: ' attendances', scale: 1e4 },
  'index-point': { zh: ' 分', one: ' point', many: ' points' },
  rank: { zh: ' 名', one: ' (rank)', many: ' (rank)' },
  km: { zh: ' 公里', one: ' km', many: ' km' },
  'km-per-km2': { zh: ' 公里/平方公里', one: ' km/km²', many: ' km/km²' },
  mu: { zh: ' 亩', one: ' mu', many: ' mu' },
  minute: { zh: ' 分钟', one: ' minute', many: ' minutes' },
  second: { zh: ' 秒', one: ' second', many: ' seconds' },
  millisecond: { zh: ' 毫秒', one: ' ms', many: ' ms' },
  'USD-10k': { zh: ' 万美元', one: ' US dollars', many: ' US dollars', scale: 1e4 },
  metre: { zh: ' 米', one: ' m', many: ' m' },
  'square-metre': { zh: ' 平方米', one: ' m²', many: ' m²' },
  'square-metre-10k': { zh: ' 万平方米', one: ' m²', many: ' m²', scale: 1e4 },
  'cubic-metre': { zh: ' 立方米', one: ' m³', many: ' m³' },
  'cubic-metre-10k': { zh: ' 万立方米', one: ' m³', many: ' m³', scale: 1e4 },
  'cubic-metre-100m': { zh: ' 亿立方米', one: ' m³', many: ' m³', scale: 1e8 },
  'mu-10k': { zh: ' 万亩', one: ' mu', many: ' mu', scale: 1e4 },
  tonne: { zh: ' 吨', one: ' tonne', many: ' tonnes' },
  'tonne-10k': { zh: ' 万吨', one: ' tonnes', many: ' tonnes', scale: 1e4 },
  'jin-100m': { zh: ' 亿斤', one: ' jin', many: ' jin', scale: 1e8 },
  TB: { zh: ' TB', one: ' TB', many: ' TB' },
  V: { zh: ' 伏', one: ' V', many: ' V' },
  kV: { zh: ' 千伏', one: ' kV', many: ' kV' },
  kW: { zh: ' 千瓦', one: ' kW', many: ' kW' },
  'hour-per-day': { zh: ' 小时/天', one: ' hour a day', many: ' hours a day' },
  'times-per-day': { zh: ' 次/天', one: ' time a day', many: ' times a day' },
  'times-per-week': { zh: ' 次/周', one: ' time a week', many: ' times a week' },
  'times-per-month': { zh: ' 次/月', one: ' time a month', many: ' times a month' },
  'times-per-quarter': { zh: ' 次/季度', one: ' time a quarter', many: ' times a quarter' },
  'times-per-half-year': { zh: ' 次/半年', one: ' time a half-year', many: ' times a half-year' },
  'times-per-year': { zh: ' 次/年', one: ' time a year', many: ' times a year' },
};

/** What the plan asks in words, as a report says of it: 1 where it is so, 0 where it is not yet. */
const said = {
  0: { zh: '还没有做到', en: 'not yet achieved' },
  1: { zh: '已经做到', en: 'achieved' },
} as const;

/**
 * A value with its unit: `0.6 个工作日` / `0.6 working days`, `97.5%`. A unit that is not in the list
 * is written as it came. Beside a figure it is held `against`, it has as many decimals as show the two
 * apart: 0.502 beside 0.5 must not read as 0.5.
 */
export function quantityWords(
  value: number,
  unit: string,
  language: Language,
  against?: number | null,
): string {
  if (unit === 'qualitative' && (value === 0 || value === 1)) return said[value][language];
  const name = units[unit];
  const { scale = 1 } = name ?? {};
  if (name !== undefined && language === 'en' && scale !== 1)
    return `${wholeNumber(value * scale)}${name.many}`;
  // A small value must not read as nothing.
  const tiny = value > 0 && value < 0.005;
  const digits = digitsApart(value, against ?? value);
  const number = tiny
    ? `${language === 'zh' ? '不到 ' : 'under '}0.01`
    : unit === 'CNY' && digits === usualDigits
      ? yuanWords(value, language)
      : numberWords(value, language, digits);
  if (name === undefined) return unit === 'qualitative' ? number : `${number} ${unit}`;
  return `${number}${language === 'zh' ? name.zh : value === 1 ? name.one : name.many}`;
}

const whole = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 3,
});

/** `2.85 million`, `12 billion`. */
function wholeNumber(value: number): string {
  return Math.abs(value) < 1e6 ? numberWords(value, 'en') : whole.format(value);
}

const usualDigits = 2;
const mostDigits = 6;

function digitsApart(value: number, other: number): number {
  let digits = usualDigits;
  while (value !== other && digits < mostDigits && value.toFixed(digits) === other.toFixed(digits))
    digits += 1;
  return digits;
}

/** A unit by itself, as it stands in a heading: `个工作日` / `working days`; empty for a bare number. */
export function unitWords(unit: string, language: Language): string {
  const name = units[unit];
  if (name === undefined) return unit === 'qualitative' ? '' : unit;
  return (language === 'zh' ? name.zh : name.many).replace(/^（(.*)）$/, '$1').trim();
}
