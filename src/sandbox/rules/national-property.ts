import { digits } from '../seeded.ts';
import { findText } from './read.ts';
import { done, type Rule, refused } from './rule.ts';

/** The registry in the other province takes what it can find: a number that ends in 0 is of nothing there. */
const forward: Rule = ({ id, body }) =>
  (findText(body, 'unit') ?? '').endsWith('0')
    ? refused('当地没有查到这处不动产', 'The registry there has no such property')
    : done({ number: `KS${digits(12, id, 'elsewhere')}` });

export const nationalPropertyRules: Readonly<Record<string, Rule>> = {
  'national-property.forward-application': forward,
};
