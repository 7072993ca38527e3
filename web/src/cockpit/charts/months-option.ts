import { judge } from '../../../../src/kernel/indicator/target.ts';
import type { IndicatorDetail } from '../../api/types.ts';
import type { ChartOption } from './chart.tsx';
import { headroom, type Level, type LevelWords, levelsOf } from './levels.ts';
import { lettersOf, palette, still } from './palette.ts';

/** How values and months are written, and what the lines are called. */
export type ChartWords = LevelWords & {
  readonly quantity: (value: number) => string;
  readonly month: (period: string) => string;
};

/** The reader's letters, and whether the picture has too little room for words beside it. */
export type Fit = { readonly large: boolean; readonly narrow: boolean };

type Measured = Pick<IndicatorDetail, 'series' | 'target' | 'frontier' | 'unit' | 'aggregate'>;

/**
 * Bars by month from zero, the target and the frontier as named lines across. A month that misses the
 * target says so with a cross beside its figure, not by colour alone; one of too few cases says nothing.
 */
export function monthsOption(detail: Measured, words: ChartWords, { large, narrow }: Fit): ChartOption {
  const { series, target, frontier, unit, aggregate } = detail;
  const letters = lettersOf(large);
  const top = headroom(
    [target?.value ?? 0, frontier?.value ?? 0, ...series.map(({ value }) => value ?? 0)],
    unit,
  );
  return {
    ...still,
    textStyle: letters,
    grid: { left: 8, right: narrow ? 8 : letters.fontSize * 8.5, top: 28, bottom: 4, containLabel: true },
    tooltip: {
      renderMode: 'richText',
      trigger: 'axis',
      valueFormatter: (value: unknown) => (typeof value === 'number' ? words.quantity(value) : '—'),
    },
    xAxis: {
      type: 'category',
      data: series.map(({ period }) => words.month(period)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.faint } },
      axisLabel: { color: palette.quiet, fontSize: letters.fontSize },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: top,
      axisLabel: { color: palette.quiet, fontSize: letters.fontSize, showMaxLabel: unit === 'percent' },
      splitLine: { lineStyle: { color: palette.line } },
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 36,
        labelLayout: { hideOverlap: true },
        data: series.map(({ value, included }) => {
          const missed = judge(value, target, { aggregate, included }).holds === false;
          return {
            value,
            itemStyle: { color: missed ? palette.overdue : palette.running },
            label: {
              show: value !== null,
              position: 'top',
              color: palette.ink,
              fontSize: letters.fontSize,
              // A figure stays readable where a line runs behind it.
              textBorderColor: palette.paper,
              textBorderWidth: 4,
              formatter: label(value, missed),
            },
          };
        }),
        markLine: {
          symbol: 'none',
          silent: true,
          z: 1,
          data: levelsOf(detail, words, top).map((level) => lineOf(level, words, letters.fontSize, narrow)),
        },
      },
    ],
  };
}

function lineOf({ name, value, dashed, shift }: Level, words: ChartWords, fontSize: number, narrow: boolean) {
  const colour = dashed ? palette.faint : palette.ink;
  // Room on one side of the words moves them to the other: the label is centred on its line.
  const room = fontSize * 2.6;
  return {
    yAxis: value,
    lineStyle: { color: colour, type: dashed ? 'dashed' : 'solid', width: 1.5 },
    label: {
      show: !narrow,
      position: 'end',
      color: colour,
      fontSize,
      lineHeight: fontSize * 1.3,
      padding: [shift === 'down' ? room : 0, 0, shift === 'up' ? room : 0, 0],
      formatter: `${name}\n${words.quantity(value)}`,
    },
  };
}

function label(value: number | null, missed: boolean): string {
  if (value === null) return '';
  const short = Math.abs(value) >= 100 ? value.toFixed(0) : String(Math.round(value * 100) / 100);
  return missed ? `✕ ${short}` : short;
}
