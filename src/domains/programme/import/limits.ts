import type { DraftLimit } from './figures.ts';
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

/** （不含设计、施工时间） and （以上时间不包括…）: what is not counted. */
export function exclusionsIn(sentence: string): string[] {
  return [...sentence.matchAll(/(?:不含|不包括|不计|扣除|除外的)([^（）。；，]{2,60})/g)].map((found) =>
    (found[1] ?? '').replace(/(?:等)?(?:的)?时间$/, (tail) => tail),
  );
}

/** 对于中小企业，… / 材料齐全的，…: the condition before the figure in its sentence, if one is printed. */
function conditionIn(sentence: string, at: number): string | null {
  const clauses =
    sentence
      .slice(0, at)
      .split(/[。；]/)
      .at(-1) ?? '';
  const found =
    /(?:对于?|除|凡|如|若|材料|符合|具备|经|属于|在)[^，。；：]{2,60}(?:的|外|后|时|内|项目|企业|客户|用户|前提下)(?=，)/.exec(
      clauses,
    );
  return found?.[0] ?? null;
}

function kindOf(quantity: Quantity, about: About): LimitKind | null {
  const { unit } = quantity;
  const goalOrMeasure = about.setting === 'goal' || about.setting === 'measure';
  if (about.setting === 'note') return quantity.bare ? null : timeUnits.has(unit) ? 'threshold' : 'threshold';
  if (!goalOrMeasure) return null;
  if (quantity.attributive)
    return [
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
    ].includes(unit) && !quantity.bare
      ? 'threshold'
      : null;
  if (timeUnits.has(unit))
    return unit === 'year' && quantity.bare
      ? null
      : quantity.bare && unit !== 'working-day' && unit !== 'natural-day'
        ? null
        : 'time-limit';
  if (unit === 'step' || unit === 'trip') return 'steps';
  if (unit === 'CNY') return quantity.value === 0 || !quantity.bare ? 'fee-cap' : null;
  if (unit === 'permille') return 'fee-cap';
  if (unit === 'percent')
    return quantity.bare || about.setting !== 'measure'
      ? null
      : /(费率|利率|税率)/.test(about.subject)
        ? 'fee-cap'
        : 'ratio';
  if (unit === 'batch-per-1000-people') return 'ratio';
  if (unit === 'kW' || unit === 'kV' || unit === 'metre' || unit === 'CNY-10k')
    return quantity.bare ? null : 'threshold';
  if (unit === 'count' && quantity.value === 0 && quantity.comparator === '=')
    return /审批|环节/.test(quantity.printed) ? 'steps' : 'threshold';
  if (unit === 'CNY-100m')
    return /(资本|额度|金额)/.test(about.subject) && !quantity.bare ? 'threshold' : null;
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
    clockExcludes: kind === 'time-limit' ? exclusionsIn(about.sentence) : [],
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
    comparator: rhythm.atLeast ? '>=' : '=',
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
