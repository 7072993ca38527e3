import type { JsonObject } from '../../kernel/json.ts';
import { find, findNumber, findText } from './read.ts';
import { done, type Rule, refused } from './rule.ts';

/**
 * Filing of housing sales: knows every contract but those that end in 0, and holds price and parties against its own. A
 * contract that ends in 9 is between others.
 */
const confirmContract: Rule = ({ body }) => {
  const contract = findText(body, 'contract') ?? '';
  if (contract.endsWith('0'))
    return refused('没有查到这份合同的网签备案', 'No contract is on file under this number');
  if ((findNumber(body, 'priceFen') ?? 1) <= 0)
    return refused('备案的价款不是零，请核对', 'The price on file is not nothing: look again');
  if (!named(body, 'sellers') || !named(body, 'buyers'))
    return refused('没有说明买卖双方，无法核对', 'Who sells and who buys was not said');
  if (contract.endsWith('9'))
    return refused('备案合同的双方和申请的不是同一人', 'The contract on file is between other parties');
  return done();
};

const named = (body: JsonObject, side: string): boolean => {
  const people = find(body, side);
  return Array.isArray(people) && people.length > 0;
};

export const housingSalesRules: Readonly<Record<string, Rule>> = {
  'housing-sales.confirm-contract': confirmContract,
};
