import { holds } from '../../../../src/kernel/indicator/target.ts';
import type { IndicatorDetail } from '../../api/types.ts';
import type { ChartOption } from './chart.tsx';
import { letters, palette, still } from './palette.ts';

/** How values and months are written, and what the lines are called. */
export type ChartWords = {
  readonly quantity: (value: number) => string;
  readonly month: (period: string) => string;
  readonly target: string;
  readonly frontier: string;
};

type Measured = Pick<IndicatorDetail, 'series' | 'target' | 'frontier'>;

/** A line across the chart with its name on it. */
export type Level = { readonly name: string; readonly value: number; readonly dashed: boolean };

export function levelsOf(
  { target, frontier }: Pick<Measured, 'target' | 'frontier'>,
  words: ChartWords,
): readonly Level[] {
  return [
    ...(target?.value == null ? [] : [{ name: words.target, value: target.value, dashed: false }]),
    ...(frontier?.value == null ? [] : [{ name: words.frontier, value: frontier.value, dashed: true }]),
  ];
}

/**
 * Bars by month from zero, the target and the frontier as named lines across. A month that misses the
 * target says so with a cross beside its figure, not by colour alone.
 */
export function monthsOption(detail: Measured, words: ChartWords): ChartOption {
  const { series, target } = detail;
  const levels = levelsOf(detail, words);
  return {
    ...still,
    textStyle: letters,
    grid: { left: 8, right: 112, top: 28, bottom: 4, containLabel: true },
    tooltip: {
      renderMode: 'richText',
      trigger: 'axis',
      valueFormatter: (value: unknown) => said(value, words),
    },
    xAxis: {
      type: 'category',
      data: series.map(({ period }) => words.month(period)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.faint } },
      axisLabel: { color: palette.quiet },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: ({ max }: { max: number }) => headroom([max, ...levels.map(({ value }) => value)]),
      axisLabel: { color: palette.quiet },
      splitLine: { lineStyle: { color: palette.line } },
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 36,
        data: series.map(({ value }) => {
          const missed = target !== null && holds(value, target) === false;
          return {
            value,
            itemStyle: { color: missed ? palette.overdue : palette.running },
            label: {
              show: value !== null,
              position: 'top',
              color: palette.ink,
              formatter: label(value, missed),
            },
          };
        }),
        markLine: {
          symbol: 'none',
          silent: true,
          data: levels.map(({ name, value, dashed }) => ({
            yAxis: value,
            lineStyle: {
              color: dashed ? palette.faint : palette.ink,
              type: dashed ? 'dashed' : 'solid',
              width: 1.5,
            },
            label: {
              position: 'end',
              color: dashed ? palette.faint : palette.ink,
              formatter: `${name}\n${words.quantity(value)}`,
            },
          })),
        },
      },
    ],
  };
}

/** Round room above the tallest thing drawn, so that no line lies on the edge. */
export function headroom(values: readonly number[]): number {
  const top = Math.max(...values.filter(Number.isFinite), 0) * 1.15;
  if (top <= 0) return 1;
  const step = 10 ** Math.floor(Math.log10(top)) / 2;
  return Math.ceil(top / step) * step;
}

function label(value: number | null, missed: boolean): string {
  if (value === null) return '';
  const short = Math.abs(value) >= 100 ? value.toFixed(0) : String(Math.round(value * 100) / 100);
  return missed ? `✕ ${short}` : short;
}

function said(value: unknown, words: ChartWords): string {
  return typeof value === 'number' ? words.quantity(value) : '—';
}
