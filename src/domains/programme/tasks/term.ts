import type { FormSchema } from '../../../kernel/form/schema.ts';
import type {
  Expression,
  OfficeActor,
  RegisterWrite,
  StepDefinition,
} from '../../../kernel/process/definition.ts';
import { days, silence } from './basis.ts';
import { day, words } from './fields.ts';

/** The last day of the plan, or until when the task was carried on past it. */
export const lastDay: Expression = 'data.?end.orValue(form.?end.orValue("9999-12-31"))';

const coordination: OfficeActor = { duty: 'plan-coordination' };

/** Reported done, and not yet looked at: what is being checked is not left undone. */
const inCheck = ['review', 'verify']
  .map((step) => `steps.?${step}.?status.orValue("") == "open"`)
  .join(' || ');

/** The first day after that, which nobody has to remember; at once, where the task stands in the plan no more. */
const term: StepDefinition = {
  code: 'term',
  name: { zh: '方案期满', en: 'The plan’s term is over' },
  kind: 'automatic',
  by: { system: true },
  after: {
    any: [
      { step: 'acceptance' },
      { step: 'extend', outcomes: ['named'] },
      { step: 'review', outcomes: ['returned'] },
      { step: 'verify', outcomes: ['returned', 'goes-on'] },
    ],
  },
  when: 'has(form.end)',
  onDay: `data.?leftOut.orValue(false) ? today : daysLater(${lastDay}, 1)`,
  rules: [
    { when: inCheck, outcome: 'in-check' },
    {
      when: 'data.?leftOut.orValue(false)',
      outcome: 'over',
      reason: { zh: '方案已不列这项任务', en: 'The plan names this task no more' },
    },
    {
      when: `today <= ${lastDay}`,
      outcome: 'left-out',
      reason: { zh: '方案已不列这项任务', en: 'The plan names this task no more' },
    },
    // What runs here goes on keeping it, plan or no plan: nobody has left it undone.
    { when: 'form.?kept.orValue(false)', outcome: 'kept' },
    { when: 'true', outcome: 'over' },
  ],
  outcomes: [
    {
      code: 'in-check',
      name: { zh: '正在审核、核查，待其结果', en: 'Being checked: that comes first' },
      favourable: true,
      sets: { leftOut: `data.?leftOut.orValue(false) || today <= ${lastDay}` },
    },
    {
      code: 'left-out',
      name: { zh: '不再列入方案，送处置', en: 'In the plan no more: to be settled' },
      favourable: false,
      sets: { leftOut: 'true' },
    },
    {
      code: 'kept',
      name: { zh: '由本系统的事项继续实现，了结', en: 'Kept by what runs here: over' },
      favourable: true,
      ends: [{ outcome: 'kept' }],
    },
    { code: 'over', name: { zh: '未完成，送处置', en: 'Not done: to be settled' }, favourable: false },
  ],
};

const extension = {
  type: 'object',
  'x-text': { title: { zh: '延续办理', en: 'Until when it goes on' } },
  properties: {
    goesOnTo: day('延续到', 'Goes on until'),
    goesOnWhy: { ...words('延续理由', 'Why it goes on', 500), minLength: 2 },
  },
  required: ['goesOnTo', 'goesOnWhy'],
  'x-rules': [
    {
      holds: 'form.goesOnTo > today',
      at: 'goesOnTo',
      text: { zh: '期限应当晚于今天', en: 'The day must be later than today' },
    },
  ],
} as const satisfies FormSchema;

/**
 * 期满处置: what the plan's term has left undone goes on by decision, is closed with a reason, or ends as undone; silence
 * is the last. Nothing of a plan that is over stays at red. Whether it goes on is decided without a form, so that many
 * may be decided together; until when, of each by itself.
 */
export function termSteps(kept: (state: string) => RegisterWrite): readonly StepDefinition[] {
  const settle: StepDefinition = {
    code: 'settle',
    name: { zh: '期满处置', en: 'Settle what is left undone' },
    kind: 'decide',
    by: coordination,
    after: {
      any: [
        { step: 'term', outcomes: ['over', 'left-out'] },
        { step: 'extend', outcomes: ['not-after-all'] },
      ],
    },
    limit: days(20),
    deemed: { outcome: 'unfinished', basis: silence },
    outcomes: [
      { code: 'goes-on', name: { zh: '延续办理', en: 'It goes on' }, favourable: true },
      {
        code: 'unfinished',
        name: { zh: '按未完成了结', en: 'Ended as undone' },
        favourable: false,
        writes: [kept('unfinished')],
        // What was reported done meanwhile is looked at first; sent back, it comes here again.
        ends: [{ when: `!(${inCheck})`, outcome: 'unfinished' }],
      },
      {
        code: 'dropped',
        name: { zh: '不再办理', en: 'Closed: no longer to be done' },
        favourable: false,
        reason: 'required',
        writes: [kept('dropped')],
        ends: [{ outcome: 'dropped' }],
      },
    ],
  };
  const extend: StepDefinition = {
    code: 'extend',
    name: { zh: '确定延续的期限', en: 'Say until when it goes on' },
    kind: 'decide',
    by: coordination,
    after: { any: [{ step: 'settle', outcomes: ['goes-on'] }] },
    limit: days(5),
    deemed: { outcome: 'not-after-all', basis: silence },
    form: extension,
    outcomes: [
      {
        code: 'named',
        name: { zh: '确定', en: 'Decided' },
        favourable: true,
        sets: {
          goesOnTo: 'output.goesOnTo',
          goesOnWhy: 'output.goesOnWhy',
          due: 'output.goesOnTo',
          dueWhy: 'output.goesOnWhy',
          end: 'output.goesOnTo',
          leftOut: 'false',
        },
        writes: [kept('under-way')],
      },
      { code: 'not-after-all', name: { zh: '不延续，另行决定', en: 'Not after all' }, favourable: false },
    ],
  };
  return [term, settle, extend];
}
