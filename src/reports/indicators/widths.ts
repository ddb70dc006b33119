import type { PlanCell } from '../../workbook';

const COLUMN_WIDTHS = [5, 50, 25, 8, 8, 11, 8, 8, 11, 11, 19, 11, 9, 10, 12];
const OTHER_WIDTHS = [8, 8, 11];

/** Characters that fit into a line over neighbouring columns of the sheet «Показатели», both inclusive. */
export const widthOver = (left: number, right: number): number =>
  COLUMN_WIDTHS.slice(left, right + 1).reduce((sum, width) => sum + width, 0);

/** The widths of all columns: the section of procedures may be wider than the rest. */
export function widthsOf(rows: readonly (readonly (PlanCell | null)[])[]): readonly number[] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from(
    { length: width },
    (_, column) => COLUMN_WIDTHS[column] ?? OTHER_WIDTHS[column % OTHER_WIDTHS.length] ?? 12,
  );
}
