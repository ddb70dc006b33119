import type { RiskLevel } from '../../results';
import type { CellRange } from '../../workbook';

/** By weight, as counts stand beside and below the map. */
export const LEVELS = ['high', 'medium', 'low', 'unrated'] as const satisfies readonly RiskLevel[];
export const COUNTS = [...LEVELS, 'total'] as const;
export type Count = (typeof COUNTS)[number];

export const HEADER_ROW = 3;
export const HEADER_HEIGHT = 2;
/** The first row of schools. */
export const MAP_ROW = HEADER_ROW + HEADER_HEIGHT;

export const SCHOOL_COLUMN = 0;
const SCHOOL_WIDTH = 27;
/** Of every other column: a sign and a word of the map fit. */
export const CELL_WIDTH = 10.5;
/** Tables below the map need as much room, however few its factors are. */
const LEAST_COLUMNS = 18;

/** The columns of the sheet and the rows of the map; all 0-based. */
export interface Grid {
  readonly widths: readonly number[];
  readonly lastColumn: number;
  /** The cells of schools and factors. */
  readonly map: CellRange;
  readonly factorColumn: (factor: number) => number;
  readonly countColumn: (count: Count) => number;
}

export function gridOf(schools: number, factors: number): Grid {
  const columns = Math.max(1 + factors + COUNTS.length, LEAST_COLUMNS);
  return {
    widths: [SCHOOL_WIDTH, ...Array.from({ length: columns - 1 }, () => CELL_WIDTH)],
    lastColumn: columns - 1,
    map: { top: MAP_ROW, left: 1, bottom: MAP_ROW + schools - 1, right: factors },
    factorColumn: (factor) => 1 + factor,
    countColumn: (count) => 1 + factors + COUNTS.indexOf(count),
  };
}

/** Characters that fit across columns. */
export const widthAcross = ({ widths }: Grid, left: number, right: number): number =>
  widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
