import type { FormSchema, StringField } from '../../../kernel/form/schema.ts';
import type { RegisterWrite, ServiceDefinition } from '../../../kernel/process/definition.ts';
import { convention, coordination, measure, naturalDays, supervision, workingDays } from '../basis.ts';
import { day, files, line, passage } from '../fields.ts';
import { inspectedCase } from './inspected-case.ts';

const hex = (zh: string, en: string): StringField => ({
  type: 'string',
  maxLength: 64,
  pattern: '^[0-9a-f]{64}$',
  'x-expects': { zh: '64位十六进制数字', en: '64 hexadecimal digits' },
  'x-text': { title: { zh, en } },
});

const form = {
  type: 'object',
  'x-text': { title: { zh: '专项督查', en: 'Special inspection' } },
  properties: {
    title: line('督查名称', 'Title'),
    subject: passage('督查内容和范围', 'What is looked at, and where', 1000),
    checklist: line('检查表代码', 'Code of the checklist', 40),
    from: day('办件受理起', 'Cases accepted from'),
    to: day('办件受理止', 'Cases accepted until'),
    size: {
      type: 'integer',
      minimum: 1,
      maximum: 50,
      default: 10,
      'x-text': { title: { zh: '抽查件数', en: 'How many are drawn' } },
    },
  },
  required: ['title', 'subject', 'checklist', 'from', 'to', 'size'],
} as const satisfies FormSchema;

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

/**
 * 专项督查: what may be drawn is frozen and published with a commitment to a secret; another office brings chance
 * afterwards; the secret is shown, and the sample follows, which anybody can work out again. Each drawn case is looked
 * through, findings become orders, and the whole is looked back at.
 */
export const inspection: ServiceDefinition = {
  code: 'special-inspection',
  version: 1,
  kind: 'service',
  name: { zh: '专项督查', en: 'Special inspection' },
  summary: {
    zh: '公开抽样、对照检查、问题转督办、形成报告、到期回头看',
    en: 'Drawn in public, looked through by a checklist; findings become orders; a report, and a look-back',
  },
  basis: measure,
  openedBy: 'office',
  opener: supervision,
  form,
  limits: { promised: [], statutory: [] },
  obligations: [
    {
      code: 'look-back',
      name: { zh: '专项督查回头看', en: 'Look back at the inspection' },
      kind: 'commitment',
      basis: measure,
      check: { by: supervision, within: naturalDays(120), notBefore: naturalDays(60) },
      breach: {
        basis: measure,
        notice: { zh: '回头看发现问题反弹', en: 'The look-back found that it has come back' },
        reopens: 'relapse',
      },
    },
  ],
  reopening: {
    grounds: [{ code: 'relapse', name: { zh: '问题反弹', en: 'It has come back' } }],
    opens: ['report'],
    basis: measure,
  },
  steps: [
    {
      code: 'freeze',
      name: { zh: '固定抽样范围', en: 'Freeze what may be drawn' },
      kind: 'review',
      by: supervision,
      form: poolForm,
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
      after: { any: [{ step: 'chance' }, { step: 'draw', outcomes: ['not-committed'] }] },
      rounds: { most: 3, basis: convention },
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
          name: { zh: '密钥遗失，抽样作废', en: 'Lost: the draw is void' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'called-off' }],
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
          name: { zh: '始终不符，抽样作废', en: 'Never the right one: void' },
          favourable: false,
          ends: [{ outcome: 'called-off' }],
        },
      ],
    },
    {
      code: 'look',
      name: { zh: '逐件检查', en: 'Look through each' },
      kind: 'gather',
      by: supervision,
      after: { any: [{ step: 'draw', outcomes: ['drawn'] }] },
      gathers: {
        service: inspectedCase.code,
        each: { of: 'data.sample', form: { number: 'item', inspection: 'case.number' } },
        complete: 'when-all-ended',
        totals: { findings: { where: 'child.outcome == "finding"' } },
      },
      rules: [{ when: 'true', outcome: 'looked-through' }],
      outcomes: [
        {
          code: 'looked-through',
          name: { zh: '检查完毕', en: 'Looked through' },
          favourable: true,
          sets: { looked: 'output.children', findings: 'output.findings' },
        },
      ],
    },
    {
      code: 'report',
      name: { zh: '督查报告', en: 'Report' },
      kind: 'decide',
      by: supervision,
      after: { any: [{ step: 'look' }] },
      limit: workingDays(10),
      form: {
        type: 'object',
        properties: {
          report: passage('督查报告', 'Report', 5000),
          paper: files('附件', 'Papers'),
        },
        required: ['report'],
      } satisfies FormSchema,
      outcomes: [
        {
          code: 'reported',
          name: { zh: '报告已形成', en: 'Reported' },
          favourable: true,
          owes: ['look-back'],
          ends: [{ outcome: 'reported' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'reported', name: { zh: '已形成报告', en: 'Reported' }, class: 'favourable' },
    { code: 'called-off', name: { zh: '已取消', en: 'Called off' }, class: 'void' },
  ],
  fee: { amountFen: '0', basis: convention },
  visits: 0,
};
