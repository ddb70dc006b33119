import { useEffect, useRef } from 'react';
import type { Chart, Workbook } from '../../model';
import type { Box } from '../grid/cellStyle';
import { usePage } from '../pageContext';
import { useStore } from '../state/store';
import { chartConfig } from './chartConfig';
import { chartData } from './chartData';
import { kindOf } from './chartKinds';
import { dataLabels } from './dataLabels';
import { Drawing } from './drawing';
import { labelTexts } from './labelTexts';

interface Props {
  readonly workbook: Workbook;
  readonly chart: Chart;
  readonly box: Box;
  /** Rises when cells change. */
  readonly content: number;
}

/** One chart over the cells, drawn anew when it or its cells change. */
export function ChartView({ workbook, chart, box, content }: Props) {
  const { workbench, words } = usePage();
  const { language } = useStore(workbench.options);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const data = chartData(workbook, chart, language);
    const labels = data.series.map((series) => labelTexts(chart, data, series));
    const style = {
      position: chart.dataLabels.position,
      stacked: kindOf(chart.chartType).stack !== undefined,
    };
    const drawing = new Drawing(element, {
      ...chartConfig(chart, data),
      plugins: [dataLabels(labels, style)],
    });
    return () => {
      drawing.destroy();
    };
  }, [workbook, chart, content, language, box.width, box.height]);
  return (
    <figure
      className="chart"
      style={box}
      role="img"
      aria-label={`${words.chart} ${chart.title.text === '' ? chart.name : chart.title.text}`}
      data-chart={chart.name}
      onPointerDown={(event) => {
        event.stopPropagation();
      }}
    >
      <canvas
        ref={canvas}
        key={`${String(box.width)}x${String(box.height)}`}
        width={box.width}
        height={box.height}
      />
    </figure>
  );
}
