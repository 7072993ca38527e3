import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import { convention, givenNumber, money, number, workingDays } from '../fields.ts';
import { partyOf, type Utility } from '../utility.ts';
import { afterHolder, asker, holderCheck, isAskers, knownHolder, notYours } from './holder.ts';
import { accountNumber, contact, everyday } from './service.ts';

const billForm = {
  type: 'object',
  properties: {
    period: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}$',
      maxLength: 7,
      'x-expects': { zh: '如 2022-05', en: 'such as 2022-05' },
      'x-text': { title: { zh: '账期', en: 'Period' } },
    },
    used: number('用量（立方米）', 'Used (m³)'),
    price: money('单价（元/立方米）', 'Price per m³ (CNY)'),
    amount: money('应缴（元）', 'To be paid (CNY)'),
  },
  required: ['period', 'used', 'price', 'amount'],
} as const satisfies FormSchema;

/** What was used at the price that the government set, to the fen above: whatever is more was added to the bill. */
const beyondThePrice =
  'double(steps.bill.output.amount) >= double(steps.bill.output.used) * double(steps.bill.output.price) + 1.0';

/** 缴费和电子发票: the bill is fetched, looked at, paid, and its invoice is there at once. */
export function payment(utility: Utility): ServiceDefinition {
  const { code, name, cites, certificates, party } = utility;
  return everyday({
    code: `${code}-payment`,
    name: { zh: `${name.zh}缴费和发票`, en: `Pay a bill: ${name.en}` },
    summary: {
      zh: '输入户号查账单、缴费，电子发票当场开；账单超出政府定价的不让缴',
      en: 'Find your bill by the account number and pay it; the invoice is there at once. A bill above the set price cannot be paid',
    },
    basis: cites['service-quality'],
    keywords: ['缴费', '交费', '发票', '账单', 'pay', 'bill', 'invoice', name.zh, name.en],
    fields: { contact, accountNumber },
    required: ['contact', 'accountNumber'],
    limits: [workingDays(1, convention('缴费、开票当日', 'Paid and invoiced within a working day'))],
    ofHolder: knownHolder(utility),
    steps: [
      holderCheck(utility, isAskers, notYours, 'no-account'),
      {
        code: 'bill',
        name: { zh: '查询账单', en: 'Bill found' },
        kind: 'external',
        by: partyOf(utility),
        after: afterHolder,
        calls: {
          operation: `${party}.find-bill`,
          payload: { accountNumber: 'form.accountNumber', holder: asker },
        },
        form: billForm,
        outcomes: [
          {
            code: 'done',
            name: { zh: '已查到', en: 'Found' },
            favourable: true,
            sets: { amount: 'double(output.amount)', period: 'output.period' },
          },
          {
            code: 'refused',
            name: { zh: '你名下没有这个户号', en: 'You have no such account' },
            favourable: false,
            reason: 'required',
            ends: [{ outcome: 'no-account' }],
          },
        ],
      },
      {
        code: 'look',
        name: { zh: '核对账单', en: 'The bill is looked at' },
        kind: 'automatic',
        by: { system: true },
        after: { all: [{ step: 'bill', outcomes: ['done'] }] },
        rules: [
          { when: 'data.amount == 0.0', outcome: 'nothing' },
          {
            when: beyondThePrice,
            outcome: 'beyond',
            reason: {
              zh: '应缴金额高于用量乘以政府定价，请先投诉核实，不用缴',
              en: 'More is asked for than what was used at the set price. Do not pay: complain, and it will be looked into',
            },
          },
          { when: 'true', outcome: 'right' },
        ],
        outcomes: [
          { code: 'right', name: { zh: '相符', en: 'Right' }, favourable: true },
          {
            code: 'nothing',
            name: { zh: '没有欠费', en: 'Nothing is owed' },
            favourable: true,
            ends: [{ outcome: 'nothing-due' }],
          },
          {
            code: 'beyond',
            name: { zh: '超出定价', en: 'Above the set price' },
            favourable: false,
            reason: 'required',
            ends: [{ outcome: 'beyond-price' }],
          },
        ],
      },
      {
        code: 'pay',
        name: { zh: '缴费', en: 'Pay' },
        kind: 'pay',
        by: { applicant: true },
        after: { all: [{ step: 'look', outcomes: ['right'] }] },
        uncounted: convention('等用户缴费', 'Waiting for the customer to pay'),
        outcomes: [{ code: 'ordered', name: { zh: '确认缴费', en: 'Paid' }, favourable: true }],
      },
      {
        code: 'receipt',
        name: { zh: '到账开票', en: 'Money taken, invoice made' },
        kind: 'external',
        by: partyOf(utility),
        after: { any: [{ step: 'pay' }] },
        calls: {
          operation: `${party}.take-payment`,
          payload: {
            accountNumber: 'form.accountNumber',
            period: 'data.period',
            amount: 'data.amount',
          },
        },
        form: {
          type: 'object',
          properties: { invoiceNumber: givenNumber('发票号码', 'Number of the invoice') },
          required: ['invoiceNumber'],
        } satisfies FormSchema,
        outcomes: [
          {
            code: 'done',
            name: { zh: '已到账', en: 'Taken' },
            favourable: true,
            sets: { invoiceNumber: 'output.invoiceNumber' },
            issues: [
              {
                type: certificates.invoice,
                content: {
                  number: 'data.invoiceNumber',
                  account: 'form.accountNumber',
                  period: 'data.period',
                  amount: 'data.amount',
                  paidOn: 'today',
                },
              },
            ],
            ends: [{ outcome: 'paid' }],
          },
          {
            code: 'refused',
            name: { zh: '没有到账', en: 'Not taken' },
            favourable: false,
            reason: 'required',
            ends: [{ outcome: 'not-paid' }],
          },
        ],
      },
    ],
    outcomes: [
      { code: 'paid', name: { zh: '已缴费，发票已开', en: 'Paid, with its invoice' }, class: 'favourable' },
      { code: 'nothing-due', name: { zh: '没有欠费', en: 'Nothing is owed' }, class: 'settled' },
      {
        code: 'beyond-price',
        name: { zh: '账单超出政府定价，没有缴', en: 'Above the set price: not paid' },
        class: 'void',
      },
      {
        code: 'no-account',
        name: { zh: '你名下没有这个户号', en: 'You have no such account' },
        class: 'void',
      },
      { code: 'not-paid', name: { zh: '没有缴成', en: 'Not paid' }, class: 'unfavourable' },
    ],
  });
}
