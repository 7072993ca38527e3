import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { Reaction } from '../../../kernel/pack/definition.ts';
import type { ServiceDefinition, StepOutcome } from '../../../kernel/process/definition.ts';
import { measure } from '../basis.ts';
import { noFee } from '../process.ts';

const standards = measure('standards');
const convention = [
  {
    custom: {
      zh: '堵点二十个工作日内解决（服务约定，方案未定）',
      en: 'Resolved within twenty working days (service convention: the plan sets none)',
    },
  },
] as const;

const form = {
  type: 'object',
  'x-text': { title: { zh: '堵点', en: 'Sticking point' } },
  properties: {
    what: {
      type: 'string',
      minLength: 1,
      maxLength: 500,
      'x-text': { title: { zh: '堵点', en: 'What sticks' } },
    },
  },
  required: ['what'],
} as const satisfies FormSchema;

const resolution = {
  type: 'object',
  properties: {
    how: {
      type: 'string',
      minLength: 4,
      maxLength: 500,
      'x-text': { title: { zh: '怎么解决的', en: 'How it was resolved' } },
    },
  },
  required: ['how'],
} as const satisfies FormSchema;

const entry = (status: string, more: Readonly<Record<string, string>> = {}): StepOutcome['writes'] => [
  {
    register: 'sticking-point',
    key: 'case.number',
    act: 'put',
    content: {
      region: 'case.region',
      what: 'form.what',
      status: `"${status}"`,
      namedOn: 'data.namedOn',
      ...more,
    },
  },
];

/** What sticks is named in public, has an owner and a time, and is over when the office that named it says so. */
export const stickingPoint: ServiceDefinition = {
  code: 'sticking-point',
  version: 1,
  kind: 'service',
  name: { zh: '企业开办堵点解决', en: 'Resolving a sticking point of start-ups' },
  summary: {
    zh: '考核点名的堵点，由当地登记机关限期解决，点名单位验收；超期自动督办',
    en: 'What an assessment has named: the place resolves it in time, whoever named it verifies; supervised when late',
  },
  basis: standards,
  openedBy: 'reaction',
  form,
  limits: { promised: [{ value: 20, unit: 'working-day', basis: convention }], statutory: [] },
  steps: [
    {
      code: 'name',
      name: { zh: '点名', en: 'Named' },
      kind: 'automatic',
      by: { system: true },
      rules: [{ when: 'true', outcome: 'named' }],
      outcomes: [
        {
          code: 'named',
          name: { zh: '已列入台账', en: 'Entered' },
          favourable: true,
          sets: { namedOn: 'today' },
          writes: entry('open'),
        },
      ],
    },
    {
      code: 'resolve',
      name: { zh: '解决', en: 'Resolve it' },
      kind: 'works',
      by: { duty: 'market-registration' },
      after: { any: [{ step: 'name' }, { step: 'verify', outcomes: ['again'] }] },
      form: resolution,
      outcomes: [
        {
          code: 'resolved',
          name: { zh: '已解决', en: 'Resolved' },
          favourable: true,
          sets: { how: 'output.how' },
        },
      ],
    },
    {
      code: 'verify',
      name: { zh: '验收', en: 'Verified' },
      kind: 'inspect',
      by: { duty: 'plan-coordination' },
      after: { any: [{ step: 'resolve' }] },
      outcomes: [
        {
          code: 'verified',
          name: { zh: '确已解决', en: 'It is resolved' },
          favourable: true,
          writes: entry('resolved', { how: 'data.how', resolvedOn: 'today' }),
          ends: [{ outcome: 'resolved' }],
        },
        { code: 'again', name: { zh: '没有解决', en: 'It is not' }, favourable: false, reason: 'required' },
      ],
    },
  ],
  outcomes: [{ code: 'resolved', name: { zh: '已解决', en: 'Resolved' }, class: 'settled' }],
  fee: noFee(standards),
  visits: 0,
};

/** A published assessment that names what sticks makes it somebody's work. */
export const nameStickingPoint: Reaction = {
  code: 'startup-assessment.sticking-point',
  on: {
    service: 'startup-assessment',
    ended: ['favourable'],
    when: 'data.sticking != ""',
  },
  opens: { service: stickingPoint.code, form: { what: 'data.sticking' }, linked: true },
};
