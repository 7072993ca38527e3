import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import { closesBySelf, days, programme } from './basis.ts';
import { day, office, words } from './fields.ts';

const form = {
  type: 'object',
  'x-text': { title: { zh: '进展填报', en: 'Report of a period' } },
  properties: {
    rhythm: {
      type: 'string',
      'x-choices': [
        { code: 'week', name: { zh: '周报', en: 'Weekly' } },
        { code: 'month', name: { zh: '月报', en: 'Monthly' } },
      ],
      'x-text': { title: { zh: '种类', en: 'Kind' } },
    },
    period: words('期次', 'Period', 20),
    from: day('自', 'From'),
    to: day('至', 'To'),
    office: office('填报单位', 'Office that reports'),
    tasks: { type: 'integer', minimum: 0, 'x-text': { title: { zh: '任务数', en: 'Tasks' } } },
  },
  required: ['rhythm', 'period', 'from', 'to', 'office', 'tasks'],
} as const satisfies FormSchema;

const report: StepDefinition = {
  code: 'report',
  name: { zh: '填报', en: 'Report' },
  kind: 'review',
  by: { office: 'form.office', name: { zh: '填报单位', en: 'The office that reports' } },
  limit: days(3),
  form: {
    type: 'object',
    'x-text': { title: { zh: '本期情况', en: 'How it went' } },
    properties: {
      done: { ...words('本期做了什么', 'What was done', 1000), minLength: 2 },
      stuck: words('有什么困难', 'What is in the way', 1000),
      next: words('下期做什么', 'What comes next', 1000),
    },
    required: ['done'],
  } satisfies FormSchema,
  outcomes: [
    {
      code: 'reported',
      name: { zh: '已填报', en: 'Reported' },
      favourable: true,
      ends: [{ outcome: 'reported' }],
    },
    {
      code: 'missed',
      name: { zh: '逾期未报', en: 'Not reported in time' },
      favourable: false,
      ends: [{ outcome: 'missed' }],
    },
  ],
  // The round closes by itself; whoever has not reported stands there by name.
  deemed: { outcome: 'missed', basis: closesBySelf },
};

/** 周报、月报: opens by the calendar for each unit with tasks, reminds, and closes when its time has passed. */
export const reportingRound: ServiceDefinition = {
  code: 'reporting-round',
  version: 2,
  kind: 'service',
  name: { zh: '任务进展填报', en: 'Report on one’s tasks' },
  summary: {
    zh: '每周、每月自动发起，三个工作日内填报，逾期自动关闭并列名',
    en: 'Opens each week and month, is reported within three working days, and closes naming who has not',
  },
  basis: programme,
  openedBy: 'reaction',
  form,
  limits: { promised: [], statutory: [] },
  steps: [report],
  outcomes: [
    { code: 'reported', name: { zh: '已填报', en: 'Reported' }, class: 'favourable' },
    { code: 'missed', name: { zh: '逾期未报', en: 'Not reported' }, class: 'unfavourable' },
  ],
  fee: { amountFen: '0', basis: programme },
  visits: 0,
};
