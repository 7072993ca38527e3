import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { convention, coordination, measure, supervision } from '../basis.ts';
import { day, line, notPast, office, passage } from '../fields.ts';

const form = {
  type: 'object',
  'x-text': { title: { zh: '督查调度会议', en: 'Supervision meeting' } },
  properties: {
    title: line('会议名称', 'Title'),
    day: day('会议日期', 'Day'),
    place: line('地点', 'Place'),
    chair: line('主持人职务', 'Chaired by (office held)'),
    offices: {
      type: 'array',
      maxItems: 60,
      uniqueItems: true,
      items: office('单位', 'Office'),
      'x-text': { title: { zh: '参会单位', en: 'Offices that attend' } },
    },
  },
  required: ['title', 'day'],
} as const satisfies FormSchema;

/** What stood at red when the meeting began; nothing that happens later changes it. */
const agendaForm = {
  type: 'object',
  properties: {
    agenda: {
      type: 'array',
      minItems: 1,
      maxItems: 100,
      items: {
        type: 'object',
        properties: {
          kind: {
            type: 'string',
            'x-choices': [
              { code: 'order', name: { zh: '未办结督办', en: 'Open order' } },
              { code: 'case', name: { zh: '超期办件', en: 'Late case' } },
              { code: 'task', name: { zh: '滞后任务', en: 'Task behind' } },
              { code: 'indicator', name: { zh: '未达标指标', en: 'Missed target' } },
              { code: 'other', name: { zh: '其他议题', en: 'Other matter' } },
            ],
            'x-text': { title: { zh: '类别', en: 'Kind' } },
          },
          reference: line('编号', 'Number', 80),
          title: line('议题', 'Matter', 200),
          office: office('责任单位', 'Office'),
          since: day('从哪天起', 'Since'),
        },
        required: ['kind', 'title'],
        'x-text': { title: { zh: '议题', en: 'Item' } },
      },
      'x-text': { title: { zh: '议程', en: 'Agenda' } },
    },
  },
  required: ['agenda'],
} as const satisfies FormSchema;

const minutesForm = {
  type: 'object',
  properties: {
    minutes: passage('会议纪要', 'Minutes', 5000),
    decisions: {
      type: 'array',
      maxItems: 60,
      items: {
        type: 'object',
        properties: {
          matter: passage('决定事项', 'What is decided', 500),
          office: office('责任单位', 'The office that has to act'),
          due: day('完成日期', 'To be done by'),
          reference: line('关于（编号）', 'About (number)', 60),
        },
        required: ['matter', 'office', 'due'],
        'x-rules': [notPast],
        'x-text': { title: { zh: '决定', en: 'Decision' } },
      },
      'x-text': { title: { zh: '决定（每项立一件督办）', en: 'Decisions (each becomes an order)' } },
    },
  },
  required: ['minutes'],
} as const satisfies FormSchema;

/** 调度会: the agenda is what is red, fixed when it begins; each decision becomes an order. */
export const meeting: ServiceDefinition = {
  code: 'supervision-meeting',
  version: 3,
  kind: 'service',
  name: { zh: '督查调度会议', en: 'Supervision meeting' },
  summary: {
    zh: '议程取自红灯事项，开会时固定；决定逐项立为督办',
    en: 'The agenda is what stands at red, fixed when it begins; each decision becomes an order',
  },
  basis: measure,
  openedBy: 'office',
  opener: supervision,
  readers: [coordination],
  subject: { zh: 'form.title', en: 'form.title' },
  form,
  limits: { promised: [], statutory: [] },
  steps: [
    {
      code: 'begin',
      name: { zh: '开会，固定议程', en: 'Begin, and fix the agenda' },
      kind: 'review',
      by: supervision,
      form: agendaForm,
      outcomes: [
        {
          code: 'begun',
          name: { zh: '会议开始', en: 'Begun' },
          favourable: true,
          notBefore: 'day',
          sets: { agenda: 'output.agenda', agendaDigest: 'digest(output.agenda)' },
        },
        {
          code: 'called-off',
          name: { zh: '会议取消', en: 'Called off' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'called-off' }],
        },
      ],
    },
    {
      code: 'minutes',
      name: { zh: '纪要和决定', en: 'Minutes and decisions' },
      kind: 'decide',
      by: supervision,
      after: { any: [{ step: 'begin', outcomes: ['begun'] }] },
      form: minutesForm,
      outcomes: [
        {
          code: 'held',
          name: { zh: '会议结束', en: 'Held' },
          favourable: true,
          notBefore: 'day',
          sets: { minutes: 'output.minutes', decisions: 'output.?decisions.orValue([])' },
          ends: [{ outcome: 'held' }],
        },
      ],
    },
  ],
  migrations: [
    { from: 1, steps: {}, basis: convention },
    { from: 2, steps: {}, basis: convention },
  ],
  outcomes: [
    { code: 'held', name: { zh: '已开会', en: 'Held' }, class: 'favourable' },
    { code: 'called-off', name: { zh: '已取消', en: 'Called off' }, class: 'void' },
  ],
  fee: { amountFen: '0', basis: convention },
  visits: 0,
};
