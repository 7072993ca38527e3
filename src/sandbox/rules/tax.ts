import { digits } from '../seeded.ts';
import { findNumber, findText } from './read.ts';
import { done, type Rule, returned } from './rule.ts';

/** Tax authority: opens the account, sets the invoice quota, and hands out a free tax device. */
const openAccount: Rule = ({ id, body }) => {
  const phone = findText(body, 'financePhone', 'financeContactPhone', 'contactPhone', 'phone');
  if (phone === undefined) {
    return returned('没有填写财务负责人的联系电话', "The finance contact's phone number is missing");
  }
  if (phone.endsWith('0000')) {
    return returned(
      '财务负责人的联系电话打不通，请更正',
      'The finance contact cannot be reached by phone: correct it',
    );
  }
  return done({
    // An enterprise's tax number is its unified code.
    taxNumber: findText(body, 'unifiedCode', 'code') ?? digits(18, id, 'tax-number'),
    deviceSerial: `66${digits(10, id, 'device')}`,
    invoiceQuota: 25,
  });
};

/**
 * Tax authority: what a transfer costs in taxes. Made-up rates, near what is usual: deed tax of three per cent, one and a
 * half for a person's home; of the seller five per cent where it is a firm.
 */
const assessTransfer: Rule = ({ body }) => {
  const price = findNumber(body, 'priceFen') ?? 0;
  const home = findText(body, 'use') === 'housing' && findText(body, 'to') === 'person';
  return done({
    deedTaxFen: Math.round(price * (home ? 0.015 : 0.03)),
    sellerTaxFen: findText(body, 'from') === 'firm' && !home ? Math.round(price * 0.05) : 0,
  });
};

export const taxRules: Readonly<Record<string, Rule>> = {
  'tax.open-account': openAccount,
  'tax.take-account-number': () => done(),
  'tax.void-account-number': () => done(),
  // Nothing is owed, unless the party is told to return what it is asked.
  'tax.clear-deregistration': () => done(),
  'tax.take-change': () => done(),
  'tax.assess-transfer': assessTransfer,
  'tax.collect-payment': () => done(),
};
