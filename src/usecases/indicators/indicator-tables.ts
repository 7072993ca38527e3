import { fewestCases } from '../../kernel/indicator/index.ts';
import type { Language } from '../../kernel/text.ts';
import type { Dependencies } from '../dependencies.ts';
import type { IndicatorDetail, IndicatorView } from './indicator-views.ts';

export type Cell = string | number | null;
type Rows = readonly (readonly Cell[])[];

/** All indicators, one a line, as office software takes them. Figures stay numbers; their unit has a column. */
export function tableOfIndicators(
  deps: Pick<Dependencies, 'demonstration'>,
  indicators: readonly IndicatorView[],
  language: Language,
): Rows {
  const kinds = kind[language];
  return labelled(deps, language, [
    [...listHead[language]],
    ...indicators.map((each) => [
      each.plan,
      each.code,
      each.name[language],
      each.unit,
      each.computed ? kinds.computed : kinds.reported,
      each.value,
      each.asOf,
      each.target === null
        ? null
        : `${each.target.comparator} ${each.target.value ?? each.target.qualifier?.[language] ?? ''}`,
      each.target?.by ?? null,
      standingOf(each, language),
      each.baseline?.value ?? null,
      each.frontier?.value ?? null,
      each.numerator,
      each.denominator,
      each.included,
      each.excluded,
      whyNone(each, language),
    ]),
  ]);
}

/** One indicator by place, channel or month. */
export function tableOfIndicator(
  deps: Pick<Dependencies, 'demonstration'>,
  detail: IndicatorDetail,
  by: 'region' | 'channel' | 'period',
  language: Language,
): Rows {
  const named =
    by === 'period'
      ? detail.series.map((month) => [month.period, month] as const)
      : detail.groups.map((group) => [group.name[language], group] as const);
  return labelled(deps, language, [
    oneHead(by, language),
    ...named.map(([name, figure]) => {
      const { value, median, p90, numerator, included, excluded } = figure;
      return [
        name,
        value,
        median,
        p90,
        numerator,
        included,
        excluded,
        // Months are judged nowhere: a target is of the figure, not of one month.
        ...('holds' in figure ? [standingOf(figure, language)] : []),
        whyNone({ value, included, computed: detail.computed }, language),
      ];
    }),
  ]);
}

function standingOf({ holds, few }: Pick<IndicatorView, 'holds' | 'few'>, language: Language): string | null {
  const { yes, no, thin } = kind[language];
  if (few) return thin;
  return holds === null ? null : holds ? yes : no;
}

/** A blank cell says nothing of whether it was forgotten. */
function whyNone(
  { value, included, computed }: Pick<IndicatorView, 'value' | 'included' | 'computed'>,
  language: Language,
): string | null {
  if (value !== null) return null;
  if (!computed && included === 0)
    return language === 'zh' ? '没有数字：没有上报' : 'No figure: nothing reported';
  if (included > 0)
    return language === 'zh' ? '没有数字：还没有报齐' : 'No figure: not all places have reported';
  return language === 'zh' ? '没有数字：没有可计入的' : 'No figure: nothing counted';
}

/** A table goes on without the page that labels it: what is a demonstration says so in each of its lines. */
function labelled(
  { demonstration }: Pick<Dependencies, 'demonstration'>,
  language: Language,
  rows: Rows,
): Rows {
  const label = language === 'zh' ? '演示数据' : 'Demonstration data';
  return demonstration ? rows.map((row) => [...row, label]) : rows;
}

const kind = {
  zh: {
    computed: '由办件算出',
    reported: '由单位上报',
    yes: '达标',
    no: '未达标',
    thin: `不足 ${fewestCases} 件，不判断`,
  },
  en: {
    computed: 'computed from cases',
    reported: 'reported by units',
    yes: 'met',
    no: 'missed',
    thin: `fewer than ${fewestCases} cases: not judged`,
  },
} as const;

const listHead = {
  zh: [
    '方案',
    '代码',
    '指标',
    '单位',
    '数据来源',
    '数值',
    '数值所属月份',
    '目标',
    '目标时间',
    '是否达标',
    '基线',
    '前沿',
    '分子',
    '分母',
    '计入',
    '未计入',
    '为什么没有数字',
  ],
  en: [
    'Plan',
    'Code',
    'Indicator',
    'Unit',
    'Where from',
    'Value',
    'Month of the value',
    'Target',
    'By',
    'Met',
    'Baseline',
    'Frontier',
    'Numerator',
    'Denominator',
    'Included',
    'Left out',
    'Why there is no figure',
  ],
} as const;

function oneHead(by: 'region' | 'channel' | 'period', language: Language): readonly string[] {
  const { figures, met, why } = headOfOne[language];
  return [...figures, ...(by === 'period' ? [] : [met]), why];
}

const headOfOne = {
  zh: {
    figures: ['分组', '数值', '中位数', '九成分位', '分子', '计入', '未计入'],
    met: '是否达标',
    why: '为什么没有数字',
  },
  en: {
    figures: ['Group', 'Value', 'Median', '90th percentile', 'Numerator', 'Included', 'Left out'],
    met: 'Met',
    why: 'Why there is no figure',
  },
} as const;
