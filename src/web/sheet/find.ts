import { smallLetters } from '../../tables';
import type { CellPosition, SheetSnapshot } from '../../workbook';
import { shownAt } from './shown';

/** A cell that holds what is looked for. */
export interface Found extends CellPosition {
  readonly sheet: string;
}

/** All cells whose text holds another, capitals and «ё» aside, in the order of sheets, rows and columns. */
export function findText(sheets: readonly SheetSnapshot[], text: string): readonly Found[] {
  const wanted = smallLetters(text.trim());
  if (wanted === '') return [];
  return sheets.flatMap((sheet) =>
    sheet.texts.flatMap((texts, down) =>
      texts.flatMap((_text, along) => {
        const [row, column] = [sheet.origin.row + down, sheet.origin.column + along];
        const isFound = smallLetters(shownAt(sheet, row, column)).includes(wanted);
        return isFound ? [{ sheet: sheet.name, row, column }] : [];
      }),
    ),
  );
}

/** Which of them comes after a cell, or before it; the first follows on the last. −1 where there are none. */
export function nextFound(
  found: readonly Found[],
  sheets: readonly SheetSnapshot[],
  at: Found,
  way: 1 | -1,
): number {
  if (found.length === 0) return -1;
  const rank = new Map(sheets.map(({ name }, index) => [name, index]));
  const order = (a: Found, b: Found): number =>
    (rank.get(a.sheet) ?? 0) - (rank.get(b.sheet) ?? 0) || a.row - b.row || a.column - b.column;
  const next =
    way === 1
      ? found.findIndex((one) => order(one, at) > 0)
      : found.findLastIndex((one) => order(one, at) < 0);
  if (next >= 0) return next;
  return way === 1 ? 0 : found.length - 1;
}
