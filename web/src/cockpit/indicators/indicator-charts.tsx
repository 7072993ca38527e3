import { useMemo, useRef } from 'react';
import type { IndicatorDetail } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { Button } from '../../components/button.tsx';
import { periodWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { quantityWords } from '../../language/numbers.ts';
import { Chart, type ChartHandle } from '../charts/chart.tsx';
import { compareOption, compareRows } from '../charts/compare-option.ts';
import { monthsOption } from '../charts/months-option.ts';
import { cockpitWords } from '../cockpit-words.ts';

export function CompareChart({ indicator }: { indicator: IndicatorDetail }) {
  const w = useWords(cockpitWords);
  const text = useText();
  const lang = useLanguage();
  const { rows, option } = useMemo(() => {
    const words = {
      quantity: (value: number) => quantityWords(value, indicator.unit, lang),
      actual: w.actual,
      target: w.target,
      frontier: w.frontier,
      baseline: w.baseline,
    };
    const compared = compareRows(indicator, words);
    return { rows: compared, option: compareOption(compared, words) };
  }, [indicator, lang, w]);
  if (rows.length === 0) return <p className="quiet">{w.noValue}</p>;
  return <Chart option={option} label={w.compareLabel(text(indicator.name))} height={rows.length * 36 + 8} />;
}

export function MonthsChart({ indicator }: { indicator: IndicatorDetail }) {
  const w = useWords(cockpitWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const handle = useRef<ChartHandle>(null);
  const option = useMemo(
    () =>
      monthsOption(indicator, {
        quantity: (value) => quantityWords(value, indicator.unit, lang),
        month: (period) => periodWords(period, lang, today),
        target: w.target,
        frontier: w.frontier,
      }),
    [indicator, lang, today, w],
  );
  if (indicator.series.length === 0) return <p className="quiet">{w.noValue}</p>;
  return (
    <>
      <Chart option={option} label={w.monthsLabel(text(indicator.name))} height={280} handle={handle} />
      <div className="no-print">
        <Button
          onClick={() => {
            const image = handle.current?.image();
            if (image === undefined) return;
            const link = document.createElement('a');
            link.href = image;
            link.download = `${indicator.code}.png`;
            link.click();
          }}
        >
          {w.image}
        </Button>
      </div>
    </>
  );
}
