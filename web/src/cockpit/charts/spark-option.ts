import type { IndicatorDetail } from '../../api/types.ts';
import type { ChartOption } from './chart.tsx';
import { palette, still } from './palette.ts';

/** A place's months as one small line from zero, with the target across; every place on the same scale. */
export function sparkOption(
  { series, target }: Pick<IndicatorDetail, 'series' | 'target'>,
  top: number,
): ChartOption {
  return {
    ...still,
    grid: { left: 2, right: 4, top: 4, bottom: 2 },
    xAxis: { type: 'category', show: false, data: series.map(({ period }) => period) },
    yAxis: { type: 'value', min: 0, max: top, show: false },
    series: [
      {
        type: 'line',
        data: series.map(({ value }) => value),
        symbol: 'circle',
        symbolSize: 4,
        connectNulls: false,
        silent: true,
        lineStyle: { color: palette.running, width: 2 },
        itemStyle: { color: palette.running },
        markLine:
          target?.value == null
            ? undefined
            : {
                symbol: 'none',
                silent: true,
                label: { show: false },
                lineStyle: { color: palette.ink, width: 1, type: 'solid' },
                data: [{ yAxis: target.value }],
              },
      },
    ],
  };
}
