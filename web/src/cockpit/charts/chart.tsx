import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { type RefObject, useEffect, useRef } from 'react';

echarts.use([BarChart, LineChart, GridComponent, MarkLineComponent, TooltipComponent, CanvasRenderer]);

export type ChartOption = echarts.EChartsCoreOption;

/** What can be asked of a drawn chart. */
export type ChartHandle = { readonly image: () => string };

/**
 * A picture of figures that stand in a table beside it; `label` says where. Drawn on canvas, with
 * tooltips as canvas text: HTML tooltips carry style attributes, which the policy forbids.
 */
export function Chart({
  option,
  label,
  height,
  handle,
}: {
  option: ChartOption;
  label: string;
  height: number;
  handle?: RefObject<ChartHandle | null>;
}) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<echarts.EChartsType | null>(null);
  useEffect(() => {
    if (box.current === null) return;
    const made = echarts.init(box.current, null, { renderer: 'canvas' });
    chart.current = made;
    if (handle !== undefined) {
      handle.current = {
        image: () => made.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: '#ffffff' }),
      };
    }
    const resize = new ResizeObserver(() => made.resize());
    resize.observe(box.current);
    return () => {
      resize.disconnect();
      made.dispose();
      chart.current = null;
      if (handle !== undefined) handle.current = null;
    };
  }, [handle]);
  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true });
  }, [option]);
  return <div ref={box} className="chart" role="img" aria-label={label} style={{ height }} />;
}
