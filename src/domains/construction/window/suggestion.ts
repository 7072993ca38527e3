import { as, person } from '../../../kernel/form/dictionary.ts';
import { choice, day, schemaOf } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { convention, workingDays } from '../basis.ts';
import { formOf, region, words } from '../fields.ts';

const basis = [
  {
    custom: {
      zh: '办理建筑许可方案保障措施（三）：收集并回应体外循环、隐性审批问题',
      en: 'Safeguards (三) of the plan on permits: approvals outside the system and hidden ones are collected and answered',
    },
  },
] as const;
const by = { duty: 'construction-reform' } as const;

const kind = choice('什么情况', 'What it is', [
  ['outside', '体外循环：审批不走系统', 'An approval outside the system'],
  [
    'hidden',
    '隐性审批：清单之外多要手续、材料、中介',
    'A hidden approval: more is wanted than the lists say',
  ],
  ['suggestion', '建议', 'A suggestion'],
]);

/** What was reported and what came of it, for everybody to read. */
export const suggestions: RegisterDefinition = {
  code: 'construction-suggestion',
  version: 1,
  name: { zh: '工程审批建议和投诉台账', en: 'Suggestions and complaints about construction approvals' },
  basis,
  schema: schemaOf(
    {
      region,
      kind,
      state: choice('处理', 'State', [
        ['unfounded', '不属实', 'Not so'],
        ['rectified', '属实，已整改', 'So, and put right'],
        ['answered', '已答复', 'Answered'],
      ]),
      answer: words('处理结果', 'What came of it', 500),
      on: day('日期', 'On'),
    },
    ['region', 'kind', 'state', 'answer', 'on'],
  ),
  key: { zh: '编号', en: 'Number' },
  owner: 'construction-reform',
  publication: { fields: ['region', 'kind', 'state', 'answer', 'on'], basis },
  writers: ['construction-suggestion'],
  kind: 'plain',
};

const answerForm = {
  type: 'object',
  properties: { answer: words('处理结果（公开）', 'What came of it (published)', 500, { minLength: 4 }) },
  required: ['answer'],
} as const satisfies FormSchema;

const put = (state: string) =>
  ({
    register: suggestions.code,
    key: 'case.number',
    act: 'put',
    content: {
      region: 'case.region',
      kind: 'form.kind',
      state: JSON.stringify(state),
      // Where it is not so, the reason says why, and an answer may be added.
      answer: 'output.?answer.orValue("")',
      on: 'today',
    },
  }) as const;

const tells = {
  zh: '"处理结果：" + output.?answer.orValue("")',
  en: '"What came of it: " + output.?answer.orValue("")',
} as const;

/** 工程建设项目审批建议和投诉: whoever meets an approval that ought not to be says so here, and hears what came of it. */
export const suggestion: ServiceDefinition = {
  code: 'construction-suggestion',
  version: 2,
  kind: 'service',
  name: { zh: '工程审批建议和投诉', en: 'Suggestions and complaints about construction approvals' },
  summary: {
    zh: '遇到体外循环、隐性审批，或有建议，在这里说；核实、整改、答复都公开',
    en: 'Report approvals outside the system or hidden ones, or make a suggestion; what comes of it is public',
  },
  basis,
  keywords: ['隐性审批', '体外循环', '审批投诉', 'hidden approval', 'complaint'],
  openedBy: 'applicant',
  form: formOf(
    { zh: '建议和投诉', en: 'Suggestion or complaint' },
    {
      contact: as(person, { 'x-text': { title: { zh: '联系人', en: 'Contact' } } }),
      kind,
      office: words('涉及哪个单位', 'Which office', 100),
      text: words('情况', 'What happened', 1000, { minLength: 10 }),
    },
    ['contact', 'kind', 'text'],
  ),
  limits: {
    promised: [workingDays(10, convention('十个工作日内办结', 'Within ten working days'))],
    statutory: [],
  },
  steps: [
    {
      code: 'verify',
      name: { zh: '核实', en: 'Verified' },
      kind: 'inspect',
      by,
      limit: workingDays(5, convention('五个工作日内核实', 'Verified within five working days')),
      form: answerForm,
      outcomes: [
        {
          code: 'true',
          name: { zh: '属实，责令整改', en: 'It is so: to be put right' },
          favourable: true,
          sets: { finding: 'output.answer' },
        },
        {
          code: 'unfounded',
          name: { zh: '不属实', en: 'It is not so' },
          favourable: false,
          reason: 'required',
          writes: [put('unfounded')],
          tells,
          ends: [{ outcome: 'unfounded' }],
        },
        {
          code: 'answered',
          name: { zh: '答复建议', en: 'The suggestion is answered' },
          favourable: true,
          writes: [put('answered')],
          tells,
          ends: [{ outcome: 'answered' }],
        },
      ],
    },
    {
      code: 'rectify',
      name: { zh: '整改并答复', en: 'Put right, and answered' },
      kind: 'decide',
      by,
      after: { all: [{ step: 'verify', outcomes: ['true'] }] },
      form: answerForm,
      outcomes: [
        {
          code: 'rectified',
          name: { zh: '已整改', en: 'Put right' },
          favourable: true,
          writes: [put('rectified')],
          tells,
          ends: [{ outcome: 'rectified' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'rectified', name: { zh: '已整改', en: 'Put right' }, class: 'favourable' },
    { code: 'answered', name: { zh: '已答复', en: 'Answered' }, class: 'settled' },
    { code: 'unfounded', name: { zh: '不属实', en: 'Not so' }, class: 'unfavourable' },
    { code: 'withdrawn', name: { zh: '已撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};
