import type { Indicators, Procedure } from '../../indicators';

/** Columns of the sheet «Показатели», 0-based. Both years have three: part, total, share. */
export const COLUMN = {
  number: 0,
  title: 1,
  school: 2,
  current: 3,
  previous: 6,
  change: 9,
  trend: 10,
  baseline: 11,
  target: 12,
  achievement: 13,
  status: 14,
} as const;

export const LAST_COLUMN = COLUMN.status;
/** Part, total and share. */
export const YEAR_WIDTH = 3;
export const HEADER_ROW = 3;
export const HEADER_HEIGHT = 2;
/** A title and a header of two rows. */
const SECTION_HEIGHT = 3;
const CHART_HEIGHT = 16;
const CHART_ROWS_EACH = 2;

/** Where everything stands: rows of the sheet, 0-based. */
export interface Layout {
  readonly indicators: number;
  readonly notes: number;
  readonly chart: { readonly top: number; readonly bottom: number };
  /** Section title; the header is the row below it. */
  readonly schools: number;
  readonly membership: number;
  readonly schoolRow: (indicator: number, school: number) => number;
  /** The last row of schools' figures. */
  readonly schoolsEnd: number;
  /** Section title; its header takes the two rows below. */
  readonly low: number;
  readonly procedures: readonly Procedure[];
  /** Of a school's procedure; one past the last is its row of yearly improvement, where there is one. */
  readonly lowRow: (school: number, procedure: number) => number;
}

export function layoutOf({ indicators, supported, low }: Indicators, notes: number): Layout {
  const count = supported.length;
  const first = HEADER_ROW + HEADER_HEIGHT;
  const notesTop = first + indicators.length + 1;
  const chart = notesTop + notes + 1;
  const chartRows = Math.max(CHART_HEIGHT, indicators.length * CHART_ROWS_EACH);
  const schools = chart + chartRows + 1;
  const membership = schools + 2;
  const schoolsEnd = membership + count + indicators.length * count - 1;
  const procedures = low
    ? low.table.procedures.filter(
        (own) => low.index.procedures.includes(own) || low.yearly.procedures.includes(own),
      )
    : [];
  const lowTop = schoolsEnd + 2;
  const each = procedures.length + (low && low.yearly.procedures.length > 0 ? 1 : 0);
  return {
    indicators: first,
    notes: notesTop,
    chart: { top: chart, bottom: chart + chartRows - 1 },
    schools,
    membership,
    schoolRow: (indicator, school) => membership + count + indicator * count + school,
    schoolsEnd,
    low: lowTop,
    procedures,
    lowRow: (school, procedure) => lowTop + SECTION_HEIGHT + school * each + procedure,
  };
}
