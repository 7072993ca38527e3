import { judge } from '../../../../src/kernel/indicator/target.ts';
import type { Indicator, IndicatorDetail, IndicatorGroup, Text } from '../../api/types.ts';
import { targetText } from '../../components/figure/target-text.ts';
import { periodWords } from '../../language/dates.ts';
import { quantityWords } from '../../language/numbers.ts';
import { listedPlaces } from './listed.ts';

/** An indicator that misses its target. */
export type Miss = {
  readonly indicator: Indicator;
  /** The figure beside its target. */
  readonly figure: Text;
  /** Whether the latest month missed it too. */
  readonly still: boolean;
  /** Since when it is missed, or that the latest month met it; null where the months are not known. */
  readonly since: Text | null;
  /** The places whose own figure misses it, the worst first. */
  readonly places: readonly IndicatorGroup[];
  readonly because: Text | null;
};

export function missOf(indicator: Indicator, detail: IndicatorDetail | undefined, today: string): Miss {
  const places = detail === undefined ? [] : placesBehind(detail);
  return {
    indicator,
    figure: figureText(indicator),
    still: detail !== undefined && missedSince(detail) !== null,
    since: detail === undefined ? null : sinceText(detail, today),
    places,
    because: listedPlaces(places.map(({ name }) => name)),
  };
}

function figureText({ value, unit, target }: Indicator): Text {
  const said = (lang: 'zh' | 'en') =>
    value === null ? '—' : quantityWords(value, unit, lang, target?.value);
  if (target === null) return { zh: said('zh'), en: said('en') };
  return {
    zh: `${said('zh')}，目标${spaced(targetText(target, unit, 'zh'))}`,
    en: `${said('en')}, target ${targetText(target, unit, 'en')}`,
  };
}

/** A space between a Chinese word and a figure, none between two words. */
function spaced(said: string): string {
  return /^\d/.test(said) ? ` ${said}` : said;
}

function sinceText(detail: IndicatorDetail, today: string): Text | null {
  const since = missedSince(detail);
  if (since !== null) {
    return {
      zh: `自${periodWords(since, 'zh', today)}起未达标`,
      en: `target missed since ${periodWords(since, 'en', today)}`,
    };
  }
  const last = detail.series.findLast((month) => heldIn(detail, month) !== null);
  if (last === undefined) return null;
  const [zh, en] = [periodWords(last.period, 'zh', today), periodWords(last.period, 'en', today)];
  return detail.series.findLast(({ value }) => value !== null) === last
    ? { zh: `最近的${zh}已达标`, en: `met in ${en}, the latest month` }
    : { zh: `${zh}已达标，之后的月份件数太少`, en: `met in ${en}; too few cases since` };
}

type Months = Pick<IndicatorDetail, 'target' | 'series' | 'aggregate'>;

/** The first month of the unbroken run of months up to the last one in which the target was missed; those of few cases say nothing. */
export function missedSince(detail: Months): string | null {
  let since: string | null = null;
  for (const month of [...detail.series].reverse()) {
    const held = heldIn(detail, month);
    if (held === null) continue;
    if (held) break;
    since = month.period;
  }
  return since;
}

function heldIn(
  { target, aggregate }: Months,
  { value, included }: Months['series'][number],
): boolean | null {
  return judge(value, target, { aggregate, included }).holds;
}

function placesBehind({ direction, groups }: IndicatorDetail): readonly IndicatorGroup[] {
  const worst = direction === 'higher-better' ? 1 : -1;
  return groups
    .filter(({ holds: met }) => met === false)
    .sort((a, b) => worst * ((a.value ?? 0) - (b.value ?? 0)));
}
