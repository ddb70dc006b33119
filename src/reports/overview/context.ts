import type { OverviewWords } from '../../locales';
import type { Column } from '../../document';
import type { MonitoringContext } from '../monitoring/context';

/** What every part of the page is made from. */
export interface OverviewContext extends MonitoringContext {
  readonly overview: OverviewWords;
  /** Name of the sheet that tells more; null where there is none. */
  readonly more: string | null;
}

/** Three tiles side by side, each of four columns, with a narrow one between two. */
export const TILES_ACROSS = 3;
export const TILE_WIDTHS = [5, 9.5, 7, 7] as const;
const GAP = 1;
export const GRID: readonly number[] = Array.from({ length: TILES_ACROSS }, (_tile, at) => [
  ...(at === 0 ? [] : [GAP]),
  ...TILE_WIDTHS,
]).flat();

/** The columns of a table in the grid of this page, from the widest on. */
export const spanned = (columns: readonly Column[], spans: readonly number[]): readonly Column[] =>
  columns.map((column, at) => ({ ...column, span: spans[at] ?? 1 }));
