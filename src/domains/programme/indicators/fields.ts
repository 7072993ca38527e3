import type { NumberField, StringField } from '../../../kernel/form/schema.ts';

export const text = (zh: string, en: string, maxLength = 100): StringField => ({
  type: 'string',
  maxLength,
  'x-text': { title: { zh, en } },
});

export const amount = (zh: string, en: string): NumberField => ({
  type: 'number',
  'x-text': { title: { zh, en } },
});

export const month: StringField = {
  ...text('月份', 'Month', 7),
  pattern: '^\\d{4}-(0[1-9]|1[0-2])$',
  'x-expects': { zh: '例如 2022-06', en: 'such as 2022-06' },
};

/** What a report is about; whoever opens it sets all of it. */
export const about = {
  indicator: text('指标（代码）', 'Indicator (code)'),
  indicatorName: text('指标', 'Indicator', 300),
  unit: text('单位（计量）', 'Unit', 40),
  wanted: text('方案的目标', 'What the plan wants', 700),
  scale: { ...amount('换算倍数', 'Scale'), minimum: 1 } as const,
  period: month,
  place: text('地方（代码）', 'Place (code)'),
  placeName: text('地方', 'Place', 200),
  office: text('填报单位（代码）', 'Office that reports (code)', 130),
};
