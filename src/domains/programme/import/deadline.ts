import { chineseNumber } from './characters.ts';
import type { ImportedDeadline } from './result.ts';

/** Years and months that a text leaves out come from the document: `year` and its last month. */
export type DateContext = { readonly year: number; readonly horizon: string };

/** What comes round again and again has no day on which it is done. */
const RECURRING = /每(?:个?月|季度?|半年|年度?|周|旬|日|天)/;
const ONGOING = /(持续|长期|常年|常态化?|一直|不断|贯穿|日常)(推进|坚持|实施|开展|落实|进行|抓好|优化)?/;
const QUARTER: Readonly<Record<string, number>> = {
  一: 3,
  二: 6,
  三: 9,
  四: 12,
  '1': 3,
  '2': 6,
  '3': 9,
  '4': 12,
};

type Found = { readonly at: number; readonly end: number; readonly month: string; readonly day?: string };
const two = (value: number): string => String(value).padStart(2, '0');
const monthOf = (year: number, month: number): string => `${year}-${two(month)}`;

/** Chinese numerals in dates become digits: 二〇二四年十二月 → 2024年12月. */
const digits = (text: string): string =>
  text
    .replaceAll(/([〇零一二三四五六七八九]{4})(?=年)/g, (found) => String(chineseNumber(found) ?? found))
    .replaceAll(/([一二三四五六七八九]?十[一二]?|[一二三四五六七八九])(?=月(?!度))/g, (found) =>
      String(chineseNumber(found) ?? found),
    );

const dateForms =
  /(?:(20\d\d)[-./](0?[1-9]|1[0-2])(?:[-./](\d{1,2}))?(?![\d个月])|(?:(20\d\d|今|当|本|明)年)?(?<![\d.])(1[0-2]|0?[1-9])月(?:份)?(?:(\d{1,2})日|底|末|上旬|中旬|下旬)?|(?:(20\d\d|今|当|本|明)年)?(上半年|下半年|第?[一二三四1-4]季度|前三季度|年底|年末|年内|全年)|(20\d\d|今|当|本|明)年(底|末|内|年底)?)/g;

/** Every date in a text, in reading order. Numbers of months as a length (3个月) are not dates. */
export function datesIn(source: string, context: DateContext): Found[] {
  const text = digits(source);
  const found: Found[] = [];
  let year = context.year;
  const yearOf = (printed: string | undefined): number => {
    if (printed === undefined) return year;
    if (/^20/.test(printed)) year = Number(printed);
    else year = printed === '明' ? context.year + 1 : context.year;
    return year;
  };
  for (const match of text.matchAll(dateForms)) {
    const [whole, dashedYear, dashedMonth, dashedDay, monthYear, month, day, partYear, part, onlyYear] =
      match;
    const span = { at: match.index, end: match.index + whole.length };
    if (dashedYear !== undefined && dashedMonth !== undefined) {
      const value = monthOf(yearOf(dashedYear), Number(dashedMonth));
      found.push({
        ...span,
        month: value,
        ...(dashedDay === undefined ? {} : { day: `${value}-${two(Number(dashedDay))}` }),
      });
    } else if (month !== undefined) {
      const value = monthOf(yearOf(monthYear), Number(month));
      found.push({
        ...span,
        month: value,
        ...(day === undefined ? {} : { day: `${value}-${two(Number(day))}` }),
      });
    } else if (part !== undefined) {
      const quarter = /([一二三四1-4])季度/.exec(part);
      const ends =
        part === '上半年' ? 6 : part === '前三季度' ? 9 : quarter ? (QUARTER[quarter[1] ?? ''] ?? 12) : 12;
      found.push({ ...span, month: monthOf(yearOf(partYear), ends) });
    } else if (onlyYear !== undefined) found.push({ ...span, month: monthOf(yearOf(onlyYear), 12) });
  }
  return found;
}

/** 1.6月底前完成；2.12月底前投用: the numbers of the points are no part of the dates. */
const withoutNumbers = (text: string): string =>
  text.replaceAll(/(^|[；，。])(?:\d{1,2}[.、]|（\d{1,2}）|[①-⑳])(?=20\d\d年|\d{1,2}月)/g, '$1');

const RANGE = /^[至到—\-~]+$/;

/**
 * Reads a deadline: a month, several milestones, or 持续推进 and the like. Null when the text holds
 * no date at all. 6月至12月 is one span and ends in its last month.
 */
export function readDeadline(source: string, context: DateContext): ImportedDeadline | null {
  const text = withoutNumbers(source.replaceAll(/\s+/g, ''));
  const dates = datesIn(text, context).filter((date, at, all) => {
    const next = all[at + 1];
    return next === undefined || !RANGE.test(digits(text).slice(date.end, next.at));
  });
  const months = [...new Set(dates.map((date) => date.month))].sort();
  const first = months[0];
  if (first === undefined) return ONGOING.test(text) || RECURRING.test(text) ? { type: 'ongoing' } : null;
  if (months.length > 1) return { type: 'milestones', values: months };
  const day = dates.find((date) => date.month === first && date.day !== undefined)?.day;
  return { type: 'month', value: first, ...(day === undefined ? {} : { day }) };
}

/** A cell or part that is nothing but a deadline, such as 2024年6月底前完成 or 持续推进. */
export function isDeadlineText(source: string, context: DateContext): boolean {
  const text = withoutNumbers(source.replaceAll(/\s+/g, ''));
  if (text === '' || text.length > 40) return false;
  if (/^(持续|长期|常年|常态|立即|即时|贯穿)/.test(text) && text.length <= 14) return true;
  if (/^每(?:个?月|季度?|半年|年度?|周|旬|日|天)(?:末|底|初)?(?:前|完成|推进|开展)?$/.test(text)) return true;
  // 3月底前出台方案，10月底前完成: every part begins with its date.
  if (
    text.split(/[，；]/).every((part) => {
      const [first] = datesIn(part, context);
      return first?.at === 0 && /^(?:[底末]?(?:之)?前|完成|出台|启动)/.test(digits(part).slice(first.end));
    })
  )
    return true;
  const plain = digits(text);
  const left = datesIn(text, context).reduceRight(
    (rest, date) => rest.slice(0, date.at) + rest.slice(date.end),
    plain,
  );
  return (
    left.length < plain.length &&
    left.replaceAll(
      /[前底末止日、，；。并及和与至到—\-~（）]|完成|取得|阶段性|明显|成效|实现|持续推进|长期坚持|以|之|分别|各|于/g,
      '',
    ).length <= 3
  );
}

export const deadlineKey = (deadline: ImportedDeadline): string =>
  deadline.type === 'month'
    ? deadline.value
    : deadline.type === 'milestones'
      ? deadline.values.join(',')
      : deadline.type;
