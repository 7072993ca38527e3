import { choice, day } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { Reaction } from '../../../kernel/pack/definition.ts';
import type { RegisterWrite, ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { convention, measure, workingDays } from '../basis.ts';
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

/** What a case knows of the money: the project finds it out, and its payments are told. */
const known = ['document', 'budget', 'tender', 'builder', 'contract'] as const;
type Known = Readonly<Record<(typeof known)[number], string>>;
const inProject = Object.fromEntries(known.map((field) => [field, kept(field)])) as Known;
const inPayments = Object.fromEntries(known.map((field) => [field, `form.${field}`])) as Known;

function entry(state: 'funded' | 'contracted' | 'settled', what: Known, paid: string): RegisterWrite {
  return {
    register: code,
    key: 'form.application',
    act: 'put',
    content: { region: 'case.region', state: JSON.stringify(state), ...what, paid, on: 'today' },
  };
}

/** How long a line may wait for money and for a builder; no text says it. */
const fundDays = 5;
const tenderDays = 30;

const steps: readonly StepDefinition[] = [
  {
    code: 'fund',
    name: { zh: '落实资金', en: 'The money is set aside' },
    kind: 'decide',
    by: treasury,
    limit: workingDays(
      fundDays,
      convention('五个工作日内落实资金', 'The money is there within five working days'),
    ),
    form: {
      type: 'object',
      properties: {
        budget: { ...money('落实资金', 'Set aside'), minimum: 1 },
        document: { ...words('资金文件', 'By which document', 120), minLength: 2 },
      },
      required: ['budget', 'document'],
    } satisfies FormSchema,
    outcomes: [
      {
        code: 'funded',
        name: { zh: '资金已落实，专款专用', en: 'The money is there, for these works alone' },
        favourable: true,
        sets: { budget: 'output.budget', document: 'output.document' },
        writes: [entry('funded', inProject, '0')],
      },
    ],
  },
  {
    code: 'tender',
    name: { zh: '统一招标', en: 'Tendered' },
    kind: 'decide',
    by: treasury,
    after: { any: [{ step: 'fund' }] },
    limit: workingDays(tenderDays, convention('三十个工作日内招标', 'Tendered within thirty working days')),
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
        writes: [entry('contracted', inProject, '0')],
        ends: [{ outcome: 'contracted' }],
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
    limit: workingDays(fundDays, convention('五个工作日内补足资金', 'Covered within five working days')),
    form: {
      type: 'object',
      properties: {
        document: { ...words('追加资金文件', 'By which document', 120), minLength: 2 },
      },
      required: ['document'],
    } satisfies FormSchema,
    outcomes: [
      {
        code: 'added',
        name: { zh: '已补足到中标金额', en: 'As much as the tender costs' },
        favourable: true,
        sets: { budget: 'data.contract', document: 'data.document + "；" + output.document' },
      },
    ],
  },
];

const paidSoFar = 'double(data.?paid.orValue(0.0))';

const payments: readonly StepDefinition[] = [
  {
    code: 'pay',
    name: { zh: '按进度拨付', en: 'Paid as the works go on' },
    kind: 'decide',
    by: treasury,
    after: {
      any: [{ step: 'acceptance' }, { step: 'book', outcomes: ['part', 'not-booked'] }],
    },
    form: {
      type: 'object',
      properties: {
        amount: {
          ...money('本次拨付（付清余款的不用填）', 'Paid now (left open where all the rest is)'),
          minimum: 1,
        },
      },
    } satisfies FormSchema,
    outcomes: [
      {
        code: 'paid',
        name: { zh: '已拨付', en: 'Paid' },
        favourable: true,
        sets: { together: `${paidSoFar} + double(output.?amount.orValue(0.0))` },
      },
      {
        code: 'rest',
        name: { zh: '付清余款', en: 'All the rest is paid' },
        favourable: true,
        sets: { together: 'double(form.contract)' },
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
        when: `data.together == ${paidSoFar}`,
        outcome: 'not-booked',
        reason: { zh: '没有填金额，没有记账', en: 'No amount was entered: not booked' },
      },
      {
        when: 'data.together > form.contract',
        outcome: 'not-booked',
        reason: { zh: '累计超过合同金额，没有记账', en: 'More than the contract in all: not booked' },
      },
      { when: 'data.together == form.contract', outcome: 'settled' },
      { when: 'true', outcome: 'part' },
    ],
    outcomes: [
      {
        code: 'part',
        name: { zh: '已记账', en: 'Booked' },
        favourable: true,
        sets: { paid: 'data.together' },
        writes: [entry('contracted', inPayments, 'data.paid')],
      },
      {
        code: 'settled',
        name: { zh: '已付清', en: 'Paid in full' },
        favourable: true,
        sets: { paid: 'data.together' },
        writes: [entry('settled', inPayments, 'data.paid')],
        ends: [{ outcome: 'settled' }],
      },
      {
        code: 'not-booked',
        name: { zh: '没有记账', en: 'Not booked' },
        favourable: false,
        reason: 'required',
      },
    ],
  },
];

const application = { ...words('用电报装编号', 'Number of the application', 60), minLength: 4 };

/** Opened by the connection whose works are the government’s to pay; they begin when this has ended well. */
export const publicWorks: ServiceDefinition = {
  code,
  version: 2,
  kind: 'service',
  name: {
    zh: '政府承担的接网工程资金和招标',
    en: 'Money and tender of grid works that the government pays for',
  },
  summary: {
    zh: '先落实资金再招标，资金够了才开工，专款专用',
    en: 'The money first, then the tender; works begin once it is covered, and it is spent on nothing else',
  },
  basis,
  openedBy: 'parent',
  form: {
    type: 'object',
    'x-text': { title: { zh: '政府承担的接网工程', en: 'Grid works that the government pays for' } },
    properties: { application, line: words('接入线路', 'Line', 60) },
    required: ['application'],
  } satisfies FormSchema,
  limits: { promised: [], statutory: [] },
  steps,
  outcomes: [
    {
      code: 'contracted',
      name: { zh: '已招标，可以开工', en: 'Tendered: works may begin' },
      class: 'favourable',
    },
    {
      code: 'withdrawn',
      name: { zh: '用电申请已撤回', en: 'Power is not wanted after all' },
      class: 'withdrawn',
    },
  ],
  withdrawal: [
    {
      outcome: 'withdrawn',
      reads: [{ as: 'known', register: code, key: 'form.application' }],
      writes: [
        { register: code, key: 'form.application', act: 'close', when: 'facts.known != null', content: {} },
      ],
    },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};

/** 足额支付、不得垫资: the builder is paid as the works go on, and never beyond the contract. */
export const publicPayment: ServiceDefinition = {
  code: 'power-public-payment',
  version: 1,
  kind: 'service',
  name: { zh: '政府承担的接网工程拨付', en: 'Payment of grid works that the government pays for' },
  summary: {
    zh: '招标后按工程进度拨付，付到合同金额为止，承建单位不垫资',
    en: 'Paid as the works go on until the contract price is reached; the builder advances nothing',
  },
  basis,
  openedBy: 'reaction',
  form: {
    type: 'object',
    'x-text': { title: { zh: '已招标的接网工程', en: 'Grid works that were tendered' } },
    properties: {
      application,
      document: words('资金文件', 'By which document', 120),
      budget: money('落实资金', 'Set aside'),
      tender: words('招标编号', 'Number of the tender', 60),
      builder: words('中标单位', 'Who builds', 100),
      contract: { ...money('中标金额', 'Contract price'), minimum: 1 },
    },
    required: ['application', ...known],
  } satisfies FormSchema,
  limits: { promised: [], statutory: [] },
  steps: payments,
  outcomes: [
    { code: 'settled', name: { zh: '已付清', en: 'Paid in full' }, class: 'favourable' },
    { code: 'withdrawn', name: { zh: '不再需要', en: 'No longer wanted' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};

export const publicPayments: readonly Reaction[] = [
  {
    code: 'power.pay-public-works',
    on: { service: code, ended: ['favourable'] },
    opens: {
      service: publicPayment.code,
      form: { application: 'form.application', ...inProject },
      linked: true,
      ofOffice: true,
    },
  },
];

export const publicWorksRegister: RegisterDefinition = {
  code,
  version: 2,
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
  writers: [code, publicPayment.code],
  kind: 'plain',
};
