import { day } from '../../../kernel/form/field-makers.ts';
import type { FormSchema, StringField } from '../../../kernel/form/schema.ts';
import type {
  OutcomeDeclaration,
  ServiceDefinition,
  StepDefinition,
  StepOutcome,
  Trigger,
} from '../../../kernel/process/definition.ts';
import { convention, workingDays } from '../basis.ts';
import { money, number, words } from '../fields.ts';
import { intermediary, itemCode, platform } from './basis.ts';

/*
 * An agency that has no system on the exchange signs and delivers here: each is a case of its own, whose party it is, and
 * the commission waits for it.
 */

/** Over a commission's data: the agency with this id is reached here. */
export const isHere = (id: string): string =>
  `data.firms.exists(each, each.agency == ${id} && each.case != "")`;
/** The case whose party an agency is; none where it is asked over the exchange. */
export const caseOf = (id: string): string =>
  `${isHere(id)} ? data.firms.filter(each, each.agency == ${id})[0].case : ""`;
/** What an agency is called. */
export const nameOf = (id: string): string =>
  `data.firms.exists(each, each.agency == ${id}) ? data.firms.filter(each, each.agency == ${id})[0].name : ${id}`;

export const resultNumber: StringField = {
  type: 'string',
  pattern: '^[A-Z0-9-]{6,30}$',
  maxLength: 30,
  'x-expects': {
    zh: '六至三十位数字、大写字母或连字符',
    en: 'six to thirty digits, capital letters or hyphens',
  },
  'x-text': { title: { zh: '成果编号', en: 'Number of the result' } },
};

const commission = words('委托编号', 'Number of the commission', 60);
const work = words('委托内容', 'What is wanted', 1000);
const priceFen = money('合同价', 'Price');
const withdrawn: OutcomeDeclaration = {
  code: 'withdrawn',
  name: { zh: '委托已撤回', en: 'The commission was withdrawn' },
  class: 'withdrawn',
};

export const contractHere: ServiceDefinition = {
  code: 'agency-contract',
  version: 1,
  kind: 'service',
  name: { zh: '机构签约', en: 'Contract of an agency' },
  summary: { zh: '被选定的机构签约', en: 'The agency that was chosen signs' },
  basis: intermediary,
  openedBy: 'parent',
  form: {
    type: 'object',
    'x-text': { title: { zh: '机构签约', en: 'Contract' } },
    properties: { commission, item: itemCode, work, priceFen, days: number('工期（天）', 'Days') },
    required: ['commission', 'item', 'work', 'priceFen', 'days'],
  } satisfies FormSchema,
  limits: {
    promised: [
      workingDays(2, convention('机构两个工作日内签约', 'The agency signs within two working days')),
    ],
    statutory: [],
  },
  steps: [
    {
      code: 'sign',
      name: { zh: '机构签约', en: 'The agency signs' },
      kind: 'sign',
      by: { applicant: true },
      outcomes: [
        {
          code: 'signed',
          name: { zh: '已签', en: 'Signed' },
          favourable: true,
          ends: [{ outcome: 'signed' }],
        },
        {
          code: 'refused',
          name: { zh: '不签', en: 'Not signed' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'refused' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'signed', name: { zh: '已签', en: 'Signed' }, class: 'favourable' },
    { code: 'refused', name: { zh: '不签', en: 'Not signed' }, class: 'unfavourable' },
    withdrawn,
  ],
  fee: { amountFen: '0', basis: intermediary },
  visits: 0,
};

export const deliveryHere: ServiceDefinition = {
  code: 'agency-delivery',
  version: 1,
  kind: 'service',
  name: { zh: '机构提交成果', en: 'Result of an agency' },
  summary: { zh: '机构按合同提交成果', en: 'The agency delivers what the contract says' },
  basis: intermediary,
  openedBy: 'parent',
  form: {
    type: 'object',
    'x-text': { title: { zh: '机构提交成果', en: 'Result' } },
    properties: { commission, item: itemCode, work, dueOn: day('约定交付日期', 'Due on') },
    required: ['commission', 'item', 'work', 'dueOn'],
  } satisfies FormSchema,
  limits: { promised: [], statutory: [] },
  steps: [
    {
      code: 'deliver',
      name: { zh: '提交成果', en: 'Delivered' },
      kind: 'works',
      by: { applicant: true },
      form: {
        type: 'object',
        properties: { resultNumber },
        required: ['resultNumber'],
      } satisfies FormSchema,
      outcomes: [
        {
          code: 'delivered',
          name: { zh: '已提交', en: 'Delivered' },
          favourable: true,
          sets: { result: 'output.resultNumber' },
          ends: [{ outcome: 'delivered' }],
        },
        {
          code: 'given-up',
          name: { zh: '不能交付', en: 'It cannot be delivered' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'given-up' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'delivered', name: { zh: '已提交', en: 'Delivered' }, class: 'favourable' },
    { code: 'given-up', name: { zh: '不能交付', en: 'Not delivered' }, class: 'unfavourable' },
    withdrawn,
  ],
  fee: { amountFen: '0', basis: intermediary },
  visits: 0,
};

const toAgency = (form: Readonly<Record<string, string>>) => ({
  of: '[data.agency]',
  party: caseOf('item'),
  form: { commission: 'case.number', item: 'form.item', work: 'form.work', ...form },
});

/** Which way an agency goes on after a step: here, or over the exchange. */
export function wayAfter(code: string, after: Trigger): StepDefinition {
  return {
    code,
    name: { zh: '机构在哪里办', en: 'Where the agency goes on' },
    kind: 'automatic',
    by: { system: true },
    after: { any: [after] },
    rules: [
      { when: isHere('data.agency'), outcome: 'here' },
      { when: 'true', outcome: 'exchange' },
    ],
    outcomes: [
      { code: 'here', name: { zh: '在平台上', en: 'Here' }, favourable: true },
      { code: 'exchange', name: { zh: '通过接口', en: 'Over the exchange' }, favourable: true },
    ],
  };
}

/** The chosen agency signs here; `done` is what a signature brings, whichever way it comes. */
export function signsHere(after: Trigger, done: StepOutcome): StepDefinition {
  return {
    code: 'counter-sign-here',
    name: { zh: '机构签约', en: 'The agency signs' },
    kind: 'gather',
    by: platform,
    after: { any: [after] },
    gathers: {
      service: contractHere.code,
      each: toAgency({ priceFen: 'data.priceFen', days: 'data.days' }),
      complete: 'when-all-ended',
      totals: { signed: { where: 'child.outcome == "signed"' } },
    },
    rules: [
      { when: 'output.signed > 0.0', outcome: done.code },
      { when: 'true', outcome: 'refused', reason: { zh: '机构没有签约', en: 'The agency did not sign' } },
    ],
    outcomes: [
      done,
      {
        code: 'refused',
        name: { zh: '不签', en: 'Not signed' },
        favourable: false,
        reason: 'required',
        ends: [{ outcome: 'unsettled' }],
      },
    ],
  };
}

/** The agency delivers here, each time it is asked to. */
export function deliversHere(
  after: readonly Trigger[],
  rounds: NonNullable<StepDefinition['rounds']>,
  delivered: Readonly<Record<string, string>>,
): StepDefinition {
  return {
    code: 'deliver-here',
    name: { zh: '机构提交成果', en: 'The agency delivers' },
    kind: 'gather',
    by: platform,
    after: { any: after },
    rounds,
    gathers: {
      service: deliveryHere.code,
      each: toAgency({ dueOn: 'data.dueOn' }),
      complete: 'when-all-ended',
      totals: { results: { list: 'child.data.result', where: 'child.outcome == "delivered"' } },
    },
    rules: [
      { when: 'size(output.results) > 0', outcome: 'done' },
      { when: 'true', outcome: 'none', reason: { zh: '机构不能交付', en: 'The agency cannot deliver' } },
    ],
    outcomes: [
      {
        code: 'done',
        name: { zh: '已提交', en: 'Delivered' },
        favourable: true,
        sets: { result: 'output.results[0]', ...delivered },
      },
      {
        code: 'none',
        name: { zh: '不能交付', en: 'Not delivered' },
        favourable: false,
        reason: 'required',
        ends: [{ outcome: 'rejected' }],
      },
    ],
  };
}
