import type { Basis } from '../../../kernel/basis.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { measure } from '../basis.ts';
import { noFee } from '../process.ts';
import { criteria } from './criteria.ts';

const standards = measure('standards');

const notOwnFormula: readonly Basis[] = [
  {
    custom: {
      zh: '拟定权重的人不确认自己拟的权重（服务约定）',
      en: 'Whoever draws up the weights does not confirm them (service convention)',
    },
  },
];

const form = {
  type: 'object',
  'x-text': { title: { zh: '企业开办考核权重', en: 'Weights of the start-up assessment' } },
  properties: {},
} as const satisfies FormSchema;

/** Entered as they are drawn up, and not as the matter is opened: whoever enters them does not confirm them. */
const drawnUp = {
  type: 'object',
  properties: {
    ...Object.fromEntries(
      criteria.map(({ entry, name, weight }) => [
        entry,
        { type: 'integer', minimum: 0, maximum: 100, default: weight, 'x-text': { title: name } } as const,
      ]),
    ),
    why: {
      type: 'string',
      minLength: 4,
      maxLength: 300,
      'x-text': { title: { zh: '调整理由', en: 'Why they change' } },
    },
  },
  required: [...criteria.map(({ entry }) => entry), 'why'],
  'x-rules': [
    {
      holds: `${criteria.map(({ entry }) => `form.${entry}`).join(' + ')} == 100`,
      at: criteria[0]?.entry ?? '',
      text: { zh: '各项权重合计必须是 100', en: 'The weights must add up to 100' },
    },
  ],
} as const satisfies FormSchema;

/** The formula of the assessment is the office's to change, by two people: for assessments that are scored from then on. */
export const assessmentWeights: ServiceDefinition = {
  code: 'startup-assessment-weights',
  version: 2,
  kind: 'service',
  name: { zh: '调整企业开办考核权重', en: 'Change the weights of the start-up assessment' },
  summary: {
    zh: '改变各项指标在考核里的分量，经另一人确认；此后打分的考核适用，已打分的不变',
    en: 'How much each figure weighs, once another person has confirmed it: for assessments scored from then on; those already scored stay as they are',
  },
  basis: standards,
  openedBy: 'office',
  opener: { duty: 'plan-coordination' },
  form,
  limits: { promised: [], statutory: [] },
  separate: [{ of: ['draw-up', 'confirm'], basis: notOwnFormula }],
  steps: [
    {
      code: 'draw-up',
      name: { zh: '拟定', en: 'Drawn up' },
      kind: 'review',
      by: { duty: 'plan-coordination' },
      form: drawnUp,
      outcomes: [
        {
          code: 'drawn-up',
          name: { zh: '送确认', en: 'To be confirmed' },
          favourable: true,
          sets: Object.fromEntries(
            [...criteria.map(({ entry }) => entry), 'why'].map((entry) => [entry, `output.${entry}`]),
          ),
        },
      ],
    },
    {
      code: 'confirm',
      name: { zh: '另一人确认', en: 'Confirmed by another person' },
      kind: 'decide',
      by: { duty: 'plan-coordination' },
      after: { any: [{ step: 'draw-up' }] },
      outcomes: [
        {
          code: 'confirm',
          name: { zh: '确认并公布', en: 'Confirmed and published' },
          favourable: true,
          writes: [
            {
              register: 'startup-assessment-weights',
              key: '"current"',
              act: 'put',
              content: Object.fromEntries(criteria.map(({ entry }) => [entry, `data.${entry}`])),
            },
          ],
          ends: [{ outcome: 'granted' }],
        },
        {
          code: 'reject',
          name: { zh: '不调整', en: 'Left as they are' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'rejected' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'granted', name: { zh: '已公布', en: 'Published' }, class: 'favourable' },
    { code: 'rejected', name: { zh: '未调整', en: 'Unchanged' }, class: 'unfavourable' },
    { code: 'withdrawn', name: { zh: '已撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: noFee(standards),
  visits: 0,
};
