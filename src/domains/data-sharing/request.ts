import type { FormSchema } from '../../kernel/form/schema.ts';
import type { NamedOffice, ServiceDefinition, StepDefinition } from '../../kernel/process/definition.ts';
import { measure, sharing } from './basis.ts';
import {
  consumer,
  consumerName,
  dataset,
  datasetName,
  dayField,
  grantedFields,
  operations,
  owner,
  purpose,
} from './fields.ts';

/** Whoever owns the data decides who gets them: the office that the request names, from the catalogue. */
const ownersOffice: NamedOffice = {
  office: 'form.owner',
  name: { zh: '数据主管单位', en: 'The office that owns the data' },
};

const form = {
  type: 'object',
  'x-text': { title: { zh: '数据共享申请', en: 'Request for data' } },
  properties: {
    consumer,
    consumerName,
    dataset,
    datasetName,
    owner,
    operations,
    fields: grantedFields,
    purpose,
    until: dayField('希望用到', 'Wanted until'),
    quota: {
      type: 'integer',
      minimum: 1,
      maximum: 1_000_000,
      'x-text': { title: { zh: '希望每天次数', en: 'Answers a day wanted' } },
    },
  },
  required: [
    'consumer',
    'consumerName',
    'dataset',
    'datasetName',
    'owner',
    'operations',
    'fields',
    'purpose',
    'until',
    'quota',
  ],
} as const satisfies FormSchema;

const terms = {
  type: 'object',
  properties: {
    from: dayField('生效日期', 'From'),
    until: dayField('截止日期', 'Until'),
    quota: {
      type: 'integer',
      minimum: 1,
      maximum: 1_000_000,
      'x-text': { title: { zh: '每天次数', en: 'Answers a day' } },
    },
  },
  required: ['from', 'until', 'quota'],
  'x-rules': [
    {
      holds: 'form.from <= form.until',
      at: 'until',
      text: { zh: '截止日期不能早于生效日期', en: 'The last day is not before the first' },
    },
  ],
} as const satisfies FormSchema;

/** What was granted; it can be read when it is over, too. */
const grantEntry = {
  number: 'data.grant',
  consumer: 'form.consumer',
  consumerName: 'form.consumerName',
  dataset: 'form.dataset',
  datasetName: 'form.datasetName',
  owner: 'form.owner',
  operations: 'form.operations',
  fields: 'form.fields',
  purpose: 'form.purpose',
  from: 'data.from',
  until: 'data.until',
  quota: 'data.quota',
} as const;

const secondPair = [
  {
    custom: {
      zh: '谁核对用途和字段，谁不作决定（服务约定；办法没有规定由几个人办）',
      en: 'Whoever looks at purpose and fields does not decide (service convention; the rule says nothing of how many)',
    },
  },
] as const;

/** Whole records say more than yes or no: whether the purpose needs these fields, two people look at. */
const examine: StepDefinition = {
  code: 'examine',
  name: { zh: '核对用途和字段', en: 'Look at purpose and fields' },
  kind: 'review',
  by: ownersOffice,
  when: 'size(form.fields) > 0',
  outcomes: [
    { code: 'needed', name: { zh: '用途成立，字段必要', en: 'The purpose needs them' }, favourable: true },
    {
      code: 'doubtful',
      name: { zh: '有疑问，由决定人定', en: 'Doubtful; left to the decision' },
      favourable: false,
      reason: 'required',
    },
  ],
};

const decide: StepDefinition = {
  code: 'decide',
  name: { zh: '主管单位审批', en: 'The owner decides' },
  kind: 'decide',
  by: ownersOffice,
  after: { any: [{ step: 'examine' }] },
  limit: { value: 10, unit: 'working-day', basis: sharing('12') },
  form: terms,
  outcomes: [
    {
      code: 'granted',
      name: { zh: '同意共享', en: 'Granted' },
      favourable: true,
      sets: {
        grant: '"SQ" + padded(serial("data-grant"), 6)',
        from: 'output.from',
        until: 'output.until',
        quota: 'output.quota',
      },
      writes: [
        {
          register: 'data-grant',
          key: 'data.grant',
          act: 'create',
          content: grantEntry,
        },
      ],
    },
    {
      // art. 12: whoever does not share says why
      code: 'refused',
      name: { zh: '不同意共享', en: 'Refused' },
      favourable: false,
      reason: 'required',
      ends: [{ outcome: 'refused' }],
    },
  ],
};

/** As long as the grant is in use its owner can take it back. */
const inUse: StepDefinition = {
  code: 'in-use',
  name: { zh: '授权使用中', en: 'Grant in use' },
  kind: 'review',
  by: ownersOffice,
  after: { any: [{ step: 'decide', outcomes: ['granted'] }] },
  uncounted: [
    {
      custom: {
        zh: '已答复；授权使用期间不计入办理时间（服务约定）',
        en: 'It has been answered; the time in which a grant is used is not counted (service convention)',
      },
    },
  ],
  outcomes: [
    {
      code: 'revoked',
      name: { zh: '收回授权', en: 'Withdraw the grant' },
      favourable: false,
      reason: 'required',
      writes: [{ register: 'data-grant', key: 'data.grant', act: 'close', content: grantEntry }],
      ends: [{ outcome: 'revoked' }],
    },
    {
      code: 'over',
      name: { zh: '期满或不再使用', en: 'Over, or no longer used' },
      favourable: true,
      writes: [{ register: 'data-grant', key: 'data.grant', act: 'close', content: grantEntry }],
      ends: [{ outcome: 'over' }],
    },
  ],
};

/** 数据共享申请: an office or institution asks for data that are shared on condition; their owner decides. */
export const request: ServiceDefinition = {
  code: 'sharing.request',
  version: 3,
  kind: 'service',
  name: { zh: '数据共享申请', en: 'Request for data' },
  summary: {
    zh: '写明用途和字段，数据主管单位 10 个工作日内答复',
    en: 'Say what for and which fields; the owner answers within ten working days',
  },
  basis: [...sharing('12'), ...measure],
  // Begun from the catalogue, which knows whose the data are; no form of the public's begins it.
  openedBy: 'reaction',
  form,
  limits: {
    promised: [{ value: 10, unit: 'working-day', basis: sharing('12') }],
    statutory: [{ value: 10, unit: 'working-day', basis: sharing('12') }],
  },
  separate: [{ of: ['examine', 'decide'], basis: secondPair }],
  steps: [examine, decide, inUse],
  outcomes: [
    { code: 'over', name: { zh: '授权已用完', en: 'The grant is over' }, class: 'settled' },
    { code: 'revoked', name: { zh: '授权已收回', en: 'The grant was withdrawn' }, class: 'unfavourable' },
    { code: 'refused', name: { zh: '不予共享', en: 'Refused' }, class: 'unfavourable' },
    {
      code: 'given-up',
      name: { zh: '申请单位不再使用', en: 'Given up by whoever asked' },
      class: 'settled',
    },
    {
      code: 'withdrawn',
      name: { zh: '申请单位撤回', en: 'Withdrawn by whoever asked' },
      class: 'withdrawn',
    },
  ],
  // Whoever asked may want it no more at any time; what was granted by then is closed with it.
  withdrawal: [
    {
      when: 'has(data.grant)',
      outcome: 'given-up',
      writes: [{ register: 'data-grant', key: 'data.grant', act: 'close', content: grantEntry }],
    },
  ],
  fee: { amountFen: '0', basis: sharing('12') },
  visits: 0,
};
