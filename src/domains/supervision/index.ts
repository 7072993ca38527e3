import type { Basis } from '../../kernel/basis.ts';
import type { FormSchema } from '../../kernel/form/schema.ts';
import type { Pack, Reaction } from '../../kernel/pack/definition.ts';
import type {
  LimitDeclaration,
  OfficeActor,
  ServiceDefinition,
  StepDefinition,
} from '../../kernel/process/definition.ts';

const plan = 'overall';

/** What is promised is to be kept; how long an order gives is no text's, but the product's own. */
const measure: readonly Basis[] = [{ plan, measure: 'service-efficiency' }];
const convention: readonly Basis[] = [
  {
    custom: {
      zh: '督办时限为服务约定：1个工作日内说明，1个工作日内核查',
      en: 'The time of an order is a service convention: one working day to explain, one to verify',
    },
  },
];

const supervision: OfficeActor = { duty: 'plan-supervision' };

function workingDays(value: number): LimitDeclaration {
  return { value, unit: 'working-day', basis: convention };
}

const form = {
  type: 'object',
  'x-text': { title: { zh: '督办', en: 'Supervision order' } },
  properties: {
    number: {
      type: 'string',
      maxLength: 60,
      'x-text': { title: { zh: '超期办件编号', en: 'Number of the late case' } },
    },
    office: {
      type: 'string',
      maxLength: 100,
      'x-text': { title: { zh: '超期单位（代码）', en: 'The office that is late (its code)' } },
    },
    due: {
      type: 'string',
      format: 'date',
      'x-text': { title: { zh: '承诺办结日期', en: 'Promised for' } },
    },
  },
  required: ['number', 'office', 'due'],
} as const satisfies FormSchema;

const explanation = {
  type: 'object',
  properties: {
    cause: {
      type: 'string',
      maxLength: 500,
      'x-text': { title: { zh: '超期原因', en: 'Why it is late' } },
    },
    until: {
      type: 'string',
      format: 'date',
      'x-text': { title: { zh: '保证办结日期', en: 'It will be done by' } },
    },
  },
  required: ['cause', 'until'],
} as const satisfies FormSchema;

const explain: StepDefinition = {
  code: 'explain',
  name: { zh: '超期单位说明', en: 'The late office explains' },
  kind: 'review',
  by: { office: 'form.office', name: { zh: '超期单位', en: 'The office that is late' } },
  after: {
    any: [
      { step: 'acceptance' },
      { step: 'verify', outcomes: ['sent-back'] },
      { step: 'follow', outcomes: ['again'] },
    ],
  },
  limit: workingDays(1),
  form: explanation,
  outcomes: [
    {
      code: 'explained',
      name: { zh: '已说明', en: 'Explained' },
      favourable: true,
      sets: { cause: 'output.cause', until: 'output.until' },
    },
  ],
};

const verify: StepDefinition = {
  code: 'verify',
  name: { zh: '督查核查', en: 'Supervision verifies' },
  kind: 'inspect',
  by: supervision,
  after: { any: [{ step: 'explain' }] },
  limit: workingDays(1),
  outcomes: [
    { code: 'accepted', name: { zh: '认可说明', en: 'Explanation accepted' }, favourable: true },
    {
      code: 'sent-back',
      name: { zh: '退回重新说明', en: 'Sent back' },
      favourable: false,
      reason: 'required',
    },
  ],
};

/** In the supervision's queue from the beginning; over by itself when the late case is answered. */
const follow: StepDefinition = {
  code: 'follow',
  name: { zh: '跟踪督办', en: 'Follow until it is done' },
  kind: 'review',
  by: supervision,
  after: { any: [{ step: 'acceptance' }, { step: 'follow', outcomes: ['again'] }] },
  uncounted: [
    {
      custom: {
        zh: '说明经认可后等待办结的时间不计入督办时限（服务约定）',
        en: 'Waiting for the work itself, once the explanation is accepted, is not counted (service convention)',
      },
    },
  ],
  awaits: { clock: '"promised"', outcome: 'remedied' },
  outcomes: [
    {
      code: 'remedied',
      name: { zh: '已办结', en: 'Done' },
      favourable: true,
      // By itself without one; from a person it wants to be known how they know.
      reason: 'required',
      ends: [{ outcome: 'remedied' }],
    },
    {
      code: 'again',
      name: { zh: '仍未办结，再次督办', en: 'Still not done: once more' },
      favourable: false,
      reason: 'required',
    },
    {
      code: 'reported',
      name: { zh: '通报约谈，结束督办', en: 'Name the office, and close' },
      favourable: false,
      reason: 'required',
      ends: [{ outcome: 'reported' }],
    },
  ],
};

/**
 * 督办: an order to the office that has let a promised time pass. The office says why and until when, the
 * supervision looks at that, sends it back, or waits; the order ends with the late case itself.
 */
export const order: ServiceDefinition = {
  code: 'supervision',
  version: 1,
  kind: 'service',
  name: { zh: '超期督办', en: 'Supervision of a late case' },
  summary: {
    zh: '承诺时限一过，自动立项督办：超期单位说明原因和办结日期，督查核查',
    en: 'Opens by itself when a promised time has passed: the office explains, supervision verifies',
  },
  basis: measure,
  openedBy: 'reaction',
  form,
  limits: { promised: [workingDays(3)], statutory: [] },
  steps: [explain, verify, follow],
  outcomes: [
    { code: 'remedied', name: { zh: '已办结', en: 'The late case is done' }, class: 'settled' },
    { code: 'reported', name: { zh: '已通报约谈', en: 'The office was named' }, class: 'unfavourable' },
  ],
  fee: { amountFen: '0', basis: convention },
  visits: 0,
};

/** A case of any service that lets its promised time pass; once for each time that clock has run. */
const late: Reaction = {
  code: 'supervision.late',
  on: { service: '*', warned: 'red', clocks: ['promised'] },
  opens: {
    service: order.code,
    form: { number: 'case.number', office: 'output.office', due: 'output.due' },
    linked: true,
  },
};

/** 督查考核: what every plan's promises stand under. */
export const pack: Pack = {
  plan,
  name: { zh: '督查考核', en: 'Supervision' },
  services: [order],
  registers: [],
  indicators: [],
  reactions: [late],
  certificates: [],
  series: [],
};
