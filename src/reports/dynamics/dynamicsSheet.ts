import { lineHeight, roomIn, textHeight } from '../../document';
import { type LocaleName, REPORTS_LOCALES } from '../../locales';
import type { Indicators } from '../../indicators';
import type { CellRange, PlanCell, PlanChart, SheetPlan } from '../../workbook';
import { figureRules, FIGURE_STYLES } from '../figureStyles';

import { landscapeHeight } from '../pages';
import { shown } from '../planCells';
import { COLORS } from '../styles';
import {
  COLUMN,
  dynamicsContext,
  type DynamicsContext,
  HEADER_HEIGHT,
  HEADER_ROW,
  yearColumn,
} from './context';
import { filterRow, headerMerges, headerRows } from './header';
import { schoolRow } from './schoolRow';
import { shownRows } from './shownRows';
import { summaryRows } from './summaryRows';

export interface DynamicsSheetInput {
  readonly computed: Indicators;
  /** As settled, see `settleNames`. */
  readonly name: string;
  readonly locale: LocaleName;
}

type Row = readonly (PlanCell | null)[];

const KEY_WIDTHS = [24, 18, 23, 7];
const YEAR_WIDTHS = [7, 11];
const LATEST_WIDTHS = [11, 19, 10, 13, 9, 8];
const CHART_ROWS = 20;
/** The earlier a year, the paler it is. */
const YEAR_COLORS = ['#D5DEEC', '#A6B8D4', '#6D8CBB', COLORS.tab];

/**
 * The sheet «Динамика»: low results by years of the municipality by procedure and class, and of each school by
 * procedure, subject and class, with the change between the last two years known.
 */
export function dynamicsSheet({ computed, name, locale }: DynamicsSheetInput): SheetPlan {
  const { dynamics: words, figures, footer } = REPORTS_LOCALES[locale];
  const context = dynamicsContext(computed, words, figures);
  const { columns, years } = context;
  const { rows: schools, all } = shownRows(
    computed,
    years.map(({ year }) => year),
  );
  const notes = notesOf(context, schools.length, all);
  const summaryTop = HEADER_ROW + HEADER_HEIGHT;
  const summary = summaryRows(context, summaryTop);
  const chartTop = summaryTop + summary.length + 1;
  const notesTop = chartTop + (summary.length > 0 ? CHART_ROWS + 1 : 0);
  const detailTop = notesTop + notes.length + 1;
  const rows: Row[] = [];
  const put = (top: number, own: readonly Row[]): void => {
    while (rows.length < top) rows.push([]);
    rows.push(...own);
  };
  const title = words.title(computed.settings.municipality);
  const empty = schools.length === 0 && summary.length === 0;
  put(0, [[shown(title, 'title')], [empty ? shown(words.none, 'note') : null]]);
  put(HEADER_ROW, headerRows(context));
  put(summaryTop, summary);
  put(
    notesTop,
    notes.map((note) => [shown(note, 'paragraph')]),
  );
  put(detailTop, [[shown(words.detail, 'section')], filterRow(context)]);
  const first = rows.length;
  put(
    first,
    schools.map((own, index) => schoolRow(own, first + index, context)),
  );
  const widths = [...KEY_WIDTHS, ...years.flatMap(() => YEAR_WIDTHS), ...LATEST_WIDTHS];
  const ruled = { first: COLUMN.years, trend: columns.trend, status: null };
  return {
    kind: 'dynamics',
    name,
    rows,
    styles: FIGURE_STYLES,
    columnWidths: widths,
    rowHeights: new Map(notes.map((note, at) => [notesTop + at, textHeight(note, roomIn(widths))])),
    merges: [...headerMerges(context), ...notes.map((_note, at) => across(notesTop + at, columns.sou))],
    frozen: { rows: HEADER_ROW + HEADER_HEIGHT, columns: COLUMN.school + 1 },
    filter: { top: first - 1, left: 0, bottom: Math.max(first - 1, rows.length - 1), right: columns.sou },
    rules: figureRules(summaryTop, rows.length - 1, ruled, figures),
    charts: chartsOf(context, summaryTop, chartTop),
    page: {
      orientation: 'landscape',
      titleRows: { top: HEADER_ROW, bottom: HEADER_ROW + HEADER_HEIGHT - 1 },
      footer: footer(title),
      breaks: [...(fitsAbove(summary, widths) ? [] : [chartTop]), ...(schools.length > 0 ? [detailTop] : [])],
    },
    tabColor: COLORS.tab,
  };
}

const across = (row: number, right: number): CellRange => ({ top: row, left: 0, bottom: row, right });

/** Whether the chart fits on the first page, below the rows of all schools. */
function fitsAbove(summary: readonly Row[], widths: readonly number[]): boolean {
  const line = lineHeight();
  const head = (HEADER_ROW + HEADER_HEIGHT + 1) * line;
  const rows = summary.reduce((sum, cells) => {
    const name = String(cells[COLUMN.procedure]?.value ?? '');
    return sum + textHeight(name, roomIn([widths[COLUMN.procedure] ?? 0]));
  }, 0);
  return head + rows + (CHART_ROWS + 1) * line <= landscapeHeight(widths);
}

function notesOf(
  { computed, words: { notes } }: DynamicsContext,
  shownCount: number,
  all: number,
): readonly string[] {
  const { settings, view } = computed;
  const given = view.results.flatMap(({ table, records }) =>
    records.some(({ unit }) => unit === 'share') ? [table.sheet] : [],
  );
  return [
    notes.shares,
    notes.change(settings.stabilityBand, settings.smallCohort),
    notes.sou(settings.notAttestedInSou),
    ...(given.length > 0 ? [notes.given(given)] : []),
    ...(shownCount < all ? [notes.limit(shownCount, all)] : []),
    notes.stale,
  ];
}

/** Low results by procedure, a bar for each year. */
function chartsOf(
  { computed, words, years, columns }: DynamicsContext,
  top: number,
  place: number,
): readonly PlanChart[] {
  const count = computed.summary.rows.filter(({ grade }) => grade === null).length;
  if (count === 0 || years.length === 0) return [];
  const column = (at: number): CellRange => ({ top, left: at, bottom: top + count - 1, right: at });
  return [
    {
      title: words.chart,
      kind: 'column',
      categories: column(COLUMN.procedure),
      series: years.map(({ text }, order) => ({
        name: text,
        values: column(yearColumn(order) + 1),
        color: YEAR_COLORS.slice(-years.length)[order] ?? COLORS.tab,
      })),
      place: { top: place, left: 0, bottom: place + CHART_ROWS - 1, right: columns.sou },
      legend: 'bottom',
      numberFormat: '0%',
      valueAxis: { min: 0 },
    },
  ];
}
