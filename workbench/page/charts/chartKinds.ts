/** How a chart type of Office.js is drawn. */
export interface ChartKind {
  readonly type: 'bar' | 'line' | 'pie' | 'doughnut' | 'scatter' | 'radar';
  /** Bars that lie. */
  readonly horizontal?: boolean;
  readonly stack?: 'stacked' | 'percent';
  readonly filled?: boolean;
  readonly markers?: boolean;
  readonly lines?: boolean;
  readonly smooth?: boolean;
}

const COLUMNS: ChartKind = { type: 'bar' };
const BARS: ChartKind = { type: 'bar', horizontal: true };
const LINES: ChartKind = { type: 'line', lines: true };
const AREAS: ChartKind = { type: 'line', lines: true, filled: true };
const POINTS: ChartKind = { type: 'scatter', markers: true };
const RADAR: ChartKind = { type: 'radar', lines: true };

const KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: COLUMNS,
  ColumnStacked: { ...COLUMNS, stack: 'stacked' },
  ColumnStacked100: { ...COLUMNS, stack: 'percent' },
  BarClustered: BARS,
  BarStacked: { ...BARS, stack: 'stacked' },
  BarStacked100: { ...BARS, stack: 'percent' },
  Line: LINES,
  LineStacked: { ...LINES, stack: 'stacked' },
  LineStacked100: { ...LINES, stack: 'percent' },
  LineMarkers: { ...LINES, markers: true },
  LineMarkersStacked: { ...LINES, markers: true, stack: 'stacked' },
  LineMarkersStacked100: { ...LINES, markers: true, stack: 'percent' },
  Pie: { type: 'pie' },
  PieExploded: { type: 'pie' },
  Doughnut: { type: 'doughnut' },
  DoughnutExploded: { type: 'doughnut' },
  Area: AREAS,
  AreaStacked: { ...AREAS, stack: 'stacked' },
  AreaStacked100: { ...AREAS, stack: 'percent' },
  XYScatter: POINTS,
  XYScatterSmooth: { ...POINTS, lines: true, smooth: true },
  XYScatterSmoothNoMarkers: { ...POINTS, lines: true, smooth: true, markers: false },
  XYScatterLines: { ...POINTS, lines: true },
  XYScatterLinesNoMarkers: { ...POINTS, lines: true, markers: false },
  Radar: RADAR,
  RadarMarkers: { ...RADAR, markers: true },
  RadarFilled: { ...RADAR, filled: true },
};

/** How the type is drawn; types that are not known as columns. */
export const kindOf = (chartType: string): ChartKind => KINDS[chartType] ?? COLUMNS;

/** Colours of series, and of a pie's pieces, in the order of the Office theme. */
const PALETTE = [
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#264478',
  '#9E480E',
  '#636363',
];

export const paletteColor = (index: number): string => PALETTE[index % PALETTE.length] ?? '#4472C4';
