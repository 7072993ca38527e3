import { day } from '../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../kernel/form/schema.ts';
import type { ServiceDefinition, StepDefinition, StepOutcome } from '../../kernel/process/definition.ts';
import type { Text } from '../../kernel/text.ts';
import { applicantsTime, convention, measure, workingDays } from './basis.ts';
import { formOf, words } from './fields.ts';
import { lookedUp, lookUp, noProject, projectFieldNames, projectFields } from './projects/lookup.ts';
import { begunToday, milestone, readsLine } from './projects/milestones.ts';

const basis = measure('approval-steps');
const offices = ['quality-supervision', 'fire-acceptance', 'planning-permission'] as const;

const look: StepDefinition = {
  code: 'look',
  name: { zh: '联合监督检查', en: 'Looked at together' },
  kind: 'inspect',
  by: { offices: [...offices] },
  after: {
    any: [{ step: 'stage', outcomes: ['small'] }, { step: 'site-ready' }, { step: 'mend' }],
  },
  limit: { ...workingDays(1, basis), fact: 'permit-stage-inspection' },
  form: {
    type: 'object',
    properties: { finding: words('发现的问题', 'What was found', 300) },
  } satisfies FormSchema,
  outcomes: [
    { code: 'in-order', name: { zh: '未发现问题', en: 'In order' }, favourable: true },
    {
      code: 'to-mend',
      name: { zh: '限期整改', en: 'To be put right' },
      favourable: false,
      reason: 'required',
    },
  ],
};

const begun = (code: string, name: Text): StepOutcome => ({
  code,
  name,
  favourable: true,
  sets: begunToday,
  writes: [milestone('inspection', 'under-way', { project: 'form.projectCode', begunOn: 'today' })],
});

/** Until the day from which the offices may come nothing is counted: the firm says that the site is ready. */
const siteReady: StepDefinition = {
  code: 'site-ready',
  name: { zh: '现场准备好，可以来查', en: 'The site is ready to be looked at' },
  kind: 'works',
  by: { applicant: true },
  after: { any: [{ step: 'stage', outcomes: ['small-later'] }] },
  uncounted: applicantsTime,
  outcomes: [{ code: 'ready', name: { zh: '已准备好', en: 'Ready' }, favourable: true }],
};

/** How often it is looked at again. */
const again = 3;

/** 联合监督检查: small low-risk projects are looked at once while they are built, by all at once, within a working day. */
export const inspection: ServiceDefinition = {
  code: 'construction-inspection',
  version: 2,
  kind: 'service',
  name: { zh: '联合监督检查', en: 'Joint supervision inspection' },
  summary: {
    zh: '小型低风险项目施工中只查一次，质量、消防、规划一起来，1 个工作日',
    en: 'A small low-risk project is inspected once while it is built, by all offices together, in 1 working day',
  },
  basis,
  keywords: ['质量监督', '施工检查', 'site inspection'],
  openedBy: 'applicant',
  asEnterprise: 'uscc',
  form: formOf(
    { zh: '联合监督检查', en: 'Joint supervision inspection' },
    {
      ...projectFields,
      ready: day('哪天可以来查', 'Ready on'),
      place: words('工程部位', 'Which part of the works', 100, { minLength: 2 }),
    },
    [...projectFieldNames, 'ready', 'place'],
  ),
  limits: {
    promised: [{ ...workingDays(1, basis), fact: 'permit-stage-inspection' }],
    statutory: [],
  },
  steps: [
    lookUp,
    {
      code: 'stage',
      name: { zh: '核对项目类别', en: 'The class is checked' },
      kind: 'automatic',
      by: { system: true },
      after: { all: [lookedUp] },
      reads: [readsLine('inspection')],
      rules: [
        {
          when: '!data.small',
          outcome: 'not-small',
          reason: {
            zh: '这项检查只对小型低风险项目；其他项目由质量监督机构按计划检查，不用申请',
            en: 'This is for small low-risk projects; others are inspected by plan and need not apply',
          },
        },
        { when: 'form.ready > today', outcome: 'small-later' },
        { when: 'true', outcome: 'small' },
      ],
      outcomes: [
        begun('small', { zh: '小型低风险', en: 'Small and low-risk' }),
        begun('small-later', {
          zh: '小型低风险，现场还没准备好',
          en: 'Small and low-risk, the site is not ready',
        }),
        {
          code: 'not-small',
          name: { zh: '不用申请', en: 'No need to apply' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'not-needed' }],
        },
      ],
    },
    siteReady,
    look,
    {
      code: 'spent',
      name: { zh: '三次复查仍不合格', en: 'Looked at again three times' },
      kind: 'automatic',
      by: { system: true },
      after: { any: [{ step: 'look', outcomes: ['to-mend'] }] },
      when: `steps.look.round > ${again}`,
      reads: [readsLine('inspection')],
      rules: [{ when: 'true', outcome: 'spent' }],
      outcomes: [
        {
          code: 'spent',
          name: { zh: '移交质量监督机构处理', en: 'Handed to the quality supervisor' },
          favourable: false,
          writes: [milestone('inspection', 'refused', { project: 'form.projectCode' })],
          ends: [{ outcome: 'not-passed' }],
        },
      ],
    },
    {
      code: 'mend',
      name: { zh: '建设单位整改', en: 'Put right by the builder' },
      kind: 'works',
      by: { applicant: true },
      after: { any: [{ step: 'look', outcomes: ['to-mend'] }] },
      rounds: {
        most: again,
        basis: convention('整改复查最多三次', 'Looked at again three times at most'),
      },
      uncounted: applicantsTime,
      form: {
        type: 'object',
        properties: { done: words('整改情况', 'What was done', 500, { minLength: 4 }) },
        required: ['done'],
      } satisfies FormSchema,
      outcomes: [{ code: 'mended', name: { zh: '已整改', en: 'Put right' }, favourable: true }],
    },
    {
      code: 'close',
      name: { zh: '检查通过', en: 'Passed' },
      kind: 'automatic',
      by: { system: true },
      after: { any: [{ step: 'look', outcomes: ['in-order'] }] },
      rules: [{ when: 'true', outcome: 'passed' }],
      outcomes: [
        {
          code: 'passed',
          name: { zh: '已通过', en: 'Passed' },
          favourable: true,
          writes: [milestone('inspection', 'done', { project: 'form.projectCode' })],
          ends: [{ outcome: 'passed' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'passed', name: { zh: '检查通过', en: 'Passed' }, class: 'favourable' },
    { code: 'not-passed', name: { zh: '检查未通过', en: 'Not passed' }, class: 'unfavourable' },
    { code: 'not-needed', name: { zh: '不用申请', en: 'No need to apply' }, class: 'void' },
    noProject,
    { code: 'withdrawn', name: { zh: '申请人撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};
