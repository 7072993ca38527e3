import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { Reaction } from '../../../kernel/pack/definition.ts';
import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import { convention, measure, workingDays } from '../basis.ts';
import { file, formOf } from '../fields.ts';
import { projectFields } from '../projects/lookup.ts';
import { milestone } from '../projects/milestones.ts';
import { utilityDemands } from './demand.ts';
import { type Utility, utilities } from './fields.ts';

const basis = measure('utilities-early');
const { projectCode, enterpriseName } = projectFields;

const was = (code: string) => `data.asked.exists(each, each == ${JSON.stringify(code)})`;

function connect({ code, name, duty }: Utility): StepDefinition {
  return {
    code,
    name: { zh: `${name.zh}接通`, en: `${name.en} connected` },
    kind: 'works',
    by: { duty },
    after: { all: [{ step: 'look-up', outcomes: ['asked'] }] },
    when: was(code),
    form: { type: 'object', properties: { photo: file('现场照片', 'Photograph') } } satisfies FormSchema,
    outcomes: [
      {
        code: 'connected',
        name: { zh: '已接通', en: 'Connected' },
        favourable: true,
        writes: [
          {
            register: utilityDemands.code,
            key: `form.projectCode + "/${code}"`,
            act: 'put',
            content: {
              project: 'form.projectCode',
              utility: JSON.stringify(code),
              state: '"connected"',
              on: 'today',
            },
          },
        ],
      },
    ],
  };
}

/** 竣工后直接接通: opened by the joint acceptance itself, so that nobody makes a trip ((七)). */
export const utilitiesConnection: ServiceDefinition = {
  code: 'utilities-connection',
  version: 1,
  kind: 'service',
  name: { zh: '竣工后接通水电气暖通信', en: 'Utilities connected after acceptance' },
  summary: {
    zh: '联合验收通过后自动开始，5 个工作日内接通，企业零跑腿',
    en: 'Begins by itself when the works are accepted: connected within 5 working days, without a trip',
  },
  basis,
  openedBy: 'reaction',
  form: formOf({ zh: '接通', en: 'Connection' }, { projectCode, enterpriseName }),
  limits: {
    promised: [{ ...workingDays(5, measure('approval-steps')), fact: 'permit-stage-utilities' }],
    statutory: [],
  },
  suspensions: [
    {
      code: 'road-opening',
      name: { zh: '掘路占道等行政审批', en: 'Approval to open or occupy a road' },
      basis: measure('approval-steps'),
      maximum: workingDays(
        5,
        convention('掘占路审批一般五个工作日', 'Such approvals take five working days as a rule'),
      ),
      evidence: 'required',
    },
  ],
  steps: [
    {
      code: 'look-up',
      name: { zh: '调取接入需求', en: 'What was asked for' },
      kind: 'automatic',
      by: { system: true },
      reads: utilities.map(({ code }) => ({
        as: code,
        register: utilityDemands.code,
        key: `form.projectCode + "/${code}"`,
      })),
      rules: [
        { when: utilities.map(({ code }) => `facts.${code} == null`).join(' && '), outcome: 'none' },
        { when: 'true', outcome: 'asked' },
      ],
      outcomes: [
        {
          code: 'asked',
          name: { zh: '有接入需求', en: 'Asked for' },
          favourable: true,
          sets: {
            asked: utilities
              .map(({ code }) => `(facts.${code} == null ? [] : [${JSON.stringify(code)}])`)
              .join(' + '),
          },
          writes: [
            milestone('utilities-connected', 'under-way', { project: 'form.projectCode', begunOn: 'today' }),
          ],
        },
        {
          code: 'none',
          name: { zh: '没有提出过需求', en: 'Nothing was asked for' },
          favourable: true,
          ends: [{ outcome: 'none' }],
        },
      ],
    },
    ...utilities.map(connect),
    {
      code: 'finish',
      name: { zh: '全部接通', en: 'All connected' },
      kind: 'automatic',
      by: { system: true },
      after: { all: utilities.map(({ code }) => ({ step: code })) },
      rules: [{ when: 'true', outcome: 'done' }],
      outcomes: [
        {
          code: 'done',
          name: { zh: '已全部接通', en: 'All connected' },
          favourable: true,
          writes: [milestone('utilities-connected', 'done', { project: 'form.projectCode' })],
          ends: [{ outcome: 'connected' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'connected', name: { zh: '已接通', en: 'Connected' }, class: 'favourable' },
    { code: 'none', name: { zh: '没有提出过需求', en: 'Nothing was asked for' }, class: 'settled' },
    { code: 'withdrawn', name: { zh: '不再需要', en: 'No longer wanted' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};

/** What is asked for with the permits goes on to whoever serves it by a plan of its own. */
export const utilityReactions: readonly Reaction[] = [
  {
    code: 'construction.power-lead',
    on: {
      service: 'project-utilities',
      ended: ['favourable'],
      when: '"power" in form.utilities',
    },
    opens: {
      service: 'power-lead',
      form: { origin: '"project"', enterpriseName: 'form.enterpriseName', number: 'form.projectCode' },
      linked: true,
    },
  },
  {
    code: 'construction.connect',
    on: { service: 'joint-acceptance', ended: ['favourable'] },
    opens: {
      service: 'utilities-connection',
      form: { projectCode: 'form.projectCode', enterpriseName: 'form.enterpriseName' },
      linked: true,
    },
  },
];
