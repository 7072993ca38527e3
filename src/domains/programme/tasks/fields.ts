import type { ArrayField, NumberField, StringField } from '../../../kernel/form/schema.ts';

export const words = (zh: string, en: string, maxLength = 200): StringField => ({
  type: 'string',
  maxLength,
  'x-text': { title: { zh, en } },
});

export const day = (zh: string, en: string): StringField => ({ ...words(zh, en, 10), format: 'date' });

/** An office is named by whoever reads it, and by its code in what is kept. */
export const office = (zh: string, en: string): StringField => ({
  type: 'string',
  maxLength: 130,
  'x-code-list': 'city.offices',
  'x-text': { title: { zh, en } },
});

export const share: NumberField = {
  type: 'number',
  minimum: 0,
  maximum: 100,
  'x-text': { title: { zh: '完成比例（%）', en: 'Done (%)' } },
};

/** What shows it: a page, a case, a query of a register; files are handed in with the step itself. */
export const evidence: ArrayField = {
  type: 'array',
  maxItems: 30,
  'x-text': {
    title: { zh: '佐证', en: 'Evidence' },
    description: {
      zh: '网址、办件编号或台账查询；文件随本次办理上传',
      en: 'A link, numbers of cases or a query of a register; hand files in with this step',
    },
  },
  items: {
    type: 'object',
    properties: {
      kind: {
        type: 'string',
        'x-choices': [
          { code: 'link', name: { zh: '网址', en: 'Link' } },
          { code: 'cases', name: { zh: '办件', en: 'Cases' } },
          { code: 'register', name: { zh: '台账', en: 'Register' } },
          { code: 'paper', name: { zh: '文件', en: 'Paper' } },
        ],
        'x-text': { title: { zh: '种类', en: 'Kind' } },
      },
      what: words('内容', 'What', 500),
    },
    required: ['kind', 'what'],
  },
};

/** Figures that the task itself sets, as they stand. */
export const figures: ArrayField = {
  type: 'array',
  maxItems: 20,
  'x-text': { title: { zh: '任务自身的数值', en: 'The task’s own figures' } },
  items: {
    type: 'object',
    properties: {
      what: words('指标', 'What'),
      value: { type: 'number', 'x-text': { title: { zh: '现值', en: 'Value now' } } },
    },
    required: ['what', 'value'],
  },
};

/**
 * How whoever answers breaks the task down: milestones of its own, and parts that other offices have to do. A part that
 * names an office becomes a case of that office's once the parts are given out.
 */
export const parts: ArrayField = {
  type: 'array',
  maxItems: 60,
  'x-text': {
    title: { zh: '节点和分工', en: 'Milestones and parts' },
    description: {
      zh: '选了承办单位的，分解下达后由该单位单独报告；没有选的是本单位自己的节点',
      en: 'A part with an office is reported on by that office once the parts are given out; one without is your own milestone',
    },
  },
  items: {
    type: 'object',
    properties: {
      what: words('做什么', 'What'),
      office: {
        type: 'string',
        'x-code-list': 'city.offices',
        'x-text': { title: { zh: '承办单位', en: 'Office that has to do it' } },
      },
      who: words('责任人', 'Person in charge', 40),
      due: day('何时前', 'By'),
      done: { type: 'boolean', 'x-text': { title: { zh: '已完成', en: 'Done' } } },
    },
    required: ['what'],
  },
};
