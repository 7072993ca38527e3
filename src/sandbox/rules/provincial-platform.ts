import { findText } from './read.ts';
import { done, type Rule, refused } from './rule.ts';

/** The province gathers registrations; a unit of no building (serial 0000) is not in its list of units. */
const takeRegistration: Rule = ({ body }) =>
  (findText(body, 'unit') ?? '').endsWith('0000')
    ? refused('省库里没有这个不动产单元，请核对', 'The province has no such unit: look again')
    : done();

export const provincialPlatformRules: Readonly<Record<string, Rule>> = {
  'provincial-platform.take-registration': takeRegistration,
};
