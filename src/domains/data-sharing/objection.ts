import type { FormSchema } from '../../kernel/form/schema.ts';
import type { NamedOffice, ServiceDefinition, StepDefinition } from '../../kernel/process/definition.ts';
import { measure, ownData, sharing } from './basis.ts';
import { dataset, datasetName, owner } from './fields.ts';

const ownersOffice: NamedOffice = {
  office: 'form.owner',
  name: { zh: '数据主管单位', en: 'The office that owns the data' },
};

/** What somebody writes about data of their own may be as personal as the data. */
const said = (zh: string, en: string) =>
  ({
    type: 'string',
    minLength: 1,
    maxLength: 500,
    'x-personal': true,
    'x-text': { title: { zh, en } },
  }) as const;

const form = {
  type: 'object',
  'x-text': { title: { zh: '数据异议', en: 'Objection to data' } },
  properties: {
    dataset,
    datasetName,
    owner,
    key: {
      type: 'string',
      maxLength: 100,
      'x-text': { title: { zh: '记录编号', en: 'Key of the record' } },
    },
    field: { type: 'string', maxLength: 100, 'x-text': { title: { zh: '哪一项', en: 'Which entry' } } },
    entry: {
      type: 'string',
      maxLength: 130,
      'x-text': { title: { zh: '哪一项（代码）', en: 'Which entry (code)' } },
    },
    register: {
      type: 'string',
      maxLength: 64,
      'x-text': { title: { zh: '所在台账（代码）', en: 'Register it stands in (code)' } },
    },
    wrong: said('哪里不对', 'What is wrong'),
    right: said('应当是', 'What it should say'),
  },
  required: ['dataset', 'datasetName', 'owner', 'key', 'field', 'entry', 'wrong', 'right'],
} as const satisfies FormSchema;

/** What the owner found. Whose words they are decides nothing: what is written is what the owner writes. */
const found = {
  type: 'object',
  properties: {
    value: {
      ...said('更正为', 'What it says from now on'),
      'x-text': {
        title: { zh: '更正为', en: 'What it says from now on' },
        description: {
          zh: '“确有错误，已更正”时填；不填就按申请人写的“应当是”更正',
          en: 'Where it is put right; without it, what whoever objects says it should be',
        },
      },
    },
    otherCase: {
      type: 'string',
      maxLength: 30,
      'x-text': {
        title: { zh: '更正它的办件编号', en: 'Number of the case that put it right' },
        description: {
          zh: '“已由其他办件更正”时填，例如换发证照的办件',
          en: 'Where another case did, such as one that issued a certificate anew',
        },
      },
    },
  },
} as const satisfies FormSchema;

const look: StepDefinition = {
  code: 'look',
  name: { zh: '主管单位校核', en: 'The owner looks into it' },
  kind: 'review',
  by: ownersOffice,
  limit: {
    value: 5,
    unit: 'working-day',
    basis: [
      {
        custom: {
          zh: '5 个工作日内校核（服务约定；办法只要求“及时”）',
          en: 'Looked into within five working days (service convention; the rule says “in good time”)',
        },
      },
    ],
  },
  form: found,
  outcomes: [
    {
      code: 'corrected',
      name: { zh: '确有错误，现在更正', en: 'Wrong indeed, and put right now' },
      favourable: true,
      reason: 'required',
      corrects: {
        register: 'form.?register.orValue("")',
        key: 'form.key',
        field: 'form.entry',
        value: 'output.?value.orValue(form.right)',
      },
      ends: [{ outcome: 'corrected' }],
    },
    {
      // What stands in a certificate, or with another, is put right where it is made.
      code: 'corrected-elsewhere',
      name: { zh: '确有错误，已由其他办件更正', en: 'Wrong indeed, and put right by another case' },
      favourable: true,
      reason: 'required',
      ends: [{ outcome: 'corrected' }],
    },
    {
      code: 'upheld',
      name: { zh: '核对无误，维持原样', en: 'Right as it stands' },
      favourable: false,
      reason: 'required',
      ends: [{ outcome: 'upheld' }],
    },
  ],
};

/** 数据异议（校核）: whoever finds data of theirs wrong tells the office that they come from. */
export const objection: ServiceDefinition = {
  code: 'sharing.objection',
  version: 3,
  kind: 'service',
  name: { zh: '数据异议', en: 'Objection to data' },
  summary: {
    zh: '数据有误，由数据主管单位 5 个工作日内校核',
    en: 'Data are wrong: the office they come from looks into it within five working days',
  },
  basis: [...sharing('12'), ...ownData, ...measure],
  openedBy: 'reaction',
  form,
  limits: { promised: [{ value: 5, unit: 'working-day', basis: measure }], statutory: [] },
  steps: [look],
  outcomes: [
    { code: 'corrected', name: { zh: '已更正', en: 'Put right' }, class: 'favourable' },
    { code: 'upheld', name: { zh: '维持原样', en: 'Upheld' }, class: 'unfavourable' },
    { code: 'withdrawn', name: { zh: '申请人撤回', en: 'Withdrawn by the applicant' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis: measure },
  visits: 0,
};
