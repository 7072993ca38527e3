import { day, schemaOf } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { money, note, number, region } from '../fields.ts';
import { supplierOf, type Utility } from '../utility.ts';
import { feeCode } from './openness.ts';
import { accountNumber } from './service.ts';

/** 清单之外无收费: a charge is made by its item on the list, at its rate; for whatever is not there none can be made. */
export function charge(utility: Utility): ServiceDefinition {
  const { code, name, cites } = utility;
  const basis = cites.charges;
  return {
    code: `${code}-charge`,
    version: 2,
    kind: 'service',
    name: { zh: `${name.zh}清单内收费`, en: `Charge by the list: ${name.en}` },
    summary: {
      zh: '按公布的清单收费：项目、标准以清单为准，清单上没有的收不了',
      en: 'Charges are made by the published list, at its rates; what is not on it cannot be charged',
    },
    basis,
    openedBy: 'office',
    opener: supplierOf(utility),
    form: {
      type: 'object',
      'x-text': { title: { zh: '收费', en: 'Charge' } },
      properties: {
        accountNumber,
        item: feeCode,
        quantity: number('数量', 'Quantity', { minimum: 1, maximum: 10_000 }),
        why: note('说明', 'Note'),
      },
      required: ['accountNumber', 'item', 'quantity'],
    } satisfies FormSchema,
    limits: { promised: [], statutory: [] },
    steps: [
      {
        code: 'list',
        name: { zh: '核对清单', en: 'Looked up in the list' },
        kind: 'automatic',
        by: { system: true },
        reads: [
          { as: 'fee', register: `${code}-fee`, key: 'form.item' },
          { as: 'account', register: `${code}-account`, key: 'form.accountNumber' },
        ],
        rules: [
          {
            when: 'facts.fee == null || facts.fee.from > today',
            outcome: 'not-listed',
            reason: {
              zh: '清单上没有这个项目，不能收费',
              en: 'This is not on the list, and cannot be charged',
            },
          },
          { when: 'true', outcome: 'listed' },
        ],
        outcomes: [
          {
            code: 'listed',
            name: { zh: '清单内', en: 'On the list' },
            favourable: true,
            sets: {
              amount: 'double(facts.fee.amount) * double(form.quantity)',
              // For a line outside that was found to be another's to pay: there should be none.
              outsideFree:
                'facts.fee.?part.orValue("service") == "outside" && facts.account != null && facts.account.?payer.orValue("customer") != "customer"',
            },
            writes: [
              {
                register: `${code}-charge`,
                key: 'case.number',
                act: 'put',
                content: {
                  region: 'case.region',
                  item: 'form.item',
                  quantity: 'form.quantity',
                  amount: 'data.amount',
                  on: 'today',
                },
              },
            ],
            ends: [{ outcome: 'charged' }],
          },
          {
            code: 'not-listed',
            name: { zh: '清单外', en: 'Not on the list' },
            favourable: false,
            reason: 'required',
            ends: [{ outcome: 'not-charged' }],
          },
        ],
      },
    ],
    outcomes: [
      { code: 'charged', name: { zh: '已按清单收费', en: 'Charged by the list' }, class: 'favourable' },
      { code: 'not-charged', name: { zh: '不能收费', en: 'Cannot be charged' }, class: 'void' },
    ],
    fee: { amountFen: '0', basis },
    visits: 0,
  };
}

/** What was charged, for everybody to see what for and at what rate; not of whom. */
export function charges({ code, name, cites, duty }: Utility): RegisterDefinition {
  return {
    code: `${code}-charge`,
    version: 1,
    name: { zh: `${name.zh}收费明细`, en: `Charges made: ${name.en}` },
    basis: cites.charges,
    schema: schemaOf({
      region,
      item: feeCode,
      quantity: number('数量', 'Quantity'),
      amount: money('金额（元）', 'Amount (CNY)'),
      on: day('日期', 'On'),
    }),
    key: { zh: '收费编号', en: 'Number of the charge' },
    owner: duty,
    publication: { fields: ['region', 'item', 'quantity', 'amount', 'on'], basis: cites.charges },
    writers: [`${code}-charge`],
    kind: 'plain',
  };
}
