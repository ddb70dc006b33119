import { type Cell as FileCell, dateToSerial, type Sheet as FileSheet } from 'hucre';
import type { CellPosition, CellRange } from '../../src/workbook';
import { type Cell, type CellValue, moveFormula, type Note, type Sheet } from '../model';
import { shownFormula, tableAround } from './parts/formulas';
import type { StyleReader } from './readStyle';
import { localRange } from './references';

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

/** The library turns numbers in date formats into dates, and errors into texts. */
function valueOf(value: FileCell['value'] | undefined, isError: boolean): CellValue {
  if (value instanceof Date) return dateToSerial(value);
  if (isError && typeof value === 'string') return { error: value };
  return value ?? null;
}

/** Where a formula that other cells share stands, by its number. */
type SharedFormulas = ReadonlyMap<number, FormulaCell>;

interface FormulaCell extends CellPosition {
  readonly formula: string;
}

const positionOf = (key: string): CellPosition => {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return { row, column };
};

const sharedFormulas = (file: FileSheet): SharedFormulas =>
  new Map(
    [...(file.cells ?? [])].flatMap(([key, { formula, formulaSharedIndex }]) =>
      formula && formulaSharedIndex !== undefined
        ? [[formulaSharedIndex, { formula, ...positionOf(key) }] as const]
        : [],
    ),
  );

/** The formula of a cell as the file means it; a shared one stands at its first cell only. */
function formulaOf(cell: FileCell, at: CellPosition, shared: SharedFormulas): string | undefined {
  const first = cell.formulaSharedIndex === undefined ? undefined : shared.get(cell.formulaSharedIndex);
  if (!first || cell.formula) return cell.formula || undefined;
  return moveFormula(first.formula, at.row - first.row, at.column - first.column);
}

function readCell(
  cell: FileCell,
  formula: string | undefined,
  styles: StyleReader,
  home: string | null,
): Cell {
  const style = styles.style(cell.style);
  const result = formula === undefined ? cell.value : (cell.formulaResult ?? cell.value);
  const isError = cell.type === 'error' || (formula !== undefined && ERROR.test(String(result)));
  const link = cell.hyperlink;
  const mixedFont = cell.richText ? styles.mixedFont(cell.richText, style) : [];
  return {
    value: valueOf(cell.richText ? cell.richText.map(({ text }) => text).join('') : result, isError),
    ...(formula !== undefined && { formula: shownFormula(formula, home) }),
    ...(style && { style }),
    ...(mixedFont.length > 0 && { mixedFont }),
    ...(link && {
      hyperlink: {
        ...(link.target && { address: link.target }),
        ...(link.location !== undefined && { documentReference: link.location }),
        ...(link.tooltip !== undefined && { screenTip: link.tooltip }),
      },
    }),
  };
}

/** Fills the sheet's cells; its tables are there already. */
export function readCells(sheet: Sheet, file: FileSheet, styles: StyleReader): void {
  for (const [row, cells] of file.rows.entries()) {
    for (const [column, value] of cells.entries()) {
      if (value !== null) sheet.cells.store(row, column, { value: valueOf(value, false) });
    }
  }
  const shared = sharedFormulas(file);
  for (const [key, cell] of file.cells ?? []) {
    const at = positionOf(key);
    const home = tableAround(sheet.parts.tables, at);
    sheet.cells.store(at.row, at.column, readCell(cell, formulaOf(cell, at, shared), styles, home));
  }
  for (const [key, cell] of file.cells ?? []) {
    const area = cell.formulaType === 'array' || cell.formulaDynamic ? localRange(cell.formulaRef) : null;
    if (area) markSpilled(sheet, positionOf(key), area);
  }
}

/** The values in the area of an array formula are its results, not entries. */
function markSpilled(sheet: Sheet, from: CellPosition, area: CellRange): void {
  for (const { row, column, cell } of [...sheet.cells.within(area)]) {
    if (row === from.row && column === from.column) continue;
    sheet.cells.store(row, column, { ...cell, spilledFrom: from });
  }
}

/** The notes on the sheet's cells. */
export const readNotes = (file: FileSheet): readonly Note[] =>
  [...(file.cells ?? [])].flatMap(([key, { comment }]) =>
    comment
      ? [{ at: positionOf(key), author: comment.author ?? '', content: comment.text, visible: false }]
      : [],
  );
