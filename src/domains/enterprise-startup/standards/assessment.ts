import type { Basis } from '../../../kernel/basis.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { LimitDeclaration, ServiceDefinition } from '../../../kernel/process/definition.ts';
import { measure } from '../basis.ts';
import { noFee } from '../process.ts';
import { anyFigure, criteria, points } from './criteria.ts';

const standards = measure('standards');
const convention: readonly Basis[] = [
  {
    custom: {
      zh: '自评五个工作日、核查五个工作日、申诉三个工作日（服务约定，方案未定）',
      en: 'Five working days to report, five to check, three to object (service convention: the plan sets none)',
    },
  },
];
const days = (value: number): LimitDeclaration => ({ value, unit: 'working-day', basis: convention });

const county = { duty: 'market-registration' } as const;
const lead = { duty: 'plan-coordination' } as const;

const form = {
  type: 'object',
  'x-text': { title: { zh: '企业开办和注销考核', en: 'Assessment of start-ups and deregistrations' } },
  properties: {
    year: {
      type: 'integer',
      minimum: 2020,
      maximum: 2100,
      'x-text': { title: { zh: '年度', en: 'Year' } },
    },
    quarter: {
      type: 'integer',
      minimum: 1,
      maximum: 4,
      'x-text': { title: { zh: '季度', en: 'Quarter' } },
    },
    ...Object.fromEntries(
      criteria.map(({ entry, name, unit }) => [
        entry,
        {
          type: 'number',
          minimum: 0,
          'x-text': {
            title: { zh: `${name.zh}（${unit.zh}）`, en: `${name.en} (${unit.en})` },
            description: { zh: '由系统按办件算出', en: 'Computed from the cases' },
          },
        } as const,
      ]),
    ),
  },
  required: ['year', 'quarter'],
} as const satisfies FormSchema;

const report = {
  type: 'object',
  properties: {
    done: {
      type: 'string',
      minLength: 10,
      maxLength: 2000,
      'x-text': {
        title: { zh: '本季度做了什么', en: 'What was done this quarter' },
        description: { zh: '材料可随办理一起上传', en: 'Papers may be handed in with it' },
      },
    },
    stuck: {
      type: 'string',
      maxLength: 500,
      'x-text': {
        title: { zh: '还有什么堵点（没有就不填）', en: 'What still sticks (leave empty if nothing does)' },
      },
    },
  },
  required: ['done'],
} as const satisfies FormSchema;

const check = {
  type: 'object',
  properties: {
    deducted: {
      type: 'integer',
      minimum: 0,
      maximum: 20,
      default: 0,
      'x-text': {
        title: { zh: '核查扣分', en: 'Points taken off' },
        description: {
          zh: '抽查发现与自评或办件不符的，按情节扣分并写明理由',
          en: 'For what a spot check finds otherwise than reported; say why',
        },
      },
    },
    sticking: {
      type: 'string',
      maxLength: 500,
      'x-text': {
        title: {
          zh: '要求解决的堵点（没有就不填）',
          en: 'A sticking point to resolve (leave empty if none)',
        },
      },
    },
  },
  required: ['deducted'],
} as const satisfies FormSchema;

const period = 'string(form.year)';
const month = (offset: number): string => `${period} + "-" + padded(int(form.quarter) * 3 - ${offset}, 2)`;
const most = '(data.points > double(output.deducted) ? data.points - double(output.deducted) : 0.0)';

/**
 * One opens for each county when a quarter is over (`quarterly.ts`), or when the leading group's office wants one: figures are computed, the county says what it did,
 * the office checks, the county may object, and the result is public. What sticks becomes a matter of its own.
 */
export const assessment: ServiceDefinition = {
  code: 'startup-assessment',
  version: 1,
  kind: 'service',
  name: { zh: '企业开办和注销季度考核', en: 'Quarterly assessment of start-ups and deregistrations' },
  summary: {
    zh: '按办件算出的指标打分，县区自评、核查、申诉后公布；堵点点名并跟踪解决',
    en: 'Scored by figures computed from cases; the county reports, is checked, may object; then public',
  },
  basis: standards,
  openedBy: 'office',
  opener: lead,
  form,
  figures: {
    from: month(2),
    to: month(0),
    entries: Object.fromEntries(criteria.map(({ entry, indicator }) => [entry, indicator])),
  },
  limits: { promised: [days(20)], statutory: [] },
  steps: [
    {
      code: 'score',
      name: { zh: '按办件打分', en: 'Scored by the figures' },
      kind: 'automatic',
      by: { system: true },
      reads: [{ as: 'weights', register: 'startup-assessment-weights', key: '"current"' }],
      rules: [
        { when: `!(${anyFigure})`, outcome: 'nothing' },
        { when: 'true', outcome: 'scored' },
      ],
      outcomes: [
        {
          code: 'scored',
          name: { zh: '已打分', en: 'Scored' },
          favourable: true,
          sets: { points },
        },
        {
          code: 'nothing',
          name: { zh: '本季度没有可考核的办件', en: 'Nothing to assess in that quarter' },
          favourable: false,
          ends: [{ outcome: 'nothing' }],
        },
      ],
    },
    {
      code: 'report',
      name: { zh: '县区自评', en: 'The county reports' },
      kind: 'review',
      by: county,
      after: {
        any: [
          { step: 'score', outcomes: ['scored'] },
          { step: 'check', outcomes: ['again'] },
        ],
      },
      limit: days(5),
      form: report,
      outcomes: [
        {
          code: 'reported',
          name: { zh: '已自评', en: 'Reported' },
          favourable: true,
          sets: { done: 'output.done', stuck: 'output.?stuck.orValue("")' },
        },
      ],
    },
    {
      code: 'check',
      name: { zh: '核查', en: 'Checked' },
      kind: 'inspect',
      by: lead,
      after: { any: [{ step: 'report' }] },
      limit: days(5),
      form: check,
      outcomes: [
        {
          code: 'checked',
          name: { zh: '核查完毕', en: 'Checked' },
          favourable: true,
          sets: { proposed: most, sticking: 'output.?sticking.orValue("")' },
        },
        {
          code: 'again',
          name: { zh: '退回重新自评', en: 'Sent back' },
          favourable: false,
          reason: 'required',
        },
      ],
    },
    {
      code: 'answer',
      name: { zh: '县区确认或申诉', en: 'The county agrees or objects' },
      kind: 'review',
      by: county,
      after: { any: [{ step: 'check', outcomes: ['checked'] }] },
      limit: days(3),
      deemed: { outcome: 'agreed', basis: convention },
      outcomes: [
        {
          code: 'agreed',
          name: { zh: '没有异议', en: 'Agreed' },
          favourable: true,
          sets: { result: 'data.proposed' },
        },
        { code: 'objects', name: { zh: '申诉', en: 'Objects' }, favourable: false, reason: 'required' },
      ],
    },
    {
      code: 'decide',
      name: { zh: '裁定申诉', en: 'The objection is decided' },
      kind: 'decide',
      by: lead,
      after: { any: [{ step: 'answer', outcomes: ['objects'] }] },
      limit: days(3),
      outcomes: [
        {
          code: 'upheld',
          name: { zh: '申诉成立，不扣分', en: 'Upheld: nothing is taken off' },
          favourable: true,
          reason: 'required',
          sets: { result: 'data.points' },
        },
        {
          code: 'dismissed',
          name: { zh: '申诉不成立', en: 'Dismissed' },
          favourable: false,
          reason: 'required',
          sets: { result: 'data.proposed' },
        },
      ],
    },
    {
      code: 'publish',
      name: { zh: '公布结果', en: 'Published' },
      kind: 'automatic',
      by: { system: true },
      after: { any: [{ step: 'answer', outcomes: ['agreed'] }, { step: 'decide' }] },
      rules: [{ when: 'true', outcome: 'published' }],
      outcomes: [
        {
          code: 'published',
          name: { zh: '已公布', en: 'Published' },
          favourable: true,
          writes: [
            {
              register: 'startup-assessment',
              key: `case.region + " " + ${period} + "-" + string(form.quarter)`,
              act: 'put',
              content: {
                region: 'case.region',
                year: 'form.year',
                quarter: 'form.quarter',
                points: 'data.result',
                grade: 'data.result >= 90.0 ? "excellent" : data.result >= 75.0 ? "good" : "weak"',
                decidedOn: 'today',
              },
            },
          ],
          ends: [{ outcome: 'published' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'published', name: { zh: '已公布', en: 'Published' }, class: 'favourable' },
    { code: 'nothing', name: { zh: '没有可考核的办件', en: 'Nothing to assess' }, class: 'void' },
    { code: 'withdrawn', name: { zh: '已撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: noFee(standards),
  visits: 0,
};
