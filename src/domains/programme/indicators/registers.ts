import type { FormSchema, NumberField } from '../../../kernel/form/schema.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { measured } from './basis.ts';
import { about, amount, month, text } from './fields.ts';
import { weightsField } from './weights.ts';

const states = [
  { code: 'to-check', name: { zh: '待复核', en: 'To be checked' } },
  { code: 'confirmed', name: { zh: '已计入', en: 'Counts' } },
  { code: 'sent-back', name: { zh: '已退回', en: 'Sent back' } },
] as const;

const figure: NumberField = amount('数值', 'Value');

/** Every report, each an entry of its own: what was said first, sent back and said again stands in its events. */
export const reports: RegisterDefinition = {
  code: 'indicator-report',
  version: 2,
  name: { zh: '指标填报台账', en: 'Register of reported figures' },
  basis: measured,
  schema: {
    type: 'object',
    properties: {
      case: text('办件', 'Case'),
      number: text('办件编号', 'Number of the case'),
      indicator: about.indicator,
      period: month,
      place: about.place,
      office: about.office,
      value: figure,
      none: {
        type: 'boolean',
        'x-text': { title: { zh: '本期没有这个数', en: 'There is no such figure' } },
      },
      above: amount('分子', 'Numerator'),
      below: amount('分母', 'Denominator'),
      source: text('数据来源', 'Where it comes from', 200),
      note: text('说明', 'Note', 500),
      why: text('更正理由', 'Why it was corrected', 300),
      state: { type: 'string', 'x-choices': states, 'x-text': { title: { zh: '状态', en: 'State' } } },
      on: { ...text('日期', 'On', 10), format: 'date' },
    },
    required: ['case', 'number', 'indicator', 'period', 'place', 'office', 'source', 'state', 'on'],
  } satisfies FormSchema,
  key: { zh: '指标、月份、地方和办件编号', en: 'Indicator, month, place and number of the case' },
  owner: 'plan-coordination',
  publication: {
    fields: [
      'indicator',
      'period',
      'place',
      'office',
      'value',
      'none',
      'above',
      'below',
      'source',
      'state',
      'on',
    ],
    basis: measured,
  },
  writers: ['indicator-report'],
  kind: 'plain',
};

/** The formula in force, by what is ranked; earlier ones stand in the entry's events. */
export const weights: RegisterDefinition = {
  code: 'ranking-weights',
  version: 1,
  name: { zh: '排名权重', en: 'Weights of the rankings' },
  basis: measured,
  schema: {
    type: 'object',
    properties: {
      weights: weightsField,
      why: text('理由', 'Why', 300),
      number: text('办件编号', 'Number of the case'),
      from: { ...text('起用日期', 'From', 10), format: 'date' },
    },
    required: ['weights', 'why', 'number', 'from'],
  } satisfies FormSchema,
  key: { zh: '给谁排名', en: 'Who is ranked' },
  owner: 'plan-coordination',
  publication: { fields: ['weights', 'why', 'number', 'from'], basis: measured },
  writers: ['ranking-weights'],
  kind: 'plain',
};
