import { rememberedFor } from '../../tables';
import { type Block, type Cell, COLORS, type Row, text } from '../../document';
import {
  type ShownYear,
  summaryChange,
  type SummaryChange,
  type SummaryRow,
  type Trend,
} from '../../indicators';
import { ofSameSchools } from '../../locales';
import { literal } from '../../workbook';
import {
  column,
  labelledColumns,
  type MonitoringContext,
  part,
  procedureName,
  rowKey,
  same,
  tableBlock,
  type Time,
  TIMES,
} from './context';
import {
  changeColumns,
  figureCells,
  figureColumns,
  lowFigure,
  lowSumFormulas,
  partOf,
  shareColumn,
  trendKind,
  wholeOf,
  yearColumns,
} from './figures';

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

/** The results of all schools by procedure and class, with a sentence on each procedure. */
export function resultsPart(context: MonitoringContext): readonly Block[] {
  const { words } = context;
  const { results } = words;
  const compared = comparedRows(context);
  if (compared.length === 0) return part(results.heading, results.none);
  const columns = [
    ...labelledColumns(results.grade, results.procedure),
    ...yearColumns(context),
    ...changeColumns(context),
  ];
  return part(
    results.heading,
    ...sentencesOf(compared, context),
    ...missing(compared, context),
    results.note,
    tableBlock(RESULTS, columns, [
      ...compared.map((own, at) => comparedRow(own, at, context)),
      ...compared.flatMap((own, at) => sameRow(own, at, context)),
    ]),
  );
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
      number: row.grade?.name ?? context.words.results.allGrades,
      name: row.grade === null ? { value: name, strong: true } : name,
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
  const { years, locale, words } = context;
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
        number: row.grade?.name ?? words.results.allGrades,
        name: `${procedureName(context, row.procedure)}, ${ofSameSchools(own.schools, locale)}`,
        ...figures('current'),
        ...figures('previous'),
      },
      kinds: { trend: trendKind(context, 'less', true) },
    },
  ];
}

/** The earlier a year, the paler it is; the latest comes last. */
const YEAR_COLORS = ['#D5DEEC', COLORS.before, '#6D8CBB', COLORS.tab] as const;
/** Points. */
const CHART_HEIGHT = 210;

/** The shares of low results of the last years by procedure, with a chart beside them. */
export function yearsPart(context: MonitoringContext): readonly Block[] {
  const { monitoring, words } = context;
  const { years, summary, view } = monitoring.indicators;
  const { current } = years;
  const rows = summary.rows.filter(({ grade }) => grade === null);
  const held = rows.flatMap(({ sums }) =>
    [...sums].flatMap(([year, { total }]) =>
      total > 0 && current !== null && year <= current ? [year] : [],
    ),
  );
  const shown = [...new Set(held)]
    .sort()
    .slice(-YEAR_COLORS.length)
    .map((year): ShownYear => {
      const own = view.years.textOf(year);
      return { year, text: own, cell: literal(own) };
    });
  if (shown.length === 0) return [];
  const keyOf = (order: number, index: number): string => `${order} ${index}`;
  const columns = [
    column('name', words.results.procedure, 2, text),
    column('year', words.years.year, 1, text),
    ...figureColumns(words),
  ];
  const compared = comparedRows(context);
  const cellsOf = (year: ShownYear, row: SummaryRow): Row['cells'] => {
    const figure = lowFigure(row.sums.get(year.year));
    const time = TIMES.find((own) => context.years[own]?.year === year.year);
    const at = compared.findIndex((own) => own.row === row);
    return {
      name: procedureName(context, row.procedure),
      year: year.text,
      ...(time && at >= 0 && figure.part !== null
        ? {
            [partOf()]: same(RESULTS, rowKey(at), partOf(time)),
            [wholeOf()]: same(RESULTS, rowKey(at), wholeOf(time)),
          }
        : figureCells('', figure, context, lowSumFormulas(context, row, year))),
    };
  };
  return part(
    words.years.heading,
    tableBlock(
      YEARS,
      columns,
      shown.flatMap((year, order) =>
        rows.map((row, index): Row => ({ key: keyOf(order, index), cells: cellsOf(year, row) })),
      ),
    ),
    {
      kind: 'chart',
      chart: {
        title: words.years.chart,
        kind: 'column',
        table: YEARS,
        categories: 'name',
        rows: { first: keyOf(0, 0), last: keyOf(0, rows.length - 1) },
        series: shown.map(({ text: name }, order) => ({
          name,
          column: shareColumn(),
          color: YEAR_COLORS.slice(-shown.length)[order] ?? YEAR_COLORS[0],
          rows: { first: keyOf(order, 0), last: keyOf(order, rows.length - 1) },
        })),
        height: CHART_HEIGHT,
        beside: true,
        numberFormat: '0%',
        valueAxis: { title: words.figures.share, min: 0 },
      },
    },
  );
}
