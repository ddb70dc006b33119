import { rememberedFor } from '../../tables';
import { type Block, type Cell, type Chart, type Row, text, YEAR_COLORS } from '../../document';
import {
  type ShownYear,
  summaryChange,
  type SummaryChange,
  type SummaryRow,
  type Trend,
} from '../../indicators';
import { ofSameSchools, REPORTS_LOCALES } from '../../locales';
import {
  type MonitoringContext,
  namedColumns,
  part,
  procedureName,
  rowKey,
  same,
  shownYear,
  tableBlock,
  type Time,
} from './context';
import {
  changeColumns,
  figureCells,
  figureColumns,
  lowFigure,
  lowSumFormulas,
  shareColumn,
  trendKind,
  yearColumns,
} from './figures';
import { column } from '../column';

const RESULTS = 'results';
const YEARS = 'years';

/** A procedure, for all classes or one, in the report year and the year before. */
interface Compared extends SummaryChange {
  readonly row: SummaryRow;
}

/** Every procedure of the report year, each followed by its classes. */
const comparedRows = rememberedFor(({ monitoring }: MonitoringContext): readonly Compared[] => {
  const { years, summary, settings } = monitoring.indicators;
  const { current, previous } = years;
  if (current === null) return [];
  const all = summary.rows.filter(({ sums }) => (sums.get(current)?.total ?? 0) > 0);
  const procedures = [...new Set(all.map(({ procedure }) => procedure))];
  return procedures
    .flatMap((procedure) => all.filter((row) => row.procedure === procedure))
    .map((row): Compared => ({ row, ...summaryChange(row, current, previous, settings) }));
});

/** The results of all schools by procedure, with a sentence on the classes of each and a chart over the years. */
export function resultsPart(context: MonitoringContext): readonly Block[] {
  const { words } = context;
  const { results } = words;
  const compared = comparedRows(context);
  if (compared.length === 0) return [];
  const shown = compared.filter(({ row }) => row.grade === null);
  const columns = [
    ...namedColumns(context, results.procedure),
    ...yearColumns(context),
    ...changeColumns(context),
  ];
  return part(
    results.heading,
    ...sentencesOf(compared, context),
    ...missing(compared, context),
    results.note,
    tableBlock(
      RESULTS,
      columns,
      [
        ...shown.map((own, at) => comparedRow(own, at, context)),
        ...shown.flatMap((own, at) => sameRow(own, at, context)),
      ],
      { together: true },
    ),
  );
}

/** The shares of the last years by procedure as a chart, which says how they have changed. */
export function yearsPart(context: MonitoringContext): readonly Block[] {
  const { words } = context;
  const years = lowYears(context, MOST_YEARS);
  if (!years) return [];
  const chart = { ...years.chart, title: lowTitle(context, words.years.chart) };
  return part(words.years.heading, { kind: 'chart', chart });
}

/** What that chart is drawn of. */
export function yearsData(context: MonitoringContext): readonly Block[] {
  const years = lowYears(context, MOST_YEARS);
  return years ? [{ kind: 'subheading', text: context.words.years.heading }, years.table] : [];
}

/** Procedures whose share of low results went that way in the report year. */
export const changedProcedures = (context: MonitoringContext, wanted: Trend): readonly string[] =>
  comparedRows(context).flatMap(({ row, trend }) =>
    row.grade === null && trend === wanted ? [procedureName(context, row.procedure)] : [],
  );

/** What the chart of low results says. */
export function lowTitle(context: MonitoringContext, otherwise: string): string {
  const { charts } = REPORTS_LOCALES[context.locale].overview;
  const [worse, better, stable] = (['worse', 'better', 'stable'] as const).map((own) =>
    changedProcedures(context, own),
  );
  if ((worse?.length ?? 0) + (better?.length ?? 0) > 0) return charts.lowChanged(worse ?? [], better ?? []);
  return (stable?.length ?? 0) > 0 ? charts.lowStable : otherwise;
}

/** In which classes a procedure went better, worse, alike. */
function sentencesOf(compared: readonly Compared[], context: MonitoringContext): readonly string[] {
  const procedures = [...new Set(compared.map(({ row }) => row.procedure))];
  return procedures.map((procedure) => {
    const own = compared.filter(({ row }) => row.procedure === procedure && row.grade !== null);
    const classes = (trend: Trend): readonly string[] =>
      own.flatMap(({ row, trend: is }) => (is === trend && row.grade ? [row.grade.name] : []));
    return context.words.results.trends(procedureName(context, procedure), {
      better: classes('better'),
      worse: classes('worse'),
      stable: classes('stable'),
      'small-cohort': classes('small-cohort'),
      unknown: classes(null),
    });
  });
}

/** What earlier years have and the report year has not. */
function missing(compared: readonly Compared[], context: MonitoringContext): readonly string[] {
  const { years, summary, view } = context.monitoring.indicators;
  const held = new Set(compared.map(({ row }) => row.procedure));
  const names = summary.rows.flatMap(({ procedure, grade }) =>
    grade === null && !held.has(procedure) ? [procedureName(context, procedure)] : [],
  );
  if (years.current === null || names.length === 0) return [];
  return [context.words.results.missing(view.years.textOf(years.current), names)];
}

const sameKey = (at: number): string => `same ${at}`;

function comparedRow({ row, same: own }: Compared, at: number, context: MonitoringContext): Row {
  const { years } = context;
  const name = procedureName(context, row.procedure);
  const figures = (time: Time) => {
    const year = years[time];
    const sums = year ? row.sums.get(year.year) : undefined;
    return figureCells(time, lowFigure(sums), context, lowSumFormulas(context, row, year));
  };
  const change = (of: string): Cell => (own ? same(RESULTS, sameKey(at), of) : null);
  return {
    key: rowKey(at),
    cells: {
      number: at + 1,
      name,
      ...figures('current'),
      ...figures('previous'),
      change: change('change'),
      trend: change('trend'),
    },
    kinds: { trend: trendKind(context, 'less', true) },
  };
}

/** The same of the schools that have both years: the change of all is theirs. */
function sameRow({ row, same: own }: Compared, at: number, context: MonitoringContext): readonly Row[] {
  if (!own) return [];
  const { years, locale } = context;
  const figures = (time: Time) =>
    figureCells(
      time,
      lowFigure(time === 'current' ? own.now : own.before),
      context,
      lowSumFormulas(context, row, years[time], own.others),
    );
  return [
    {
      key: sameKey(at),
      cells: {
        name: `${procedureName(context, row.procedure)}, ${ofSameSchools(own.schools, locale)}`,
        ...figures('current'),
        ...figures('previous'),
      },
      kinds: { trend: trendKind(context, 'less', true) },
    },
  ];
}

const MOST_YEARS = 4;
/** Points. */
const CHART_HEIGHT = 120;

/** The shares of low results of the last years by procedure, as a table with the chart that is drawn of it. */
export interface LowYears {
  readonly table: Block;
  readonly chart: Chart;
}

/** Null where there are no results; of very many procedures those with the most participants. */
export function lowYears(
  context: MonitoringContext,
  mostYears: number,
  mostProcedures = Infinity,
): LowYears | null {
  const { monitoring, words } = context;
  const { years, summary } = monitoring.indicators;
  const { current } = years;
  const all = summary.rows.filter(({ grade }) => grade === null);
  const held = all.flatMap(({ sums }) =>
    [...sums].flatMap(([year, { total }]) =>
      total > 0 && current !== null && year <= current ? [year] : [],
    ),
  );
  const shown = [...new Set(held)]
    .sort()
    .slice(-mostYears)
    .map((year) => shownYear(monitoring, year));
  if (shown.length === 0) return null;
  const sizeOf = ({ sums }: SummaryRow): number =>
    shown.reduce((sum, { year }) => sum + (sums.get(year)?.total ?? 0), 0);
  const largest = [...all].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, mostProcedures);
  const rows = all.filter((row) => largest.includes(row) && sizeOf(row) > 0);
  const keyOf = (order: number, index: number): string => `${order} ${index}`;
  const columns = [
    column('name', words.results.procedure, 2, text),
    column('year', words.years.year, 1, text),
    ...figureColumns(words),
  ];
  const cellsOf = (year: ShownYear, row: SummaryRow): Row['cells'] => ({
    name: procedureName(context, row.procedure),
    year: year.text,
    ...figureCells('', lowFigure(row.sums.get(year.year)), context, lowSumFormulas(context, row, year)),
  });
  const table = tableBlock(
    YEARS,
    columns,
    shown.flatMap((year, order) =>
      rows.map((row, index): Row => ({ key: keyOf(order, index), cells: cellsOf(year, row) })),
    ),
  );
  const colors = YEAR_COLORS.slice(-shown.length);
  return {
    table,
    chart: {
      title: words.years.chart,
      kind: 'column',
      table: YEARS,
      categories: 'name',
      rows: { first: keyOf(0, 0), last: keyOf(0, rows.length - 1) },
      series: shown.map(({ text: name }, order) => ({
        name,
        column: shareColumn(),
        color: colors[order] ?? YEAR_COLORS[0],
        rows: { first: keyOf(order, 0), last: keyOf(order, rows.length - 1) },
      })),
      height: CHART_HEIGHT,
      numberFormat: '0%',
      valueAxis: { title: words.figures.share, min: 0 },
    },
  };
}
