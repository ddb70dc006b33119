import type { SheetChart } from 'hucre/xlsx';

type Kind = Pick<SheetChart, 'type' | 'barGrouping' | 'lineGrouping' | 'areaGrouping' | 'showLineMarkers'>;

/** Office.js chart types → what a file can hold. Radar charts can't be written and become lines. */
const CHART_KINDS: Readonly<Record<string, Kind>> = {
  ColumnClustered: { type: 'column', barGrouping: 'clustered' },
  ColumnStacked: { type: 'column', barGrouping: 'stacked' },
  ColumnStacked100: { type: 'column', barGrouping: 'percentStacked' },
  BarClustered: { type: 'bar', barGrouping: 'clustered' },
  BarStacked: { type: 'bar', barGrouping: 'stacked' },
  BarStacked100: { type: 'bar', barGrouping: 'percentStacked' },
  Line: { type: 'line', lineGrouping: 'standard', showLineMarkers: false },
  LineStacked: { type: 'line', lineGrouping: 'stacked', showLineMarkers: false },
  LineStacked100: { type: 'line', lineGrouping: 'percentStacked', showLineMarkers: false },
  LineMarkers: { type: 'line', lineGrouping: 'standard', showLineMarkers: true },
  LineMarkersStacked: { type: 'line', lineGrouping: 'stacked', showLineMarkers: true },
  LineMarkersStacked100: { type: 'line', lineGrouping: 'percentStacked', showLineMarkers: true },
  Pie: { type: 'pie' },
  PieExploded: { type: 'pie' },
  Doughnut: { type: 'doughnut' },
  DoughnutExploded: { type: 'doughnut' },
  Area: { type: 'area', areaGrouping: 'standard' },
  AreaStacked: { type: 'area', areaGrouping: 'stacked' },
  AreaStacked100: { type: 'area', areaGrouping: 'percentStacked' },
  XYScatter: { type: 'scatter' },
  XYScatterSmooth: { type: 'scatter' },
  XYScatterSmoothNoMarkers: { type: 'scatter' },
  XYScatterLines: { type: 'scatter' },
  XYScatterLinesNoMarkers: { type: 'scatter' },
  Radar: { type: 'line' },
  RadarMarkers: { type: 'line' },
  RadarFilled: { type: 'area' },
};

export const kindOf = (chartType: string): Kind => CHART_KINDS[chartType] ?? { type: 'column' };

/** The first Office.js type that gives this kind and grouping. */
export function chartTypeOf(kind: string, grouping: string | undefined): string {
  const found = Object.entries(CHART_KINDS).find(
    ([, made]) =>
      made.type === kind &&
      (grouping === undefined ||
        [made.barGrouping, made.lineGrouping, made.areaGrouping].includes(grouping as 'stacked')),
  );
  return found?.[0] ?? 'ColumnClustered';
}
