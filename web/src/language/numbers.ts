import type { Language } from '../../../src/kernel/text.ts';

const formats = new Map<string, Intl.NumberFormat>();

function format(language: Language, digits: number): Intl.NumberFormat {
  const key = `${language}${digits}`;
  let known = formats.get(key);
  if (known === undefined) {
    known = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: digits });
    formats.set(key, known);
  }
  return known;
}

/** A number for reading: grouped, at most `digits` decimals, trailing zeros dropped. */
export function numberWords(value: number, language: Language, digits = 2): string {
  return format(language, digits).format(value);
}

const unitNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'working-day': { zh: '个工作日', en: 'working days' },
  'working-days': { zh: '个工作日', en: 'working days' },
  workday: { zh: '个工作日', en: 'working days' },
  'half-working-day': { zh: '个半天', en: 'half days' },
  'working-hour': { zh: '个工作小时', en: 'working hours' },
  'working-hours': { zh: '个工作小时', en: 'working hours' },
  day: { zh: '天', en: 'days' },
  days: { zh: '天', en: 'days' },
  month: { zh: '个月', en: 'months' },
  hour: { zh: '小时', en: 'hours' },
  step: { zh: '个环节', en: 'steps' },
  steps: { zh: '个环节', en: 'steps' },
  item: { zh: '项', en: 'items' },
  percent: { zh: '%', en: '%' },
  '%': { zh: '%', en: '%' },
  yuan: { zh: '元', en: 'yuan' },
  count: { zh: '', en: '' },
};

/**
 * A measured value with its unit: `0.6 个工作日` / `0.6 working days`, `97.5%`. A unit that is not in
 * the list is written as it came. `share` is a ratio from 0 to 1 and is shown in percent.
 */
export function quantityWords(value: number, unit: string, language: Language): string {
  if (unit === 'share' || unit === 'ratio') return `${numberWords(value * 100, language, 1)}%`;
  const name = unitNames[unit]?.[language] ?? unit;
  const number = numberWords(value, language);
  if (name === '') return number;
  if (name === '%') return `${number}%`;
  return `${number} ${language === 'en' && value === 1 ? name.replace(/s$/, '') : name}`;
}
