import { digits } from '../seeded.ts';
import { done, type Rule } from './rule.ts';

/** Telecom operator: takes the order of a line, with its number. */
const takeOrder: Rule = ({ id }) => done({ lineNumber: digits(11, id, 'line') });

/** Telecom operator: says when it is there. */
const reportInstalled: Rule = () => done();

export const telecomRules: Readonly<Record<string, Rule>> = {
  'telecom.take-order': takeOrder,
  'telecom.report-installed': reportInstalled,
};
