import { type Axis, type Chart, seriesName, type Sheet, type Workbook } from '../model';
import type { ChartParts, Corner, ReadChartParts } from './parts/charts';
import { rangeOfReference, sheetReference } from './references';

/** The row or column that a distance in points from the sheet's start falls into. */
function lineAt(axis: Axis, standard: number, points: number): number {
  let index = Math.max(0, Math.floor(points / Math.max(standard, 1)));
  while (index > 0 && axis.offset(index, standard) > points) index -= 1;
  while (axis.offset(index + 1, standard) <= points) index += 1;
  return index;
}

/** The cell under a point of the sheet. */
function cornerAt({ rows, columns, parts }: Sheet, left: number, top: number): Corner {
  const { standardWidth, standardHeight } = parts;
  const row = lineAt(rows, standardHeight, top);
  const column = lineAt(columns, standardWidth, left);
  return {
    row,
    column,
    right: left - columns.offset(column, standardWidth),
    down: top - rows.offset(row, standardHeight),
  };
}

/** What the file library leaves out of a chart. */
export function chartParts(workbook: Workbook, sheet: Sheet, chart: Chart): ChartParts {
  return {
    name: chart.name,
    from: cornerAt(sheet, chart.left, chart.top),
    to: cornerAt(sheet, chart.left + chart.width, chart.top + chart.height),
    names: chart.series
      .filter(({ values }) => values !== null)
      .map((series, index) => {
        const home = series.nameFrom && workbook.findSheet(series.nameFrom.sheetId);
        if (!series.nameFrom || !home) return null;
        return {
          reference: sheetReference(workbook, series.nameFrom),
          text: seriesName(home, series, index),
        };
      }),
  };
}

/** The chart in its exact place, under its name, with the sources of its series' names. */
export function completeChart(workbook: Workbook, sheet: Sheet, chart: Chart, parts: ReadChartParts): Chart {
  const { standardWidth, standardHeight } = sheet.parts;
  const x = ({ column, right }: Corner): number => sheet.columns.offset(column, standardWidth) + right;
  const y = ({ row, down }: Corner): number => sheet.rows.offset(row, standardHeight) + down;
  const { from, to, names, lying } = parts;
  return {
    ...chart,
    chartType: lying ? chart.chartType.replace('Column', 'Bar') : chart.chartType,
    name: parts.name || chart.name,
    left: x(from),
    top: y(from),
    width: Math.max(x(to) - x(from), 1),
    height: Math.max(y(to) - y(from), 1),
    series: chart.series.map((series, index) => {
      const source = names[index];
      const nameFrom = source ? rangeOfReference(workbook, sheet.id, source.reference) : null;
      return nameFrom ? { ...series, nameFrom } : series;
    }),
  };
}
