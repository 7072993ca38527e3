import { digits } from '../seeded.ts';
import { findNumber } from './read.ts';
import { done, type Rule, refused, returned } from './rule.ts';

/** Above this the supplier draws up a plan with the customer first. */
const withoutPlanning = 10_000;

/** Power supplier: takes the request, with a number; a capacity that makes no sense comes back. */
const requestConnection: Rule = ({ id, body }) => {
  const kilowatts = findNumber(body, 'kilowatts', 'capacity');
  if (kilowatts === undefined || kilowatts <= 0) {
    return returned('需要容量不对，请更正', 'The capacity makes no sense: correct it');
  }
  if (kilowatts > withoutPlanning) {
    return refused(
      '容量超过一万千瓦，须先做接入系统方案，请与供电公司大客户经理联系',
      'Above 10,000 kW a plan of the connection comes first: please call the supplier’s key accounts',
    );
  }
  return done({ requestNumber: `DB${digits(12, id, 'connection')}` });
};

/** Power supplier: opens the account once the meter is there. */
const openAccount: Rule = ({ id }) => done({ accountNumber: digits(10, id, 'account') });

export const powerSupplyRules: Readonly<Record<string, Rule>> = {
  'power-supply.request-connection': requestConnection,
  'power-supply.open-account': openAccount,
};
