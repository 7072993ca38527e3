import { findText } from './read.ts';
import { done, type Rule, refused } from './rule.ts';

/** Court: knows its own notices; one that ends in 0 was never made out. */
const confirmNotice: Rule = ({ body }) =>
  (findText(body, 'document') ?? '').endsWith('0')
    ? refused('本院没有出过这份协助执行通知书', 'The court made out no such notice')
    : done();

export const courtRules: Readonly<Record<string, Rule>> = { 'court.confirm-notice': confirmNotice };
