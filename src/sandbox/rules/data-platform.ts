import { findText } from './read.ts';
import { done, type Rule, refused } from './rule.ts';

/** Papers of other offices: notarial deeds, deaths, births, judgments, completions. One that ends in 0 is not there. */
const checkPaper: Rule = ({ body }) =>
  (findText(body, 'number') ?? '').endsWith('0')
    ? refused('共享平台没有查到这份证明', 'The platform has no such paper')
    : done();

export const dataPlatformRules: Readonly<Record<string, Rule>> = {
  'data-platform.check-paper': checkPaper,
};
