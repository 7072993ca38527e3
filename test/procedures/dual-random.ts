import type { Basis } from '../../src/kernel/basis.ts';
import type { ServiceDefinition } from '../../src/kernel/process/index.ts';

const dualRandom: readonly Basis[] = [
  { law: '国务院关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见', article: '三' },
];
const word = (zh: string, en: string) => ({ zh, en });

/**
 * 双随机、一公开: begun ex officio, target and inspectors drawn by lot, the draw kept so that anybody can
 * repeat it, the result published within twenty working days, what was found put right as an obligation.
 */
export const inspection: ServiceDefinition = {
  code: 'inspection',
  version: 1,
  kind: 'service',
  name: word('双随机抽查', 'Dual-random inspection'),
  summary: word('随机抽取对象和人员', 'Targets and inspectors drawn by lot'),
  basis: dualRandom,
  openedBy: 'office',
  form: {
    type: 'object',
    'x-text': { title: word('抽查任务', 'Task') },
    properties: {
      plan: { type: 'string', maxLength: 40, 'x-text': { title: word('抽查计划', 'Plan') } },
    },
    required: ['plan'],
  },
  materials: [{ code: 'rectification', name: word('整改报告', 'Report of what was put right') }],
  limits: { promised: [], statutory: [{ value: 3, unit: 'month', basis: dualRandom }] },
  obligations: [
    {
      code: 'rectify',
      name: word('限期整改', 'Put it right'),
      kind: 'tolerance',
      basis: dualRandom,
      material: 'rectification',
      within: { value: 30, unit: 'natural-day', basis: dualRandom },
      check: { by: { duty: 'market' }, within: { value: 10, unit: 'working-day', basis: dualRandom } },
      breach: {
        basis: dualRandom,
        notice: word('未按期整改，立案处理。', 'Not put right: proceedings begin.'),
      },
    },
  ],
  steps: [
    {
      code: 'draw',
      name: word('随机抽取', 'The draw'),
      kind: 'review',
      by: { duty: 'market' },
      limit: { value: 5, unit: 'working-day', basis: dualRandom },
      form: {
        type: 'object',
        'x-text': { title: word('抽取记录', 'Record of the draw') },
        properties: {
          seed: { type: 'string', minLength: 16, maxLength: 80, 'x-text': { title: word('种子', 'Seed') } },
          pool: { type: 'integer', minimum: 1, 'x-text': { title: word('名录库数量', 'Size of the pool') } },
          target: { type: 'string', maxLength: 40, 'x-text': { title: word('被抽中对象', 'Target') } },
        },
        required: ['seed', 'pool', 'target'],
      },
      outcomes: [
        {
          code: 'drawn',
          name: word('已抽取', 'Drawn'),
          favourable: true,
          sets: { target: 'output.target', seed: 'output.seed' },
          writes: [
            {
              register: 'draws',
              key: 'case.number',
              act: 'create',
              content: { seed: 'output.seed', pool: 'output.pool', target: 'output.target' },
            },
          ],
        },
      ],
    },
    {
      code: 'inspect',
      name: word('实地检查', 'The inspection'),
      kind: 'inspect',
      by: { duty: 'market' },
      after: { all: [{ step: 'draw' }] },
      outcomes: [
        {
          code: 'clean',
          name: word('未发现问题', 'Nothing found'),
          favourable: true,
          sets: { found: '"clean"' },
        },
        {
          code: 'problems',
          name: word('发现问题，责令整改', 'Problems to be put right'),
          favourable: false,
          reason: 'required',
          sets: { found: '"problems"' },
          owes: ['rectify'],
        },
      ],
    },
    {
      code: 'publish',
      name: word('公示结果', 'Publish the result'),
      kind: 'deliver',
      by: { duty: 'market' },
      after: { all: [{ step: 'inspect' }] },
      limit: { value: 20, unit: 'working-day', basis: dualRandom },
      outcomes: [
        {
          code: 'published',
          name: word('已公示', 'Published'),
          favourable: true,
          ends: [{ when: 'data.found == "clean"', outcome: 'clean' }, { outcome: 'problems' }],
        },
      ],
    },
  ],
  // Whoever inspected does not alone put the result before the public as well.
  separate: [{ of: ['inspect', 'publish'], basis: dualRandom }],
  outcomes: [
    { code: 'clean', name: word('未发现问题', 'Nothing found'), class: 'favourable' },
    { code: 'problems', name: word('发现问题', 'Problems found'), class: 'partial' },
  ],
  fee: { amountFen: '0', basis: dualRandom },
  visits: 0,
};
