import type { LocaleName } from '../../findings';
import type { Indicators } from '../../indicators';
import type { CellRange, PlanCell, PlanChart, SheetPlan } from '../../workbook';
import { REPORTS_LOCALES } from '../locales';
import { shown } from '../planCells';
import { COLORS } from '../styles';
import { headYears, type SheetContext } from './context';
import { filterRow, headerMerges, headerRows, lowHeaderMerges, lowHeaderRows } from './header';
import { COLUMN, HEADER_HEIGHT, HEADER_ROW, LAST_COLUMN, layoutOf } from './layout';
import { lowRows } from './lowRows';
import { municipalRows } from './municipalRows';
import { methodNotes } from './notes';
import { sameSchoolsCell } from './sameSchools';
import { membershipRows, schoolRows } from './schoolRows';
import { figureRules, FIGURE_STYLES } from '../figureStyles';

export interface IndicatorsSheetInput {
  readonly computed: Indicators;
  /** As settled, see `settleNames`. */
  readonly name: string;
  readonly locale: LocaleName;
}

type Row = readonly (PlanCell | null)[];

const COLUMN_WIDTHS = [5, 50, 25, 8, 8, 11, 8, 8, 11, 11, 19, 11, 9, 10, 12];
const OTHER_WIDTHS = [8, 8, 11];
/** Columns that rules look at. */
const COMPARED = { first: COLUMN.current, trend: COLUMN.trend, status: COLUMN.status } as const;
const LINE_HEIGHT = 15;
/** Characters that fit into a line of a note over all columns. */
const NOTE_LINE = COLUMN_WIDTHS.reduce((sum, width) => sum + width, 0);

/**
 * The sheet «Показатели»: the indicators of all supported schools, how they are computed, a chart, the same of each
 * school, and the low results by procedure that the index is made of. Figures are formulas over the data sheets.
 */
export function indicatorsSheet({ computed, name, locale }: IndicatorsSheetInput): SheetPlan {
  const { indicators: words, figures, footer } = REPORTS_LOCALES[locale];
  const notes = methodNotes(computed, words);
  const layout = layoutOf(computed, notes.length + 1);
  const context: SheetContext = { computed, layout, words, figures, ...headYears(computed) };
  const { supported } = computed;
  const rows: Row[] = [];
  const put = (top: number, own: readonly Row[]): void => {
    while (rows.length < top) rows.push([]);
    rows.push(...own);
  };
  const title = words.title(computed.settings.municipality);
  const same = sameSchoolsCell(context);
  put(0, [
    [shown(title, 'title')],
    [shown(words.subtitle(context.current?.text ?? null, context.previous?.text ?? null), 'note')],
    [supported.length === 0 ? shown(words.noSchools, 'note') : same],
  ]);
  put(HEADER_ROW, headerRows(context));
  put(layout.indicators, municipalRows(context));
  put(layout.notes, [
    [shown(words.notes.heading, 'section')],
    ...notes.map((note) => [shown(note, 'paragraph')]),
  ]);
  const merges = [...headerMerges(HEADER_ROW), ...notes.map((_note, at) => across(layout.notes + 1 + at))];
  if (supported.length > 0) {
    put(layout.schools, [[shown(words.schoolsSection, 'section')], filterRow(context)]);
    put(layout.membership, [...membershipRows(context), ...schoolRows(context)]);
    if (layout.procedures.length > 0) {
      put(layout.low, [[shown(words.lowSection, 'section')], ...lowHeaderRows(context), ...lowRows(context)]);
      merges.push(...lowHeaderMerges(context));
    }
  }
  const bottom = layout.indicators + computed.indicators.length - 1;
  return {
    kind: 'indicators',
    name,
    rows,
    styles: FIGURE_STYLES,
    columnWidths: widthsOf(rows),
    rowHeights: new Map(
      notes.map((note, at) => [layout.notes + 1 + at, LINE_HEIGHT * Math.ceil(note.length / NOTE_LINE)]),
    ),
    merges,
    frozen: { rows: HEADER_ROW + HEADER_HEIGHT, columns: COLUMN.school },
    ...(supported.length > 0 && {
      filter: { top: layout.schools + 1, left: 0, bottom: layout.schoolsEnd, right: COLUMN.trend },
    }),
    rules: [
      ...figureRules(layout.indicators, bottom, COMPARED, figures),
      ...(supported.length > 0
        ? figureRules(layout.membership, layout.schoolsEnd, { ...COMPARED, status: null }, figures)
        : []),
    ],
    charts: computed.indicators.length > 0 ? [chart(context, bottom)] : [],
    page: {
      orientation: 'landscape',
      titleRows: { top: HEADER_ROW, bottom: HEADER_ROW + HEADER_HEIGHT - 1 },
      footer: footer(title),
      breaks: [layout.chart.top],
    },
    tabColor: COLORS.tab,
  };
}

const across = (row: number): CellRange => ({ top: row, left: 0, bottom: row, right: LAST_COLUMN });

/** The section of procedures may be wider than the rest. */
function widthsOf(rows: readonly Row[]): readonly number[] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from(
    { length: width },
    (_, column) => COLUMN_WIDTHS[column] ?? OTHER_WIDTHS[column % OTHER_WIDTHS.length] ?? 12,
  );
}

function chart({ layout, words, current, previous }: SheetContext, bottom: number): PlanChart {
  const column = (at: number): CellRange => ({ top: layout.indicators, left: at, bottom, right: at });
  const series = [
    { year: previous, at: COLUMN.previous + 2, color: COLORS.before },
    { year: current, at: COLUMN.current + 2, color: COLORS.tab },
  ];
  return {
    title: words.chart,
    kind: 'bar',
    categories: column(COLUMN.title),
    series: series.map(({ year, at, color }) => ({
      name: year?.text ?? words.noYear,
      values: column(at),
      color,
    })),
    place: { ...layout.chart, left: 0, right: LAST_COLUMN },
    legend: 'bottom',
    numberFormat: '0%',
    valueAxis: { min: 0, max: 1 },
  };
}
