import * as values from '../values';

const CHART_TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineStacked',
  'LineStacked100',
  'LineMarkers',
  'LineMarkersStacked',
  'LineMarkersStacked100',
  'Pie',
  'PieExploded',
  'Doughnut',
  'DoughnutExploded',
  'Area',
  'AreaStacked',
  'AreaStacked100',
  'XYScatter',
  'XYScatterSmooth',
  'XYScatterSmoothNoMarkers',
  'XYScatterLines',
  'XYScatterLinesNoMarkers',
  'Radar',
  'RadarMarkers',
  'RadarFilled',
] as const;

/** A kind of chart that this host knows, in its own spelling. */
export const chartType = values.oneOf(CHART_TYPES);
