import { as, person } from '../../../kernel/form/dictionary.ts';
import { choice, day, schemaOf } from '../../../kernel/form/field-makers.ts';
import type { FormSchema, StringField } from '../../../kernel/form/schema.ts';
import type { Reaction } from '../../../kernel/pack/definition.ts';
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

const office: StringField = {
  type: 'string',
  'x-code-list': 'city.offices',
  'x-text': { title: { zh: '涉及哪个单位', en: 'Which office' } },
};
const complaint = 'form.kind != "suggestion"';

/** What was reported and what came of it, for everybody to read. */
export const suggestions: RegisterDefinition = {
  code: 'construction-suggestion',
  version: 2,
  name: { zh: '工程审批建议和投诉台账', en: 'Suggestions and complaints about construction approvals' },
  basis,
  schema: schemaOf(
    {
      region,
      kind,
      // Of a complaint that was found to be so: nobody is named for what was only said of them.
      office,
      state: choice('处理', 'State', [
        ['unfounded', '不属实', 'Not so'],
        ['ordered', '属实，已责令整改并督办', 'So: ordered to be put right, under supervision'],
        ['rectified', '属实，已整改', 'So, and put right'],
        ['answered', '已答复', 'Answered'],
      ]),
      answer: words('处理结果', 'What came of it', 2000),
      on: day('日期', 'On'),
    },
    ['region', 'kind', 'state', 'answer', 'on'],
  ),
  key: { zh: '编号', en: 'Number' },
  owner: 'construction-reform',
  publication: { fields: ['region', 'kind', 'office', 'state', 'answer', 'on'], basis },
  writers: ['construction-suggestion', 'construction-suggestion-result'],
  kind: 'plain',
};

const answerForm = {
  type: 'object',
  properties: { answer: words('处理结果（公开）', 'What came of it (published)', 400, { minLength: 4 }) },
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
      office: state === 'ordered' ? 'form.office' : 'null',
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
  version: 3,
  kind: 'service',
  name: { zh: '工程审批建议和投诉', en: 'Suggestions and complaints about construction approvals' },
  summary: {
    zh: '遇到体外循环、隐性审批，或有建议，在这里说；属实的责令整改并督办，结果公开',
    en: 'Report approvals outside the system or hidden ones, or make a suggestion; what is so is put right under supervision, and what comes of it is public',
  },
  basis,
  keywords: ['隐性审批', '体外循环', '审批投诉', 'hidden approval', 'complaint'],
  openedBy: 'applicant',
  form: formOf(
    { zh: '建议和投诉', en: 'Suggestion or complaint' },
    {
      contact: as(person, { 'x-text': { title: { zh: '联系人', en: 'Contact' } } }),
      kind,
      office: { ...office, 'x-when': complaint },
      text: words('情况', 'What happened', 1000, { minLength: 10 }),
    },
  ),
  limits: {
    promised: [workingDays(10, convention('十个工作日内办结', 'Within ten working days'))],
    statutory: [],
  },
  steps: [
    {
      code: 'hear',
      name: { zh: '被投诉单位说明', en: 'The office complained of says its side' },
      kind: 'review',
      by: { office: 'form.office', name: { zh: '被投诉单位', en: 'The office complained of' } },
      when: complaint,
      limit: workingDays(3, convention('三个工作日内说明', 'It says its side within three working days')),
      // It reads what it is said to have done, and not who says so.
      needs: [],
      form: {
        type: 'object',
        properties: { account: words('情况说明', 'What it says to it', 1000, { minLength: 4 }) },
        required: ['account'],
      } satisfies FormSchema,
      outcomes: [
        {
          code: 'said',
          name: { zh: '已说明', en: 'Said' },
          favourable: true,
          sets: { account: 'output.account' },
        },
        { code: 'silent', name: { zh: '逾期未说明', en: 'Nothing was said in time' }, favourable: false },
      ],
      deemed: {
        outcome: 'silent',
        basis: convention('逾期不说明，不影响核实', 'Silence does not hold up the verification'),
      },
    },
    {
      code: 'verify',
      name: { zh: '核实', en: 'Verified' },
      kind: 'inspect',
      by,
      after: { all: [{ step: 'hear' }] },
      when: complaint,
      limit: workingDays(5, convention('五个工作日内核实', 'Verified within five working days')),
      form: answerForm,
      outcomes: [
        {
          code: 'true',
          name: { zh: '属实，责令整改并督办', en: 'It is so: to be put right, under supervision' },
          favourable: true,
          sets: { finding: 'output.answer' },
          writes: [put('ordered')],
          tells: {
            zh: '"属实，已责令整改并督办，整改结果在“建议和投诉台账”公开（编号 " + case.number + "）：" + output.answer',
            en: '"It is so, and has been ordered to be put right under supervision; what comes of it is published under " + case.number + ": " + output.answer',
          },
          ends: [{ outcome: 'upheld' }],
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
      ],
    },
    {
      code: 'answer',
      name: { zh: '答复建议', en: 'The suggestion is answered' },
      kind: 'decide',
      by,
      when: `!(${complaint})`,
      form: answerForm,
      outcomes: [
        {
          code: 'answered',
          name: { zh: '已答复', en: 'Answered' },
          favourable: true,
          writes: [put('answered')],
          tells,
          ends: [{ outcome: 'answered' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'upheld', name: { zh: '属实，责令整改', en: 'So: to be put right' }, class: 'favourable' },
    { code: 'answered', name: { zh: '已答复', en: 'Answered' }, class: 'settled' },
    { code: 'unfounded', name: { zh: '不属实', en: 'Not so' }, class: 'unfavourable' },
    { code: 'withdrawn', name: { zh: '已撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};

/** 整改结果: what the office has done about it, once supervision has seen that and closed its order. */
export const suggestionResult: ServiceDefinition = {
  code: 'construction-suggestion-result',
  version: 1,
  kind: 'service',
  name: { zh: '公布投诉整改结果', en: 'Publish how a complaint was put right' },
  summary: {
    zh: '督办办结后，整改结果记入建议和投诉台账',
    en: 'Once supervision has closed its order, what was done stands in the register of complaints',
  },
  basis,
  openedBy: 'reaction',
  form: formOf(
    { zh: '整改结果', en: 'What was done' },
    {
      number: words('投诉编号', 'Number of the complaint', 60),
      done: words('做了什么、结果怎样', 'What was done, and what came of it', 2000),
    },
  ),
  limits: { promised: [], statutory: [] },
  steps: [
    {
      code: 'enter',
      name: { zh: '记入台账', en: 'Entered' },
      kind: 'automatic',
      by: { system: true },
      reads: [{ as: 'complaint', register: suggestions.code, key: 'form.number' }],
      rules: [
        { when: 'facts.complaint != null', outcome: 'entered' },
        {
          when: 'true',
          outcome: 'unknown',
          reason: { zh: '台账里没有这件投诉', en: 'The register has no such complaint' },
        },
      ],
      outcomes: [
        {
          code: 'entered',
          name: { zh: '已公布', en: 'Published' },
          favourable: true,
          writes: [
            {
              register: suggestions.code,
              key: 'form.number',
              act: 'change',
              content: {
                region: 'facts.complaint.region',
                kind: 'facts.complaint.kind',
                office: 'facts.complaint.?office.orValue(null)',
                state: '"rectified"',
                answer: 'form.done',
                on: 'today',
              },
            },
          ],
          ends: [{ outcome: 'entered' }],
        },
        {
          code: 'unknown',
          name: { zh: '没有这件投诉', en: 'No such complaint' },
          favourable: false,
          ends: [{ outcome: 'unknown' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'entered', name: { zh: '已公布', en: 'Published' }, class: 'favourable' },
    { code: 'unknown', name: { zh: '没有这件投诉', en: 'No such complaint' }, class: 'void' },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};

const orders = 'supervision';
/** How an order begins that came of such a complaint: others come of complaints, too. */
const matter = '工程审批投诉属实：';

/** 属实: the office is held to it by an order, whose clock and ladder are supervision’s. */
const ordered: Reaction = {
  code: 'construction.complaint-upheld',
  on: { service: suggestion.code, ended: ['favourable'] },
  opens: {
    service: orders,
    form: {
      origin: '"appeal"',
      number: 'case.number',
      office: 'form.office',
      matter: `${JSON.stringify(matter)} + data.finding`,
      matterEn: '"A complaint about construction approvals is well founded"',
      due: 'daysLater(today, 10)',
    },
    linked: true,
    ofOffice: true,
  },
};

const putRight: Reaction = {
  code: 'construction.complaint-put-right',
  on: {
    service: orders,
    ended: ['favourable'],
    when: `form.origin == "appeal" && form.matter.startsWith(${JSON.stringify(matter)})`,
  },
  opens: {
    service: suggestionResult.code,
    form: { number: 'form.number', done: 'data.done' },
    linked: true,
    ofOffice: true,
  },
};

export const suggestionReactions: readonly Reaction[] = [ordered, putRight];
