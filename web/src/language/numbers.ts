import type { Language } from '../../../src/kernel/text.ts';

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

type UnitName = { readonly zh: string; readonly one: string; readonly many: string };

/** How the units that figures and limits are counted in are written after a number. */
const units: Readonly<Record<string, UnitName>> = {
  'working-day': { zh: ' 个工作日', one: ' working day', many: ' working days' },
  'half-day': { zh: ' 个半天', one: ' half day', many: ' half days' },
  'working-hour': { zh: ' 个工作小时', one: ' working hour', many: ' working hours' },
  'natural-day': { zh: ' 天', one: ' day', many: ' days' },
  day: { zh: ' 天', one: ' day', many: ' days' },
  hour: { zh: ' 小时', one: ' hour', many: ' hours' },
  month: { zh: ' 个月', one: ' month', many: ' months' },
  year: { zh: ' 年', one: ' year', many: ' years' },
  step: { zh: ' 个环节', one: ' step', many: ' steps' },
  trip: { zh: ' 次', one: ' trip', many: ' trips' },
  percent: { zh: '%', one: '%', many: '%' },
  permille: { zh: '‰', one: '‰', many: '‰' },
  'percentage-point': { zh: ' 个百分点', one: ' percentage point', many: ' percentage points' },
  CNY: { zh: ' 元', one: ' yuan', many: ' yuan' },
  'CNY-10k': { zh: ' 万元', one: ' × 10,000 yuan', many: ' × 10,000 yuan' },
  'CNY-100m': { zh: ' 亿元', one: ' × 100 million yuan', many: ' × 100 million yuan' },
  'USD-100m': { zh: ' 亿美元', one: ' × 100 million US dollars', many: ' × 100 million US dollars' },
  count: { zh: '', one: '', many: '' },
  'count-10k': { zh: ' 万', one: ' × 10,000', many: ' × 10,000' },
  'count-100m': { zh: ' 亿', one: ' × 100 million', many: ' × 100 million' },
  'count-per-10k-people': { zh: '（每万人）', one: ' per 10,000 people', many: ' per 10,000 people' },
  'batch-per-1000-people': {
    zh: ' 批次/千人',
    one: ' batch per 1,000 people',
    many: ' batches per 1,000 people',
  },
  person: { zh: ' 人', one: ' person', many: ' people' },
  'person-10k': { zh: ' 万人', one: ' × 10,000 people', many: ' × 10,000 people' },
  'persontime-10k': { zh: ' 万人次', one: ' × 10,000 attendances', many: ' × 10,000 attendances' },
  'index-point': { zh: ' 分', one: ' point', many: ' points' },
  rank: { zh: ' 名', one: ' (rank)', many: ' (rank)' },
  km: { zh: ' 公里', one: ' km', many: ' km' },
  'km-per-km2': { zh: ' 公里/平方公里', one: ' km/km²', many: ' km/km²' },
  mu: { zh: ' 亩', one: ' mu', many: ' mu' },
};

/**
 * A value with its unit: `0.6 个工作日` / `0.6 working days`, `97.5%`. A unit that is not in the list
 * is written as it came.
 */
export function quantityWords(value: number, unit: string, language: Language): string {
  const name = units[unit];
  // A small value must not read as nothing.
  const tiny = value > 0 && value < 0.005;
  const number = tiny ? `${language === 'zh' ? '不到 ' : 'under '}0.01` : numberWords(value, language);
  if (name === undefined) return unit === 'qualitative' ? number : `${number} ${unit}`;
  return `${number}${language === 'zh' ? name.zh : value === 1 ? name.one : name.many}`;
}
