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

/** What is not counted in anything: the plan says in words alone what is to be so. A report says 1 where it is, 0 where it is not yet. */
export const inWords = 'qualitative';

/**
 * Whether what the plan says in words is so, by a report about a month. It answers the target that counted in that month,
 * and says nothing of another one: null.
 *
 * @param about the month of the report; null where there is none
 */
export function holdsInWords(
  value: number | null,
  target: Pick<IndicatorTarget, 'by'>,
  {
    targets,
    about,
  }: { readonly targets: readonly Pick<IndicatorTarget, 'by'>[]; readonly about: string | null },
): boolean | null {
  if (value === null || about === null || targetFor(targets, about)?.by !== target.by) return null;
  return value === 1;
}

/**
 * From so many cases on an average or a share says something: of fewer, one case more or less would turn what is said, and
 * whoever knows of one would know how it went. The product's only number of the kind.
 */
export const fewestCases = 5;

/** What may be said of a value beside its target. */
export type Judgement = {
  /** Null where nothing is to be said. */
  readonly holds: boolean | null;
  /** Because it rests on too few cases; there would be something to say otherwise. */
  readonly few: boolean;
};

/**
 * Whether a figure that cases give meets its target, said from `fewestCases` on. What is counted or added up is judged
 * whatever it is: a plan may want one park, and one is there or is not.
 */
export function judge(
  value: number | null,
  target: Pick<IndicatorTarget, 'comparator' | 'value'> | null | undefined,
  {
    aggregate,
    included,
  }: { readonly aggregate: IndicatorDefinition['aggregate'] | null; readonly included: number },
): Judgement {
  const held = target == null ? null : holds(value, target);
  const few = held !== null && restsOnFew(aggregate, included);
  return { holds: few ? null : held, few };
}

/** Whether so many cases say too little of an average or a share. */
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
