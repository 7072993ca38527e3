import type { IndicatorTarget } from '../city/target.ts';
import type { IndicatorDefinition } from './definition.ts';

/**
 * Whether a value meets a target; null where nothing can be said: no value yet, or a target the plan
 * sets in words only.
 */
export function holds(
  value: number | null,
  target: Pick<IndicatorTarget, 'comparator' | 'value'>,
): boolean | null {
  if (value === null || target.value === null) return null;
  switch (target.comparator) {
    case '>=':
      return value >= target.value;
    case '<=':
      return value <= target.value;
    case '=':
      return value === target.value;
    case '>':
      return value > target.value;
    case '<':
      return value < target.value;
  }
}

/** From so many cases on an average or a share says something; one case more or less would turn what rests on fewer. */
export const fewestCases = 5;

/** Whether a figure rests on too few cases to say that its target is met or missed. What is counted or added up does not. */
export function restsOnFew(aggregate: IndicatorDefinition['aggregate'] | null, included: number): boolean {
  return included < fewestCases && (aggregate === 'mean' || aggregate === 'median' || aggregate === 'ratio');
}

const monthly = /^\d{4}-\d{2}$/;

/**
 * The target that counts in a month (`2022-06`): the nearest one still to be reached, else the last one.
 * A target with a rhythm (`ongoing`, `yearly`) counts where none has a month.
 */
export function targetFor<Target extends Pick<IndicatorTarget, 'by'>>(
  targets: readonly Target[],
  month: string,
): Target | undefined {
  const dated = targets.filter(({ by }) => monthly.test(by)).sort((a, b) => (a.by < b.by ? -1 : 1));
  return dated.find(({ by }) => by >= month) ?? dated.at(-1) ?? targets[0];
}
