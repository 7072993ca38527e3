import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { lettersOf, palette } from './palette.ts';

echarts.use([
  BarChart,
  LineChart,
  GridComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
  CanvasRenderer,
]);

export type ChartOption = echarts.EChartsCoreOption;

/**
 * A picture of figures that stand in a table beside it; `label` says where. Drawn on canvas, with
 * tooltips as canvas text: HTML tooltips carry style attributes, which the policy forbids.
 */
export function Chart({ option, label, height }: { option: ChartOption; label: string; height: number }) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<echarts.EChartsType | null>(null);
  useEffect(() => {
    if (box.current === null) return;
    const made = echarts.init(box.current, null, { renderer: 'canvas' });
    chart.current = made;
    const resize = new ResizeObserver(() => made.resize());
    resize.observe(box.current);
    return () => {
      resize.disconnect();
      made.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true });
  }, [option]);
  return <div ref={box} className="chart" role="img" aria-label={label} style={{ height }} />;
}

/** The picture as a PNG to hand on: of one size whatever the window, and saying itself what it shows. */
export function imageOf(option: ChartOption, title: string, note: string): string {
  const letters = lettersOf(true);
  const made = echarts.init(document.createElement('div'), null, { width: 1200, height: 675 });
  const { grid } = option;
  made.setOption({
    ...option,
    title: {
      text: title,
      subtext: note,
      left: 24,
      top: 20,
      textStyle: { ...letters, fontSize: 22, color: palette.ink },
      subtextStyle: { ...letters, width: 1150, overflow: 'break', lineHeight: 22 },
    },
    grid: { ...(typeof grid === 'object' ? grid : {}), left: 24, top: 136, bottom: 24 },
  });
  const image = made.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: '#ffffff' });
  made.dispose();
  return image;
}
