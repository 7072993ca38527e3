import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import { convention, ratingRules, supervision, workingDays } from '../basis.ts';
import { day, line, office, passage } from '../fields.ts';

const form = {
  type: 'object',
  'x-text': { title: { zh: '差评整改', en: 'Answer to a bad rating' } },
  properties: {
    number: line('被评价的办件', 'The case that was rated', 60),
    stars: {
      type: 'integer',
      minimum: 4,
      maximum: 5,
      'x-text': { title: { zh: '评价（4 不满意，5 非常不满意）', en: 'Grade (4 poor, 5 very poor)' } },
    },
    office: office('被评价单位', 'The office that was rated'),
  },
  required: ['number', 'stars', 'office'],
} as const satisfies FormSchema;

const rated = { office: 'form.office', name: { zh: '被评价单位', en: 'The office that was rated' } } as const;

const callBack: StepDefinition = {
  code: 'call-back',
  name: { zh: '回访', en: 'Call back' },
  kind: 'review',
  by: rated,
  limit: workingDays(1),
  form: {
    type: 'object',
    properties: {
      calledOn: day('回访日期', 'Called on'),
      said: passage('评价人反映的情况', 'What they said', 1000),
    },
    required: ['calledOn', 'said'],
  } satisfies FormSchema,
  outcomes: [
    { code: 'reached', name: { zh: '已回访', en: 'Called back' }, favourable: true },
    {
      code: 'not-reached',
      name: { zh: '多次联系不上', en: 'Not to be reached' },
      favourable: false,
      reason: 'required',
    },
  ],
};

const handle: StepDefinition = {
  code: 'handle',
  name: { zh: '核实整改', en: 'Look into it and put it right' },
  kind: 'works',
  by: rated,
  after: { any: [{ step: 'call-back' }, { step: 'look', outcomes: ['again'] }] },
  limit: workingDays(7),
  form: {
    type: 'object',
    properties: { done: passage('核实情况和整改措施', 'What was found and done', 2000) },
    required: ['done'],
  } satisfies FormSchema,
  outcomes: [
    { code: 'put-right', name: { zh: '已整改', en: 'Put right' }, favourable: true },
    {
      code: 'unfounded',
      name: { zh: '核实不属实', en: 'Found to be otherwise' },
      favourable: false,
      reason: 'required',
    },
  ],
};

const reply: StepDefinition = {
  code: 'reply',
  name: { zh: '答复评价人', en: 'Reply to whoever rated' },
  kind: 'review',
  by: rated,
  after: { any: [{ step: 'handle' }] },
  limit: workingDays(2),
  // What is told is the reason given: it is what whoever rated reads.
  outcomes: [
    { code: 'replied', name: { zh: '已答复', en: 'Replied' }, favourable: true, reason: 'required' },
  ],
};

const look: StepDefinition = {
  code: 'look',
  name: { zh: '督查复核', en: 'Supervision looks at it' },
  kind: 'review',
  by: supervision,
  after: { any: [{ step: 'reply' }] },
  limit: workingDays(3),
  outcomes: [
    {
      code: 'answered',
      name: { zh: '整改到位', en: 'Answered' },
      favourable: true,
      ends: [{ outcome: 'answered' }],
    },
    { code: 'again', name: { zh: '退回重办', en: 'Sent back' }, favourable: false, reason: 'required' },
    {
      code: 'not-answered',
      name: { zh: '整改不到位，转督办', en: 'Not answered: an order follows' },
      favourable: false,
      reason: 'required',
      ends: [{ outcome: 'not-answered' }],
    },
  ],
};

/**
 * 差评: whoever gave a 4 or 5 is called back, it is looked into, and they are answered; the case is theirs to follow.
 * What is not answered, or late, becomes an order.
 */
export const ratingAnswer: ServiceDefinition = {
  code: 'rating-answer',
  version: 1,
  kind: 'service',
  name: { zh: '差评整改', en: 'Answer to a bad rating' },
  summary: {
    zh: '给出差评后，被评价单位回访、整改、答复，督查复核',
    en: 'After a bad rating the office calls back, puts it right and replies; supervision looks at it',
  },
  basis: ratingRules,
  openedBy: 'reaction',
  form,
  limits: { promised: [workingDays(15)], statutory: [] },
  steps: [callBack, handle, reply, look],
  outcomes: [
    { code: 'answered', name: { zh: '已整改答复', en: 'Answered' }, class: 'favourable' },
    { code: 'not-answered', name: { zh: '整改不到位', en: 'Not answered' }, class: 'unfavourable' },
    { code: 'withdrawn', name: { zh: '评价人撤回', en: 'Withdrawn by whoever rated' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis: convention },
  visits: 0,
};
