import { digits } from '../seeded.ts';
import { findText } from './read.ts';
import { done, type Rule, refused } from './rule.ts';

/** What a cubic metre costs, in fen. */
const prices: Readonly<Record<string, number>> = {
  'gas-supply': 252,
  'water-supply': 365,
  'heat-supply': 480,
};

/** Accounts that end so: nothing is owed, arrears stand in the way, the bill asks for more than the price. */
const settled = '0';
const inArrears = '9';
const overcharged = '7';
/** And such as are in somebody else's name, whoever asks. */
const anothers = '8';

/** The company looks its account up: who asks is said, and holds it. */
const ofHolder =
  (rule: Rule): Rule =>
  (asked) =>
    asked.body.holder === undefined || (findText(asked.body, 'accountNumber') ?? '').endsWith(anothers)
      ? refused(
          '户主信息与户号对不上，请由户主本人办理',
          'The account is not in that name: its holder has to ask',
        )
      : rule(asked);

/** The own system of a company that supplies by pipe: accounts, bills and money. */
export function pipeSupplyRules(kind: string): Readonly<Record<string, Rule>> {
  const openAccount: Rule = ({ id }) => done({ accountNumber: digits(10, id, 'account') });

  const findBill: Rule = ({ id, body }) => {
    const account = findText(body, 'accountNumber') ?? '';
    const price = prices[kind] ?? 100;
    const used = account.endsWith(settled) ? 0 : 10 + Number(digits(2, id, 'used'));
    const more = account.endsWith(overcharged) ? 1_000 : 0;
    return done({ period: '2022-05', used, price, amount: used * price + more });
  };

  const takePayment: Rule = ({ id }) => done({ invoiceNumber: `FP${digits(10, id, 'invoice')}` });

  const transferAccount: Rule = ({ body }) =>
    (findText(body, 'accountNumber') ?? '').endsWith(inArrears)
      ? refused('这个户号还有欠费，请先结清', 'Something is still owed on this account: have it paid first')
      : done();

  return {
    [`${kind}.open-account`]: openAccount,
    [`${kind}.find-bill`]: ofHolder(findBill),
    [`${kind}.take-payment`]: takePayment,
    [`${kind}.transfer-account`]: ofHolder(transferAccount),
    [`${kind}.set-supply`]: ofHolder(() => done()),
  };
}
