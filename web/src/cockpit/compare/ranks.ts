import type { Indicator } from '../../api/types.ts';

/**
 * Places of values from the best to the worst: equal ones share a place and the next is left out, as in sports. What
 * has no value has none; nor has anything where neither more nor less is better.
 */
export function ranksOf(
  values: readonly (number | null)[],
  direction: Indicator['direction'],
): readonly (number | null)[] {
  if (direction !== 'lower-better' && direction !== 'higher-better') return values.map(() => null);
  const sign = direction === 'lower-better' ? 1 : -1;
  return values.map((value) =>
    value === null ? null : 1 + values.filter((other) => other !== null && sign * (other - value) < 0).length,
  );
}
