import { as, person } from '../../../kernel/form/dictionary.ts';
import { choice, day } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { RegisterWrite, ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { convention, measure, workingDays } from '../basis.ts';
import { region, schemaOf, words } from '../registers.ts';
import { money } from './compensation.ts';

const basis = measure('charges');
const regulator = { duty: 'market-licensing' } as const;
const passage = (zh: string, en: string) => ({ ...words(zh, en, 500), minLength: 4 }) as const;

function entry(stage: string, more: RegisterWrite['content'] = {}): RegisterWrite {
  return {
    register: 'power-resale',
    key: 'case.number',
    act: 'put',
    content: {
      region: 'case.region',
      stage: JSON.stringify(stage),
      foundOn: 'data.?foundOn.orValue(today)',
      overcharged: 'data.?overcharged.orValue(null)',
      dueOn: 'data.?dueOn.orValue(null)',
      refunded: 'data.?refunded.orValue(null)',
      fine: 'data.?fine.orValue(null)',
      measure: 'data.?measure.orValue(null)',
      ...more,
    },
  };
}

const steps: readonly StepDefinition[] = [
  {
    code: 'find',
    name: { zh: '发现：登记线索', en: 'Found: on record' },
    kind: 'automatic',
    by: { system: true },
    rules: [{ when: 'true', outcome: 'recorded' }],
    outcomes: [
      {
        code: 'recorded',
        name: { zh: '已登记', en: 'On record' },
        favourable: true,
        sets: { foundOn: 'today' },
        writes: [entry('found')],
      },
    ],
  },
  {
    code: 'verify',
    name: { zh: '核实', en: 'Verified' },
    kind: 'inspect',
    by: regulator,
    after: { all: [{ step: 'find' }] },
    limit: workingDays(10, convention('十个工作日内核实', 'Verified within ten working days')),
    outcomes: [
      { code: 'true', name: { zh: '属实', en: 'It is so' }, favourable: true, writes: [entry('verified')] },
      {
        code: 'unfounded',
        name: { zh: '不属实', en: 'It is not so' },
        favourable: false,
        reason: 'required',
        writes: [entry('unfounded')],
        ends: [{ outcome: 'unfounded' }],
      },
    ],
  },
  {
    code: 'order',
    name: { zh: '责令整改', en: 'Ordered to put it right' },
    kind: 'decide',
    by: regulator,
    after: { all: [{ step: 'verify', outcomes: ['true'] }] },
    limit: workingDays(5, convention('五个工作日内责令整改', 'The order goes out within five working days')),
    form: {
      type: 'object',
      properties: {
        overcharged: money('多收金额', 'Overcharged'),
        dueOn: day('整改期限', 'To be put right by'),
      },
      required: ['overcharged', 'dueOn'],
    } satisfies FormSchema,
    outcomes: [
      {
        code: 'ordered',
        name: { zh: '已责令', en: 'Ordered' },
        favourable: true,
        sets: { overcharged: 'output.overcharged', dueOn: 'output.dueOn' },
        writes: [entry('ordered')],
      },
    ],
  },
  {
    code: 'check',
    name: { zh: '核查整改', en: 'Whether it was put right' },
    kind: 'inspect',
    by: regulator,
    after: { all: [{ step: 'order' }] },
    form: {
      type: 'object',
      properties: { refunded: money('已退还金额', 'Refunded') },
      required: ['refunded'],
    } satisfies FormSchema,
    outcomes: [
      {
        code: 'rectified',
        name: { zh: '已整改', en: 'Put right' },
        favourable: true,
        sets: { refunded: 'output.refunded' },
        writes: [entry('rectified')],
      },
      {
        code: 'refused',
        name: { zh: '拒不整改', en: 'Not put right' },
        favourable: false,
        reason: 'required',
        sets: { refunded: 'output.?refunded.orValue(0)' },
      },
    ],
  },
  {
    code: 'punish',
    name: { zh: '查处', en: 'Punished' },
    kind: 'decide',
    by: regulator,
    after: { any: [{ step: 'check', outcomes: ['refused'] }] },
    form: {
      type: 'object',
      properties: {
        decision: { ...words('处罚决定书文号', 'Number of the decision', 60), minLength: 2 },
        fine: money('罚款', 'Fine'),
      },
      required: ['decision', 'fine'],
    } satisfies FormSchema,
    outcomes: [
      {
        code: 'punished',
        name: { zh: '已处罚', en: 'Punished' },
        favourable: true,
        sets: { fine: 'output.fine', decision: 'output.decision' },
        writes: [entry('punished')],
      },
    ],
  },
  {
    code: 'sum-up',
    name: { zh: '总结', en: 'Summed up' },
    kind: 'review',
    by: regulator,
    after: { any: [{ step: 'check', outcomes: ['rectified'] }, { step: 'punish' }] },
    form: {
      type: 'object',
      properties: { lesson: passage('成因和经验', 'Why it came about') },
      required: ['lesson'],
    } satisfies FormSchema,
    outcomes: [
      {
        code: 'summed',
        name: { zh: '已总结', en: 'Summed up' },
        favourable: true,
        sets: { lesson: 'output.lesson' },
        writes: [entry('summed')],
      },
    ],
  },
  {
    code: 'prevent',
    name: { zh: '预防', en: 'Prevented' },
    kind: 'review',
    by: regulator,
    after: { all: [{ step: 'sum-up' }] },
    form: {
      type: 'object',
      properties: { measure: passage('预防措施', 'What keeps it from coming back') },
      required: ['measure'],
    } satisfies FormSchema,
    outcomes: [
      {
        code: 'prevented',
        name: { zh: '已落实预防措施', en: 'Measures taken' },
        favourable: true,
        sets: { measure: 'output.measure' },
        writes: [entry('closed')],
        ends: [{ outcome: 'closed' }],
      },
    ],
  },
];

/** 转供电加价: found, verified, ordered, punished, summed up and prevented, one after the other, each on record. */
export const resale: ServiceDefinition = {
  code: 'power-resale',
  version: 1,
  kind: 'service',
  name: { zh: '举报转供电加价', en: 'Report a reseller of power who overcharges' },
  summary: {
    zh: '房东、物业、园区多收电费的，举报后核实、责令退还、查处，过程公开',
    en: 'Landlords, estates and parks that charge more for power than they pay: verified, ordered to refund, punished, in public',
  },
  basis,
  keywords: ['电费加价', '物业电费', '转供电', 'overcharge', 'landlord'],
  openedBy: 'applicant',
  form: {
    type: 'object',
    'x-text': { title: { zh: '转供电加价线索', en: 'Overcharging by a reseller' } },
    properties: {
      contact: as(person, { 'x-text': { title: { zh: '举报人', en: 'Reported by' } } }),
      reseller: { ...words('转供电主体', 'Who resells', 100), minLength: 2 },
      place: { ...words('地址', 'Where', 150), minLength: 4 },
      price: {
        type: 'number',
        minimum: 0,
        maximum: 100,
        'x-text': { title: { zh: '实际收的电价（元/千瓦时）', en: 'Price charged (CNY per kWh)' } },
      },
      text: passage('情况', 'What happens'),
    },
    required: ['contact', 'reseller', 'place', 'price', 'text'],
  } as FormSchema,
  limits: { promised: [], statutory: [] },
  steps,
  outcomes: [
    { code: 'closed', name: { zh: '已闭环', en: 'Closed' }, class: 'favourable' },
    { code: 'unfounded', name: { zh: '不属实', en: 'Not so' }, class: 'unfavourable' },
    { code: 'withdrawn', name: { zh: '举报人撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};

export const resales: RegisterDefinition = {
  code: 'power-resale',
  version: 1,
  name: { zh: '转供电加价治理台账', en: 'Overcharging by resellers' },
  basis,
  schema: schemaOf(
    {
      region,
      stage: choice('环节', 'Stage', [
        ['found', '发现', 'Found'],
        ['verified', '核实', 'Verified'],
        ['unfounded', '不属实', 'Not so'],
        ['ordered', '责令整改', 'Ordered'],
        ['rectified', '已整改', 'Put right'],
        ['punished', '查处', 'Punished'],
        ['summed', '总结', 'Summed up'],
        ['closed', '预防，闭环', 'Prevented and closed'],
      ]),
      foundOn: day('发现日期', 'Found on'),
      overcharged: money('多收金额', 'Overcharged'),
      dueOn: day('整改期限', 'To be put right by'),
      refunded: money('已退还金额', 'Refunded'),
      fine: money('罚款', 'Fine'),
      measure: words('预防措施', 'What was done to prevent it', 500),
    },
    ['region', 'stage', 'foundOn'],
  ),
  key: { zh: '线索编号', en: 'Number' },
  owner: 'market-licensing',
  publication: {
    fields: ['stage', 'region', 'foundOn', 'overcharged', 'dueOn', 'refunded', 'fine', 'measure'],
    basis,
  },
  writers: ['power-resale'],
  kind: 'plain',
};
