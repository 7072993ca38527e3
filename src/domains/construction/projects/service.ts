import { as, enterpriseName, person, uscc } from '../../../kernel/form/dictionary.ts';
import { yesNo } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition, StepDefinition, StepOutcome } from '../../../kernel/process/definition.ts';
import { applicantsTime, convention, investmentRules, measure, workingDays } from '../basis.ts';
import { investmentFen, projectAddress, projectCode, projectContent, projectName } from '../fields.ts';
import { classFieldNames, classFields, classTable } from '../project-class.ts';
import { milestone } from './milestones.ts';
import { landRight } from './register.ts';

const basis = measure('approval-steps');
const known = { 'x-when': 'form.filed == true' } as const;
const toFile = { 'x-when': 'form.filed == false' } as const;

const form = {
  type: 'object',
  'x-text': { title: { zh: '建设项目登记', en: 'Register a construction project' } },
  properties: {
    uscc,
    enterpriseName,
    contact: as(person, { 'x-text': { title: { zh: '项目联系人', en: 'Contact' } } }),
    filed: yesNo('已经备案或核准，有项目代码', 'It has been filed or approved, and has a project code'),
    projectCode: { ...projectCode, ...known },
    projectName,
    projectAddress,
    projectContent,
    investmentFen,
    policy: yesNo('符合产业政策', 'In line with industrial policy', {
      const: true,
      ...toFile,
      'x-text': {
        title: { zh: '符合产业政策的声明', en: 'Declaration: in line with industrial policy' },
        description: {
          zh: '不属于禁止投资或须核准的项目，所填真实，由企业负责',
          en: 'Neither forbidden nor in need of approval; the particulars are true and the enterprise answers for them',
        },
      },
    }),
    landRight,
    ...classFields,
  },
  required: [
    'uscc',
    'enterpriseName',
    'contact',
    'filed',
    'projectCode',
    'projectName',
    'projectAddress',
    'projectContent',
    'investmentFen',
    'policy',
    'landRight',
    ...classFieldNames,
  ],
  'x-groups': [
    {
      code: 'who',
      title: { zh: '谁来建', en: 'Who builds' },
      fields: ['uscc', 'enterpriseName', 'contact'],
    },
    {
      code: 'project',
      title: { zh: '什么项目', en: 'Which project' },
      fields: [
        'filed',
        'projectCode',
        'projectName',
        'projectAddress',
        'projectContent',
        'investmentFen',
        'policy',
      ],
    },
    {
      code: 'class',
      title: { zh: '属于哪一类', en: 'Which class' },
      description: {
        zh: '类别决定要经过的环节和时限',
        en: 'The class decides which steps it takes, and how long',
      },
      fields: ['landRight', ...classFieldNames],
    },
  ],
} as const satisfies FormSchema;

const lookUp: StepDefinition = {
  code: 'look-up',
  name: { zh: '查项目代码', en: 'The code is looked up' },
  kind: 'automatic',
  by: { system: true },
  reads: [
    { as: 'filing', register: 'investment-project', key: 'form.?projectCode.orValue("-")' },
    { as: 'known', register: 'construction-project', key: 'form.?projectCode.orValue("-")' },
  ],
  rules: [
    { when: 'form.filed == false', outcome: 'to-file' },
    {
      when: 'facts.known != null',
      outcome: 'known',
      reason: {
        zh: '这个项目代码已经登记过，直接办后面的事项即可',
        en: 'A project with this code is registered: go on with the next matter',
      },
    },
    { when: 'facts.filing != null && facts.filing.uscc == form.uscc', outcome: 'filed' },
    {
      when: 'facts.filing != null',
      outcome: 'known',
      reason: {
        zh: '这个项目代码是别的企业备案的，请核对',
        en: 'Another enterprise filed a project with this code: check it',
      },
    },
    { when: 'true', outcome: 'elsewhere' },
  ],
  outcomes: [
    {
      code: 'to-file',
      name: { zh: '还没有备案', en: 'To be filed' },
      favourable: true,
      sets: { source: '"here"' },
    },
    {
      code: 'filed',
      name: { zh: '企业开办时已备案', en: 'Filed with the start-up' },
      favourable: true,
      sets: { source: '"filing"', projectCode: 'form.projectCode' },
    },
    {
      code: 'elsewhere',
      name: { zh: '在省平台立项，待核对', en: 'Admitted elsewhere, to be looked at' },
      favourable: true,
      sets: { source: '"elsewhere"', projectCode: 'form.projectCode' },
    },
    {
      code: 'known',
      name: { zh: '代码不能用', en: 'The code cannot be used' },
      favourable: false,
      reason: 'required',
      ends: [{ outcome: 'code-taken' }],
    },
  ],
};

const file: StepDefinition = {
  code: 'file',
  name: { zh: '在线监管平台备案', en: 'Filed on the national platform' },
  kind: 'external',
  by: { outside: 'investment-platform', party: 'region.parties["investment-platform"]' },
  after: { any: [{ step: 'look-up', outcomes: ['to-file'] }, { step: 'amend' }] },
  calls: {
    operation: 'investment-platform.file-project',
    payload: {
      unifiedCode: 'form.uscc',
      enterpriseName: 'form.enterpriseName',
      name: 'form.projectName',
      place: 'form.projectAddress',
      content: 'form.projectContent',
      investmentFen: 'form.investmentFen',
    },
  },
  form: { type: 'object', properties: { projectCode }, required: ['projectCode'] } satisfies FormSchema,
  outcomes: [
    {
      code: 'done',
      name: { zh: '已备案', en: 'Filed' },
      favourable: true,
      sets: { projectCode: 'output.projectCode' },
    },
    {
      code: 'returned',
      name: { zh: '退回修改', en: 'Returned for changes' },
      favourable: false,
      reason: 'required',
    },
    {
      code: 'refused',
      name: { zh: '不予备案', en: 'Not filed' },
      favourable: false,
      reason: 'required',
      ends: [{ outcome: 'refused' }],
    },
  ],
};

const amend: StepDefinition = {
  code: 'amend',
  name: { zh: '申请人修改', en: 'Changes by the applicant' },
  kind: 'amend',
  by: { applicant: true },
  after: { any: [{ step: 'file', outcomes: ['returned'] }] },
  uncounted: applicantsTime,
  amends: ['projectName', 'projectAddress', 'projectContent', 'investmentFen'],
  outcomes: [{ code: 'amended', name: { zh: '已修改', en: 'Changed' }, favourable: true }],
};

const check: StepDefinition = {
  code: 'check',
  name: { zh: '核对项目代码', en: 'The code is checked' },
  kind: 'review',
  by: { duty: 'investment-filing' },
  after: { any: [{ step: 'look-up', outcomes: ['elsewhere'] }] },
  outcomes: [
    { code: 'right', name: { zh: '相符', en: 'It is so' }, favourable: true },
    {
      code: 'wrong',
      name: { zh: '不相符', en: 'It is not so' },
      favourable: false,
      reason: 'required',
      ends: [{ outcome: 'refused' }],
    },
  ],
};

/** One outcome for each class, so that the case says by which clause it was classed. */
function classed(code: string): StepOutcome {
  const row = classTable.rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no row ${code}`);
  return {
    code,
    name: row.clause,
    favourable: true,
    sets: { class: JSON.stringify(row.outcome) },
    writes: [
      {
        register: 'construction-project',
        key: 'data.projectCode',
        act: 'create',
        content: {
          projectCode: 'data.projectCode',
          projectName: 'form.projectName',
          enterpriseName: 'form.enterpriseName',
          uscc: 'form.uscc',
          region: 'case.region',
          projectAddress: 'form.projectAddress',
          projectContent: 'form.projectContent',
          investmentFen: 'form.investmentFen',
          class: 'data.class',
          use: 'form.use',
          floorArea: 'form.floorArea',
          landRight: 'form.landRight',
          source: 'data.source',
          registeredOn: 'today',
        },
      },
      milestone('filed', 'done', { project: 'data.projectCode', begunOn: 'today' }),
    ],
    tells: {
      zh: `"项目代码 " + data.projectCode + "。${row.clause.zh}"`,
      en: `"Project code " + data.projectCode + ". ${row.clause.en}"`,
    },
    ends: [{ outcome: 'registered' }],
  };
}

const classify: StepDefinition = {
  code: 'classify',
  name: { zh: '判定项目类别', en: 'The class is decided' },
  kind: 'automatic',
  by: { system: true },
  after: {
    any: [
      { step: 'look-up', outcomes: ['filed'] },
      { step: 'file', outcomes: ['done'] },
      { step: 'check', outcomes: ['right'] },
    ],
  },
  rules: classTable.rows.map(({ when, code }) => ({ when, outcome: code })),
  outcomes: classTable.rows.map(({ code }) => classed(code)),
};

/** 建设项目登记: a project enters the register, filed here if it is not yet, and hears its class. */
export const projectRegistration: ServiceDefinition = {
  code: 'construction-project',
  version: 1,
  kind: 'service',
  name: { zh: '建设项目登记', en: 'Register a construction project' },
  summary: {
    zh: '备案过的项目直接登记，没备案的一并备案；当场知道属于哪类、几个环节、多少天',
    en: 'A filed project is registered, any other is filed along with it; its class, steps and days are known at once',
  },
  basis,
  keywords: ['盖厂房', '建厂', '工程建设', '项目备案', '施工许可', 'build a factory', 'construction project'],
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  form,
  limits: {
    promised: [workingDays(1, convention('一个工作日内登记', 'Registered within one working day'))],
    statutory: [],
  },
  steps: [lookUp, file, amend, check, classify],
  outcomes: [
    { code: 'registered', name: { zh: '已登记', en: 'Registered' }, class: 'favourable' },
    { code: 'refused', name: { zh: '不予备案', en: 'Not filed' }, class: 'unfavourable' },
    { code: 'code-taken', name: { zh: '代码已登记或不是本企业的', en: 'Code taken' }, class: 'void' },
    { code: 'withdrawn', name: { zh: '申请人撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis: investmentRules('13') },
  visits: 0,
};
