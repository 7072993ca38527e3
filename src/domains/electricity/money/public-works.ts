import { choice, day } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { RegisterWrite, ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { measure } from '../basis.ts';
import { region, schemaOf, words } from '../registers.ts';
import { money } from './compensation.ts';

/*
 * 政府承担的接网工程 ((二)1(4)): the money is there before anything is tendered, is spent on nothing else, and is paid as the
 * works go on, so that no builder advances any.
 */

const basis = measure('investment-boundary');
const treasury = { duty: 'finance-licensing' } as const;

const code = 'power-public-works';
const kept = (field: string): string => `data.?${field}.orValue(null)`;

function entry(state: 'funded' | 'contracted' | 'settled'): RegisterWrite {
  return {
    register: code,
    key: 'form.application',
    act: 'put',
    content: {
      region: 'case.region',
      state: JSON.stringify(state),
      document: 'form.document',
      budget: 'data.budget',
      tender: kept('tender'),
      builder: kept('builder'),
      contract: kept('contract'),
      paid: 'data.paid',
      on: 'today',
    },
  };
}

const steps: readonly StepDefinition[] = [
  {
    code: 'look-up',
    name: { zh: '核对由谁出资', en: 'Whose works they are' },
    kind: 'automatic',
    by: { system: true },
    reads: [
      { as: 'works', register: 'power-works-investment', key: 'form.application' },
      { as: 'known', register: code, key: 'form.application' },
    ],
    rules: [
      {
        when: 'facts.works == null || facts.works.payer != "government"',
        outcome: 'not-ours',
        reason: {
          zh: '台账里这件报装的接网工程不由政府出资：请核对报装编号',
          en: 'The works of this application are not the government’s to pay: check its number',
        },
      },
      {
        when: 'facts.known != null',
        outcome: 'not-ours',
        reason: { zh: '这项工程的资金已经安排', en: 'Money was set aside for these works before' },
      },
      { when: 'true', outcome: 'funded' },
    ],
    outcomes: [
      {
        code: 'funded',
        name: { zh: '资金已落实，专款专用', en: 'The money is there, for these works alone' },
        favourable: true,
        sets: { budget: 'form.budget', paid: '0' },
        writes: [entry('funded')],
      },
      {
        code: 'not-ours',
        name: { zh: '不能安排资金', en: 'No money is set aside' },
        favourable: false,
        reason: 'required',
        ends: [{ outcome: 'not-ours' }],
      },
    ],
  },
  {
    code: 'tender',
    name: { zh: '统一招标', en: 'Tendered' },
    kind: 'decide',
    by: treasury,
    after: { any: [{ step: 'look-up', outcomes: ['funded'] }] },
    form: {
      type: 'object',
      properties: {
        tender: { ...words('招标编号', 'Number of the tender', 60), minLength: 2 },
        builder: { ...words('中标单位', 'Who builds', 100), minLength: 2 },
        contract: { ...money('中标金额', 'Contract price'), minimum: 1 },
      },
      required: ['tender', 'builder', 'contract'],
    } satisfies FormSchema,
    outcomes: [
      {
        code: 'awarded',
        name: { zh: '已定标', en: 'Awarded' },
        favourable: true,
        sets: { tender: 'output.tender', builder: 'output.builder', contract: 'output.contract' },
      },
    ],
  },
  {
    code: 'cover',
    name: { zh: '核对资金够不够', en: 'Whether the money covers it' },
    kind: 'automatic',
    by: { system: true },
    after: { any: [{ step: 'tender' }, { step: 'add' }] },
    rules: [
      { when: 'data.contract <= data.budget', outcome: 'covered' },
      { when: 'true', outcome: 'short' },
    ],
    outcomes: [
      {
        code: 'covered',
        name: { zh: '足额', en: 'It does' },
        favourable: true,
        writes: [entry('contracted')],
      },
      {
        code: 'short',
        name: { zh: '不足，先补足再签合同', en: 'It does not: more first' },
        favourable: false,
      },
    ],
  },
  {
    code: 'add',
    name: { zh: '补足资金', en: 'More is set aside' },
    kind: 'decide',
    by: treasury,
    after: { any: [{ step: 'cover', outcomes: ['short'] }] },
    form: {
      type: 'object',
      properties: { more: { ...money('追加金额', 'More'), minimum: 1 } },
      required: ['more'],
    } satisfies FormSchema,
    outcomes: [
      {
        code: 'added',
        name: { zh: '已追加', en: 'Added' },
        favourable: true,
        sets: { budget: 'data.budget + output.more' },
      },
    ],
  },
  {
    code: 'pay',
    name: { zh: '按进度拨付', en: 'Paid as the works go on' },
    kind: 'decide',
    by: treasury,
    after: {
      any: [
        { step: 'cover', outcomes: ['covered'] },
        { step: 'book', outcomes: ['part', 'too-much'] },
      ],
    },
    form: {
      type: 'object',
      properties: { amount: { ...money('本次拨付', 'Paid now'), minimum: 1 } },
      required: ['amount'],
    } satisfies FormSchema,
    outcomes: [
      {
        code: 'paid',
        name: { zh: '已拨付', en: 'Paid' },
        favourable: true,
        sets: { together: 'data.paid + output.amount' },
      },
    ],
  },
  {
    code: 'book',
    name: { zh: '记账', en: 'Booked' },
    kind: 'automatic',
    by: { system: true },
    after: { any: [{ step: 'pay' }] },
    rules: [
      {
        when: 'data.together > data.contract',
        outcome: 'too-much',
        reason: { zh: '累计超过合同金额，没有记账', en: 'More than the contract in all: not booked' },
      },
      { when: 'data.together == data.contract', outcome: 'settled' },
      { when: 'true', outcome: 'part' },
    ],
    outcomes: [
      {
        code: 'part',
        name: { zh: '已记账', en: 'Booked' },
        favourable: true,
        sets: { paid: 'data.together' },
        writes: [entry('contracted')],
      },
      {
        code: 'settled',
        name: { zh: '已付清', en: 'Paid in full' },
        favourable: true,
        sets: { paid: 'data.together' },
        writes: [entry('settled')],
        ends: [{ outcome: 'settled' }],
      },
      { code: 'too-much', name: { zh: '超过合同', en: 'Too much' }, favourable: false, reason: 'required' },
    ],
  },
];

export const publicWorks: ServiceDefinition = {
  code,
  version: 1,
  kind: 'service',
  name: {
    zh: '政府承担的接网工程资金和招标',
    en: 'Money and tender of grid works that the government pays for',
  },
  summary: {
    zh: '先落实资金再招标，按进度拨付，专款专用，承建单位不垫资',
    en: 'The money first, then the tender, and payment as the works go on: earmarked, and nothing advanced by the builder',
  },
  basis,
  openedBy: 'office',
  opener: treasury,
  form: {
    type: 'object',
    'x-text': { title: { zh: '政府承担的接网工程', en: 'Grid works that the government pays for' } },
    properties: {
      application: { ...words('用电报装编号', 'Number of the application', 60), minLength: 4 },
      budget: { ...money('落实资金', 'Set aside'), minimum: 1 },
      document: { ...words('资金文件', 'By which document', 120), minLength: 2 },
    },
    required: ['application', 'budget', 'document'],
  } satisfies FormSchema,
  limits: { promised: [], statutory: [] },
  steps,
  outcomes: [
    { code: 'settled', name: { zh: '已付清', en: 'Paid in full' }, class: 'favourable' },
    { code: 'not-ours', name: { zh: '不能安排资金', en: 'No money is set aside' }, class: 'void' },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};

export const publicWorksRegister: RegisterDefinition = {
  code,
  version: 1,
  name: { zh: '政府承担接网工程资金台账', en: 'Grid works that the government pays for' },
  basis,
  schema: schemaOf(
    {
      region,
      state: choice('状态', 'State', [
        ['funded', '资金已落实', 'Money is there'],
        ['contracted', '已招标，按进度拨付', 'Tendered, being paid'],
        ['settled', '已付清', 'Paid in full'],
      ]),
      document: words('资金文件', 'By which document', 120),
      budget: money('落实资金', 'Set aside'),
      tender: words('招标编号', 'Number of the tender', 60),
      builder: words('中标单位', 'Who builds', 100),
      contract: money('中标金额', 'Contract price'),
      paid: money('已拨付', 'Paid'),
      on: day('日期', 'On'),
    },
    ['region', 'state', 'document', 'budget', 'paid', 'on'],
  ),
  key: { zh: '用电报装编号', en: 'Number of the application' },
  owner: treasury.duty,
  publication: {
    fields: ['region', 'state', 'document', 'budget', 'tender', 'builder', 'contract', 'paid', 'on'],
    basis,
  },
  writers: [code],
  kind: 'plain',
};
