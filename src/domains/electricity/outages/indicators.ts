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

export const outageIndicators: readonly IndicatorDefinition[] = [
  hours('city-centre', '市中心区', 'city centre'),
  hours('urban', '市区', 'urban area'),
  hours('town', '城镇', 'towns'),
  hours('rural', '农村', 'rural area'),
  {
    ...common,
    exclusions: [],
    code: 'power-outage-noticed',
    name: { zh: '计划停电提前公告率', en: 'Planned outages announced in time' },
    description: {
      zh: '提前七天公告的计划停电占全部计划停电的比例',
      en: 'Share of planned outages that were announced seven days ahead',
    },
    unit: 'percent',
    direction: 'higher-better',
    when: 'form.kind == "planned"',
    numerator: 'data.noticed',
    aggregate: 'ratio',
    facts: [],
    target: { comparator: '=', value: 100 },
    basis: [...measure('outages'), { law: '电力供应与使用条例', article: '28' }],
  },
];
