import { createHash } from 'node:crypto';
import { findText } from './read.ts';
import { done, type Rule, refused } from './rule.ts';

/**
 * Papers of other offices: notarial deeds, deaths, births, judgments, completions. One that ends in 0 is not there, and
 * one that ends in 9 speaks of other people or of something else.
 */
const checkPaper: Rule = ({ body }) => {
  const number = findText(body, 'number') ?? '';
  if (number.endsWith('0')) return refused('共享平台没有查到这份证明', 'The platform has no such paper');
  if (number.endsWith('9'))
    return refused(
      '这份证明说的不是这些人或者这处不动产',
      'The paper speaks of other people or another property',
    );
  return done({
    issuer: '共享平台（演示）',
    digest: createHash('sha256').update(number).digest('hex'),
  });
};

export const dataPlatformRules: Readonly<Record<string, Rule>> = {
  'data-platform.check-paper': checkPaper,
};
