import { type Chart, type ChartSeries, seriesName, type SheetRange, type Workbook } from '../../model';
import { type Language, shownText } from '../../model';

/** One series with the values its cells hold now. */
export interface SeriesData {
  readonly series: ChartSeries;
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** The numbers of the categories, for charts that place points by them. */
  readonly positions: readonly (number | null)[];
}

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
  readonly language: Language;
}

const MOST_POINTS = 2_000;

interface Point {
  readonly text: string;
  readonly number: number | null;
}

/** What a chart shows, read from the cells it refers to. Cells of hidden rows and columns are left out, as in Excel. */
export function chartData(workbook: Workbook, chart: Chart, language: Language): ChartData {
  const points = (source: SheetRange | null): readonly Point[] => pointsOf(workbook, source, language);
  const series = chart.series.map((item, index) => {
    const home = workbook.findSheet(item.nameFrom?.sheetId ?? '');
    const values = points(item.values).map(({ number }) => number);
    const positions = points(item.categories).map(({ number }) => number);
    return { series: item, name: seriesName(home, item, index), values, positions };
  });
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  const named = points(chart.series.find(({ categories }) => categories !== null)?.categories ?? null);
  const categories = Array.from(
    { length: longest },
    (_item, index) => named[index]?.text ?? String(index + 1),
  );
  return { categories, series, language };
}

function pointsOf(workbook: Workbook, source: SheetRange | null, language: Language): Point[] {
  const sheet = source ? workbook.findSheet(source.sheetId) : null;
  if (!source || !sheet) return [];
  const points: Point[] = [];
  const { top, left, bottom, right } = source.range;
  for (let row = top; row <= bottom && points.length < MOST_POINTS; row++) {
    if (sheet.isRowHidden(row)) continue;
    for (let column = left; column <= right; column++) {
      if (sheet.isColumnHidden(column)) continue;
      const value = sheet.cells.get(row, column)?.value ?? null;
      const text = shownText(value, sheet.styleAt(row, column).numberFormat, language);
      points.push({ text, number: typeof value === 'number' ? value : null });
    }
  }
  return points;
}
