import { digits, fraction } from '../seeded.ts';
import { findText } from './read.ts';
import { done, type Rule, refused } from './rule.ts';

/** Agency: a price and days for what is wanted; one that is full says so. */
const quote: Rule = ({ id, party, body }) => {
  const work = findText(body, 'work') ?? '';
  if (work.includes('加急'))
    return refused('近期排满，不参加报价', 'Fully booked in the next days: no quote');
  return done({
    priceFen: (80 + Math.floor(fraction(id, party.id, 'price') * 120)) * 10_000,
    days: 3 + Math.floor(fraction(id, party.id, 'days') * 8),
  });
};

const deliver: Rule = ({ id, party }) => done({ resultNumber: `CG-${digits(8, id, party.id, 'result')}` });

export const agencyRules: Readonly<Record<string, Rule>> = {
  'agency.quote': quote,
  'agency.sign': () => done(),
  'agency.deliver': deliver,
};
