import { digits } from '../seeded.ts';
import { find, findText } from './read.ts';
import { done, type Rule, returned } from './rule.ts';

const firstSet = 4;
const longestName = 60;

/** Seal maker: engraves the seals ordered, or the usual first set, and reports each one's 13-digit serial. */
const engrave: Rule = ({ id, city, body }) => {
  const name = findText(body, 'enterpriseName', 'companyName', 'name') ?? '';
  if (name.length > longestName) {
    return returned(
      '企业名称太长，印面刻不下，请确认简称',
      'The name does not fit on a seal: confirm a short form',
    );
  }
  const ordered = find(body, 'seals', 'sealTypes');
  const count = Array.isArray(ordered) && ordered.length > 0 ? ordered.length : firstSet;
  return done({
    sealSerials: Array.from(
      { length: count },
      (_, index) => `${city.slice(0, 6).padEnd(6, '0')}${digits(7, id, 'seal', String(index))}`,
    ),
  });
};

export const sealMakerRules: Readonly<Record<string, Rule>> = { 'seal.engrave': engrave };
