import { choice } from '../../../kernel/form/field-makers.ts';
import type { Field, FormSchema } from '../../../kernel/form/schema.ts';
import type { Trigger } from '../../../kernel/process/declaration-parts.ts';
import {
  outcomeClasses,
  type ServiceDefinition,
  type StepDefinition,
} from '../../../kernel/process/definition.ts';
import type { Text } from '../../../kernel/text.ts';
import { convention, licensingLaw, measure, remedies, workingDays } from '../basis.ts';
import { contact } from '../fields.ts';
import { lookedUp, lookUp, noProject, projectFieldNames, projectFields } from '../projects/lookup.ts';
import { utilityFieldNames, utilityFields } from '../utilities/fields.ts';
import { fiveDays } from './part.ts';
import { buildingFields, landFields, worksFields } from './parts.ts';

const basis = [
  ...measure('approval-steps'),
  ...measure('utilities-early'),
  ...measure('one-window-two-levels'),
];

const isPlanning = 'form.stage in ["together", "planning"]';
const isBuilding = 'form.stage in ["together", "building"]';

function when(condition: string, fields: Readonly<Record<string, Field>>): Readonly<Record<string, Field>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      {
        ...field,
        'x-when': field['x-when'] === undefined ? condition : `${condition} && ${field['x-when']}`,
      },
    ]),
  );
}

const form: FormSchema = {
  type: 'object',
  'x-text': { title: { zh: '工程建设许可一窗办理', en: 'Construction permits at one window' } },
  properties: {
    ...projectFields,
    contact,
    stage: choice('办哪一步', 'Which stage', [
      ['together', '一站式：规划、施工许可和报装一起办（小型低风险）', 'All together (small low-risk)'],
      ['planning', '规划许可阶段：用地、工程规划许可和报装', 'Planning: land, works and utilities'],
      ['building', '施工许可阶段', 'Building: the construction permit'],
    ]),
    ...when(isPlanning, landFields),
    ...when(isPlanning, worksFields),
    ...when(isBuilding, buildingFields),
    ...when(isPlanning, utilityFields),
  },
  required: [
    ...projectFieldNames,
    'contact',
    'stage',
    ...Object.keys(landFields),
    ...Object.keys(worksFields),
    ...Object.keys(buildingFields),
    ...utilityFieldNames,
  ],
  'x-groups': [
    {
      code: 'project',
      title: { zh: '哪个项目、办哪一步', en: 'Which project, which stage' },
      fields: [...projectFieldNames, 'contact', 'stage'],
    },
    {
      code: 'planning',
      title: { zh: '规划许可', en: 'Planning permits' },
      fields: [...Object.keys(landFields), ...Object.keys(worksFields)],
    },
    {
      code: 'building',
      title: { zh: '施工许可', en: 'Construction permit' },
      fields: Object.keys(buildingFields),
    },
    {
      code: 'utilities',
      title: { zh: '水电气暖通信需求', en: 'Utilities' },
      description: {
        zh: '现在提出，窗口推送给各公司，公司主动上门；竣工后直接接通，不用再跑',
        en: 'Say it now: the window passes it on, the companies come to you, and connect you when the works are done',
      },
      fields: utilityFieldNames,
    },
  ],
};

const settle: StepDefinition = {
  code: 'stage',
  name: { zh: '核对办理阶段', en: 'The stage is checked' },
  kind: 'automatic',
  by: { system: true },
  after: { all: [lookedUp] },
  rules: [
    {
      when: 'form.stage == "together" && !data.small',
      outcome: 'not-small',
      reason: {
        zh: '一站式只限社会投资小型低风险产业类项目：请选“规划许可阶段”重新提交，已填的会带出',
        en: 'All together is for small low-risk industrial projects: choose the planning stage and hand it in again; what was entered is kept',
      },
    },
    { when: 'true', outcome: 'right' },
  ],
  outcomes: [
    {
      code: 'right',
      name: { zh: '相符', en: 'It is so' },
      favourable: true,
      sets: { together: 'form.stage == "together"' },
    },
    {
      code: 'not-small',
      name: { zh: '不适用一站式', en: 'Not for all together' },
      favourable: false,
      reason: 'required',
      ends: [{ outcome: 'wrong-stage' }],
    },
  ],
};

const settled = { step: 'stage', outcomes: ['right'] } as const;

function part(
  code: string,
  name: Text,
  condition: string,
  form: readonly string[],
  more: Readonly<Record<string, string>> = { together: 'data.together' },
  after: readonly Trigger[] = [settled],
): StepDefinition {
  const failures = outcomeClasses.filter((each) => each !== 'favourable');
  return {
    code,
    name,
    kind: 'service',
    by: { service: code },
    after: { all: after },
    when: condition,
    opens: {
      form: {
        ...Object.fromEntries(projectFieldNames.map((each) => [each, `form.${each}`])),
        ...more,
        ...Object.fromEntries(form.map((each) => [each, `form.?${each}.orValue(null)`])),
      },
    },
    outcomes: [
      { code: 'done', name: { zh: '已办成', en: 'Done' }, favourable: true },
      { code: 'failed', name: { zh: '未办成', en: 'Not done' }, favourable: false },
    ],
    follows: {
      favourable: 'done',
      ...Object.fromEntries(failures.map((each) => [each, 'failed'])),
    },
  };
}

const parts: readonly StepDefinition[] = [
  part(
    'land-permit',
    { zh: '建设用地规划许可', en: 'Land-use planning permit' },
    isPlanning,
    Object.keys(landFields),
  ),
  part(
    'works-permit',
    { zh: '建设工程规划许可', en: 'Works planning permit' },
    isPlanning,
    Object.keys(worksFields),
  ),
  part(
    'construction-permit',
    { zh: '施工许可', en: 'Construction permit' },
    // 建筑法 art. 8: nobody may build what planning has not permitted, so this part waits for that one.
    `${isBuilding} && steps[?"works-permit"].?outcome.orValue("") != "failed"`,
    Object.keys(buildingFields),
    { together: 'data.together' },
    [settled, { step: 'works-permit' }],
  ),
  part(
    'project-utilities',
    { zh: '水电气暖通信报装需求', en: 'Utilities' },
    `${isPlanning} && size(form.?utilities.orValue([])) > 0`,
    ['contact', ...utilityFieldNames],
    {},
  ),
];

const all = ['land-permit', 'works-permit', 'construction-permit', 'project-utilities'];

const finish: StepDefinition = {
  code: 'finish',
  name: { zh: '统一出件', en: 'All is handed over' },
  kind: 'automatic',
  by: { system: true },
  after: { all: all.map((step) => ({ step })) },
  delivers: 'electronic',
  rules: [
    {
      when: all.map((each) => `steps[?"${each}"].?outcome.orValue("") != "failed"`).join(' && '),
      outcome: 'all',
    },
    {
      when: all.map((each) => `steps[?"${each}"].?outcome.orValue("") != "done"`).join(' && '),
      outcome: 'none',
    },
    { when: 'true', outcome: 'some' },
  ],
  outcomes: [
    {
      code: 'all',
      name: { zh: '全部办好', en: 'Everything done' },
      favourable: true,
      ends: [{ outcome: 'granted' }],
    },
    {
      code: 'some',
      name: { zh: '部分办成', en: 'Some of it' },
      favourable: false,
      ends: [{ outcome: 'partial' }],
    },
    {
      code: 'none',
      name: { zh: '未办成', en: 'Nothing' },
      favourable: false,
      ends: [{ outcome: 'refused' }],
    },
  ],
};

/**
 * 一站式办理施工许可: one form at one window, whichever level decides; permits and utilities in parallel. Small low-risk
 * projects have all of it within five working days.
 */
export const permitBundle: ServiceDefinition = {
  code: 'construction-permits',
  version: 2,
  kind: 'bundle',
  name: { zh: '工程建设许可一窗办理', en: 'Construction permits at one window' },
  summary: {
    zh: '一张表并联办规划、施工许可，同时提出水电气暖通信需求；小型低风险项目 5 个工作日全部办好',
    en: 'One form for planning and construction permits and for utilities; small low-risk projects have all of it in 5 working days',
  },
  basis,
  keywords: [
    '施工许可',
    '规划许可',
    '盖厂房',
    '建仓库',
    '开工',
    'construction permit',
    'planning permission',
  ],
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  form,
  acceptance: {
    by: { duty: 'construction-window' },
    basis: measure('one-window-two-levels'),
    within: workingDays(5, licensingLaw('32')),
    correction: workingDays(15, convention('十五个工作日内补正', 'Corrections within fifteen working days')),
    refusalReasons: [
      { code: 'not-ours', name: { zh: '不属于本窗口受理范围', en: 'Not for this window' } },
      { code: 'no-permit-needed', name: { zh: '依法不需要许可', en: 'No permit is needed' } },
      { code: 'not-corrected', name: { zh: '补正后仍不齐全', en: 'Still incomplete after correction' } },
    ],
  },
  remedies,
  limits: {
    promised: [
      {
        when: 'form.stage == "together"',
        whom: { zh: '小型低风险，一站式', en: 'Small low-risk, all together' },
        ...fiveDays,
      },
    ],
    statutory: [],
  },
  steps: [lookUp, settle, ...parts, finish],
  outcomes: [
    { code: 'granted', name: { zh: '全部办好', en: 'Everything done' }, class: 'favourable' },
    { code: 'partial', name: { zh: '部分办成', en: 'Some of it' }, class: 'partial' },
    { code: 'refused', name: { zh: '未办成', en: 'Nothing' }, class: 'unfavourable' },
    { code: 'wrong-stage', name: { zh: '不适用一站式', en: 'Not for all together' }, class: 'void' },
    noProject,
    { code: 'not-accepted', name: { zh: '不予受理', en: 'Not accepted' }, class: 'not-accepted' },
    { code: 'withdrawn', name: { zh: '申请人撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis: licensingLaw('58') },
  visits: 0,
};
