import { digits } from '../seeded.ts';
import { findText } from './read.ts';
import { done, type Rule, refused } from './rule.ts';

/** The province gathers registrations; a unit of no building (serial 0000) is not in its list of units. */
const takeRegistration: Rule = ({ body }) =>
  (findText(body, 'unit') ?? '').endsWith('0000')
    ? refused('省库里没有这个不动产单元，请核对', 'The province has no such unit: look again')
    : done();

const kinds = [
  'property-transfer',
  'property-first',
  'property-change',
  'property-mortgage',
  'property-cancellation',
] as const;

/** What was begun there: one whose number ends in 0 is not, and its last digit says what kind it is. */
const handOver: Rule = ({ body }) => {
  const number = findText(body, 'number') ?? '';
  const last = Number(digits(1, number, 'kind'));
  if (number === '' || number.endsWith('0'))
    return refused(
      '省平台没有这件申请，请核对受理号',
      'The platform has no such application: check the number',
    );
  return done({
    kind: kinds[last % kinds.length] ?? kinds[0],
    unit: `411002001001GB${digits(5, number, 'parcel')}F${digits(8, number, 'unit')}`,
  });
};

export const provincialPlatformRules: Readonly<Record<string, Rule>> = {
  'provincial-platform.take-registration': takeRegistration,
  'provincial-platform.hand-over-application': handOver,
};
