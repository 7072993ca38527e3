import type { IndicatorDefinition } from '../../../kernel/indicator/definition.ts';
import { measure } from '../basis.ts';

const common = {
  version: 1,
  source: { services: ['power-outage'] },
  exclusions: [
    {
      when: 'case.outcome == "cancelled"',
      reason: { zh: '停电取消', en: 'Called off' },
    },
    {
      when: 'data.?counted.orValue(false) == false',
      reason: { zh: '这类地区还没有登记供电户数', en: 'It is not known how many customers such areas have' },
    },
  ],
  basis: measure('outages'),
} as const;

function hours(area: string, zh: string, en: string): IndicatorDefinition {
  return {
    ...common,
    code: `power-outage-hours-${area}`,
    name: { zh: `${zh}客户平均停电时间（SAIDI）`, en: `Average outage per customer, ${en} (SAIDI)` },
    description: {
      zh: '每次停电的户数乘小时，除以这类地区的供电户数，本年累加；短时停电按登记的口径不计',
      en: 'Customers times hours of each outage over the customers such areas have, added up over this year; momentary outages are left out as entered',
    },
    unit: 'hour',
    direction: 'lower-better',
    when: `form.area == "${area}"`,
    value: 'data.hours',
    aggregate: 'sum',
    span: 'year',
    facts: [`electricity-outage-hours-${area}`],
  };
}

function times(area: string, zh: string, en: string): IndicatorDefinition {
  return {
    ...common,
    version: 2,
    code: `power-outage-times-${area}`,
    name: { zh: `${zh}客户平均停电次数（SAIFI）`, en: `Outages per customer, ${en} (SAIFI)` },
    description: {
      zh: '每次停电的户数除以这类地区的供电户数，本年累加',
      en: 'Customers of each outage over the customers such areas have, added up over this year',
    },
    unit: 'times-per-year',
    direction: 'lower-better',
    when: `form.area == "${area}"`,
    value: 'data.interruptions',
    aggregate: 'sum',
    span: 'year',
    facts: [],
    target: fewer,
  };
}

/** The plan wants fewer outages and prints no number of them: nobody should be cut off more than three times a year. */
const fewer = { comparator: '<=', value: 3 } as const;

/** 同比压缩 8 %: where the figure of last year is entered, this year's is to stay at 92 % of it. */
function againstLastYear(area: string, zh: string, en: string): IndicatorDefinition {
  return {
    ...common,
    exclusions: [
      ...common.exclusions,
      {
        when: 'data.?shareOfLastYear.orValue(0.0) == 0.0',
        reason: {
          zh: '没有登记上年数，或短时停电不计',
          en: 'Last year’s figure is not entered, or it was momentary',
        },
      },
    ],
    code: `power-outage-of-last-year-${area}`,
    name: { zh: `${zh}停电时间相当于上年`, en: `Outage hours against last year, ${en}` },
    description: {
      zh: '本年累计客户平均停电时间除以上年全年；年底不超过 92% 即压缩 8% 以上',
      en: 'This year’s hours per customer so far over all of last year’s; 92 % or less at the end is the cut of 8 %',
    },
    unit: 'percent',
    direction: 'lower-better',
    when: `form.area == "${area}"`,
    value: 'data.shareOfLastYear',
    aggregate: 'sum',
    span: 'year',
    facts: [],
    target: { comparator: '<=', value: 92 },
  };
}

const kinds = [
  ['city-centre', '市中心区', 'city centre'],
  ['urban', '市区', 'urban area'],
  ['town', '城镇', 'towns'],
  ['rural', '农村', 'rural area'],
] as const;

export const outageIndicators: readonly IndicatorDefinition[] = [
  ...kinds.map(([code, zh, en]) => hours(code, zh, en)),
  ...kinds.map(([code, zh, en]) => times(code, zh, en)),
  ...kinds.map(([code, zh, en]) => againstLastYear(code, zh, en)),
  {
    ...common,
    version: 2,
    exclusions: [],
    code: 'power-outage-noticed',
    name: { zh: '计划停电提前公告率', en: 'Planned outages announced in time' },
    description: {
      zh: '提前七天公告的计划停电占全部计划停电的比例',
      en: 'Share of planned outages that were announced seven days ahead',
    },
    unit: 'percent',
    direction: 'higher-better',
    when: 'form.kind == "planned" && has(data.noticed)',
    numerator: 'data.noticed',
    aggregate: 'ratio',
    facts: [],
    target: { comparator: '=', value: 100 },
    basis: [...measure('outages'), { law: '电力供应与使用条例', article: '28' }],
  },
];
