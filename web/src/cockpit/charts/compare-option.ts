import type { IndicatorDetail } from '../../api/types.ts';
import type { ChartOption } from './chart.tsx';
import { headroom } from './levels.ts';
import { lettersOf, palette, still } from './palette.ts';

export type CompareWords = {
  readonly quantity: (value: number) => string;
  readonly actual: string;
  readonly target: string;
  readonly frontier: string;
  readonly baseline: string;
  readonly forecast: (period: string) => string;
};

export type CompareRow = { readonly name: string; readonly value: number; readonly colour: string };

/** What is compared, from top to bottom; what the plan does not give is left out. */
export function compareRows(
  {
    value,
    target,
    frontier,
    baseline,
    holds,
  }: Pick<IndicatorDetail, 'value' | 'target' | 'frontier' | 'baseline' | 'holds'>,
  forecast: { readonly period: string; readonly value: number } | null,
  words: CompareWords,
): readonly CompareRow[] {
  const colour = holds === false ? palette.overdue : holds === true ? palette.done : palette.running;
  const rows: readonly (readonly [string, number | null | undefined, string])[] = [
    [words.actual, value, colour],
    [words.target, target?.value, palette.ink],
    [words.frontier, frontier?.value, palette.stopped],
    [words.baseline, baseline?.value, palette.stopped],
    [forecast === null ? '' : words.forecast(forecast.period), forecast?.value, palette.wash],
  ];
  return rows.flatMap(([name, each, tint]) => (each == null ? [] : [{ name, value: each, colour: tint }]));
}

/** Lying bars from zero on one axis, each with its name and its figure. */
export function compareOption(rows: readonly CompareRow[], words: CompareWords, large: boolean): ChartOption {
  const letters = lettersOf(large);
  return {
    ...still,
    textStyle: letters,
    grid: { left: 8, right: letters.fontSize * 8.5, top: 4, bottom: 4, containLabel: true },
    xAxis: { type: 'value', min: 0, max: headroom(rows.map(({ value }) => value)), show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ name }) => name),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { color: palette.ink, fontSize: letters.fontSize + 1 },
    },
    series: [
      {
        type: 'bar',
        barWidth: 16,
        data: rows.map(({ value, colour }) => ({
          value,
          itemStyle: {
            color: colour,
            borderColor: colour === palette.wash ? palette.running : colour,
            borderWidth: 1,
            borderType: colour === palette.wash ? 'dashed' : 'solid',
          },
          label: {
            show: true,
            position: 'right',
            color: palette.ink,
            fontSize: letters.fontSize + 1,
            formatter: words.quantity(value),
          },
        })),
      },
    ],
  };
}
