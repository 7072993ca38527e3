import { choice, day, schemaOf, yesNo } from '../../../kernel/form/field-makers.ts';
import type {
  ObligationDeclaration,
  ServiceDefinition,
  StepDefinition,
} from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { convention, licensingLaw, measure, remedies, workingDays } from '../basis.ts';
import { breaks, hasBroken, mayNotPromise, readsBroken } from '../broken-promises.ts';
import { codesOf, formOf, projectCode, words } from '../fields.ts';
import { lookedUp, lookUp, noProject, projectFields } from '../projects/lookup.ts';
import { byAreaList, onPromise } from './items.ts';
import { readyLand } from './land.ts';

const basis = measure('commitment-approval');

/** What was approved on a promise, and what became of the promise. */
export const commitments: RegisterDefinition = {
  code: 'construction-commitment',
  version: 1,
  name: { zh: '承诺制审批台账', en: 'Approvals on a promise' },
  basis,
  schema: schemaOf(
    {
      project: projectCode,
      projectName: words('项目名称', 'Project', 100),
      enterpriseName: words('企业', 'Enterprise', 100),
      item: codesOf('事项', 'Approval', onPromise),
      report: words('采用的评估报告', 'The report it rests on', 80),
      approvedOn: day('批准日期', 'Approved on'),
      state: choice('承诺履行', 'The promise', [
        ['given', '已承诺，待核查', 'Given, to be checked'],
        ['broken', '违背承诺', 'Broken'],
      ]),
    },
    ['project', 'projectName', 'enterpriseName', 'item', 'report', 'approvedOn', 'state'],
  ),
  key: { zh: '项目代码/事项', en: 'Project code/approval' },
  owner: 'investment-filing',
  publication: {
    fields: ['project', 'projectName', 'enterpriseName', 'item', 'report', 'approvedOn', 'state'],
    basis,
  },
  writers: ['commitment-approval'],
  kind: 'plain',
};

const content = (state: string, approvedOn: string) => ({
  project: 'form.projectCode',
  projectName: 'data.projectName',
  enterpriseName: 'form.enterpriseName',
  item: 'form.item',
  report: 'form.report',
  approvedOn,
  state: JSON.stringify(state),
});

const key = 'form.projectCode + "/" + form.item';

/** The promise behind each approval is looked at afterwards by the office that gave it. */
const kept: readonly ObligationDeclaration[] = onPromise.map(({ code, name, duty }) => ({
  code: `kept-${code}`,
  name: { zh: `核查承诺：${name.zh}`, en: `Promise: ${name.en}` },
  kind: 'commitment',
  basis,
  check: {
    by: { duty },
    within: {
      value: 6,
      unit: 'month',
      basis: convention('六个月内核查承诺', 'Promises are looked at within six months'),
    },
  },
  breach: {
    basis,
    notice: {
      zh: '核查发现没有按承诺做：请在审批单位通知的期限内整改，逾期撤销批准',
      en: 'What was promised was not done: put it right by the day the office names, or the approval is withdrawn',
    },
    writes: [
      { register: commitments.code, key, act: 'put', content: content('broken', 'data.approvedOn') },
      breaks('approval'),
    ],
  },
}));

const approve = ({ code, name, duty }: (typeof onPromise)[number]): StepDefinition => ({
  code,
  name: { zh: `按承诺审批：${name.zh}`, en: `Approved on the promise: ${name.en}` },
  kind: 'decide',
  by: { duty },
  after: { all: [{ step: 'eligible', outcomes: ['eligible'] }] },
  when: `form.item == ${JSON.stringify(code)}`,
  outcomes: [
    {
      code: 'approved',
      name: { zh: '批准', en: 'Approved' },
      favourable: true,
      sets: { approvedOn: 'today' },
      owes: [`kept-${code}`],
      writes: [{ register: commitments.code, key, act: 'put', content: content('given', 'today') }],
      ends: [{ outcome: 'approved' }],
    },
    {
      code: 'refused',
      name: { zh: '不予批准', en: 'Refused' },
      favourable: false,
      reason: 'required',
      ends: [{ outcome: 'refused' }],
    },
  ],
});

/** 承诺制审批: the assessment is the government's, the promise the firm's, the approval follows at once ((六)). */
export const commitmentApproval: ServiceDefinition = {
  code: 'commitment-approval',
  version: 3,
  kind: 'service',
  name: { zh: '承诺制审批（水保、洪评、取水、环评、节能）', en: 'Approval on a written promise' },
  summary: {
    zh: '评估报告由政府做好，企业书面承诺，1 个工作日批准，事后核查',
    en: 'The government has made the assessment; a written promise brings the approval in one working day, and is checked afterwards',
  },
  basis,
  keywords: ['环评', '能评', '水土保持', '承诺制', 'environmental approval', 'promise'],
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  form: formOf(
    { zh: '承诺制审批', en: 'Approval on a written promise' },
    {
      ...projectFields,
      item: codesOf('办哪一项', 'Which approval', onPromise),
      plot: words('地块编号', 'Number of the plot', 40, { minLength: 3 }),
      report: words('评估报告编号', 'Number of the assessment report', 80, {
        minLength: 2,
        'x-text': {
          title: { zh: '评估报告编号', en: 'Number of the assessment report' },
          description: {
            zh: '供地时随地块一起给你的报告，区域评估成果清单里可查',
            en: 'The report that came with the land; it stands in the list of regional assessments',
          },
        },
      }),
      promise: yesNo('承诺', 'Promise', {
        const: true,
        'x-text': {
          title: { zh: '书面承诺', en: 'Written promise' },
          description: {
            zh: '我单位承诺按评估报告的要求建设和运行，接受核查；不符的立即整改并承担责任',
            en: 'We promise to build and run it as the assessment demands, may be checked, and answer for what is otherwise',
          },
        },
      }),
    },
  ),
  limits: {
    promised: [workingDays(1, convention('承诺后一个工作日批准', 'Approved within one working day'))],
    statutory: [workingDays(20, licensingLaw('42'))],
  },
  obligations: kept,
  remedies,
  steps: [
    lookUp,
    {
      code: 'eligible',
      name: { zh: '核对适用条件', en: 'Whether it may be promised' },
      kind: 'automatic',
      by: { system: true },
      after: { all: [lookedUp] },
      reads: [
        readsBroken,
        { as: 'land', register: readyLand.code, key: 'form.plot' },
        { as: 'assessment', register: 'regional-assessment', key: 'data.zone + "/" + form.item' },
      ],
      rules: [
        { when: hasBroken, outcome: 'not-eligible', reason: mayNotPromise },
        {
          when: 'data.landRight != "granted" || data.class == "other"',
          outcome: 'not-eligible',
          reason: {
            zh: '只适用于出让取得土地的社会投资备案类项目：请按一般程序向审批单位申请',
            en: 'Only for privately funded, filed projects on granted land: apply to the office in the ordinary way',
          },
        },
        {
          when: 'facts.land == null',
          outcome: 'not-eligible',
          reason: {
            zh: '这个地块的供地前五事项台账里没有记录：请核对地块编号',
            en: 'The plot is not in the register of land ready for supply: check its number',
          },
        },
        {
          when: 'data.parcel != form.plot',
          outcome: 'not-eligible',
          reason: {
            zh: '还没有确认这个项目在这个地块上：请核对地块编号，或先办“项目用地确认”，再来申请',
            en: 'It is not confirmed that the project stands on this plot: check its number, or have the project’s site confirmed first, then apply again',
          },
        },
        {
          when: 'facts.assessment == null || facts.assessment.report != form.report || !(data.use in facts.assessment.?uses.orValue([]))',
          outcome: 'not-eligible',
          reason: {
            zh: '项目所在区域的评估成果清单里，没有这一项、这个编号、适用于这类项目的报告：请核对报告编号',
            en: 'The list of the project’s zone has no report of this kind and number for what is built: check the number',
          },
        },
        {
          when: 'facts.assessment.validUntil < today',
          outcome: 'not-eligible',
          reason: {
            zh: '这份评估报告已过有效期：区域主管单位更新后再申请',
            en: 'The report is no longer valid: apply once the zone’s office has renewed it',
          },
        },
        {
          when: `form.item in ${JSON.stringify(byAreaList)} && facts.assessment.?guideline.orValue("") == ""`,
          outcome: 'not-eligible',
          reason: {
            zh: '环评、能评须列入主管部门的区域评估清单，这份报告没有列入：请按一般程序申请',
            en: 'Environment and energy go by the competent department’s list of zones, on which this report does not stand: apply in the ordinary way',
          },
        },
        { when: 'true', outcome: 'eligible' },
      ],
      outcomes: [
        { code: 'eligible', name: { zh: '适用', en: 'It may' }, favourable: true },
        {
          code: 'not-eligible',
          name: { zh: '不适用承诺制', en: 'It may not' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'not-eligible' }],
        },
      ],
    },
    ...onPromise.map(approve),
  ],
  outcomes: [
    { code: 'approved', name: { zh: '按承诺批准', en: 'Approved on the promise' }, class: 'favourable' },
    { code: 'refused', name: { zh: '不予批准', en: 'Refused' }, class: 'unfavourable' },
    { code: 'not-eligible', name: { zh: '不适用承诺制', en: 'Not for a promise' }, class: 'void' },
    noProject,
    { code: 'withdrawn', name: { zh: '申请人撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};
