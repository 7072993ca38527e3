import { day, schemaOf } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { RegisterWrite, ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { convention, measure, workingDays } from '../basis.ts';
import { codesOf, contact, formOf, projectCode, words } from '../fields.ts';
import { projectFieldNames, projectFields, readsProject } from '../projects/lookup.ts';
import { begunToday, milestone, readsLine } from '../projects/milestones.ts';
import { type Utility, utilities, utilityFieldNames, utilityFields } from './fields.ts';

const basis = measure('utilities-early');

/** What each company was asked, who sees to it there, how it connects and by when its works outside are done. */
export const utilityDemands: RegisterDefinition = {
  code: 'construction-utility',
  version: 2,
  name: { zh: '建设项目市政公用接入台账', en: 'Utilities of construction projects' },
  basis,
  schema: schemaOf(
    {
      project: projectCode,
      utility: codesOf('接入', 'Utility', utilities),
      state: codesOf('状态', 'State', [
        { code: 'called', name: { zh: '已上门对接', en: 'They have come' } },
        // Whoever builds has handed in an application: it is connected by that, and not by itself.
        { code: 'applied', name: { zh: '已申请报装', en: 'Applied for' } },
        { code: 'connecting', name: { zh: '竣工后自动接通中', en: 'Being connected by itself' } },
        { code: 'connected', name: { zh: '已接通', en: 'Connected' } },
      ]),
      manager: words('客户经理', 'Account manager', 40),
      phone: words('办公电话', 'Office telephone', 20),
      plan: words('接入方案', 'How it is connected', 300),
      worksBy: day('红线外工程完成日期', 'Works outside done by'),
      on: day('日期', 'On'),
    },
    ['project', 'utility', 'state', 'on'],
  ),
  key: { zh: '项目代码/接入', en: 'Project code/utility' },
  owner: 'construction-window',
  publication: { fields: ['project', 'utility', 'state', 'plan', 'worksBy', 'on'], basis },
  lookups: [{ code: 'project', name: { zh: '项目代码', en: 'Project code' }, field: 'project', open: true }],
  writers: ['project-utilities', 'utilities-connection', 'utilities-connection-other', 'utility-one-matter'],
  kind: 'plain',
};

const visitForm: FormSchema = formOf(
  { zh: '对接结果', en: 'What was agreed' },
  {
    manager: words('客户经理', 'Account manager', 40, { minLength: 2 }),
    phone: words('办公电话', 'Office telephone', 20, { minLength: 5 }),
    plan: words('接入方案', 'How it is connected', 300, { minLength: 4 }),
    worksBy: day('红线外工程完成日期', 'Works outside done by'),
  },
);

const put = (code: string, content: RegisterWrite['content']): RegisterWrite => ({
  register: utilityDemands.code,
  key: `form.projectCode + "/${code}"`,
  act: 'put',
  content: { project: 'form.projectCode', utility: JSON.stringify(code), on: 'today', ...content },
});

function visit({ code, name, duty }: Utility): StepDefinition {
  return {
    code,
    name: { zh: `${name.zh}单位上门对接`, en: `${name.en}: they come` },
    kind: 'review',
    by: { duty },
    after: { all: [{ step: 'push' }] },
    when: `${JSON.stringify(code)} in form.utilities`,
    limit: workingDays(
      2,
      convention('两个工作日内主动联系、上门对接', 'They call and come within two working days'),
    ),
    form: visitForm,
    needs: ['utilityPhone'],
    outcomes: [
      {
        code: 'called',
        name: { zh: '已对接，方案已定', en: 'Agreed' },
        favourable: true,
        writes: [
          put(code, {
            state: '"called"',
            manager: 'output.manager',
            phone: 'output.phone',
            plan: 'output.plan',
            worksBy: 'output.worksBy',
          }),
        ],
        tells: {
          zh: `"${name.zh}：客户经理 " + output.manager + "，" + output.phone + "，红线外工程 " + output.worksBy + " 前完成"`,
          en: `"${name.en}: account manager " + output.manager + ", " + output.phone + "; works outside your boundary are done by " + output.worksBy`,
        },
      },
      {
        code: 'not-needed',
        name: { zh: '已有接入，不用新建', en: 'Connected already' },
        favourable: true,
        reason: 'required',
      },
    ],
  };
}

/** 接入需求前置: taken with the permits, passed on at once; the companies come, nobody goes to them ((七)). */
export const utilityDemand: ServiceDefinition = {
  code: 'project-utilities',
  version: 2,
  kind: 'service',
  name: { zh: '市政公用接入需求', en: 'Utilities asked for with the permits' },
  summary: {
    zh: '需求推送给水、电、气、暖、通信单位，各自上门定方案',
    en: 'Passed on to the companies for water, power, gas, heat and telecom, which come and settle how',
  },
  basis,
  openedBy: 'parent',
  form: formOf({ zh: '市政公用接入需求', en: 'Utilities' }, { ...projectFields, contact, ...utilityFields }, [
    ...projectFieldNames,
    ...utilityFieldNames,
  ]),
  limits: {
    promised: [
      workingDays(5, convention('和许可一起，五个工作日内', 'With the permits, within five working days')),
    ],
    statutory: [],
  },
  steps: [
    {
      code: 'push',
      name: { zh: '推送需求', en: 'Passed on' },
      kind: 'automatic',
      by: { system: true },
      reads: [readsLine('utilities-asked'), readsProject],
      rules: [{ when: 'true', outcome: 'pushed' }],
      outcomes: [
        {
          code: 'pushed',
          name: { zh: '已推送', en: 'Passed on' },
          favourable: true,
          // Where it is to be connected and for what project, so that nobody asks again once all is agreed.
          sets: {
            ...begunToday,
            small: 'facts.project != null && facts.project.class == "small-low-risk"',
            place: 'facts.project == null ? null : facts.project.?projectAddress.orValue(null)',
          },
          writes: [
            milestone('utilities-asked', 'under-way', { project: 'form.projectCode', begunOn: 'today' }),
          ],
        },
      ],
    },
    ...utilities.map(visit),
    {
      code: 'finish',
      name: { zh: '各单位均已对接', en: 'All have come' },
      kind: 'automatic',
      by: { system: true },
      after: { all: utilities.map(({ code }) => ({ step: code })) },
      rules: [{ when: 'true', outcome: 'done' }],
      outcomes: [
        {
          code: 'done',
          name: { zh: '已全部对接', en: 'All done' },
          favourable: true,
          writes: [milestone('utilities-asked', 'done', { project: 'form.projectCode' })],
          ends: [{ outcome: 'agreed' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'agreed', name: { zh: '接入方案已定', en: 'Agreed with all' }, class: 'favourable' },
    { code: 'withdrawn', name: { zh: '申请人撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};
