import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { days, measured, secondPerson } from './basis.ts';
import { month, text } from './fields.ts';

const of = {
  plan: {
    type: 'string',
    'x-code-list': 'city.plans',
    'x-text': {
      title: { zh: '哪个方案的领域', en: 'The field of which plan' },
      description: { zh: '总体排名选总体方案', en: 'For the place overall, the general plan' },
    },
  },
  indicator: {
    type: 'string',
    'x-code-list': 'city.indicators',
    'x-text': {
      title: { zh: '单列的指标', en: 'A single indicator' },
      description: {
        zh: '省里单独给这个指标排名才选；给整个领域排名就不选',
        en: 'Only where the province ranks this indicator by itself, and not the whole field',
      },
    },
  },
  period: {
    ...month,
    'x-text': {
      title: { zh: '截至哪个月', en: 'As of which month' },
      description: {
        zh: '省里的通报评到哪个月，如 2022-05',
        en: 'The last month that the province looked at, such as 2022-05',
      },
    },
  },
} as const satisfies FormSchema['properties'];

const form = {
  type: 'object',
  'x-text': { title: { zh: '全省位次', en: 'A place in the province' } },
  properties: of,
  required: ['plan', 'period'],
  'x-rules': [
    {
      holds: 'form.period <= today.substring(0, 7)',
      at: 'period',
      text: { zh: '这个月还没有到', en: 'That month is still to come' },
    },
  ],
} as const satisfies FormSchema;

/** What the province wrote, copied off its document by one person and held against it by another. */
const printed = {
  type: 'object',
  properties: {
    rank: {
      type: 'integer',
      minimum: 1,
      maximum: 1000,
      'x-text': { title: { zh: '第几位', en: 'Place' } },
    },
    among: {
      type: 'integer',
      minimum: 1,
      maximum: 1000,
      'x-text': { title: { zh: '一共排了多少个市', en: 'Of how many cities' } },
    },
    source: {
      ...text('文件名称和文号', 'Title and number of the document', 200),
      minLength: 2,
      'x-text': {
        title: { zh: '文件名称和文号', en: 'Title and number of the document' },
        description: {
          zh: '文件随办理一起上传，复核的人照着它核对',
          en: 'Hand the document in with this step: whoever checks holds it against that',
        },
      },
    },
    issuedOn: {
      type: 'string',
      format: 'date',
      'x-text': { title: { zh: '文件日期', en: 'Date of the document' } },
    },
  },
  required: ['rank', 'among', 'source', 'issuedOn'],
  'x-rules': [
    {
      holds: 'form.rank <= form.among',
      at: 'rank',
      text: { zh: '位次不能大于参加排名的市数', en: 'A place is not beyond the number of cities' },
    },
    {
      holds: 'form.issuedOn <= today',
      at: 'issuedOn',
      text: { zh: '文件日期在今天之后，请核对', en: 'It is dated after today: check it' },
    },
  ],
} as const satisfies FormSchema;

/** One entry for each field (or indicator) and month; what an earlier document said of the same stands in its events. */
export const placings: RegisterDefinition = {
  code: 'provincial-placing',
  version: 1,
  name: { zh: '全省位次台账', en: 'Register of places in the province' },
  basis: measured,
  schema: {
    type: 'object',
    properties: {
      ...of,
      ...printed.properties,
      number: text('办件编号', 'Number of the case'),
      on: { ...text('核对日期', 'Checked on', 10), format: 'date' },
    },
    required: ['plan', 'period', 'rank', 'among', 'source', 'issuedOn', 'number', 'on'],
  } satisfies FormSchema,
  key: { zh: '方案、月份和指标', en: 'Plan, month and indicator' },
  owner: 'plan-coordination',
  publication: {
    fields: ['plan', 'indicator', 'period', 'rank', 'among', 'source', 'issuedOn', 'number', 'on'],
    basis: measured,
  },
  writers: ['provincial-placing'],
  kind: 'plain',
};

const by = { duty: 'plan-coordination' } as const;

const copyOff: StepDefinition = {
  code: 'copy',
  name: { zh: '照文件录入', en: 'Copied off the document' },
  kind: 'review',
  by,
  after: { any: [{ step: 'acceptance' }, { step: 'check', outcomes: ['sent-back'] }] },
  form: printed,
  outcomes: [
    {
      code: 'copied',
      name: { zh: '送复核', en: 'To be checked' },
      favourable: true,
      sets: {
        rank: 'output.rank',
        among: 'output.among',
        source: 'output.source',
        issuedOn: 'output.issuedOn',
      },
    },
  ],
};

const check: StepDefinition = {
  code: 'check',
  name: { zh: '另一人对照文件复核', en: 'Checked against the document by a second person' },
  kind: 'review',
  by,
  after: { any: [{ step: 'copy' }] },
  limit: days(2),
  outcomes: [
    {
      code: 'confirmed',
      name: { zh: '与文件一致，公布', en: 'Matches the document: published' },
      favourable: true,
      writes: [
        {
          register: 'provincial-placing',
          key: 'form.plan + " " + form.period + " " + form.?indicator.orValue("-")',
          act: 'put',
          content: {
            plan: 'form.plan',
            indicator: 'form.?indicator.orValue(null)',
            period: 'form.period',
            rank: 'data.rank',
            among: 'data.among',
            source: 'data.source',
            issuedOn: 'data.issuedOn',
            number: 'case.number',
            on: 'today',
          },
        },
      ],
      ends: [{ outcome: 'published' }],
    },
    {
      code: 'sent-back',
      name: { zh: '与文件不一致，退回', en: 'Does not match the document: sent back' },
      favourable: false,
      reason: 'required',
    },
  ],
};

/**
 * 全省位次: what the province makes of the city is the province's to say. It comes in with the document that says it,
 * and stands beside the city's own figures; it is computed of nothing here.
 */
export const provincialPlacing: ServiceDefinition = {
  code: 'provincial-placing',
  version: 2,
  kind: 'service',
  name: { zh: '登记全省位次', en: 'Record a place in the province' },
  summary: {
    zh: '省里通报的位次照文件录入，另一人核对后与本市的指标并排公布',
    en: 'What the province says of the city’s place, copied off its document, checked by another person and shown beside the city’s own figures',
  },
  basis: measured,
  openedBy: 'office',
  opener: by,
  form,
  limits: { promised: [], statutory: [] },
  separate: [{ of: ['copy', 'check'], basis: secondPerson }],
  steps: [copyOff, check],
  outcomes: [
    { code: 'published', name: { zh: '已公布', en: 'Made public' }, class: 'favourable' },
    { code: 'withdrawn', name: { zh: '已撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis: measured },
  visits: 0,
};
