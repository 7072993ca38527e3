import { choice, day } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ObligationDeclaration, StepDefinition } from '../../../kernel/process/definition.ts';
import { convention, words, workingDays } from '../fields.ts';
import { supplierOf, type Utility } from '../utility.ts';

/** How often a route may be laid before the offices. */
const routes = 4;

const hasLine = 'data.metres > 0.0';
const needsLeave = `${hasLine} && data.small == false`;
const needsNotice = `${hasLine} && data.small == true`;

/**
 * 社会投资小型低风险项目: the register of projects says whether it is one, and whose (plans 4 and 5, (三)). Nobody is believed
 * on their word that a line needs no leave.
 */
const project: StepDefinition = {
  code: 'project',
  name: { zh: '核对项目库', en: 'The register of projects is looked up' },
  kind: 'automatic',
  by: { system: true },
  reads: [{ as: 'project', register: 'construction-project', key: 'form.?projectCode.orValue("-")' }],
  rules: [
    {
      when: 'facts.project != null && facts.project.class == "small-low-risk" && facts.project.uscc == form.?uscc.orValue("-")',
      outcome: 'small',
    },
    { when: 'true', outcome: 'other' },
  ],
  outcomes: [
    {
      code: 'small',
      name: { zh: '社会投资小型低风险项目：外线不用审批', en: 'Small and low-risk: its line needs no leave' },
      favourable: true,
      sets: { small: 'true' },
    },
    { code: 'other', name: { zh: '其他', en: 'Any other' }, favourable: true, sets: { small: 'false' } },
  ],
};

const routeFields = {
  route: words('走向、道路和绿地', 'Route, roads and greenery', 400, 4),
  beginsOn: day('计划哪天开工', 'Works begin on'),
} as const;

const requestForm = {
  type: 'object',
  properties: {
    ...routeFields,
    papers: choice('审批材料', 'Papers for the approval', [
      ['complete', '齐全', 'Complete'],
      ['promised', '容缺，书面承诺后补', 'Some follow, as promised in writing'],
    ]),
  },
  required: ['route', 'beginsOn', 'papers'],
} as const satisfies FormSchema;

const noticeForm = {
  type: 'object',
  properties: {
    ...routeFields,
    restoredBy: day('哪天前修复道路和绿地', 'Roads and greenery restored by'),
  },
  required: ['route', 'beginsOn', 'restoredBy'],
} as const satisfies FormSchema;

/** A day on which the ground is open to the company: the limit of a short line counts from then. */
export const siteReady = { siteReadyOn: 'today' } as const;

/** 同步申请、并联办理: the company asks once, every office says at the same time; its own flow, with its own limit. */
function leave(utility: Utility): readonly StepDefinition[] {
  const { approvals, cites } = utility;
  const by = supplierOf(utility);
  return [
    {
      code: 'line-request',
      name: { zh: '统一提交外线审批申请', en: 'Approval of the line asked for, once for all' },
      kind: 'works',
      by,
      after: { all: [{ step: 'design' }] },
      when: needsLeave,
      uncounted: cites['handling-time'],
      form: requestForm,
      outcomes: [
        { code: 'filed', name: { zh: '材料齐全，已提交', en: 'Handed in, complete' }, favourable: true },
        {
          code: 'promised',
          name: { zh: '容缺、告知承诺，已提交', en: 'Handed in; papers follow as promised' },
          favourable: true,
          owes: ['line-papers'],
        },
      ],
    },
    {
      code: 'approvals',
      name: { zh: '外线工程并联审批', en: 'The line approved in parallel' },
      kind: 'review',
      by: { offices: approvals.offices },
      after: { any: [{ step: 'line-request' }, { step: 'change-route' }] },
      rounds: {
        most: routes,
        basis: convention('路由最多调整三次', 'A route is changed three times at most'),
      },
      when: needsLeave,
      limit: approvals.limit,
      uncounted: cites['handling-time'],
      needs: ['place'],
      outcomes: [
        { code: 'agreed', name: { zh: '同意', en: 'Agreed' }, favourable: true, sets: siteReady },
        {
          code: 'objected',
          name: { zh: '需要调整', en: 'Something to change' },
          favourable: false,
          reason: 'required',
        },
      ],
    },
    {
      code: 'routes-spent',
      name: { zh: '路由均未获同意', en: 'No route agreed to' },
      kind: 'automatic',
      by: { system: true },
      after: { any: [{ step: 'approvals', outcomes: ['objected'] }] },
      when: `steps.approvals.round >= ${routes}`,
      rules: [{ when: 'true', outcome: 'spent' }],
      outcomes: [
        {
          code: 'spent',
          name: { zh: '未获同意', en: 'Not agreed to' },
          favourable: false,
          ends: [{ outcome: 'no-route' }],
        },
      ],
    },
    {
      code: 'change-route',
      name: { zh: '企业调整走向', en: 'The company changes the route' },
      kind: 'works',
      by,
      after: { any: [{ step: 'approvals', outcomes: ['objected'] }] },
      uncounted: cites['handling-time'],
      form: {
        type: 'object',
        properties: { route: routeFields.route },
        required: ['route'],
      } satisfies FormSchema,
      outcomes: [{ code: 'changed', name: { zh: '已调整', en: 'Changed' }, favourable: true }],
    },
  ];
}

/** 零审批: a small project's line needs no leave; the plan of its works is put before the offices first, and works wait for none. */
function notice(utility: Utility): readonly StepDefinition[] {
  const basis = utility.cites['works-approval'];
  return [
    {
      code: 'works-notice',
      name: { zh: '推送施工方案（零审批）', en: 'Plan of the works pushed: no approval' },
      kind: 'works',
      by: supplierOf(utility),
      after: { all: [{ step: 'design' }] },
      when: needsNotice,
      uncounted: utility.cites['handling-time'],
      form: noticeForm,
      outcomes: [{ code: 'pushed', name: { zh: '已推送', en: 'Pushed' }, favourable: true, sets: siteReady }],
    },
    {
      code: 'notice-seen',
      name: { zh: '各部门知悉施工方案', en: 'The offices take note of the works' },
      kind: 'review',
      by: { offices: utility.told },
      after: { all: [{ step: 'works-notice' }] },
      when: needsNotice,
      uncounted: basis,
      limit: workingDays(2, convention('两个工作日内知悉', 'Taken note of within two working days')),
      needs: ['place'],
      outcomes: [{ code: 'noted', name: { zh: '已知悉', en: 'Noted' }, favourable: true }],
      deemed: { outcome: 'noted', basis },
    },
  ];
}

export function approvalSteps(utility: Utility): readonly StepDefinition[] {
  return [project, ...leave(utility), ...notice(utility)];
}

function broken(
  utility: Utility,
  kind: string,
  by: 'company' | 'customer',
): ObligationDeclaration['breach']['writes'] {
  return [
    {
      register: `${utility.code}-broken-promise`,
      key: `case.number + " ${kind}"`,
      act: 'put',
      content: {
        kind: JSON.stringify(kind),
        region: 'case.region',
        on: 'today',
        by: JSON.stringify(by),
      },
    },
  ];
}

/** Road and greenery as they were: owed by whoever has the line built, and looked at afterwards. */
function reinstatement(
  utility: Utility,
  by: 'company' | 'customer',
  code: string,
  notice: ObligationDeclaration['breach']['notice'],
): ObligationDeclaration {
  const basis = utility.cites['works-approval'];
  return {
    code,
    name: { zh: '按标准修复道路和绿地', en: 'Roads and greenery restored to the standard' },
    kind: 'commitment',
    basis,
    when: `${hasLine} && data.payer ${by === 'customer' ? '==' : '!='} "customer"`,
    check: {
      by: { duty: 'city-management-licensing' },
      within: workingDays(
        20,
        convention('完工后二十个工作日内查看修复', 'Looked at within twenty working days of the works'),
      ),
    },
    breach: { basis, notice, writes: broken(utility, 'reinstatement', by) },
  };
}

/** Each is kept by whoever builds. Who asked for the connection hears of it, and has something to do only about their own works. */
export function lineObligations(utility: Utility): readonly ObligationDeclaration[] {
  const basis = utility.cites['works-approval'];
  const company = utility.company;
  return [
    reinstatement(utility, 'company', 'reinstatement', {
      zh: `${company.zh}没有按标准修复道路和绿地，已记录并责令修复；你不用做什么`,
      en: `Roads and greenery were not restored to the standard. It is on record against ${company.en}, which has to do it; there is nothing for you to do`,
    }),
    reinstatement(utility, 'customer', 'reinstatement-own', {
      zh: '你组织施工的外线没有按标准修复道路和绿地，已记录：请让施工单位尽快修复，城管部门会再来看',
      en: 'Roads and greenery were not restored after the line that you had built. It is on record against you: have the builder restore them soon, and the city office will look again',
    }),
    {
      code: 'line-papers',
      name: { zh: '补齐外线审批材料', en: 'Papers for the line that were to follow' },
      kind: 'commitment',
      basis,
      when: needsLeave,
      check: {
        by: { duty: 'city-management-licensing' },
        within: workingDays(
          15,
          convention(
            '容缺材料十五个工作日内核对',
            'What was to follow is looked at within fifteen working days',
          ),
        ),
      },
      breach: {
        basis,
        notice: {
          zh: `${company.zh}没有按承诺补齐外线审批材料，已记录；你不用做什么`,
          en: `Papers for the line did not follow as promised. It is on record against ${company.en}; there is nothing for you to do`,
        },
        writes: broken(utility, 'line-papers', 'company'),
      },
    },
  ];
}
