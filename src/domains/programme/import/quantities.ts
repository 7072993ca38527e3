import { chineseNumber } from './characters.ts';
import { boundOf, wordsBefore } from './comparators.ts';
import { fractionsIn } from './fractions.ts';
import { masked, PASSED_OVER } from './masked.ts';
import type { MeasureUnit } from './measure-units.ts';
import { scaleOf, timeUnits, unitOf, unitPattern } from './quantity-units.ts';
import type { Comparator } from './result.ts';
import { wordedFigures } from './worded-figures.ts';

/** A figure in running text. `bare` when no word gives its direction. */
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
  /** The figure is part of a name: 500米覆盖率, 7日办结率. */
  readonly inName: boolean;
  /** The figure stands in the condition of a rule (有2件以上未结的，暂停指定): a threshold, not a target. */
  readonly condition: boolean;
  /** Start of the words that lead up to the figure (不超过, 压缩至 …). */
  readonly cueAt: number;
};

/** With or without commas between the thousands. */
export const NUMBER = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const digitForm = new RegExp(`${NUMBER}(?:[-—~至]${NUMBER})?${PASSED_OVER}*(?:余|多)?(${unitPattern})?`, 'g');
const wordForm =
  /([一二两三四五六七八九十]{1,3})(个工作日|个自然日|个小时|个月|小时|天|日(?!常)|年(?!级)|次|家|项|名|人(?=以上|以下|及以上)|个环节|个(?!别|人|性|案|体))/g;
/** Names such as 三个一批 are no figures. */
const names =
  /“[^“”]{0,24}”|[一二三四五六七八九十]{1,2}(?:项(?:制度|机制|清单|行动|原则|改革|工程|任务)|年(?:行动|计划|攻坚|倍增|规划|方案))|一次性|一次办|一个窗口|一件事|一类事|一个标准|一张网|一站式/g;

export const numberOf = (printed: string): number => Number(printed.replaceAll(',', ''));

/** 500米覆盖率, 500米站点覆盖率, 15分钟服务圈: how far is near enough. */
const REACH: ReadonlySet<string> = new Set(['metre', 'km', 'minute']);
/** 7日办结率, 30秒接通率. */
const NAMES_RATE = /^(?:以?内)?[\u3400-\u9fff]{2,4}率/;
const WITHIN_REACH = /^(?:以?内)?(?:[\u3400-\u9fff]{0,8}圈|半径|[\u3400-\u9fff]{0,2}覆盖|范围)/;

/** 的 after a figure makes it a quality of what follows, unless that is the figure's own rule: 6个月的审限. */
const QUALIFIES =
  /^(?:（[^（）]*）)?的(?![^，。；]{0,4}(?:目标|标准|比例))(?![^，。；]{0,8}(?:审限|时限|期限|规定|要求|政策|承诺))/;
const QUALIFIES_BARE =
  /^(?:低压|小微|小型|的|电压|客户|企业|贷款|项目|工程|产业|园区|村|村占比|\d+[个家户项])/;
const CONSEQUENCE = /的(?:一律)?(?:暂停|不得|应当|应|须|予以|给予|取消|停止|责令|视为|不予|可以|可)/;

/** Reads every figure of one sentence (already tidied). Linear. */
export function quantitiesIn(sentence: string): Quantity[] {
  const text = masked(sentence);
  const found: Quantity[] = [];
  const taken = new Uint8Array(text.length);
  const add = (
    at: number,
    end: number,
    value: number,
    unit: MeasureUnit,
    fixed: Comparator | null,
    worded = false,
  ): void => {
    if (taken.subarray(at, end).includes(1)) return;
    const bound = boundOf(text, at, end, unit, value);
    // 实现“甲”零新增: words that are a figure need no other words to give them a direction.
    const reading = worded ? { ...bound, cueAt: at } : bound;
    const comparator = fixed ?? (value === 0 && !timeUnits.has(unit) ? '=' : reading.comparator);
    const rate = timeUnits.has(unit) && NAMES_RATE.test(text.slice(end));
    const reach = rate || (REACH.has(unit) && WITHIN_REACH.test(text.slice(end)));
    const condition = stipulates(text.slice(reading.end, reading.end + 60));
    // 有1件超过三年未结的: one is enough.
    const enough = condition && reading.bare && /[有或]/.test(text.charAt(at - 1));
    const own = text.slice(at, reading.end);
    const rest = text.slice(reading.end, reading.end + 60);
    taken.fill(1, at, reading.end);
    found.push({
      at,
      end: reading.end,
      value,
      unit,
      comparator: reach ? '<=' : enough ? '>=' : comparator,
      printed: sentence.slice(Math.min(reading.cueAt, at), reading.end),
      bare: fixed === null && reading.bare && !reach && !enough,
      inName: reach,
      attributive:
        reach ||
        QUALIFIES.test(rest.slice(0, 16)) ||
        (/(?:以下|以上)$/.test(own) && QUALIFIES_BARE.test(rest)),
      condition,
      cueAt: Math.min(reading.cueAt, at),
    });
  };
  for (const { at, end, value, unit, comparator } of wordedFigures(text))
    add(at, end, value, unit, comparator, true);
  for (const { at, end, value, unit, comparator } of fractionsIn(text)) add(at, end, value, unit, comparator);
  const digits = [...text.matchAll(digitForm)];
  digits.forEach((match, order) => {
    const [whole, low, high, printedUnit] = match;
    // 由1天压缩到半天: the first figure is what is left behind.
    if (low === undefined || /(?:由|从)(?:原来?的?|目前的?|现在的?)?$/.test(wordsBefore(text, match.index)))
      return;
    const end = match.index + whole.length;
    const list = printedUnit === undefined || printedUnit === '个' ? unitOfList(text, digits, order) : null;
    const unitWord = list?.unitWord ?? printedUnit;
    if (unitWord === undefined) {
      const unit = unitless(text, match.index, end);
      if (unit !== null) add(match.index, end, numberOf(low), unit, null);
      return;
    }
    if (text.charAt(end) === '级') return;
    const unit = unitHere(text, match.index, end, unitWord, numberOf(low));
    if (unit === null) return;
    if (list !== null && unitWord !== printedUnit) {
      const tail = boundOf(text, match.index, list.end, unit, numberOf(low));
      const head = boundOf(text, match.index, end, unit, numberOf(low));
      taken.fill(1, match.index, end);
      found.push({
        at: match.index,
        end,
        value: numberOf(high ?? low),
        unit,
        comparator: tail.bare ? head.comparator : tail.comparator,
        printed: sentence.slice(Math.min(head.cueAt, match.index), list.end),
        bare: tail.bare && head.bare,
        inName: false,
        attributive: false,
        condition: false,
        cueAt: Math.min(head.cueAt, match.index),
      });
      return;
    }
    const longest = high !== undefined && /工作日|天|小时/.test(unitWord);
    add(
      match.index,
      end,
      (longest ? numberOf(high) : numberOf(low)) * scaleOf(unitWord),
      unit,
      high !== undefined && (unit === 'count' || unit === 'person') ? '>=' : unit === 'rank' ? '<=' : null,
    );
  });
  const unquoted = text.replaceAll(names, (name) => '□'.repeat(name.length));
  for (const match of unquoted.matchAll(wordForm)) {
    const value = chineseNumber(match[1] ?? '');
    if (value === null) continue;
    const at = match.index;
    const end = at + match[0].length;
    const unit = unitHere(text, at, end, match[2] ?? '', value);
    if (unit === null || boundOf(text, at, end, unit, value).bare) continue;
    add(at, end, value, unit, null);
  }
  return inherit(
    found.sort((a, b) => a.at - b.at),
    text,
  );
}

/** Whether what follows a figure, up to the end of its clause, closes a condition: …未结的， or …未结的暂停指定. */
function stipulates(rest: string): boolean {
  const clause = /^[^，。；]*/.exec(rest)?.[0] ?? '';
  if (clause.length > 40) return false;
  return (clause.length < rest.length && /[^目]的$/.test(clause)) || CONSEQUENCE.test(clause);
}

/** 利用系数提高到0.612, PUE降至1.25以下: some measures have no unit. */
const NO_UNIT =
  /(系数|指数|强度|密度|得分|评分|[A-Za-z]{2,12})[\u3400-\u9fff]{0,2}?(?:达到?|(?:提高|提升|降低|下降|增加)(?:到|至)|降至|降到|升至|不低于|不高于|不超过|不大于|不小于|控制在|稳定在)$/;
function unitless(text: string, at: number, end: number): MeasureUnit | null {
  const name = NO_UNIT.exec(wordsBefore(text, at))?.[1];
  if (name === undefined || !/^(?:以[上下内]|左右|[，。；、）]|$)/.test(text.slice(end, end + 2)))
    return null;
  return /指数|得分|评分/.test(name) ? 'index-point' : 'number';
}

const LONGEST_LIST = 20;

/** 3个、15个工作日 and 2、5、9、15个小时: the last of a list names the unit of all. */
function unitOfList(
  text: string,
  digits: readonly RegExpExecArray[],
  order: number,
): { readonly unitWord: string; readonly end: number } | null {
  let last = digits[order];
  for (let next = order + 1; last !== undefined && next < order + LONGEST_LIST; next += 1) {
    const later = digits[next];
    if (later === undefined || !/^[、和]$/.test(text.slice(last.index + last[0].length, later.index)))
      return null;
    const word = later[3];
    if (word !== undefined && word !== '个')
      return /^个|工作日|自然日|小时|环节|天/.test(word)
        ? { unitWord: word, end: later.index + later[0].length }
        : null;
    last = later;
  }
  return null;
}

/** The unit of a number by the word after it and the words around: 2个 of 环节, 前3名, 跑1次. Null when it is no figure. */
function unitHere(
  text: string,
  at: number,
  end: number,
  unitWord: string,
  value: number,
): MeasureUnit | null {
  const unit = unitOf.get(unitWord) ?? 'count';
  const lead = text.slice(Math.max(0, at - 16), at);
  switch (unit) {
    case 'year':
      return value > 100 ? null : unit;
    case 'hour':
      return value === 24 && !/^(?:以?内|办结|响应)/.test(text.slice(end)) && !/(?:不超过|至|到)$/.test(lead)
        ? 'hour-per-day'
        : unit;
    case 'TB':
      return unitWord === 'T' && /[A-Za-z]/.test(text.charAt(end)) ? null : unit;
    case 'person':
      return unitWord === '名' && /前$/.test(wordsBefore(text, at)) ? 'rank' : unit;
    case 'count-10k':
      return text.charAt(end) === '元' ? 'CNY-10k' : unit;
    case 'count-100m':
      return text.charAt(end) === '元' ? 'CNY-100m' : unit;
    case 'count':
      if (unitWord.startsWith('批') && /每千人$/.test(lead)) return 'batch-per-1000-people';
      if (unitWord === '个' && /环节[^，。；、]{0,8}$/.test(lead)) return 'step';
      if (
        unitWord === '次' &&
        /跑动?[^，。；、]{0,6}$|到场[^，。；、]{0,6}$|办理手续，?(?:原则上)?不超过$/.test(lead)
      )
        return 'trip';
      return unit;
    default:
      return unit;
  }
}

/** In a list of figures the first one's 不超过 holds for those after it: 分别不超过3个、15个工作日. */
function inherit(list: readonly Quantity[], text: string): Quantity[] {
  const out: Quantity[] = [];
  for (const quantity of list) {
    const last = out.at(-1);
    if (last === undefined) {
      out.push(quantity);
      continue;
    }
    const between = text.slice(last.end, quantity.at);
    // 10个自然日（7个工作日）: the same limit counted otherwise.
    if (between === '（' && timeUnits.has(last.unit) && timeUnits.has(quantity.unit)) {
      out.push({ ...quantity, comparator: last.comparator, bare: last.bare, cueAt: last.cueAt });
      continue;
    }
    const joined =
      /^[、和]$/.test(between) && !last.bare && quantity.cueAt === quantity.at && last.unit === quantity.unit;
    out.push(
      joined ? { ...quantity, comparator: last.comparator, bare: false, cueAt: last.cueAt } : quantity,
    );
  }
  return out;
}
