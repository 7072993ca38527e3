import type { MeasureUnit } from './measure-units.ts';
import { timeUnits } from './quantity-units.ts';
import type { Comparator } from './result.ts';

const AT_MOST =
  /(?:不(?:得|能|应|可|宜|再)?(?:超过|多于|高于|大于|突破|长于)|最多(?:不超过|[^，。；、\d]{1,3})?|(?:最高|最长|最大|上限)(?:可|为|不超过|可达|可提高到|提高到|可提高至|达|达到)?|至多|控制在|限定在|[只仅](?:需要?|须|要|用|能|跑|提交|填写?)(?:跑|进行|提交|提供|填写?|办理|到场)?|(?:压[缩减]|缩[短减]|降低?|下降|减少|减低|精简|简化|压降|优化|控制)(?:[^，。；、\d]{1,10})?(?:至|到|为|成)|低于|少于|小于|≤|<)(?:约|了)?(?:[^，。；、\d]{1,12}(?:的|额))?$/;
const AT_LEAST =
  /(?:不(?:得|能|应|可|宜)?(?:低于|少于|小于|短于)|(?:至少|最少)(?:各|要|应|再)?(?:有|建有|设有|设立|建立|建设|建成|举办|组织|开展|召开|配备|培育|新增|新建|完成|打造|安排|明确|进行|推进|办好|保有)?|最低|力争达到|达到?|达|(?:提高|提升|增长|增加|扩大|上升|升|扩展|增至|增)(?:(?![值额量率])[^，。；、\d达比]{1,10})?(?:到|至|为)|增至|升至|超过|突破|高于|大于|多于|≥|>)(?:约|了)?(?:[^，。；、\d]{1,12}(?:的|额))?$/;
const RISE =
  /(?:增长|提高|提升|增加|新增|上升|增幅|培育|新培育|引进|建成|建设|完成|改造|新建|打造|创建|认定|发放|组织|开展|举办|召开|布局|推进|实施|遴选|选树|孵化|引育|培训|新设|实现|推出|梳理|归集|打通|公布)(?:约|了|不少于)?$/;
const CUT = /(?:压[缩减]|缩[短减]|降低|下降|减少|精简|压降|下浮|降幅)(?:约|了)?$/;
/** Verbs that make a figure later in the clause something to be brought about. */
const BRINGS_ABOUT =
  /(?:完成|新增|建成|建设|新建|培育|培养|发放|组织|开展|举办|改造|打造|引进|培训|新设|创建|认定|梳理|推出|再就业|保留|签约|到位|使用|利用|盘活|轮训|上线|接入|归集|遴选|选树|评选|引育|孵化|布设|投放|扶持|建立)/;
const SCALED: ReadonlySet<string> = new Set([
  'count-10k',
  'count-100m',
  'person-10k',
  'persontime-10k',
  'CNY-100m',
  'CNY-10k',
  'USD-100m',
  'km',
  'mu-10k',
  'square-metre-10k',
  'cubic-metre-10k',
  'cubic-metre-100m',
  'number',
  'tonne-10k',
  'jin-100m',
  'percent',
  'percentage-point',
]);
/** 最高可提高到…, 最高不超过每生每月…: the most, however it goes on. */
const CAPPED = /(?:最高|最长|最多|上限)[^，。；]{0,16}$/;
/** 超过90%, 低于3%: the figure itself is not enough. 不超过 and 不低于 begin otherwise. */
const ABOVE = /^(?:超过|突破|高于|大于|多于|>)/;
const BELOW = /^(?:低于|少于|小于|<)/;
const EXACT = /(?:保持在?|为|是|统一为|设置为|稳定在|即|共|等|[只仅](?:各)?(?:保留|设立?|设置|认定))$/;
const SUFFIX_MORE = /^(?:（[^（）]{0,8}）)?(?:及|或)?以上/;
const SUFFIX_LESS = /^(?:及|或)?(?:以内|之内|以下|内)/;
const MODERATES = /(?:原则上|一般|分别|均|全部|各|都|约|平均)$/;

/** The words of its own clause that lead up to a figure. */
export const wordsBefore = (text: string, at: number): string =>
  text.slice(Math.max(0, at - 18), at).replace(/^.*[，。；：]/, '');

/** `cueAt` is where the words begin that give the direction; `end` includes words such as 以上 after the figure. */
export type Bound = {
  readonly comparator: Comparator;
  readonly bare: boolean;
  readonly cueAt: number;
  readonly end: number;
};

/** What the words around a figure make of it: at least, at most, exactly; `bare` when they say nothing. */
export function boundOf(text: string, at: number, end: number, unit: MeasureUnit, value: number): Bound {
  // 保持“申请、接电”2个环节: the words in quotation marks stand between the cue and its figure.
  const opened = text.charAt(at - 1) === '”' ? text.lastIndexOf('“', at) : -1;
  const anchor = opened >= 0 ? opened : at;
  const lead = wordsBefore(text, anchor).replace(/以$/, '').replace(MODERATES, '');
  const trimmed = lead.replace(MODERATES, '');
  const rest = text.slice(end, end + 12).replace(/^左右/, '');
  const more = SUFFIX_MORE.exec(rest);
  const less = SUFFIX_LESS.exec(rest);
  const about = text.startsWith('左右', end) ? 2 : 0;
  const stop = end + about + (more?.[0].length ?? less?.[0].length ?? 0);
  const found = (form: RegExp): RegExpExecArray | null => form.exec(lead) ?? form.exec(trimmed);
  const placeOf = (cue: RegExpExecArray | null): number | null =>
    cue === null ? null : anchor - (wordsBefore(text, anchor).length - cue.index);
  const cueOf = (form: RegExp): number | null => placeOf(found(form));
  const full = unit === 'percent' && value === 100;
  const mostCue = found(AT_MOST);
  const leastCue = found(AT_LEAST);
  const most = placeOf(mostCue);
  const least = placeOf(leastCue);
  // 最高可提高到项目经费的60%: the most, though it is raised.
  if ((most !== null && !leastCue?.[0].startsWith('不')) || CAPPED.test(lead))
    return {
      comparator: mostCue !== null && BELOW.test(mostCue[0]) ? '<' : '<=',
      bare: false,
      cueAt: cueOf(CAPPED) ?? most ?? least ?? at,
      end: stop,
    };
  if (leastCue !== null && least !== null) {
    const above = ABOVE.test(leastCue[0]);
    return { comparator: above ? '>' : full ? '=' : '>=', bare: false, cueAt: least, end: stop };
  }
  if (more !== null)
    return {
      comparator: '>=',
      bare: false,
      cueAt: cueOf(RISE) ?? cueOf(CUT) ?? cueOf(EXACT) ?? at,
      end: stop,
    };
  if (less !== null)
    return { comparator: '<=', bare: false, cueAt: cueOf(CUT) ?? cueOf(EXACT) ?? at, end: stop };
  const time = timeUnits.has(unit) && unit !== 'year';
  const scaled: Comparator = time ? '<=' : SCALED.has(unit) && !full ? '>=' : '=';
  const rise = cueOf(RISE);
  if (rise !== null) return { comparator: scaled, bare: false, cueAt: rise, end: stop };
  const cut = cueOf(CUT);
  if (cut !== null) return { comparator: '>=', bare: false, cueAt: cut, end: stop };
  const exact = cueOf(EXACT);
  if (exact !== null)
    return {
      comparator: time || (unit === 'step' && /(保持|压减为|精简为)在?$/.test(lead)) ? '<=' : '=',
      bare: !time && !full && unit !== 'step' && !/[只仅]各?..?.?$/.test(lead),
      cueAt: exact,
      end: stop,
    };
  const clause = text.slice(Math.max(0, at - 40), at).replace(/^.*[，。；：]/, '');
  // 每个街道有1处: at least one each.
  if (/每(?:个|县|乡|镇|家|所|名|项)[^，]{1,30}(?:有|办好|配备|设立|建立|明确|落实)(?:不少于)?$/.test(clause))
    return { comparator: '>=', bare: false, cueAt: at, end: stop };
  if (unit === 'batch-per-1000-people') return { comparator: '>=', bare: false, cueAt: at, end: stop };
  if (unit === 'hour-per-day') return { comparator: '=', bare: false, cueAt: at, end: stop };
  if (!time && BRINGS_ABOUT.test(clause)) return { comparator: scaled, bare: false, cueAt: at, end: stop };
  return {
    comparator: time ? '<=' : '=',
    bare: !full && !(time && /^(?:办结|完成|办理|内|送达)/.test(rest)),
    cueAt: at,
    end: stop,
  };
}
