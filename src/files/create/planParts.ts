import type { ConditionalRule, DataValidation, SheetChart } from 'hucre/xlsx';
import {
  a1,
  a1Range,
  type CellRange,
  type PlanChart,
  type PlanChartKind,
  type PlanRule,
  type RuleCondition,
  sheetAddress,
  type SheetLayout,
} from '../../workbook';
import { storedFormula } from '../edit/storedFormula';
import { bookColor, bookFill } from './bookSheet';

/** «$A$1:$B$9» */
const absolute = ({ top, left, bottom, right }: CellRange): string =>
  `${a1(top, left)}:${a1(bottom, right)}`.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

/** «'Лист 1'!$A$1:$B$9» */
const reference = (sheet: string, range: CellRange): string => sheetAddress(sheet, absolute(range));

/** Quoted for a formula. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

type Kind = Pick<
  SheetChart,
  'type' | 'barGrouping' | 'lineGrouping' | 'showLineMarkers' | 'overlap' | 'gapWidth'
>;

const KINDS: Readonly<Record<PlanChartKind, Kind>> = {
  column: { type: 'column', barGrouping: 'clustered', gapWidth: 80 },
  columnStacked: { type: 'column', barGrouping: 'stacked', overlap: 100, gapWidth: 50 },
  column100: { type: 'column', barGrouping: 'percentStacked', overlap: 100, gapWidth: 50 },
  bar: { type: 'bar', barGrouping: 'clustered', gapWidth: 80 },
  barStacked: { type: 'bar', barGrouping: 'stacked', overlap: 100, gapWidth: 50 },
  bar100: { type: 'bar', barGrouping: 'percentStacked', overlap: 100, gapWidth: 50 },
  line: { type: 'line', lineGrouping: 'standard', showLineMarkers: true },
  pie: { type: 'pie' },
  doughnut: { type: 'doughnut' },
};

const isRound = ({ kind }: PlanChart): boolean => kind === 'pie' || kind === 'doughnut';

/** A native chart of the sheet of that name. */
export function bookChart(chart: PlanChart, sheet: string): SheetChart {
  const { title, kind, place, legend, numberFormat, labels = false } = chart;
  const format = numberFormat === undefined ? {} : { numberFormat: { formatCode: numberFormat } };
  return {
    ...KINDS[kind],
    title,
    showTitle: title !== '',
    titleFontSize: 12,
    frameTitle: title,
    altText: title,
    legend: legend === 'none' ? false : legend,
    series: chart.series.map(({ name, values, color }) => ({
      name,
      values: reference(sheet, values),
      categories: reference(sheet, chart.categories),
      ...(color !== undefined && !isRound(chart) && { color: color.slice(1) }),
    })),
    ...(labels && { dataLabels: { showValue: true, ...format } }),
    anchor: {
      from: { row: place.top, col: place.left },
      to: { row: place.bottom + 1, col: place.right + 1 },
    },
    ...(!isRound(chart) && { axes: axesOf(chart, format) }),
  };
}

type Axes = NonNullable<SheetChart['axes']>;

function axesOf(
  { categoryAxis, valueAxis }: PlanChart,
  format: Pick<NonNullable<Axes['y']>, 'numberFormat'>,
): Axes {
  const { title, min, max } = valueAxis ?? {};
  return {
    x: { ...(categoryAxis?.title !== undefined && { title: categoryAxis.title }) },
    y: {
      ...format,
      ...(title !== undefined && { title }),
      scale: { ...(min !== undefined && { min }), ...(max !== undefined && { max }) },
      gridlines: { major: true },
    },
  };
}

/** «?», «*» and «~» stand for themselves. */
const literal = (text: string): string => text.replace(/[?*~]/g, '~$&');

/** When a condition holds for a cell, as a formula without «=». */
function formulaOf(when: RuleCondition, cell: string): string {
  if (when.kind === 'formula') return storedFormula(when.formula);
  if (when.kind === 'equals') return `${cell}=${quoted(when.text)}`;
  return `NOT(ISERROR(SEARCH(${quoted(literal(when.text))},${cell})))`;
}

/** A conditional format; of several for a cell the first has priority. */
export const bookRule = ({ range, when, style }: PlanRule, index: number): ConditionalRule => ({
  type: 'expression',
  priority: index + 1,
  range: a1Range(range),
  formula: formulaOf(when, a1(range.top, range.left)),
  style: {
    ...((style.color !== undefined || style.bold) && {
      font: {
        ...(style.color !== undefined && { color: bookColor(style.color) }),
        ...(style.bold && { bold: true }),
      },
    }),
    ...(style.fill !== undefined && { fill: bookFill(style.fill) }),
  },
});

interface BookChoices {
  readonly validations: DataValidation[];
  /** Lists that stand in cells, each in a column to be hidden. */
  readonly lists: readonly { readonly column: number; readonly values: readonly string[] }[];
}

/** Characters that a list may have which is given as text. */
const LONGEST_LIST = 255;

/**
 * Cells that offer values to choose from. A list that is too long to be given as text, or whose values have commas,
 * stands in a hidden column right of everything else.
 */
export function bookChoices({ choices = [], charts = [], rows }: SheetLayout): BookChoices {
  const right = Math.max(...rows.map((row) => row.length - 1), ...charts.map(({ place }) => place.right), 0);
  const isLong = ({ values }: { readonly values: readonly string[] }): boolean =>
    values.join().length > LONGEST_LIST || values.some((value) => value.includes(','));
  const lists = choices.filter(isLong).map((choice, index) => ({ choice, column: right + 2 + index }));
  const columns = new Map(lists.map(({ choice, column }) => [choice, column]));
  return {
    validations: choices.map((choice) => ({
      type: 'list',
      range: a1Range(choice.range),
      allowBlank: true,
      showErrorMessage: true,
      ...sourceOf(choice.values, columns.get(choice)),
    })),
    lists: lists.map(({ choice, column }) => ({ column, values: choice.values })),
  };
}

function sourceOf(
  values: readonly string[],
  column: number | undefined,
): Pick<DataValidation, 'values' | 'formula1'> {
  if (column === undefined) return { values: [...values] };
  const place: CellRange = { top: 0, left: column, bottom: values.length - 1, right: column };
  return { formula1: absolute(place) };
}
