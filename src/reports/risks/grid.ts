import type { RiskLevel } from '../../data';
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
/** A sign and a word of the map fit. */
export const CELL_WIDTH = 10.5;
const COUNT_WIDTH = 8.5;
/** Tables below the map need the room of so many factors, however few it has. */
const LEAST_FACTORS = 12;

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
  const marks = Array.from({ length: factors }, () => CELL_WIDTH);
  const counts = COUNTS.map(() => COUNT_WIDTH);
  const others = Array.from({ length: Math.max(0, LEAST_FACTORS - factors) }, () => CELL_WIDTH);
  const widths = [SCHOOL_WIDTH, ...marks, ...counts, ...others];
  return {
    widths,
    lastColumn: widths.length - 1,
    map: { top: MAP_ROW, left: 1, bottom: MAP_ROW + schools - 1, right: factors },
    factorColumn: (factor) => 1 + factor,
    countColumn: (count) => 1 + factors + COUNTS.indexOf(count),
  };
}

/** Characters that fit across columns. */
export const widthAcross = ({ widths }: Grid, left: number, right: number): number =>
  widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
