import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { measure } from '../basis.ts';
import { choice, dayOf } from '../register-parts.ts';
import { criteria } from './criteria.ts';

const standards = measure('standards');

const region = {
  type: 'string',
  'x-code-list': 'city.regions',
  'x-text': { title: { zh: '县（市、区）', en: 'County or district' } },
} as const;
const year = {
  type: 'integer',
  minimum: 2020,
  maximum: 2100,
  'x-text': { title: { zh: '年度', en: 'Year' } },
} as const;
const quarter = {
  type: 'integer',
  minimum: 1,
  maximum: 4,
  'x-text': { title: { zh: '季度', en: 'Quarter' } },
} as const;
const score = {
  type: 'number',
  minimum: 0,
  maximum: 100,
  'x-text': { title: { zh: '得分', en: 'Points' } },
} as const;

export const grades = choice('等次', 'Grade', [
  ['excellent', '优秀', 'Excellent'],
  ['good', '良好', 'Good'],
  ['weak', '需要改进', 'To be improved'],
]);

/** The weights in force; earlier ones stand in the entry's history. */
const weights: RegisterDefinition = {
  code: 'startup-assessment-weights',
  version: 1,
  name: { zh: '企业开办考核权重', en: 'Weights of the start-up assessment' },
  basis: standards,
  schema: {
    type: 'object',
    properties: Object.fromEntries(
      criteria.map(({ entry, name }) => [
        entry,
        { type: 'integer', minimum: 0, maximum: 100, 'x-text': { title: name } } as const,
      ]),
    ),
    required: criteria.map(({ entry }) => entry),
  } satisfies FormSchema,
  key: { zh: '适用', en: 'In force' },
  owner: 'plan-coordination',
  publication: { fields: criteria.map(({ entry }) => entry), basis: standards },
  writers: ['startup-assessment-weights'],
  kind: 'plain',
};

const results: RegisterDefinition = {
  code: 'startup-assessment',
  version: 1,
  name: { zh: '企业开办考核结果', en: 'Results of the start-up assessment' },
  basis: standards,
  schema: {
    type: 'object',
    properties: {
      region,
      year,
      quarter,
      points: score,
      grade: grades,
      decidedOn: dayOf('公布日期', 'Published on'),
    },
    required: ['region', 'year', 'quarter', 'points', 'grade', 'decidedOn'],
  } satisfies FormSchema,
  key: { zh: '县（市、区）和季度', en: 'County and quarter' },
  owner: 'plan-coordination',
  publication: { fields: ['region', 'year', 'quarter', 'points', 'grade', 'decidedOn'], basis: standards },
  writers: ['startup-assessment'],
  kind: 'plain',
};

const stickingPoints: RegisterDefinition = {
  code: 'sticking-point',
  version: 1,
  name: { zh: '企业开办堵点台账', en: 'Sticking points of start-ups' },
  basis: standards,
  schema: {
    type: 'object',
    properties: {
      region,
      what: {
        type: 'string',
        maxLength: 500,
        'x-text': { title: { zh: '堵点', en: 'What sticks' } },
      },
      status: choice('状态', 'Status', [
        ['open', '待解决', 'Open'],
        ['resolved', '已解决', 'Resolved'],
      ]),
      namedOn: dayOf('点名日期', 'Named on'),
      how: {
        type: 'string',
        maxLength: 500,
        'x-text': { title: { zh: '怎么解决的', en: 'How it was resolved' } },
      },
      resolvedOn: dayOf('解决日期', 'Resolved on'),
    },
    required: ['region', 'what', 'status', 'namedOn'],
  } satisfies FormSchema,
  key: { zh: '办件编号', en: 'Number of the case' },
  owner: 'plan-coordination',
  publication: { fields: ['region', 'what', 'status', 'namedOn', 'how', 'resolvedOn'], basis: standards },
  writers: ['sticking-point'],
  kind: 'plain',
};

export const standardRegisters: readonly RegisterDefinition[] = [weights, results, stickingPoints];
