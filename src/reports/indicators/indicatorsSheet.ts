import { roomIn, textHeight } from '../../document';
import { type LocaleName, REPORTS_LOCALES } from '../../locales';
import type { Indicators } from '../../indicators';
import type { CellRange, PlanCell, SheetPlan } from '../../workbook';

import { shown } from '../planCells';
import { COLORS } from '../styles';
import { chartsOf } from './charts';
import { headYears, type SheetContext } from './context';
import { filterRow, headerMerges, headerRows, lowHeaderMerges, lowHeaderRows } from './header';
import { COLUMN, HEADER_HEIGHT, HEADER_ROW, LAST_COLUMN, layoutOf } from './layout';
import { lowRows } from './lowRows';
import { municipalRows } from './municipalRows';
import { methodNotes } from './notes';
import { sameSchoolsCell } from './sameSchools';
import { membershipRows, schoolRows } from './schoolRows';
import { signsSection } from './signRows';
import { widthOver, widthsOf } from './widths';
import { figureRules, FIGURE_STYLES } from '../figureStyles';

export interface IndicatorsSheetInput {
  readonly computed: Indicators;
  /** As settled, see `settleNames`. */
  readonly name: string;
  readonly locale: LocaleName;
}

type Row = readonly (PlanCell | null)[];

/** Columns that rules look at. */
const COMPARED = { first: COLUMN.current, trend: COLUMN.trend, status: COLUMN.status } as const;

/**
 * The sheet «Показатели»: the indicators of all supported schools, how they are computed, a chart, the same of each
 * school, the low results by procedure that the index is made of, and the schools with signs of low results. Figures
 * are formulas over the data sheets, signs are texts.
 */
export function indicatorsSheet({ computed, name, locale }: IndicatorsSheetInput): SheetPlan {
  const { indicators: words, figures, signs, footer } = REPORTS_LOCALES[locale];
  const notes = methodNotes(computed, words, locale);
  const layout = layoutOf(computed, notes.length + 1);
  const context: SheetContext = { computed, layout, words, figures, signs, locale, ...headYears(computed) };
  const { supported } = computed;
  const rows: Row[] = [];
  const put = (top: number, own: readonly Row[]): void => {
    while (rows.length < top) rows.push([]);
    rows.push(...own);
  };
  const hasLow = supported.length > 0 && layout.procedures.length > 0;
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
    if (hasLow) {
      put(layout.low, [[shown(words.lowSection, 'section')], ...lowHeaderRows(context), ...lowRows(context)]);
      merges.push(...lowHeaderMerges(context));
    }
  }
  const signed = signsSection(context);
  if (signed.rows.length > 0) put(layout.signs, signed.rows);
  // The section of procedures has other columns than the head that each page repeats.
  const breaks = [...layout.charts.map(({ top }) => top), ...(hasLow ? [layout.low] : [])];
  const bottom = layout.indicators + computed.indicators.length - 1;
  return {
    kind: 'indicators',
    name,
    rows,
    styles: FIGURE_STYLES,
    columnWidths: widthsOf(rows),
    rowHeights: new Map([
      ...notes.map(
        (note, at) => [layout.notes + 1 + at, textHeight(note, roomIn([widthOver(0, LAST_COLUMN)]))] as const,
      ),
      ...signed.heights,
    ]),
    merges: [...merges, ...signed.merges],
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
    charts: chartsOf(context),
    page: {
      orientation: 'landscape',
      titleRows: { top: HEADER_ROW, bottom: HEADER_ROW + HEADER_HEIGHT - 1 },
      footer: footer(title),
      breaks,
    },
    tabColor: COLORS.tab,
  };
}

const across = (row: number): CellRange => ({ top: row, left: 0, bottom: row, right: LAST_COLUMN });
