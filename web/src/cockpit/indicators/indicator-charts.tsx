import { useMemo } from 'react';
import type { IndicatorDetail } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePreferences } from '../../app/preferences-context.tsx';
import { Button } from '../../components/button.tsx';
import { dayWords, periodWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { quantityWords } from '../../language/numbers.ts';
import { Chart, imageOf } from '../charts/chart.tsx';
import { compareOption, compareRows } from '../charts/compare-option.ts';
import { levelsOf } from '../charts/levels.ts';
import { type ChartWords, monthsOption } from '../charts/months-option.ts';
import { useNarrow } from '../charts/use-narrow.ts';
import { cockpitWords } from '../cockpit-words.ts';

export function CompareChart({ indicator }: { indicator: IndicatorDetail }) {
  const w = useWords(cockpitWords);
  const text = useText();
  const lang = useLanguage();
  const { large } = usePreferences();
  const { today } = useCityTime();
  const { rows, option } = useMemo(() => {
    const words = {
      quantity: (value: number) => quantityWords(value, indicator.unit, lang),
      actual: w.actual,
      target: w.target,
      frontier: w.frontier,
      baseline: w.baseline,
      forecast: (period: string) => w.forecastFor(periodWords(period, lang, today)),
    };
    const compared = compareRows(indicator, indicator.forecasts.at(-1) ?? null, words);
    return { rows: compared, option: compareOption(compared, words, large) };
  }, [indicator, lang, large, today, w]);
  if (rows.length === 0) return <p className="quiet">{w.noValue}</p>;
  return <Chart option={option} label={w.compareLabel(text(indicator.name))} height={rows.length * 34 + 8} />;
}

export function MonthsChart({ indicator }: { indicator: IndicatorDetail }) {
  const w = useWords(cockpitWords);
  const text = useText();
  const { large } = usePreferences();
  const narrow = useNarrow();
  const { today } = useCityTime();
  const words = useChartWords(indicator.unit, today);
  const option = useMemo(
    () => monthsOption(indicator, words, { large, narrow }),
    [indicator, words, large, narrow],
  );
  const levels = levelsOf(indicator, words, 1);
  return (
    <>
      <Chart option={option} label={w.monthsLabel(text(indicator.name))} height={280} />
      {narrow && levels.length > 0 && (
        <p className="quiet small">
          {levels
            .map(({ name, value, dashed }) => w.levelLine(`${name} ${words.quantity(value)}`, dashed))
            .join(' · ')}
        </p>
      )}
    </>
  );
}

/** How values, months and lines are called; a month says its year where it is not that of `today`. */
function useChartWords(unit: string, today?: string): ChartWords {
  const w = useWords(cockpitWords);
  const lang = useLanguage();
  return useMemo(
    () => ({
      quantity: (value) => quantityWords(value, unit, lang),
      month: (period) => periodWords(period, lang, today),
      target: w.target,
      frontier: w.frontier,
      both: w.targetAndFrontier,
    }),
    [unit, lang, today, w],
  );
}

/** The chart by month as a picture to hand on. */
export function MonthsImage({ indicator }: { indicator: IndicatorDetail }) {
  const w = useWords(cockpitWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const words = useChartWords(indicator.unit);
  const download = () => {
    const option = monthsOption(indicator, words, { large: true, narrow: false });
    const note = w.imageNote(text(indicator.description), dayWords(today, lang));
    const link = document.createElement('a');
    link.href = imageOf(
      option,
      text(indicator.name),
      indicator.demonstration ? `${w.demonstration} · ${note}` : note,
    );
    link.download = `${indicator.code}.png`;
    link.click();
  };
  return <Button onClick={download}>{w.image}</Button>;
}
