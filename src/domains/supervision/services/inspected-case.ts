import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { convention, coordination, measure, supervision } from '../basis.ts';
import { day, line, notPast, office, passage } from '../fields.ts';

const form = {
  type: 'object',
  'x-text': { title: { zh: '抽查办件', en: 'A case drawn for inspection' } },
  properties: {
    number: line('被抽查办件', 'The case that was drawn', 60),
    inspection: line('专项督查编号', 'Number of the inspection', 60),
    items: {
      type: 'array',
      maxItems: 40,
      items: line('检查要点', 'What is looked at', 200),
      'x-text': { title: { zh: '检查要点', en: 'What is looked at' } },
    },
  },
  required: ['number', 'inspection'],
} as const satisfies FormSchema;

const answers = {
  type: 'object',
  properties: {
    answers: {
      type: 'array',
      maxItems: 40,
      items: {
        type: 'object',
        properties: {
          item: line('检查要点', 'What was looked at', 200),
          holds: { type: 'boolean', 'x-text': { title: { zh: '符合', en: 'In order' } } },
          note: line('说明', 'Note', 300),
        },
        required: ['item', 'holds'],
        'x-text': { title: { zh: '检查结果', en: 'Result' } },
      },
      'x-text': { title: { zh: '检查结果', en: 'Results' } },
    },
  },
} as const satisfies FormSchema;

/** What was looked at is read by whoever opens the case later. */
const answered = { answers: 'output.?answers.orValue(null)' } as const;

/** One drawn case: looked through by the checklist. A finding becomes an order. */
export const inspectedCase: ServiceDefinition = {
  code: 'inspected-case',
  version: 3,
  kind: 'service',
  name: { zh: '抽查办件', en: 'Inspection of a drawn case' },
  summary: {
    zh: '对照检查表逐项检查；发现问题的转督办',
    en: 'Looked through by the checklist; a finding becomes an order',
  },
  basis: measure,
  openedBy: 'parent',
  readers: [coordination],
  subject: { zh: '"抽中 " + form.number', en: '"Drawn: " + form.number' },
  form,
  limits: { promised: [], statutory: [] },
  steps: [
    {
      code: 'look',
      name: { zh: '对照检查', en: 'Look through it' },
      kind: 'inspect',
      by: supervision,
      form: answers,
      // Point by point as the checklist has them: what is in order is ticked.
      suggests: {
        answers: '(has(form.items) ? form.items : []).map(point, {"item": point, "holds": false})',
      },
      outcomes: [
        {
          code: 'clean',
          name: { zh: '未发现问题', en: 'Nothing found' },
          favourable: true,
          asks: ['answers'],
          sets: answered,
          ends: [{ outcome: 'clean' }],
        },
        {
          code: 'found',
          name: { zh: '发现问题', en: 'Something found' },
          favourable: false,
          // What was found wrong is written down with it, as what was found right is.
          asks: ['answers'],
          sets: answered,
        },
      ],
    },
    {
      code: 'finding',
      name: { zh: '写明问题和责任单位', en: 'Say what, and whose it is' },
      kind: 'decide',
      by: supervision,
      after: { any: [{ step: 'look', outcomes: ['found'] }] },
      form: {
        type: 'object',
        properties: {
          matter: passage('发现的问题', 'What was found', 500),
          office: office('责任单位', 'The office that has to act'),
          due: day('整改期限', 'To be put right by'),
        },
        required: ['matter', 'office', 'due'],
        'x-rules': [notPast],
      } satisfies FormSchema,
      outcomes: [
        {
          code: 'written',
          name: { zh: '转督办', en: 'Order given' },
          // The step is done as it should be, all its entries filled in; it is the case that ends badly.
          favourable: true,
          sets: { matter: 'output.matter', office: 'output.office', due: 'output.due' },
          ends: [{ outcome: 'finding' }],
        },
      ],
    },
  ],
  migrations: [
    { from: 1, steps: {}, basis: convention },
    { from: 2, steps: {}, basis: convention },
  ],
  outcomes: [
    { code: 'clean', name: { zh: '未发现问题', en: 'Nothing found' }, class: 'favourable' },
    { code: 'finding', name: { zh: '发现问题', en: 'Something found' }, class: 'unfavourable' },
    { code: 'withdrawn', name: { zh: '不再检查', en: 'No longer inspected' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis: convention },
  visits: 0,
};
