import { as, person, uscc } from '../../../kernel/form/dictionary.ts';
import { choice, day } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { RegisterWrite, ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { landStep, landUnit, projectCode } from '../../known-land/known-land.ts';
import { convention, measure, supplier, workingDays } from '../basis.ts';
import { boundaryFrom } from '../facts.ts';
import { foundedThisYear, onSmallList, payerFields, zone } from '../fields.ts';
import { payerRows, payerTable, readsZone } from '../payer.ts';
import { payer, region, schemaOf, words } from '../registers.ts';

const basis = measure('investment-boundary');

export function money(zh: string, en: string) {
  return { type: 'integer', format: 'money-fen', minimum: 0, 'x-text': { title: { zh, en } } } as const;
}

/** The table's facts as they were when the works were done: a firm that was small then is asked about then. */
const factsThen = {
  ...payerFields,
  onSmallList: {
    ...onSmallList,
    'x-text': {
      title: {
        zh: '工程完成时在国家小微企业名录里',
        en: 'On the national list of small and micro enterprises when the works were done',
      },
    },
  },
  foundedThisYear: {
    ...foundedThisYear,
    'x-text': { title: { zh: '工程完成当年新设立的企业', en: 'Founded in the year the works were done' } },
  },
} as const;

const form = {
  type: 'object',
  'x-text': { title: { zh: '接网工程费用补偿', en: 'Repayment of grid works' } },
  properties: {
    contact: as(person, { 'x-text': { title: { zh: '联系人', en: 'Contact' } } }),
    works: { ...words('工程名称', 'The works', 100), minLength: 2 },
    builtOn: day('接网工程完成日期', 'The grid works were done on'),
    claimed: { ...money('已出资金额', 'Paid'), minimum: 100 },
    uscc: as(uscc, {
      'x-text': {
        title: { zh: '统一社会信用代码（企业填）', en: 'Unified code, for an enterprise' },
        description: {
          zh: '凭它和不动产单元号查登记簿：当时土地从哪天起、在不在规划范围内，登记簿、项目库里有的以它们为准',
          en: 'With it and the number of the property unit the registers are looked up: since when the land was held then, and whether it lay in the planned area, where they know',
        },
      },
    }),
    landUnit,
    projectCode,
    ...factsThen,
    zone,
  },
  required: ['contact', 'works', 'builtOn', 'claimed', ...Object.keys(payerFields), 'zone'],
} as FormSchema;

function entry(status: string, more: RegisterWrite['content'] = {}): RegisterWrite {
  return {
    register: 'power-compensation',
    key: 'case.number',
    act: 'put',
    content: {
      region: 'case.region',
      payer: 'data.payer',
      claimed: 'form.claimed',
      status: JSON.stringify(status),
      ...more,
    },
  };
}

const valued = { valued: 'data.valued', deadline: 'data.deadline' };

/** Who should have paid by the same table that decides for new works, asked as of the day they were done; where that is the customer nothing is owed. */
const judge: StepDefinition = {
  code: 'judge',
  name: { zh: '判定应由谁承担', en: 'Who should have paid' },
  kind: 'automatic',
  by: { system: true },
  after: { all: [{ step: 'land' }] },
  reads: readsZone,
  rules: [
    // (二)1(4): only works since the boundary moved are gone back to, whoever would bear them today.
    {
      when: `form.builtOn < "${boundaryFrom}"`,
      outcome: 'customer',
      reason: {
        zh: '接网工程在2021年3月1日前完成，不在追溯补偿范围内',
        en: 'The works were done before 1 March 2021, and what was done before then is not gone back to',
      },
    },
    ...payerRows.map(({ when, outcome, clause }) => ({ when, outcome, reason: clause })),
  ],
  outcomes: payerTable.outcomes.map(({ code, name }) => ({
    code,
    name: { zh: `应由${name.zh}承担`, en: `To be borne by ${name.en.toLowerCase()}` },
    favourable: code !== 'customer',
    ...(code === 'customer'
      ? { ends: [{ outcome: 'not-due' }] }
      : { sets: { payer: JSON.stringify(code) }, writes: [entry('listed')] }),
  })),
};

const value: StepDefinition = {
  code: 'value',
  name: { zh: '评估工程价值', en: 'The works are valued' },
  kind: 'inspect',
  by: supplier,
  after: { all: [{ step: 'judge' }] },
  limit: workingDays(20, convention('二十个工作日内评估', 'Valued within twenty working days')),
  form: {
    type: 'object',
    properties: {
      valued: money('评估金额', 'Valued at'),
      deadline: day('补偿期限', 'To be repaid by'),
    },
    required: ['valued', 'deadline'],
  } satisfies FormSchema,
  outcomes: [
    {
      code: 'valued',
      name: { zh: '已评估', en: 'Valued' },
      favourable: true,
      sets: { valued: 'output.valued', deadline: 'output.deadline' },
      writes: [entry('valued', valued)],
    },
  ],
};

function repay(code: string, by: StepDefinition['by'], who: string, zh: string, en: string): StepDefinition {
  return {
    code,
    name: { zh, en },
    kind: 'pay',
    by,
    after: { all: [{ step: 'value' }] },
    when: `data.payer ${who === 'government' ? '==' : '!='} "government"`,
    form: {
      type: 'object',
      properties: { paid: money('支付金额', 'Paid'), paidOn: day('支付日期', 'Paid on') },
      required: ['paid', 'paidOn'],
    } satisfies FormSchema,
    outcomes: [
      {
        code: 'repaid',
        name: { zh: '已补偿', en: 'Repaid' },
        favourable: true,
        sets: { paid: 'output.paid', paidOn: 'output.paidOn' },
        writes: [entry('repaid', { ...valued, paid: 'data.paid', paidOn: 'data.paidOn' })],
        ends: [{ outcome: 'repaid' }],
      },
    ],
  };
}

/** 追溯补偿: works a customer paid for although the boundary had moved are valued, listed and repaid by a day. */
export const compensation: ServiceDefinition = {
  code: 'power-compensation',
  version: 3,
  kind: 'service',
  name: { zh: '接网工程费用补偿', en: 'Repayment of grid works' },
  summary: {
    zh: '2021年3月1日后本不该你出资的接网工程，评估后按期退还',
    en: 'Grid works that were not yours to pay since 1 March 2021 are valued and repaid by a day',
  },
  basis,
  keywords: ['退费', '补偿', 'refund', 'compensation'],
  openedBy: 'applicant',
  realName: { level: 'counter', basis },
  form,
  materials: [
    {
      code: 'proof',
      name: { zh: '工程合同和付款凭证', en: 'Contract of the works and receipts' },
      from: 'applicant',
      basis,
    },
  ],
  limits: {
    promised: [],
    statutory: [],
    until: {
      day: 'data.?deadline.orValue("")',
      what: '"接网工程费用补偿 / Repayment of grid works"',
      basis,
    },
  },
  steps: [
    // The land as it was when the works were done: by the registers where they know, and else as declared, which is said.
    landStep({ applicant: 'form.?uscc.orValue(form.contact.residentId)', basis, asOf: 'form.builtOn' }),
    judge,
    value,
    repay(
      'repay-government',
      { duty: 'finance-licensing' },
      'government',
      '政府补偿',
      'The government repays',
    ),
    repay('repay-company', supplier, 'power-company', '供电企业补偿', 'The power company repays'),
  ],
  outcomes: [
    { code: 'repaid', name: { zh: '已补偿', en: 'Repaid' }, class: 'favourable' },
    {
      code: 'not-due',
      name: { zh: '应由客户承担，不补偿', en: 'Yours to pay: nothing is owed' },
      class: 'unfavourable',
    },
    { code: 'withdrawn', name: { zh: '申请人撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};

export const compensations: RegisterDefinition = {
  code: 'power-compensation',
  version: 1,
  name: { zh: '接网工程补偿清退台账', en: 'Ledger of repayments' },
  basis,
  schema: schemaOf(
    {
      region,
      payer,
      status: choice('进度', 'How it stands', [
        ['listed', '已列入', 'Listed'],
        ['valued', '已评估', 'Valued'],
        ['repaid', '已补偿', 'Repaid'],
      ]),
      claimed: money('已出资金额', 'Paid by the customer'),
      valued: money('评估金额', 'Valued at'),
      deadline: day('补偿期限', 'To be repaid by'),
      paid: money('已补偿金额', 'Repaid'),
      paidOn: day('补偿日期', 'Repaid on'),
    },
    ['region', 'payer', 'status', 'claimed'],
  ),
  key: { zh: '补偿编号', en: 'Number' },
  owner: 'electricity-supply',
  publication: {
    fields: ['region', 'payer', 'status', 'valued', 'deadline', 'paid', 'paidOn'],
    basis: measure('information'),
  },
  writers: ['power-compensation'],
  kind: 'plain',
};
