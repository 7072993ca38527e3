import type { Language } from '../../../../src/kernel/text.ts';
import type { Indicator, IndicatorDetail } from '../../api/types.ts';
import { targetText } from '../../components/figure/target-text.ts';
import { quantityWords } from '../../language/numbers.ts';
import type { Overview, OverviewFigure, OverviewPlace } from './use-overview.ts';

/** By what the places are seen: tasks past due, clocks at red, how many targets are met, or one indicator. */
export const standingChoices = ['tasks', 'clocks', 'met'] as const;
export type StandingChoice = (typeof standingChoices)[number];

/** A place’s figure by one choice: what it says, and whether that is as it should be; null where nothing is known. */
export type PlaceFigure = {
  readonly value: string | null;
  /** Of how many, where it is a count. */
  readonly of: number | null;
  readonly good: boolean | null;
  /** It rests on too few cases to be good or not. */
  readonly few: boolean;
};

/** Out of what the overview says of each place. */
export function standingFigure(place: OverviewPlace, by: StandingChoice): PlaceFigure {
  if (by === 'met') {
    const { measured, met, few } = place.figures;
    if (measured === 0) return { ...nothing, few: few > 0 };
    return { value: String(met), of: measured, good: met === measured, few: false };
  }
  const counted = by === 'tasks' ? place.tasks : { total: place.cases.open, late: place.cases.late };
  if (counted === null) return nothing;
  return { value: String(counted.late), of: counted.total, good: counted.late === 0, few: false };
}

const nothing: PlaceFigure = { value: null, of: null, good: null, few: false };

/** Out of one indicator’s groups. */
export function indicatorFigure(
  { unit, target, groups }: Pick<IndicatorDetail, 'unit' | 'target' | 'groups'>,
  place: string,
  lang: Language,
): PlaceFigure {
  const group = groups.find(({ key }) => key === place);
  if (group === undefined || group.value === null) return nothing;
  return {
    value: quantityWords(group.value, unit, lang, target?.value),
    of: null,
    good: group.holds,
    few: group.few,
  };
}

/** The target in words behind the choice. */
export function targetOf({ target, unit }: Pick<Indicator, 'target' | 'unit'>, lang: Language): string {
  return target === null ? '' : targetText(target, unit, lang);
}

/** What is worth being shown first: late cases, then late tasks, then what the figures say. */
export function firstChoice({ cases, tasks, figures }: Overview): string {
  if (cases.late > 0) return 'clocks';
  if (tasks.late > 0) return 'tasks';
  return figures.some(({ holds }: OverviewFigure) => holds !== null) ? 'met' : 'tasks';
}
