import { findText } from './read.ts';
import { done, type Rule, refused } from './rule.ts';

/** The national list: a group of companies is no small enterprise. */
const confirm: Rule = ({ body }) =>
  (findText(body, 'enterpriseName') ?? '').includes('集团')
    ? refused('名录里没有这家企业', 'The list does not have this enterprise')
    : done();

export const smallEnterpriseListRules: Readonly<Record<string, Rule>> = {
  'small-enterprise-list.confirm': confirm,
};
