import type { FormSchema, StringField } from '../../../kernel/form/schema.ts';
import type { RegisterWrite, StepDefinition } from '../../../kernel/process/definition.ts';
import { convention, coordination, supervision, workingDays } from '../basis.ts';
import { line, passage } from '../fields.ts';

const hex = (zh: string, en: string): StringField => ({
  type: 'string',
  minLength: 64,
  maxLength: 64,
  pattern: '^[0-9a-f]{64}$',
  'x-expects': { zh: '64 位十六进制数字', en: '64 hexadecimal digits' },
  'x-text': { title: { zh, en } },
});

const poolForm = {
  type: 'object',
  properties: {
    pool: {
      type: 'array',
      minItems: 1,
      maxItems: 2000,
      uniqueItems: true,
      items: line('办件编号', 'Number of a case', 60),
      'x-text': { title: { zh: '抽样范围内的全部办件', en: 'Every case that may be drawn' } },
    },
    commitment: hex('抽样密钥的摘要（SHA-256）', 'Digest of the secret (SHA-256)'),
  },
  required: ['pool', 'commitment'],
} as const satisfies FormSchema;

const drawKey = 'case.number';
const frozen = {
  title: 'form.title',
  size: 'form.size',
  pool: 'data.pool',
  poolDigest: 'data.poolDigest',
  commitment: 'data.commitment',
  frozenOn: 'data.frozenOn',
} as const;
const publishes = (content: RegisterWrite['content']): readonly RegisterWrite[] => [
  { register: 'inspection-draw', key: drawKey, act: 'put', content },
];

/** From the pool to the sample: frozen and published, then chance, then the secret, then what follows from both. */
export const drawSteps: readonly StepDefinition[] = [
  {
    code: 'freeze',
    name: { zh: '固定抽样范围', en: 'Freeze what may be drawn' },
    kind: 'review',
    by: supervision,
    form: poolForm,
    pool: { entry: 'pool', from: 'form.from', to: 'form.to' },
    reads: [{ as: 'checklist', register: 'inspection-checklist', key: 'form.checklist' }],
    outcomes: [
      {
        code: 'frozen',
        name: { zh: '已固定并公布', en: 'Frozen and published' },
        favourable: true,
        sets: {
          pool: 'output.pool',
          poolDigest: 'digest(output.pool)',
          commitment: 'output.commitment',
          frozenOn: 'today',
          items: 'facts.checklist == null ? [] : facts.checklist.items',
          edition: 'facts.checklist == null ? 0 : int(facts.checklist.edition)',
        },
        writes: publishes(frozen),
      },
      {
        code: 'called-off',
        name: { zh: '取消督查', en: 'Called off' },
        favourable: false,
        reason: 'required',
        ends: [{ outcome: 'called-off' }],
      },
    ],
  },
  {
    code: 'chance',
    name: { zh: '提供随机数', en: 'Bring chance' },
    kind: 'sign',
    // Neither who holds the secret nor who brings chance can steer the draw, as long as they are not one.
    by: coordination,
    after: { any: [{ step: 'freeze', outcomes: ['frozen'] }] },
    limit: workingDays(2),
    form: {
      type: 'object',
      properties: {
        chance: line('公开的随机数', 'A number that chance has given in public', 200),
        source: line('出处（如当期彩票开奖号码）', 'Where it can be read (such as a lottery of that day)'),
      },
      required: ['chance', 'source'],
    } satisfies FormSchema,
    outcomes: [
      {
        code: 'given',
        name: { zh: '已提供', en: 'Given' },
        favourable: true,
        sets: { chance: 'output.chance', source: 'output.source' },
      },
    ],
  },
  {
    code: 'reveal',
    name: { zh: '公布密钥', en: 'Show the secret' },
    kind: 'sign',
    by: supervision,
    after: {
      any: [
        { step: 'chance' },
        { step: 'draw', outcomes: ['not-committed'] },
        { step: 'void', outcomes: ['again'] },
      ],
    },
    rounds: { most: 5, basis: convention },
    limit: workingDays(1),
    form: { type: 'object', properties: { secret: hex('抽样密钥', 'The secret') }, required: ['secret'] },
    outcomes: [
      {
        code: 'shown',
        name: { zh: '已公布', en: 'Shown' },
        favourable: true,
        sets: { secret: 'output.secret' },
      },
      {
        code: 'lost',
        name: { zh: '密钥遗失，报请作废', en: 'Lost: to be declared void' },
        favourable: false,
        reason: 'required',
      },
    ],
  },
  {
    code: 'draw',
    name: { zh: '抽样', en: 'Draw' },
    kind: 'automatic',
    by: { system: true },
    after: { any: [{ step: 'reveal', outcomes: ['shown'] }] },
    rules: [
      { when: 'isCommitted(data.secret, data.commitment)', outcome: 'drawn' },
      { when: 'steps.reveal.round < 3', outcome: 'not-committed' },
      { when: 'true', outcome: 'never-drawn' },
    ],
    outcomes: [
      {
        code: 'drawn',
        name: { zh: '已抽样', en: 'Drawn' },
        favourable: true,
        sets: { sample: 'first(drawn(data.pool, data.secret, data.chance), int(form.size))' },
        writes: publishes({
          ...frozen,
          chance: 'data.chance',
          source: 'data.source',
          secret: 'data.secret',
          sample: 'data.sample',
        }),
      },
      {
        code: 'not-committed',
        name: { zh: '与摘要不符', en: 'Not the one committed to' },
        favourable: false,
      },
      {
        code: 'never-drawn',
        name: { zh: '始终不符，报请作废', en: 'Never the right one: to be declared void' },
        favourable: false,
      },
    ],
  },
  {
    // Once there is chance, whoever holds the secret knows the sample: they cannot drop one that they do not like.
    code: 'void',
    name: { zh: '决定抽样是否作废', en: 'Decide whether the draw is void' },
    kind: 'decide',
    by: coordination,
    after: {
      any: [
        { step: 'reveal', outcomes: ['lost'] },
        { step: 'draw', outcomes: ['never-drawn'] },
      ],
    },
    limit: workingDays(2),
    form: {
      type: 'object',
      properties: { why: passage('理由（向社会公布）', 'Why (published)', 500) },
      required: ['why'],
    } satisfies FormSchema,
    outcomes: [
      {
        code: 'void',
        name: { zh: '作废并公布', en: 'Void, and published' },
        favourable: true,
        writes: publishes({
          ...frozen,
          chance: 'data.chance',
          source: 'data.source',
          voidOn: 'today',
          voidWhy: 'output.why',
        }),
        ends: [{ outcome: 'called-off' }],
      },
      {
        code: 'again',
        name: { zh: '不作废，继续公布密钥', en: 'Not void: the secret is to be shown' },
        favourable: false,
        reason: 'required',
      },
    ],
  },
];
