import { chineseNumber } from './characters.ts';
import type { MeasureUnit } from './measure-units.ts';

/** How often something is to be done. */
export type Rhythm = {
  readonly at: number;
  readonly subject: string;
  readonly value: number;
  readonly unit: MeasureUnit;
  readonly printed: string;
  readonly comparator: '>=' | '<=' | '=';
  /** Whether a number of times is printed. */
  readonly counted: boolean;
};

const periods: Readonly<Record<string, MeasureUnit>> = {
  日: 'times-per-day',
  天: 'times-per-day',
  周: 'times-per-week',
  月: 'times-per-month',
  季: 'times-per-quarter',
  季度: 'times-per-quarter',
  半年: 'times-per-half-year',
  年: 'times-per-year',
  年度: 'times-per-year',
  个月: 'times-per-month',
};

/** 每季度至少召开一次会议, 每年开展3-5次培训. */
const COUNTED =
  /每(季度|季|半年|年度|年|个?月|周|日|天)([^，。；：]{0,24}?)([一二两三四五六七八九十]|\d{1,3})(?:[-—~至](?:[一二两三四五六七八九十]|\d{1,3}))?(次|场|轮|期)(?:以上)?/g;
/** 周例会, 月通报, 季评估: a rhythm in the name. */
const NAMED =
  /(?<![一二三四五六七八九十\d上本当每全])(日|周|月度?|季度?|半年)(例会|报告|报送|调度|通报|提醒|讲评|交办|评估|考核|考评|研判|督导|督查|会商|点评|通报制)/g;
/** 每月报告, 每季度更新: no number printed, so once. */
const PLAIN =
  /每(季度|季|半年|年度|年|个?月|周|日)末?(?:底)?(?:对[^，。；：]{1,40}?)?(?:至少)?(?:组织|开展|进行|定期)?(报告|汇报|通报|更新|调度|考核|考评|评比|召开|反馈|报送|点评|向[^，。；：]{1,16}(?:报告|反馈|报送))/g;

/** 上、下半年各开展1次. */
const HALVES = /上、?下半年各([^，。；：]{0,12}?)([一二两三四五六七八九十]|\d{1,3})(次|场|轮|期)/g;

const unitFor = (period: string): MeasureUnit =>
  periods[period.replace(/^个/, '')] ?? periods[period.replace(/度$/, '')] ?? 'times-per-year';

/** 开展检查每年不少于2次: where nothing follows, what stands before says of what. */
function subjectOf(sentence: string, at: number, own: string): string {
  const words = own.replace(/(?:至少|不少于|不低于|不超过|不得超过|最多|各)/g, '');
  if ([...words].length >= 2) return words;
  const before = /[^，。；：]{2,24}$/.exec(sentence.slice(0, at))?.[0] ?? '';
  return before.replace(/^(?:\d{1,2}[.、]|其中|对|要|应)/, '') || words;
}

export function rhythmsIn(sentence: string): Rhythm[] {
  const found: Rhythm[] = [];
  for (const match of sentence.matchAll(COUNTED)) {
    const [printed, period, middle, number] = match;
    const value = /\d/.test(number ?? '') ? Number(number) : (chineseNumber(number ?? '') ?? 1);
    found.push({
      at: match.index,
      subject: subjectOf(
        sentence,
        match.index,
        `${(middle ?? '').replace(/^(?:至少|末|底|应|要|须)/, '').replace(/(?:至少|不少于|不超过|不得超过|最多|一)$/, '')}${/^[\u3400-\u9fff]{0,12}/.exec(sentence.slice(match.index + printed.length))?.[0] ?? ''}`,
      ),
      value,
      unit: unitFor(period ?? '年'),
      printed,
      comparator: /(不超过|不得超过|最多)/.test(printed)
        ? '<='
        : /(至少|不少于|以上)|\d[-—~至]\d/.test(printed)
          ? '>='
          : '=',
      counted: true,
    });
  }
  for (const match of sentence.matchAll(HALVES)) {
    const [printed, , number = '1'] = match;
    found.push({
      at: match.index,
      subject: /^[\u3400-\u9fff“”]{0,20}/.exec(sentence.slice(match.index + printed.length))?.[0] ?? '',
      value: /\d/.test(number) ? Number(number) : (chineseNumber(number) ?? 1),
      unit: 'times-per-half-year',
      printed,
      comparator: '=',
      counted: true,
    });
  }
  const free = (at: number): boolean =>
    !found.some((other) => at >= other.at && at < other.at + other.printed.length);
  for (const match of sentence.matchAll(NAMED)) {
    if (free(match.index))
      found.push({
        at: match.index,
        subject: match[0],
        value: 1,
        unit: unitFor(match[1] ?? '年'),
        printed: match[0],
        comparator: '=',
        counted: false,
      });
  }
  for (const match of sentence.matchAll(PLAIN)) {
    if (free(match.index))
      found.push({
        at: match.index,
        subject: match[2] ?? '',
        value: 1,
        unit: unitFor(match[1] ?? '年'),
        printed: match[0],
        comparator: '=',
        counted: false,
      });
  }
  return found.sort((a, b) => a.at - b.at);
}
