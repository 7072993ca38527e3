import { isFloor } from './directions.ts';
import type { DraftLimit } from './draft-figures.ts';
import type { Quantity } from './quantities.ts';
import { timeUnits } from './quantity-units.ts';
import type { LimitKind, SourceLines } from './result.ts';
import { rhythmsIn } from './rhythms.ts';

export type About = {
  readonly plan: number;
  readonly subject: string;
  readonly setting: string;
  readonly place: string;
  readonly measure: string | null;
  readonly source: SourceLines;
  readonly sentence: string;
};

/** What stands behind 不含, or before 除外 where it is time or work: 法律另有规定的除外 takes out cases. */
const NOT_COUNTED =
  /(?:不含|不包括|不计|扣除)([^（）。；，]{2,60})|([^（）。；，]{1,56}(?:时间|时长|期间|周期|环节|过程|程序|节假日|休息日))(?:均|都)?除外/g;
/** （不含设计、施工时间） and （设计、施工时间除外）: what is not counted. */
export const exclusionsIn = (sentence: string): string[] =>
  [...sentence.matchAll(NOT_COUNTED)].map(([, behind, before]) => behind ?? before ?? '');

/** A sentence, or as much of an endless one as can speak of a figure. */
const vicinity = (sentence: string, at: number): string =>
  sentence.length <= 2000 ? sentence : sentence.slice(Math.max(0, at - 300), at + 700);

/** 对于中小企业，… / 材料齐全的，…: the condition before the figure in its sentence, if one is printed. */
function conditionIn(sentence: string, at: number): string | null {
  const clauses =
    sentence
      .slice(Math.max(0, at - 300), at)
      .split(/[。；]/)
      .at(-1) ?? '';
  const found =
    /(?:对于?|除|凡|如|若|材料|符合|具备|经|属于|在)[^，。；：]{2,60}(?:的|外|后|时|内|项目|企业|客户|用户|前提下)(?=，)/.exec(
      clauses,
    );
  // 控制在5%以内 is no condition but a figure.
  return found === null || /^在[^，]*[\d%]/.test(found[0]) ? null : found[0];
}

/** Words that make a figure without comparator a time limit all the same. */
const LIMITING = /(期限|时限|审限|限时|以?内|办结|完成|审结|答复|送达)/;
/** Averages and durations that are measured, not promised case by case. */
const AVERAGED = /(平均.{0,8}(天数|用时|时长)|所需时间|用时)/;
/** 给予不超过30万元奖励: the most that one applicant gets. */
export const GRANTED = /^(?:以内|以下)?的?[^，。；、\d]{0,6}(?:奖励|奖补|补助|补贴|资助|支持|额度)/;
const STAFFED = /(?:确定|明确|指定|安排|配备|选派|至少有|落实|设立)[^，。；]{0,12}$/;
const FOR_IT = /^[^，。；]{0,8}(?:单位|部门|同志|联络员|负责人|领导|专员|专人|人员|干部|窗口)/;
const ALL = /(全覆盖|全公开|应.[尽必]|全部)/;
const THRESHOLD_UNITS: ReadonlySet<string> = new Set([
  'metre',
  'kW',
  'kV',
  'CNY-10k',
  'CNY-100m',
  'year',
  'percent',
  'square-metre',
  'person',
  'count',
]);

function kindOf(quantity: Quantity, about: About): LimitKind | null {
  const { unit } = quantity;
  if (about.setting === 'note') return quantity.bare || !/\d/.test(quantity.printed) ? null : 'threshold';
  if (about.setting !== 'goal' && about.setting !== 'measure') return null;
  if (quantity.condition && !quantity.bare && (unit === 'count' || unit === 'person')) return 'threshold';
  if (quantity.attributive && unit !== 'minute')
    return THRESHOLD_UNITS.has(unit) && !quantity.bare ? 'threshold' : null;
  const before = about.sentence.slice(Math.max(0, quantity.at - 40), quantity.at);
  const after = about.sentence.slice(quantity.end, quantity.end + 40);
  const clauseEnd = /^[^，。；]*/.exec(after)?.[0].length ?? 0;
  const near = about.sentence.slice(Math.max(0, quantity.at - 40), quantity.end + clauseEnd);
  if (quantity.attributive && unit === 'minute' && !quantity.bare) return 'threshold';
  if (timeUnits.has(unit)) {
    // 力争五年内突破15家, 三年内培训3000人: a horizon.
    if (unit === 'year' && (/(?:力争|争取|计划|到)$/.test(before) || /^[^，。；]*\d/.test(after)))
      return null;
    // 两年以上未结案件 says which cases are meant, 不少于30日 is a limit.
    if (isFloor(quantity.comparator) && /以上|超过/.test(quantity.printed)) return null;
    if (AVERAGED.test(about.subject) || (unit === 'year' && quantity.bare)) return null;
    return quantity.bare && unit !== 'working-day' && unit !== 'natural-day' && !LIMITING.test(near)
      ? null
      : 'time-limit';
  }
  if (unit === 'step' || unit === 'trip') return 'steps';
  if (unit === 'CNY') return quantity.value === 0 || !quantity.bare ? 'fee-cap' : null;
  if (unit === 'permille') return 'fee-cap';
  if (unit === 'percent') {
    if (/(费率|利率|税率)/.test(about.subject)) return 'fee-cap';
    if (quantity.bare || ALL.test(quantity.printed)) return null;
    if (about.setting === 'goal') return isFloor(quantity.comparator) ? null : 'ratio';
    return 'ratio';
  }
  if (unit === 'batch-per-1000-people') return 'ratio';
  if (unit === 'hour-per-day') return 'threshold';
  if (unit === 'kW' || unit === 'kV' || unit === 'metre') return quantity.bare ? null : 'threshold';
  if (unit === 'count' && /^[只仅]/.test(quantity.printed))
    return quantity.comparator === '<=' ? 'steps' : 'threshold';
  // 确定1-2名同志为联络员, 明确1个牵头单位: how many are to be there for it.
  if ((unit === 'person' || unit === 'count') && STAFFED.test(before) && FOR_IT.test(after))
    return 'threshold';
  if (unit === 'count' && quantity.value === 0 && quantity.comparator === '=')
    return /审批|环节/.test(quantity.printed) ? 'steps' : 'threshold';
  if (unit === 'CNY-10k' && GRANTED.test(after) && !quantity.bare) return 'threshold';
  if (unit === 'CNY-100m' || unit === 'CNY-10k')
    return /(资本|额度|授信|单户)/.test(near) && !quantity.bare ? 'threshold' : null;
  return null;
}

/** Makes a limit of a figure where it binds a service: times, steps, trips, fees, ratios, thresholds. */
export function limitFrom(quantity: Quantity, about: About): DraftLimit | null {
  const kind = kindOf(quantity, about);
  if (kind === null) return null;
  return {
    plan: about.plan,
    subject: about.subject,
    condition: conditionIn(about.sentence, quantity.at),
    kind,
    comparator: quantity.comparator,
    value: quantity.value,
    printed: quantity.printed,
    unit: quantity.unit,
    clockExcludes: kind === 'time-limit' ? exclusionsIn(vicinity(about.sentence, quantity.at)) : [],
    place: about.place,
    alsoAt: [],
    measure: about.measure,
    source: about.source,
  };
}

/** 每季度至少召开一次 and 周例会: limits on how often. */
export function rhythmLimits(sentence: string, about: About): DraftLimit[] {
  if (about.setting === 'note') return [];
  return rhythmsIn(sentence).map((rhythm) => ({
    plan: about.plan,
    subject: rhythm.subject === '' ? about.subject : rhythm.subject,
    condition: null,
    kind: 'threshold',
    comparator: rhythm.comparator,
    value: rhythm.value,
    printed: rhythm.printed,
    unit: rhythm.unit,
    clockExcludes: [],
    place: about.place,
    alsoAt: [],
    measure: about.measure,
    source: about.source,
  }));
}
