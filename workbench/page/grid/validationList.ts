import type { CellPosition } from '../../../src/workbook';
import { isBlank, type Sheet, singleCell, validationsIn, type Workbook } from '../../model';
import { rangeAt } from '../../protocol';
import { type Language, shownText } from '../../model';

/** A list longer than this is cut: nobody picks from it by eye. */
const MOST_ITEMS = 500;

/** The texts that a list validation offers: written out after commas, or taken from the cells of its source. */
export function listItems(
  workbook: Workbook,
  sheet: Sheet,
  source: string,
  language: Language,
): readonly string[] {
  if (!source.startsWith('=')) {
    return source
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  }
  const target = rangeOrNull(workbook, sheet, source);
  if (!target) return [];
  const home = workbook.findSheet(target.sheetId);
  if (!home) return [];
  const items: string[] = [];
  const cells = [...home.cells.within(target.range)].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, cell } of cells) {
    if (items.length >= MOST_ITEMS) break;
    if (!isBlank(cell)) items.push(shownText(cell.value, home.styleAt(row, column).numberFormat, language));
  }
  return items;
}

function rangeOrNull(workbook: Workbook, sheet: Sheet, source: string): ReturnType<typeof rangeAt> | null {
  try {
    return rangeAt(workbook, sheet, source);
  } catch {
    return null;
  }
}

/** What the cell's dropdown offers; null for a cell without one. */
export function dropdownItems(
  workbook: Workbook,
  sheet: Sheet,
  { row, column }: CellPosition,
  language: Language,
): readonly string[] | null {
  const [validation] = validationsIn(sheet, singleCell(row, column));
  if (validation?.rule.kind !== 'list' || !validation.rule.inCellDropDown) return null;
  return listItems(workbook, sheet, validation.rule.source, language);
}
