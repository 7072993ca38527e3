import { as, person, uscc } from '../../../kernel/form/dictionary.ts';
import { choice, day, schemaOf } from '../../../kernel/form/field-makers.ts';
import type { FormSchema, StringField } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { convention, workingDays } from '../basis.ts';
import { formOf, projectCode, words } from '../fields.ts';
import { lookedUp, lookUp, noProject, projectFieldNames, projectFields } from '../projects/lookup.ts';
import { isKeyFirm, readsKeyFirm } from './key-firms.ts';

const basis = [
  {
    custom: {
      zh: '办理建筑许可方案保障措施（二）：重点企业一对一代办专员',
      en: 'Safeguards (二) of the plan on permits: key firms have a helper of their own',
    },
  },
] as const;
const window = { duty: 'construction-window' } as const;

/** One of the office's people whom its head has given scope to help (帮办代办). */
const account: StringField = {
  type: 'string',
  maxLength: 100,
  'x-code-list': 'office.helpers',
  'x-text': {
    title: { zh: '帮办员账户', en: 'Whose account' },
    description: {
      zh: '本单位已登记的帮办员；没有人可选时，请负责人先在“帮办代办”页登记',
      en: 'Helpers of this office; where there is none, its head enters them on the page of helpers first',
    },
  },
};

/** 代办专员: who helps which project, on the spot, on the telephone, and in the firm's drafts for it. */
export const helpers: RegisterDefinition = {
  code: 'construction-helper',
  version: 2,
  name: { zh: '代办专员台账', en: 'Helpers of projects' },
  basis,
  schema: schemaOf(
    {
      project: projectCode,
      projectName: words('项目名称', 'Project', 100),
      uscc,
      account,
      helper: words('代办专员', 'Helper', 40),
      phone: words('办公电话', 'Office telephone', 20),
      state: choice('状态', 'State', [
        ['helping', '服务中', 'Helping'],
        ['done', '已完成', 'Done'],
      ]),
      on: day('日期', 'On'),
    },
    ['project', 'projectName', 'helper', 'phone', 'state', 'on'],
  ),
  key: { zh: '项目代码', en: 'Project code' },
  owner: 'construction-window',
  publication: { fields: ['projectName', 'helper', 'phone', 'state', 'on'], basis },
  helping: {
    key: 'projectCode',
    same: ['uscc'],
    helper: 'account',
    while: { state: 'helping' },
    also: { register: 'key-firm', key: 'uscc', while: { state: 'listed' } },
  },
  writers: ['construction-helper'],
  kind: 'plain',
};

const changes = { most: 20, basis: convention('代办专员可以更换', 'Another helper may take over') };

const put = (state: string) =>
  ({
    register: helpers.code,
    key: 'form.projectCode',
    act: 'put',
    content: {
      project: 'form.projectCode',
      projectName: 'data.projectName',
      uscc: 'form.uscc',
      account: 'data.?account.orValue(null)',
      helper: 'data.helper',
      phone: 'data.phone',
      state: JSON.stringify(state),
      on: 'today',
    },
  }) as const;

export const helperService: ServiceDefinition = {
  code: 'construction-helper',
  version: 3,
  kind: 'service',
  name: { zh: '申请代办专员', en: 'Ask for a helper for a project' },
  summary: {
    zh: '重点企业的项目配一名代办专员，一对一帮填、帮报、帮协调，不收费',
    en: 'A project of a key firm has a helper of its own, who fills in, hands in and follows up; free of charge',
  },
  basis,
  keywords: ['帮办', '代办', '项目管家', 'helper'],
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  form: formOf(
    { zh: '申请代办专员', en: 'Ask for a helper' },
    {
      ...projectFields,
      contact: as(person, { 'x-text': { title: { zh: '项目联系人', en: 'Contact' } } }),
      need: words('需要帮什么', 'What help is needed', 300, { minLength: 4 }),
    },
    [...projectFieldNames, 'contact', 'need'],
  ),
  migrations: [{ from: 2, steps: {}, basis }],
  limits: {
    promised: [workingDays(1, convention('一个工作日内指派', 'Assigned within one working day'))],
    statutory: [],
  },
  steps: [
    lookUp,
    {
      code: 'key-firm',
      name: { zh: '核对重点企业名录', en: 'Is it a key firm' },
      kind: 'automatic',
      by: { system: true },
      after: { all: [lookedUp] },
      reads: [readsKeyFirm],
      rules: [
        { when: isKeyFirm, outcome: 'listed' },
        {
          when: 'true',
          outcome: 'not-listed',
          reason: {
            zh: '本企业不在重点企业名录里：填表时可以点“请人帮办”，由大厅帮办员帮填、帮报，同样不收费',
            en: 'This enterprise is not on the list of key firms: in any form you may ask for help instead, and somebody of the hall fills it in with you, free of charge as well',
          },
        },
      ],
      outcomes: [
        { code: 'listed', name: { zh: '重点企业', en: 'A key firm' }, favourable: true },
        {
          code: 'not-listed',
          name: { zh: '不在名录里', en: 'Not on the list' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'declined' }],
        },
      ],
    },
    {
      code: 'assign',
      name: { zh: '指派代办专员', en: 'A helper is assigned' },
      kind: 'review',
      by: window,
      after: {
        any: [
          { step: 'key-firm', outcomes: ['listed'] },
          { step: 'help', outcomes: ['handed-on'] },
        ],
      },
      rounds: changes,
      form: {
        type: 'object',
        properties: {
          account,
          helper: words('怎么称呼（对外）', 'What they are called', 40, { minLength: 2 }),
          phone: words('办公电话', 'Office telephone', 20, { minLength: 5 }),
        },
        required: ['account', 'helper', 'phone'],
      } satisfies FormSchema,
      outcomes: [
        {
          code: 'assigned',
          name: { zh: '已指派', en: 'Assigned' },
          favourable: true,
          sets: { account: 'output.account', helper: 'output.helper', phone: 'output.phone' },
          writes: [put('helping')],
          tells: {
            zh: '"你的代办专员：" + output.helper + "，" + output.phone + "。写了这个项目代码的申请草稿，专员可以看和帮填；你在“帮办代办”里能看到，随时可以结束"',
            en: '"Your helper: " + output.helper + ", " + output.phone + ". They may read and fill in drafts that name this project; you see it under “Help with an application”, and may end it"',
          },
        },
        {
          code: 'declined',
          name: { zh: '不在代办范围', en: 'Not among those that are helped' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'declined' }],
        },
      ],
    },
    {
      code: 'help',
      name: { zh: '全程代办', en: 'Helped along' },
      kind: 'works',
      by: window,
      after: { any: [{ step: 'assign', outcomes: ['assigned'] }] },
      rounds: changes,
      uncounted: convention('代办随项目进行', 'Help goes on as long as the project'),
      outcomes: [
        {
          code: 'done',
          name: { zh: '代办完成', en: 'Done' },
          favourable: true,
          writes: [put('done')],
          ends: [{ outcome: 'helped' }],
        },
        { code: 'handed-on', name: { zh: '换一名专员', en: 'Another helper takes over' }, favourable: true },
      ],
    },
  ],
  outcomes: [
    { code: 'helped', name: { zh: '代办完成', en: 'Helped' }, class: 'favourable' },
    {
      code: 'declined',
      name: { zh: '不在代办范围', en: 'Not among those that are helped' },
      class: 'unfavourable',
    },
    noProject,
    { code: 'withdrawn', name: { zh: '申请人撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};
