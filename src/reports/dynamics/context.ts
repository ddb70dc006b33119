import type { Indicators, ShownYear } from '../../indicators';
import type { DynamicsSheetWords, FigureWords } from '../../locales';
import { at, shownYear } from '../references';

export const COLUMN = { school: 0, procedure: 1, subject: 2, grade: 3, years: 4 } as const;
/** Participants and the share of low results. */
export const YEAR_WIDTH = 2;
export const HEADER_ROW = 3;
export const HEADER_HEIGHT = 2;
/** So many years are shown, up to the report year. */
const MOST_YEARS = 4;

/** What every part of the sheet «Динамика» is made from. */
export interface DynamicsContext {
  readonly computed: Indicators;
  readonly words: DynamicsSheetWords;
  readonly figures: FigureWords;
  /** The earliest first. */
  readonly years: readonly ShownYear[];
  readonly columns: DynamicsColumns;
}

/** Columns right of the years, 0-based. */
export interface DynamicsColumns {
  readonly change: number;
  readonly trend: number;
  readonly quality: number;
  readonly success: number;
  readonly meanMark: number;
  readonly sou: number;
}

export const yearColumn = (order: number): number => COLUMN.years + YEAR_WIDTH * order;

export function dynamicsContext(
  computed: Indicators,
  words: DynamicsSheetWords,
  figures: FigureWords,
): DynamicsContext {
  const { current } = computed.years;
  const held = new Set(computed.dynamics.flatMap(({ cells }) => [...cells.keys()]));
  const years = [...held]
    .filter((year) => current === null || year <= current)
    .sort()
    .slice(-MOST_YEARS)
    .flatMap((year, order) => shownYear(computed, year, at(HEADER_ROW, yearColumn(order))) ?? []);
  const first = yearColumn(years.length);
  const columns = {
    change: first,
    trend: first + 1,
    quality: first + 2,
    success: first + 3,
    meanMark: first + 4,
    sou: first + 5,
  };
  return { computed, words, figures, years, columns };
}
