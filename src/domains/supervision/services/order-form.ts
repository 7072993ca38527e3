import type { FormSchema } from '../../../kernel/form/schema.ts';
import { day, line, office, passage } from '../fields.ts';

/** Where an order comes from; a reaction says it, a person chooses. */
export const origins = [
  { code: 'clock', name: { zh: '办件超期', en: 'A case that is late' } },
  { code: 'task', name: { zh: '任务滞后', en: 'A task that is behind' } },
  { code: 'target', name: { zh: '指标未达标', en: 'A target that is missed' } },
  { code: 'rating', name: { zh: '差评', en: 'A bad rating' } },
  { code: 'appeal', name: { zh: '投诉举报', en: 'A complaint or report' } },
  { code: 'inspection', name: { zh: '专项督查发现', en: 'A finding of an inspection' } },
  { code: 'meeting', name: { zh: '会议决定', en: 'A decision of a meeting' } },
  { code: 'other', name: { zh: '其他', en: 'Something else' } },
] as const;

export const orderForm = {
  type: 'object',
  'x-text': { title: { zh: '督办', en: 'Supervision order' } },
  properties: {
    origin: {
      type: 'string',
      'x-choices': origins,
      'x-text': { title: { zh: '来源', en: 'Where it comes from' } },
    },
    number: line(
      '关于哪个办件、任务或指标（编号）',
      'Which case, task or indicator it is about (its number)',
      60,
    ),
    office: office('责任单位', 'The office that has to act'),
    matter: passage('要解决的问题', 'What is to be put right', 500),
    /** What the machine says it says in both languages; people write in the one that they work in. */
    matterEn: passage(
      '要解决的问题（英文，可不填）',
      'What is to be put right, in English (may be left out)',
      500,
    ),
    due: day('应办结日期', 'To be done by'),
  },
  required: ['origin', 'office', 'matter', 'due'],
} as const satisfies FormSchema;

export const explanationForm = {
  type: 'object',
  properties: {
    cause: passage('原因', 'Why it is so', 500),
    until: day('保证办结日期', 'It will be done by'),
  },
  required: ['cause', 'until'],
  'x-rules': [
    {
      holds: 'form.until >= today',
      at: 'until',
      text: { zh: '保证办结日期不能早于今天', en: 'It cannot be promised for a day that is past' },
    },
  ],
} as const satisfies FormSchema;

export const reportForm = {
  type: 'object',
  properties: {
    done: passage('做了什么、结果怎样', 'What was done, and what came of it', 2000),
  },
  required: ['done'],
} as const satisfies FormSchema;

export const visitForm = {
  type: 'object',
  properties: {
    visitedOn: day('现场核查日期', 'Day of the visit'),
    place: line('核查地点', 'Where'),
    found: passage('核查情况', 'What was found', 2000),
  },
  required: ['visitedOn', 'found'],
  'x-rules': [
    {
      holds: 'form.visitedOn <= today',
      at: 'visitedOn',
      text: {
        zh: '现场核查日期在今天之后：去过了再登记',
        en: 'That day is still to come: enter the visit once it was made',
      },
    },
  ],
} as const satisfies FormSchema;

export const documentForm = {
  type: 'object',
  properties: {
    on: day('日期', 'Day'),
    what: passage('内容', 'What it says', 2000),
  },
  required: ['on', 'what'],
  'x-rules': [
    {
      holds: 'form.on <= today',
      at: 'on',
      text: {
        zh: '日期在今天之后：实施了再登记',
        en: 'That day is still to come: enter it once it was done',
      },
    },
  ],
} as const satisfies FormSchema;
