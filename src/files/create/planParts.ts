import type { ConditionalRule, DataValidation, SheetChart } from 'hucre/xlsx';
import {
  a1,
  a1Range,
  type CellRange,
  CHART_LOOK,
  isLying,
  labelFormat,
  labelPlace,
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
export const absolute = ({ top, left, bottom, right }: CellRange): string =>
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
  column: { type: 'column', barGrouping: 'clustered', gapWidth: CHART_LOOK.gap.plain },
  columnStacked: { type: 'column', barGrouping: 'stacked', overlap: 100, gapWidth: CHART_LOOK.gap.stacked },
  column100: {
    type: 'column',
    barGrouping: 'percentStacked',
    overlap: 100,
    gapWidth: CHART_LOOK.gap.stacked,
  },
  bar: { type: 'bar', barGrouping: 'clustered', gapWidth: CHART_LOOK.gap.plain },
  barStacked: { type: 'bar', barGrouping: 'stacked', overlap: 100, gapWidth: CHART_LOOK.gap.stacked },
  bar100: { type: 'bar', barGrouping: 'percentStacked', overlap: 100, gapWidth: CHART_LOOK.gap.stacked },
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
    titleFontSize: CHART_LOOK.title,
    frameTitle: title,
    altText: title,
    legend: legend === 'none' ? false : legend,
    ...(legend !== 'none' && { legendFontSize: CHART_LOOK.letters }),
    series: chart.series.map(({ name, values, color }) => ({
      name,
      values: reference(sheet, values),
      categories: reference(sheet, chart.categories),
      ...(color !== undefined && !isRound(chart) && { color: color.slice(1) }),
    })),
    ...(labels && { dataLabels: labelsOf(chart) }),
    anchor: {
      from: { row: place.top, col: place.left },
      to: { row: place.bottom + 1, col: place.right + 1 },
    },
    ...(!isRound(chart) && { axes: axesOf(chart, format) }),
  };
}

const PLACES = { end: 'outEnd', middle: 'ctr' } as const;

function labelsOf({ kind, numberFormat }: PlanChart): NonNullable<SheetChart['dataLabels']> {
  const place = labelPlace(kind);
  return {
    showValue: true,
    numberFormat: { formatCode: labelFormat(numberFormat) },
    ...(place && { position: PLACES[place] }),
  };
}

type Axes = NonNullable<SheetChart['axes']>;

const GRID_LINE =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

/** The XML of a chart with what the library can't write: a name for every category, and pale grid lines. */
export const completedChart = (xml: string): string =>
  xml
    .replaceAll(/<c:lblOffset [^>]*\/>/g, (offset) => `${offset}<c:tickLblSkip val="1"/>`)
    .replaceAll('<c:majorGridlines/>', GRID_LINE);

const TICKS = { majorTickMark: 'none', minorTickMark: 'none', labelFontSize: CHART_LOOK.letters } as const;

function axesOf(
  { kind, categoryAxis, valueAxis }: PlanChart,
  format: Pick<NonNullable<Axes['y']>, 'numberFormat'>,
): Axes {
  const { title, min, max } = valueAxis ?? {};
  return {
    x: {
      ...(categoryAxis?.title !== undefined && { title: categoryAxis.title }),
      ...TICKS,
      reverse: isLying(kind),
    },
    y: {
      ...format,
      ...TICKS,
      // The axis of values goes up with the first category; its numbers stay below.
      ...(isLying(kind) && { tickLblPos: 'high' }),
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
