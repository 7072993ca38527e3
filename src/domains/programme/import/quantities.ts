import { chineseNumber } from './characters.ts';
import type { MeasureUnit } from './measure-units.ts';
import { timeUnits, unitOf, unitPattern } from './quantity-units.ts';
import type { Comparator } from './result.ts';

/** A figure in running text. `cue` tells what gives its direction; `bare` that nothing does. */
export type Quantity = {
  readonly at: number;
  readonly end: number;
  readonly value: number;
  readonly unit: MeasureUnit;
  readonly comparator: Comparator;
  readonly printed: string;
  readonly bare: boolean;
  /** The figure qualifies a noun after it (150米以下的工程): a condition, not a target. */
  readonly attributive: boolean;
  /** Start of the words that lead up to the figure (不超过, 压缩至 …). */
  readonly cueAt: number;
};

const AT_MOST =
  /(?:不(?:得|能|应|再)?(?:超过|多于|高于|大于|突破|长于)|最多(?:不超过)?|最高不超过|最长不超过|至多|控制在|限定在|(?:压[缩减]|缩[短减]|降低?|下降|减少|减低|精简|简化|压降|优化|控制)(?:至|到|为|成)|低于|少于|小于|≤|<)(?:约|了)?(?:[^，。；、\d]{1,12}(?:的|额))?$/;
const AT_LEAST =
  /(?:不(?:得|能|应)?(?:低于|少于|小于|短于)|至少|最少|最低|力争达到|达到?|达|(?:提高|提升|增长|增加|扩大|上升|升|扩展|增至|增)(?:到|至|为)|增至|升至|超过|突破|高于|大于|多于|≥|>)(?:约|了)?(?:[^，。；、\d]{1,12}(?:的|额))?$/;
const RISE =
  /(?:增长|提高|提升|增加|新增|上升|增幅|培育|新培育|引进|建成|建设|完成|改造|新建|打造|创建|认定|发放|组织|开展|举办|培训|新设|实现|推出|梳理|归集|打通|公布)(?:约|了|不少于)?$/;
const CUT = /(?:压[缩减]|缩[短减]|降低|下降|减少|精简|压降|下浮|降幅)(?:约|了)?$/;
/** Verbs that make a figure later in the clause something to be brought about. */
const BRINGS_ABOUT =
  /(?:完成|新增|建成|新建|培育|培养|发放|组织|开展|举办|改造|打造|引进|培训|新设|创建|认定|梳理|推出|再就业|保留)/;
const SCALED: ReadonlySet<string> = new Set([
  'count-10k',
  'count-100m',
  'person-10k',
  'persontime-10k',
  'CNY-100m',
  'CNY-10k',
  'USD-100m',
  'km',
  'percent',
  'percentage-point',
]);
const EXACT = /(?:保持在?|为|是|统一为|设置为|稳定在|即|共|等)$/;
const SUFFIX_MORE = /^(?:（?含?[^（）]{0,6}）?)?(?:及|或)?以上/;
const SUFFIX_LESS = /^(?:及|或)?(?:以内|之内|以下|内)/;

/** Replaces what must not be read as figures by blanks of the same length: titles of documents, their numbers, dates. */
export function masked(text: string): string {
  const blank = (found: string): string => '□'.repeat(found.length);
  return text
    .replaceAll(/《[^《》]{0,80}》/g, blank)
    .replaceAll(/〔20\d\d〕\d{0,4}号?/g, blank)
    .replaceAll(/20\d\d年?[-—~至]20\d\d年/g, blank)
    .replaceAll(
      /(?:20\d\d年?|[今当本明]年)?\d{1,2}月(?:份)?(?:\d{1,2}日|底|末|上旬|中旬|下旬)?(?=[^度])/g,
      blank,
    )
    .replaceAll(/20\d\d年/g, blank)
    .replaceAll(/第[一二三四五六七八九十\d]+[次个届条批季]/g, blank);
}

const NUMBER = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const digitForm = new RegExp(`${NUMBER}(?:[-—~至]${NUMBER})?(?:余|多)?(${unitPattern})?`, 'g');
const wordForm =
  /([一二两三四五六七八九十]{1,3})(个工作日|个自然日|个小时|个月|小时|天|日(?!常)|年(?!级)|次|家|项|名|个环节|个(?!别|人|性|案|体))/g;

type Special = {
  readonly form: RegExp;
  readonly value: number;
  readonly unit: MeasureUnit;
  readonly comparator: Comparator;
};
/** Figures given in words. */
const specials: readonly Special[] = [
  { form: /半(?:个工作)?[日天](?:内|办结)?/g, value: 0.5, unit: 'working-day', comparator: '<=' },
  {
    form: /(?:当日|当天|即日|当场|即时)(?:受理|办结|办理|通|立案|开通|办毕)/g,
    value: 0,
    unit: 'working-day',
    comparator: '<=',
  },
  {
    form: /零(?:收费|成本|费用|投资)|免收[^，。；]{0,12}费|降为零|调整为零|免费(?=发放|提供|为|刻|向)/g,
    value: 0,
    unit: 'CNY',
    comparator: '=',
  },
  {
    form: /(?:严禁|不得|不再?|取消)(?:向[^，。；]{0,10})?(?:收取|加收)[^，。；]{0,16}费/g,
    value: 0,
    unit: 'CNY',
    comparator: '=',
  },
  { form: /零跑[腿动路]|一次都不跑|一次不用跑|不用跑/g, value: 0, unit: 'trip', comparator: '=' },
  { form: /最多跑一次|跑一次/g, value: 1, unit: 'trip', comparator: '<=' },
  { form: /零材料|零申报材料/g, value: 0, unit: 'count', comparator: '=' },
  { form: /零审批|免审批|免于一切行政审批/g, value: 0, unit: 'count', comparator: '=' },
  {
    form: /(?:基本)?(?:实现)?全覆盖|应([\u3400-\u9fff])[尽必]\1|全部(?:纳入|进驻|入驻)/g,
    value: 100,
    unit: 'percent',
    comparator: '=',
  },
  { form: /(?:动态)?清零|全部结案/g, value: 0, unit: 'count', comparator: '=' },
];

const numberOf = (printed: string): number => Number(printed.replaceAll(',', ''));
const before = (text: string, at: number): string =>
  text.slice(Math.max(0, at - 18), at).replace(/^.*[，。；：]/, '');

function comparatorOf(
  text: string,
  at: number,
  end: number,
  unit: MeasureUnit,
  value: number,
): { readonly comparator: Comparator; readonly bare: boolean; readonly cueAt: number; readonly end: number } {
  // 保持“申请、接电”2个环节: the words in quotation marks stand between the cue and its figure.
  const opened = text.charAt(at - 1) === '”' ? text.lastIndexOf('“', at) : -1;
  const anchor = opened >= 0 ? opened : at;
  const lead = before(text, anchor).replace(/(?:原则上|一般|分别|均|全部|各|都|约|平均|以)$/, '');
  const trimmed = lead.replace(/(?:原则上|一般|分别|均|全部|各|都|约|平均)$/, '');
  const rest = text.slice(end, end + 12);
  const more = SUFFIX_MORE.exec(rest);
  const less = SUFFIX_LESS.exec(rest);
  const stop = end + (more?.[0].length ?? less?.[0].length ?? 0);
  const cueOf = (form: RegExp): number | null => {
    for (const words of [lead, trimmed]) {
      const found = form.exec(words);
      if (found !== null) return anchor - (before(text, anchor).length - found.index);
    }
    return null;
  };
  const full = unit === 'percent' && value === 100;
  const most = cueOf(AT_MOST);
  const least = cueOf(AT_LEAST);
  if (most !== null && !(least !== null && /不低于|不少于|不得低于|不得少于/.test(lead)))
    return { comparator: '<=', bare: false, cueAt: most, end: stop };
  if (least !== null) return { comparator: full ? '=' : '>=', bare: false, cueAt: least, end: stop };
  if (more !== null)
    return { comparator: '>=', bare: false, cueAt: cueOf(RISE) ?? cueOf(CUT) ?? at, end: stop };
  if (less !== null) return { comparator: '<=', bare: false, cueAt: cueOf(CUT) ?? at, end: stop };
  const rise = cueOf(RISE);
  if (rise !== null)
    return {
      comparator: SCALED.has(unit) && !full ? '>=' : '=',
      bare: false,
      cueAt: rise,
      end: stop,
    };
  const cut = cueOf(CUT);
  if (cut !== null) return { comparator: '>=', bare: false, cueAt: cut, end: stop };
  const exact = cueOf(EXACT);
  const time = timeUnits.has(unit) && unit !== 'year';
  if (exact !== null)
    return {
      comparator: time || (unit === 'step' && /(保持|压减为|精简为)在?$/.test(lead)) ? '<=' : '=',
      bare: !time && !full && unit !== 'step',
      cueAt: exact,
      end: stop,
    };
  const clause = text.slice(Math.max(0, at - 40), at).replace(/^.*[，。；：]/, '');
  // 每个街道有1处: at least one each.
  if (/每(?:个|县|乡|镇|家|所|名|项)[^，]{1,30}(?:有|办好|配备|设立|建立|明确|落实)(?:不少于)?$/.test(clause))
    return { comparator: '>=', bare: false, cueAt: at, end: stop };
  if (unit === 'batch-per-1000-people') return { comparator: '>=', bare: false, cueAt: at, end: stop };
  if (unit === 'hour-per-day') return { comparator: '=', bare: false, cueAt: at, end: stop };
  if (!time && BRINGS_ABOUT.test(clause))
    return { comparator: SCALED.has(unit) && !full ? '>=' : '=', bare: false, cueAt: at, end: stop };
  return {
    comparator: time ? '<=' : '=',
    bare: !full && !(time && /^(?:办结|完成|办理|内|送达)/.test(rest)),
    cueAt: at,
    end: stop,
  };
}

/** Reads every figure of one sentence (already tidied). Linear. */
export function quantitiesIn(sentence: string): Quantity[] {
  const text = masked(sentence);
  const found: Quantity[] = [];
  const add = (at: number, end: number, value: number, unit: MeasureUnit, fixed: Comparator | null): void => {
    if (found.some((other) => at < other.end && other.at < end)) return;
    const reading = comparatorOf(text, at, end, unit, value);
    const comparator = fixed ?? (value === 0 && !timeUnits.has(unit) ? '=' : reading.comparator);
    const attributive =
      /^(?:（[^（）]*）)?的(?![^，。；]{0,4}(?:目标|标准|比例))/.test(
        text.slice(reading.end, reading.end + 16),
      ) ||
      (/(以下|以上|及以下|及以上)$/.test(text.slice(at, reading.end)) &&
        /^(?:低压|小微|小型|的|电压|客户|企业用电|贷款)/.test(text.slice(reading.end)));
    found.push({
      at,
      end: reading.end,
      value,
      unit,
      comparator,
      printed: sentence.slice(Math.min(reading.cueAt, at), reading.end),
      bare: fixed === null && reading.bare,
      attributive,
      cueAt: Math.min(reading.cueAt, at),
    });
  };
  for (const { form, value, unit, comparator } of specials) {
    for (const match of text.matchAll(form))
      add(match.index, match.index + match[0].length, value, unit, comparator);
  }
  const digits = [...text.matchAll(digitForm)];
  digits.forEach((match, order) => {
    const [whole, low, high, printedUnit] = match;
    // 由1天压缩到半天: the first figure is what is left behind.
    if (low === undefined || /(?:由|从)(?:原来?的?|目前的?|现在的?)?$/.test(before(text, match.index)))
      return;
    let unitWord = printedUnit;
    let end = match.index + whole.length;
    // 3个、15个工作日 and 2、5、9、15个小时: the last of a list names the unit of all.
    let next = order + 1;
    let joint = end;
    while (
      digits[next] !== undefined &&
      (unitWord === undefined || unitWord === '个') &&
      /^[、和]$/.test(text.slice(joint, digits[next]?.index))
    ) {
      const later = digits[next];
      if (later?.[3] !== undefined && later[3] !== '个') {
        if (!/^个|工作日|自然日|小时|环节|天/.test(later[3])) break;
        unitWord = later[3];
        break;
      }
      joint = (later?.index ?? 0) + (later?.[0].length ?? 0);
      next += 1;
    }
    if (unitWord === undefined || text.charAt(end) === '级') return;
    const shared = unitWord !== printedUnit;
    let unit = unitOf.get(unitWord) ?? 'count';
    if (unit === 'year' && Number(low) > 100) return;
    if (unitWord.startsWith('批') && /每千人$/.test(text.slice(0, match.index)))
      unit = 'batch-per-1000-people';
    if (unit === 'hour' && Number(low) === 24) unit = 'hour-per-day';
    if (unit === 'TB' && unitWord === 'T' && /[A-Za-z]/.test(text.charAt(end))) return;
    if (
      unit === 'count' &&
      unitWord === '个' &&
      /环节[^，。；、]{0,8}$/.test(text.slice(Math.max(0, match.index - 16), match.index))
    )
      unit = 'step';
    if (unit === 'person' && unitWord === '名' && /前$/.test(before(text, match.index))) unit = 'rank';
    if (
      unit === 'count' &&
      unitWord === '次' &&
      /跑动?|跑腿|到场/.test(text.slice(Math.max(0, match.index - 8), match.index))
    )
      unit = 'trip';
    if ((unit === 'count-10k' || unit === 'count-100m') && text.charAt(end) === '元')
      unit = unit === 'count-10k' ? 'CNY-10k' : 'CNY-100m';
    if (shared) {
      const last = digits[next];
      end = match.index + whole.length;
      const lastEnd = last === undefined ? end : last.index + last[0].length;
      const tail = comparatorOf(text, match.index, lastEnd, unit, numberOf(low));
      const head = comparatorOf(text, match.index, end, unit, numberOf(low));
      const comparator = tail.bare ? head.comparator : tail.comparator;
      found.push({
        at: match.index,
        end,
        value: numberOf(high ?? low),
        unit,
        comparator,
        printed: sentence.slice(Math.min(head.cueAt, match.index), lastEnd),
        bare: tail.bare && head.bare,
        attributive: false,
        cueAt: Math.min(head.cueAt, match.index),
      });
      return;
    }
    const range = high !== undefined;
    add(
      match.index,
      end,
      range && /工作日|天|小时/.test(unitWord) ? numberOf(high) : numberOf(low),
      unit,
      range && unit === 'count' ? '>=' : unit === 'rank' ? '<=' : null,
    );
  });
  // Names such as “三个一批” are no figures.
  const unquoted = text.replaceAll(
    /“[^“”]{0,24}”|一次性|一次办|一个窗口|一件事|一类事|一个标准|一张网|一站式/g,
    (name) => '□'.repeat(name.length),
  );
  for (const match of unquoted.matchAll(wordForm)) {
    const value = chineseNumber(match[1] ?? '');
    const unitWord = match[2] ?? '';
    if (value === null) continue;
    const at = match.index;
    const unit = unitOf.get(unitWord) ?? 'count';
    const reading = comparatorOf(text, at, at + match[0].length, unit, value);
    if (reading.bare) continue;
    add(
      at,
      at + match[0].length,
      value,
      unitWord === '次' && /跑/.test(text.slice(Math.max(0, at - 4), at)) ? 'trip' : unit,
      null,
    );
  }
  return inherit(
    found.sort((a, b) => a.at - b.at),
    text,
  );
}

/** In a list of figures the first one's 不超过 holds for those after it: 分别不超过3个、15个工作日. */
function inherit(list: readonly Quantity[], text: string): Quantity[] {
  const out: Quantity[] = [];
  for (const quantity of list) {
    const last = out.at(-1);
    const joined = last !== undefined && /^[、和]$/.test(text.slice(last.end, quantity.at));
    // 10个自然日（7个工作日）: the same limit counted otherwise.
    const otherwise =
      last !== undefined &&
      text.slice(last.end, quantity.at) === '（' &&
      timeUnits.has(last.unit) &&
      timeUnits.has(quantity.unit);
    if (otherwise && last !== undefined) {
      out.push({ ...quantity, comparator: last.comparator, bare: last.bare, cueAt: last.cueAt });
      continue;
    }
    out.push(
      joined &&
        last !== undefined &&
        !last.bare &&
        quantity.cueAt === quantity.at &&
        last.unit === quantity.unit
        ? { ...quantity, comparator: last.comparator, bare: false, cueAt: last.cueAt }
        : quantity,
    );
  }
  return out;
}
