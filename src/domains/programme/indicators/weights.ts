import type { FormSchema, StringField } from '../../../kernel/form/schema.ts';
import { unitCriteria } from '../../../kernel/indicator/index.ts';
import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import { measured, notOwnFormula } from './basis.ts';
import { text } from './fields.ts';

/** What is ranked: the city's places, or the units that work on cases. */
export const ranked = [
  { code: 'counties', name: { zh: '各县（市、区）', en: 'Counties and zones' } },
  { code: 'units', name: { zh: '各部门', en: 'Departments' } },
] as const;

export const weightsField = {
  type: 'array',
  minItems: 1,
  maxItems: 60,
  items: {
    type: 'object',
    properties: {
      indicator: text('指标（代码）', 'Indicator (code)'),
      weight: {
        type: 'number',
        minimum: 0,
        maximum: 1000,
        'x-text': { title: { zh: '权重', en: 'Weight' } },
      },
    },
    required: ['indicator', 'weight'],
  },
  'x-text': {
    title: { zh: '权重', en: 'Weights' },
    description: {
      zh: '每行一个指标；权重只看比例，不必合计 100',
      en: 'One indicator a line; only proportions matter, they need not add up to 100',
    },
  },
} as const;

const form = {
  type: 'object',
  'x-text': { title: { zh: '排名权重', en: 'Weights of a ranking' } },
  properties: {
    of: { type: 'string', 'x-choices': ranked, 'x-text': { title: { zh: '给谁排名', en: 'Who is ranked' } } },
  },
  required: ['of'],
} as const satisfies FormSchema;

const indicatorTitle = { title: { zh: '指标', en: 'Indicator' } };

/**
 * Entered as they are drawn up, and not as the matter is opened: whoever enters them does not confirm them. They are
 * chosen by name; what the register holds stays readable when an indicator is no more.
 */
const drawnUp = (indicator: StringField): FormSchema => ({
  type: 'object',
  properties: {
    weights: {
      ...weightsField,
      items: {
        ...weightsField.items,
        properties: { ...weightsField.items.properties, indicator },
      },
    },
    why: { ...text('理由', 'Why', 300), minLength: 4 },
  },
  required: ['weights', 'why'],
  'x-rules': [
    {
      holds: 'distinct(form.weights.map(each, each.indicator))',
      at: 'weights',
      text: { zh: '同一个指标只能列一次', en: 'Each indicator is listed once' },
    },
    {
      holds: 'form.weights.exists(each, double(each.weight) > 0.0)',
      at: 'weights',
      text: { zh: '至少有一项权重要大于零', en: 'At least one weight is above zero' },
    },
  ],
});

/** Places are compared by the plan's figures, departments by what can be said of every one alike. */
const drawUp = (of: (typeof ranked)[number]['code'], indicator: StringField): StepDefinition => ({
  code: of === 'counties' ? 'draw-up' : 'draw-up-units',
  name: { zh: '拟定', en: 'Drawn up' },
  kind: 'review',
  by: { duty: 'plan-coordination' },
  after: { any: [{ step: 'sort', outcomes: [of] }] },
  form: drawnUp(indicator),
  outcomes: [
    {
      code: 'drawn-up',
      name: { zh: '送确认', en: 'To be confirmed' },
      favourable: true,
      sets: { weights: 'output.weights', why: 'output.why' },
    },
  ],
});

/** 排名权重: the formula is the coordinating office's to change, by two people, and each version stays to be seen. */
export const rankingWeights: ServiceDefinition = {
  code: 'ranking-weights',
  version: 3,
  kind: 'service',
  name: { zh: '调整排名权重', en: 'Change the weights of a ranking' },
  summary: {
    zh: '改变各项指标在县区或部门排名里的分量，经另一人确认后适用',
    en: 'How much each figure weighs in the ranking of places or departments, once another person has confirmed it',
  },
  basis: measured,
  openedBy: 'office',
  opener: { duty: 'plan-coordination' },
  form,
  limits: { promised: [], statutory: [] },
  separate: [
    { of: ['draw-up', 'confirm'], basis: notOwnFormula },
    { of: ['draw-up-units', 'confirm'], basis: notOwnFormula },
  ],
  steps: [
    // A skipped step would count as done for whoever waits for it: so one or the other is opened, and none skipped.
    {
      code: 'sort',
      name: { zh: '区分给谁排名', en: 'Who is ranked' },
      kind: 'automatic',
      by: { system: true },
      rules: [
        { when: 'form.of == "units"', outcome: 'units' },
        { when: 'true', outcome: 'counties' },
      ],
      outcomes: ranked.map(({ code, name }) => ({ code, name, favourable: true })),
    },
    drawUp('counties', { type: 'string', 'x-code-list': 'city.indicators', 'x-text': indicatorTitle }),
    drawUp('units', { type: 'string', 'x-choices': unitCriteria, 'x-text': indicatorTitle }),
    {
      code: 'confirm',
      name: { zh: '另一人确认', en: 'Confirmed by another person' },
      kind: 'decide',
      by: { duty: 'plan-coordination' },
      after: { any: [{ step: 'draw-up' }, { step: 'draw-up-units' }] },
      outcomes: [
        {
          code: 'confirm',
          name: { zh: '确认，开始适用', en: 'Confirmed: it applies from now on' },
          favourable: true,
          writes: [
            {
              register: 'ranking-weights',
              key: 'form.of',
              act: 'put',
              content: { weights: 'data.weights', why: 'data.why', number: 'case.number', from: 'today' },
            },
          ],
          ends: [{ outcome: 'granted' }],
        },
        {
          code: 'reject',
          name: { zh: '不调整', en: 'Left as they are' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'rejected' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'granted', name: { zh: '已适用', en: 'In force' }, class: 'favourable' },
    { code: 'rejected', name: { zh: '未调整', en: 'Unchanged' }, class: 'unfavourable' },
    { code: 'withdrawn', name: { zh: '已撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis: measured },
  visits: 0,
};
