import type { ArrayField, StringField } from '../../kernel/form/schema.ts';

export const consumer = {
  type: 'string',
  maxLength: 100,
  'x-text': { title: { zh: '使用单位（代码）', en: 'Who asks (code)' } },
} as const satisfies StringField;

export const consumerName = {
  type: 'string',
  maxLength: 100,
  'x-text': { title: { zh: '使用单位', en: 'Who asks' } },
} as const satisfies StringField;

export const dataset = {
  type: 'string',
  maxLength: 64,
  'x-text': { title: { zh: '数据集（代码）', en: 'Dataset (code)' } },
} as const satisfies StringField;

export const datasetName = {
  type: 'string',
  maxLength: 100,
  'x-text': { title: { zh: '数据集', en: 'Dataset' } },
} as const satisfies StringField;

export const owner = {
  type: 'string',
  maxLength: 100,
  'x-text': { title: { zh: '数据主管单位（代码）', en: 'Owner of the data (code)' } },
} as const satisfies StringField;

export const operations = {
  type: 'array',
  items: { type: 'string', maxLength: 130 },
  minItems: 1,
  maxItems: 20,
  uniqueItems: true,
  'x-text': { title: { zh: '要用的服务', en: 'What is to be asked' } },
} as const satisfies ArrayField;

export const grantedFields = {
  type: 'array',
  items: { type: 'string', maxLength: 64 },
  maxItems: 60,
  uniqueItems: true,
  'x-text': { title: { zh: '要取的字段', en: 'Fields of records' } },
} as const satisfies ArrayField;

export const purpose = {
  type: 'string',
  minLength: 4,
  maxLength: 200,
  'x-text': {
    title: { zh: '用途', en: 'Purpose' },
    description: { zh: '办什么事要用，依据什么', en: 'Which work needs it, and by what rule' },
  },
} as const satisfies StringField;

export function dayField(zh: string, en: string): StringField {
  return { type: 'string', format: 'date', maxLength: 10, 'x-text': { title: { zh, en } } };
}
