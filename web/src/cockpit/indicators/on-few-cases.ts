import { restsOnFew } from '../../../../src/kernel/indicator/target.ts';
import type { Indicator } from '../../api/types.ts';

/** Whether a figure that cases give rests on too few of them to say that its target is met or missed. */
export function onFewCases({
  computed,
  value,
  aggregate,
  included,
}: Pick<Indicator, 'computed' | 'value' | 'aggregate' | 'included'>): boolean {
  return computed && value !== null && restsOnFew(aggregate, included);
}
