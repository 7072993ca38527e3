import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { convention, coordination, measure, naturalDays, supervision, workingDays } from '../basis.ts';
import { checklistCode, day, line, passage } from '../fields.ts';
import { inspectedCase } from './inspected-case.ts';
import { drawSteps } from './inspection-draw.ts';

const form = {
  type: 'object',
  'x-text': { title: { zh: '专项督查', en: 'Special inspection' } },
  properties: {
    title: line('督查名称', 'Title'),
    subject: passage('督查内容和范围', 'What is looked at, and where', 1000),
    checklist: {
      ...checklistCode,
      'x-register': { register: 'inspection-checklist', name: 'title' },
      'x-text': {
        title: { zh: '检查表', en: 'Checklist' },
        description: {
          zh: '从已审定的检查表里选；没有合适的，先制定一份',
          en: 'One that has been adopted; where none fits, draft one first',
        },
      },
    },
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
  'x-rules': [
    {
      holds: 'form.from <= form.to',
      at: 'to',
      text: { zh: '结束日期早于开始日期', en: 'The last day is before the first' },
    },
    {
      holds: 'form.from <= today',
      at: 'from',
      text: {
        zh: '开始日期在今天之后，还没有办件可抽',
        en: 'That day is still to come: there is nothing to draw from yet',
      },
    },
  ],
} as const satisfies FormSchema;

/**
 * 专项督查: what may be drawn is frozen and published with a commitment to a secret; another office brings chance
 * afterwards; the secret is shown, and the sample follows, which anybody can work out again. Each drawn case is looked
 * through, findings become orders, and the whole is looked back at.
 */
export const inspection: ServiceDefinition = {
  code: 'special-inspection',
  version: 4,
  kind: 'service',
  name: { zh: '专项督查', en: 'Special inspection' },
  summary: {
    zh: '公开抽样、对照检查、问题转督办、形成报告、到期回头看',
    en: 'Drawn in public, looked through by a checklist; findings become orders; a report, and a look-back',
  },
  basis: measure,
  openedBy: 'office',
  opener: supervision,
  readers: [coordination],
  subject: { zh: 'form.title', en: 'form.title' },
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
    ...drawSteps,
    {
      code: 'look',
      name: { zh: '逐件检查', en: 'Look through each' },
      kind: 'gather',
      by: supervision,
      after: { any: [{ step: 'draw', outcomes: ['drawn'] }] },
      gathers: {
        service: inspectedCase.code,
        each: {
          of: 'data.sample',
          form: { number: 'item', inspection: 'case.number', items: 'data.items' },
          inspects: 'item',
        },
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
