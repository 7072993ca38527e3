import { findNumber, findText } from './read.ts';
import { done, type Rule, refused } from './rule.ts';

/** Filing of housing sales: knows every contract but those that end in 0, and holds the price against its own. */
const confirmContract: Rule = ({ body }) => {
  const contract = findText(body, 'contract') ?? '';
  if (contract.endsWith('0'))
    return refused('没有查到这份合同的网签备案', 'No contract is on file under this number');
  if ((findNumber(body, 'priceFen') ?? 1) <= 0)
    return refused('备案的价款不是零，请核对', 'The price on file is not nothing: look again');
  return done();
};

export const housingSalesRules: Readonly<Record<string, Rule>> = {
  'housing-sales.confirm-contract': confirmContract,
};
