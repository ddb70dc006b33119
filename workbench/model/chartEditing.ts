import type { CellRange } from '../../src/workbook';
import { type Chart, type ChartSeries, newChart, newSeries } from './charts';
import { invalidArgument, itemNotFound } from './errors';
import { boundingRange, columnCount, containsCell, rowCount } from './geometry';
import { checkUnprotected } from './guards';
import { headerText } from './tableHeaders';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/** Throws `ItemNotFound` where the chart is gone. */
export function chartById(sheet: Sheet, id: string): Chart {
  const chart = sheet.parts.charts.find((candidate) => candidate.id === id);
  if (!chart) throw itemNotFound('The chart does not exist any more.');
  return chart;
}

export function patchChart(sheet: Sheet, id: string, patch: Partial<Chart>): void {
  checkUnprotected(sheet);
  chartById(sheet, id);
  sheet.parts.charts = sheet.parts.charts.map((chart) => (chart.id === id ? { ...chart, ...patch } : chart));
}

/** Throws `ItemNotFound` where the series is gone. */
export function seriesById(chart: Chart, id: string): ChartSeries {
  const series = chart.series.find((candidate) => candidate.id === id);
  if (!series) throw itemNotFound('The series does not exist any more.');
  return series;
}

export function patchSeries(sheet: Sheet, chartId: string, id: string, patch: Partial<ChartSeries>): void {
  const chart = chartById(sheet, chartId);
  seriesById(chart, id);
  patchChart(sheet, chartId, {
    series: chart.series.map((series) => (series.id === id ? { ...series, ...patch } : series)),
  });
}

/** Adds a chart of the source range, beside the middle of a fresh window as Excel does. */
export function addChart(
  workbook: Workbook,
  sheet: Sheet,
  chartType: string,
  source: { readonly sheet: Sheet; readonly range: CellRange },
  by: SeriesBy,
): Chart {
  checkUnprotected(sheet);
  const number = sheet.parts.charts.length + 1;
  const bare = newChart(workbook.newId(), `Диаграмма ${String(number)}`, chartType);
  const series = seriesOf(workbook, chartType, source.sheet, source.range, by);
  const single = series.length === 1;
  const chart: Chart = {
    ...bare,
    series,
    plotBy: directionOf(source.range, by),
    title: { ...bare.title, visible: single, text: single ? (series[0]?.name ?? '') : '' },
  };
  sheet.parts.charts = [...sheet.parts.charts, chart];
  return chart;
}

/** Without a given direction the longer side runs along the categories. */
export function directionOf(range: CellRange, by: SeriesBy): Chart['plotBy'] {
  if (by !== 'Auto') return by;
  return rowCount(range) >= columnCount(range) ? 'Columns' : 'Rows';
}

/** Lets the series run the other way over the cells that they come from. */
export function setPlotBy(workbook: Workbook, sheet: Sheet, id: string, plotBy: Chart['plotBy']): void {
  const chart = chartById(sheet, id);
  const sources = chart.series.flatMap(({ values, categories, nameFrom }) =>
    [values, categories, nameFrom].filter((source) => source !== null),
  );
  const [first] = sources;
  const home = first && workbook.findSheet(first.sheetId);
  if (!first || !home || chart.plotBy === plotBy) {
    patchChart(sheet, id, { plotBy });
    return;
  }
  const range = sources.reduce((all, source) => boundingRange(all, source.range), first.range);
  patchChart(sheet, id, { plotBy, series: seriesOf(workbook, chart.chartType, home, range, plotBy) });
}

/**
 * Splits a source range into series as Excel does: a first row or column of texts, or an empty corner, makes names
 * and categories.
 */
export function seriesOf(
  workbook: Workbook,
  chartType: string,
  sheet: Sheet,
  range: CellRange,
  by: SeriesBy,
): ChartSeries[] {
  const byColumns = directionOf(range, by) === 'Columns';
  const isText = (row: number, column: number): boolean => {
    const value = sheet.cells.get(row, column)?.value ?? null;
    return typeof value === 'string' || value === null;
  };
  const headRow = rowCount(range) > 1 && everyIn({ ...range, bottom: range.top }, isText);
  const headColumn = columnCount(range) > 1 && everyIn({ ...range, right: range.left }, isText);
  const [names, categories] = byColumns ? [headRow, headColumn] : [headColumn, headRow];
  const first = (byColumns ? range.left : range.top) + (categories ? 1 : 0);
  const last = byColumns ? range.right : range.bottom;
  const start = (byColumns ? range.top : range.left) + (names ? 1 : 0);
  const line = (at: number): CellRange =>
    byColumns
      ? { ...range, top: start, left: at, right: at }
      : { ...range, left: start, top: at, bottom: at };
  const nameCell = (at: number): CellRange =>
    byColumns
      ? { top: range.top, bottom: range.top, left: at, right: at }
      : { left: range.left, right: range.left, top: at, bottom: at };
  return Array.from({ length: last - first + 1 }, (_item, index) => {
    const at = first + index;
    const named = nameCell(at);
    return {
      ...newSeries(workbook.newId(), chartType),
      name: names ? headerText(sheet.cells.get(named.top, named.left)?.value ?? null) : null,
      nameFrom: names ? { sheetId: sheet.id, range: named } : null,
      values: { sheetId: sheet.id, range: line(at) },
      categories: categories ? { sheetId: sheet.id, range: line(byColumns ? range.left : range.top) } : null,
    };
  });
}

function everyIn(range: CellRange, test: (row: number, column: number) => boolean): boolean {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      if (!test(row, column)) return false;
    }
  }
  return true;
}

/** What the legend shows: the given name, else «Ряд1». */
export const seriesName = (sheet: Sheet | null, series: ChartSeries, index: number): string => {
  const source = series.nameFrom?.range;
  const cell = source && sheet ? headerText(sheet.cells.get(source.top, source.left)?.value ?? null) : null;
  return cell ?? series.name ?? `Ряд${String(index + 1)}`;
};

/** Moves the chart onto the cells from the first to the last. */
export function placeChart(sheet: Sheet, id: string, over: CellRange): void {
  if (!containsCell(over, over.bottom, over.right)) throw invalidArgument('Not a range.');
  const left = sheet.columns.offset(over.left, sheet.parts.standardWidth);
  const top = sheet.rows.offset(over.top, sheet.parts.standardHeight);
  const right = sheet.columns.offset(over.right + 1, sheet.parts.standardWidth);
  const bottom = sheet.rows.offset(over.bottom + 1, sheet.parts.standardHeight);
  patchChart(sheet, id, { left, top, width: right - left, height: bottom - top });
}
