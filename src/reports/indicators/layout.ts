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
/** Indicators of a chart: printed on A4 landscape, as wide as the sheet, more would go over the end of a page. */
const MOST_IN_CHART = 20;

/** The rows that a chart covers, and the indicators it shows, all inclusive. */
export interface ChartPlace {
  readonly top: number;
  readonly bottom: number;
  readonly first: number;
  readonly last: number;
}

/** Where everything stands: rows of the sheet, 0-based. */
export interface Layout {
  readonly indicators: number;
  readonly notes: number;
  /** One below the other, a row between them. */
  readonly charts: readonly ChartPlace[];
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
  /** Title of the section of signs, the last of the sheet. */
  readonly signs: number;
}

export function layoutOf({ indicators, supported, low }: Indicators, notes: number): Layout {
  const count = supported.length;
  const first = HEADER_ROW + HEADER_HEIGHT;
  const notesTop = first + indicators.length + 1;
  const charts = chartPlaces(indicators.length, notesTop + notes + 1);
  const schools = (charts.at(-1)?.bottom ?? notesTop + notes) + 2;
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
    charts,
    schools,
    membership,
    schoolRow: (indicator, school) => membership + count + indicator * count + school,
    schoolsEnd,
    low: lowTop,
    procedures,
    lowRow: (school, procedure) => lowTop + SECTION_HEIGHT + school * each + procedure,
    signs:
      count === 0 ? schools : procedures.length === 0 ? lowTop : lowTop + SECTION_HEIGHT + count * each + 1,
  };
}

/** Charts of one height, one below the other. */
function chartPlaces(indicators: number, top: number): readonly ChartPlace[] {
  const charts = Math.ceil(indicators / MOST_IN_CHART);
  const each = Math.ceil(indicators / charts);
  const rows = Math.max(CHART_HEIGHT, each * CHART_ROWS_EACH);
  return Array.from({ length: charts }, (_, index) => {
    const [from, first] = [top + index * (rows + 1), index * each];
    return { top: from, bottom: from + rows - 1, first, last: Math.min(first + each, indicators) - 1 };
  });
}
