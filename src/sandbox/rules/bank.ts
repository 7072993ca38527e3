import { digits } from '../seeded.ts';
import { verifyHolder } from './identity.ts';
import { findNumber, findText } from './read.ts';
import { done, type Rule, refused } from './rule.ts';

/** Bank: sets a number aside as soon as the applicant consents, before the licence exists. */
const reserveAccount: Rule = ({ id, party }) =>
  done({ accountNumber: accountNumber(id, party.id), bank: party.name.zh });

/** Opens the reserved account, or voids it: an enterprise that declares no capital gets none. */
const openAccount: Rule = ({ id, party, body }) => {
  const number =
    findText(body, 'accountNumber', 'reservedNumber', 'reservedAccountNumber') ?? accountNumber(id, party.id);
  const capital = findNumber(
    body,
    'depositCapital',
    'depositCapitalFen',
    'capital',
    'registeredCapital',
    'capitalFen',
  );
  if (capital === 0) {
    return {
      outcome: 'voided',
      reason: {
        zh: '注册资本为零，尽职调查未通过，预留账号作废',
        en: 'The capital is zero: due diligence failed and the reserved number is void',
      },
      output: { accountNumber: number, bank: party.name.zh },
    };
  }
  return { outcome: 'opened', output: { accountNumber: number, bank: party.name.zh } };
};

/** Knows of every mortgage that secures something, and says under which name and code it is the creditor. */
const confirmMortgage: Rule = ({ party, body }) =>
  (findNumber(body, 'fen') ?? 1) > 0
    ? done({
        creditorName: party.name.zh,
        creditorUscc: unifiedCode(party.id),
      })
    : refused('本行没有这笔贷款', 'The bank has no such loan');

export const bankRules: Readonly<Record<string, Rule>> = {
  'bank.reserve-account': reserveAccount,
  'bank.open-account': openAccount,
  'bank.void-account-number': () => done(),
  'bank.clear-deregistration': () => done(),
  'bank.take-change': () => done(),
  'bank.confirm-mortgage': confirmMortgage,
  'bank.verify-holder': verifyHolder,
};

/** Nineteen digits of which the last is the Luhn check of the others. */
export function accountNumber(...words: readonly string[]): string {
  const payload = `4${digits(17, ...words, 'account')}`;
  const sum = [...payload].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${payload}${(10 - (sum % 10)) % 10}`;
}

const codeCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A firm's unified code (GB 32100), its organisation code (GB 11714) within. */
function unifiedCode(...words: readonly string[]): string {
  const number = digits(8, ...words, 'uscc');
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  const own = (11 - (sum % 11)) % 11;
  const code = `91411000${number}${own === 10 ? 'X' : own}`;
  // Weights are the powers of three, and sum and check are a multiple of 31.
  let weight = 1;
  let total = 0;
  for (const character of code) {
    total += codeCharacters.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return `${code}${codeCharacters[(31 - (total % 31)) % 31]}`;
}
