import {
  type Block,
  type Cell,
  cellsIn,
  COLORS,
  type Column,
  type ComputedCell,
  formulaOf,
  type Row,
  type Table,
} from '../../document';
import { CHANGE_DECIMALS, COUNTED, type IndicatorResult } from '../../indicators';
import { cohortForms, rememberedFor } from '../../tables';
import { call, type Expression, joined, literal, numeral } from '../../workbook';
import {
  changeColumns,
  figureCells,
  type FigureFormulas,
  judgement,
  schoolColumns,
  timeColumns,
  titleColumns,
} from './columns';
import {
  besideIn,
  figureKey,
  groupOf,
  type Part,
  rowKey,
  schoolKey,
  type SheetContext,
  TABLE,
  type Time,
  TIMES,
  titleOf,
} from './context';

/** Indicators of a chart: printed on A4 landscape, as wide as the sheet, more would go over the end of a page. */
const MOST_IN_CHART = 22;

/** The indicators of all supported schools together: sums of the schools' rows further down. */
export const municipalTable = (context: SheetContext): Table => ({
  key: TABLE.all,
  columns: columnsOf(context),
  rows: context.computed.indicators.map((result, index) => municipalRow(result, index, context)),
  inView: { columns: 1 },
  // Charts are of rows without a head between them.
  together: context.computed.indicators.length <= MOST_IN_CHART,
});

/** Whose figures they are is told where there is more than one cohort. */
function columnsOf(context: SheetContext): readonly Column[] {
  const { columns } = context.words;
  const lead = context.computed.groups.length > 1 ? schoolColumns(columns) : titleColumns(columns);
  return [...lead, ...timeColumns(context), ...changeColumns(columns)];
}

function municipalRow(result: IndicatorResult, index: number, context: SheetContext): Row {
  const { words, years } = context;
  const { definition } = result;
  const key = rowKey(index);
  const figure = (time: Time) =>
    figureCells(
      [TABLE.all, key],
      time,
      result[time],
      years[time] && sums(key, time, result, context),
      context,
    );
  return {
    key,
    cells: {
      number: index + 1,
      title: { value: titleOf(result, context), strong: true },
      school: {
        value: words.allSchools(cohortForms(groupOf(result, context).cohort)),
        look: 'text',
      },
      ...figure('current'),
      ...figure('previous'),
      ...sameSchools(key, result, context),
    },
    kinds: judgement(definition, context),
    ...(!definition.measure.persons && { persons: null }),
  };
}

const PERCENT = 100;

/** The first and the last of the schools' rows of all indicators. */
const endsOf = rememberedFor((context: SheetContext): readonly [first: string, last: string] => {
  const counts = context.computed.indicators.map((result) => groupOf(result, context).schools.length);
  const isFilled = (count: number): boolean => count > 0;
  const [first, last] = [counts.findIndex(isFilled), counts.findLastIndex(isFilled)];
  return first < 0 ? ['', ''] : [schoolKey(first, 0), schoolKey(last, (counts[last] ?? 1) - 1)];
});

/** A column over the schools' rows of all indicators. */
function schoolCells(context: SheetContext, of: string): Expression {
  const [first, last] = endsOf(context);
  return cellsIn({ table: TABLE.schools, row: first, column: of }, last);
}

/** Sums of the schools' parts and wholes where the school has a share. Null without schools. */
function sums(
  row: string,
  time: Time,
  result: IndicatorResult,
  context: SheetContext,
): FigureFormulas | null {
  const { figures: words } = context;
  const { definition } = result;
  if (groupOf(result, context).schools.length === 0) return null;
  const over = (part: Part): Expression => schoolCells(context, figureKey(time, part));
  const own = [schoolCells(context, 'number'), besideIn(TABLE.all, row)('number')];
  const known = [...own, over('share'), COUNTED];
  const none = joined('=', call('COUNTIFS', ...known), numeral(0));
  return {
    part: call('SUMIFS', over('part'), ...known),
    total: call('IF', none, literal(words.nothing), call('SUMIFS', over('total'), ...known)),
    gap: literal(words.noData),
    counts: definition.measure.counts,
  };
}

/**
 * The change of the schools whose rows have a share in both years, and how it is judged. Without schools or years to
 * compare those of the row's own figures.
 */
function sameSchools(
  row: string,
  result: IndicatorResult,
  context: SheetContext,
): Readonly<Record<string, Cell>> {
  const { years, figures: words, language } = context;
  const { change, trend, definition } = result;
  if (groupOf(result, context).schools.length === 0 || !years.current || !years.previous) return {};
  const beside = besideIn(TABLE.all, row);
  const both = [
    ...[schoolCells(context, 'number'), beside('number')],
    ...TIMES.flatMap((time) => [schoolCells(context, figureKey(time, 'share')), COUNTED]),
  ];
  const sum = (time: Time, part: Part): Expression =>
    call('SUMIFS', schoolCells(context, figureKey(time, part)), ...both);
  const share = (time: Time): Expression => joined('/', sum(time, 'part'), sum(time, 'total'));
  const none = joined('=', call('COUNTIFS', ...both), numeral(0));
  const points = joined('*', joined('-', share('current'), share('previous')), numeral(PERCENT));
  const changed: ComputedCell = {
    value: change ?? words.noData,
    formula: call('IF', none, literal(words.noData), call('ROUND', points, numeral(CHANGE_DECIMALS))),
  };
  if (!definition.measure.ofCohorts) return { change: changed };
  const totals = Object.fromEntries(TIMES.map((time) => [figureKey(time, 'total'), sum(time, 'total')]));
  const judged = judgement(definition, context).trend;
  return {
    change: changed,
    trend: {
      value: trend === null ? words.noData : language.trend(trend, Math.sign(change ?? 0)),
      formula: formulaOf(judged, { change: beside('change'), ...totals }, language),
    },
  };
}

/** Points: at least, and for each indicator. */
const HEIGHTS = { least: 200, indicator: 22 } as const;

/** The indicators of both years as bars: several charts of one height where one would not fit on a printed page. */
export function municipalCharts({ computed: { indicators }, words, years }: SheetContext): readonly Block[] {
  const charts = Math.ceil(indicators.length / MOST_IN_CHART);
  const each = Math.ceil(indicators.length / charts);
  const series = [
    { time: 'previous', color: COLORS.before },
    { time: 'current', color: COLORS.tab },
  ] as const;
  return Array.from({ length: charts }, (_, nth) => nth * each).flatMap((first): readonly Block[] => [
    {
      kind: 'chart',
      chart: {
        title: words.chart(indicators.map(({ trend }) => trend)),
        kind: 'bar',
        table: TABLE.all,
        categories: 'title',
        rows: { first: rowKey(first), last: rowKey(Math.min(first + each, indicators.length) - 1) },
        series: series.map(({ time, color }) => ({
          name: years[time]?.text ?? words.noYear,
          column: figureKey(time, 'share'),
          color,
        })),
        height: Math.max(HEIGHTS.least, each * HEIGHTS.indicator),
        numberFormat: '0%',
        valueAxis: { min: 0, max: 1 },
      },
    },
  ]);
}
