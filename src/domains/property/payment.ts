import { choice } from '../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../kernel/form/schema.ts';
import type { StepDefinition, Trigger } from '../../kernel/process/definition.ts';
import { convention, measure } from './basis.ts';

/** Until whoever asked has paid, nobody’s time runs. */
export const waits = [
  ...measure('online-registration'),
  ...convention('等待申请人缴费的时间不计入', 'Waiting for the applicant to pay is not counted'),
];

export const fee = 'data.?registrationFeeFen.orValue(0)';

/** An amount in fen, as it is told in yuan. */
export const yuan = (fen: string): string => `yuan(double(${fen}))`;

/** Whoever has a fee to pay, and nothing else, hears how much before they are asked for it. */
export const tellsFee = {
  zh: `double(${fee}) > 0.0 ? "登记费 " + ${yuan(fee)} + " 元" : "这次不收登记费"`,
  en: `double(${fee}) > 0.0 ? "The registration fee is " + ${yuan(fee)} + " yuan" : "There is no registration fee this time"`,
} as const;

/**
 * Taxes and the fee together, once, online: the applicant pays, the tax authority's collection confirms the money, and
 * the receipt is electronic. Where nothing is due all of it is skipped.
 */
export function paymentSteps(after: readonly Trigger[], taxed: boolean): readonly StepDefinition[] {
  const tax = taxed ? 'data.?taxFen.orValue(0)' : '0';
  const total = `sum([${tax}, ${fee}])`;
  return [
    {
      code: 'pay',
      name: { zh: '一次缴清税费', en: 'Taxes and fee paid together' },
      kind: 'pay',
      by: { applicant: true },
      after: { all: after },
      when: `${total} > 0.0`,
      uncounted: waits,
      form: {
        type: 'object',
        properties: {
          way: choice('怎么付', 'How', [
            ['mobile', '手机扫码', 'By mobile'],
            ['bank', '网上银行', 'Online banking'],
            ['account', '对公账户', 'From the firm’s account'],
          ]),
        },
        required: ['way'],
      } satisfies FormSchema,
      outcomes: [
        { code: 'paid', name: { zh: '已缴费', en: 'Paid' }, favourable: true, sets: { paidOn: 'today' } },
      ],
    },
    {
      code: 'collect',
      name: { zh: '入库、开具电子票据', en: 'Collected, receipt issued' },
      kind: 'external',
      by: { outside: 'tax', party: 'region.parties["tax"]' },
      after: { all: [{ step: 'pay' }] },
      when: `${total} > 0.0`,
      calls: {
        operation: 'tax.collect-payment',
        payload: { case: 'case.number', taxFen: tax, feeFen: fee },
      },
      outcomes: [
        {
          code: 'done',
          name: { zh: '已入库', en: 'Collected' },
          favourable: true,
          sets: { receipt: '"PJ" + padded(serial("property-receipt"), 10)' },
          issues: [
            {
              type: 'property-receipt',
              content: {
                number: 'data.receipt',
                payer: 'case.applicant',
                case: 'case.number',
                feeFen: fee,
                taxFen: tax,
                paidOn: 'data.paidOn',
              },
            },
          ],
          tells: {
            zh: '"税费已入库，电子票据号 " + data.receipt',
            en: '"Taxes and fee were received; receipt " + data.receipt',
          },
        },
      ],
    },
  ];
}
