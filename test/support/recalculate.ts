import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CellValue, type SheetPlan, type SheetSnapshot, isCellError } from '../../src/workbook';
import { IronCalculator, loadEngine } from '../../workbench/calc';
import { Workbook } from '../../workbench/model';

let loaded = false;

function newCalculator(): IronCalculator {
  if (!loaded) {
    const folder = path.dirname(require.resolve('@ironcalc/wasm/package.json'));
    loadEngine(Uint8Array.from(readFileSync(path.join(folder, 'wasm_bg.wasm'))));
    loaded = true;
  }
  return new IronCalculator();
}

/** Gives the value of a cell of a planned sheet, by row and column from 0. */
export type Recalculated = (sheet: string, row: number, column: number) => CellValue;

/** Calculates the formulas of planned sheets beside the sheets that they point at; nothing is taken from the plans' values. */
export function recalculate(sheets: readonly SheetSnapshot[], plans: readonly SheetPlan[]): Recalculated {
  const workbook = new Workbook(
    'Книга.xlsx',
    [...sheets, ...plans].map(({ name }) => name),
  );
  for (const { name, values, origin } of sheets) {
    const cells = workbook.sheetNamed(name)?.cells;
    values.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value !== null) cells?.store(origin.row + r, origin.column + c, { value });
      });
    });
  }
  for (const { name, rows } of plans) {
    const cells = workbook.sheetNamed(name)?.cells;
    rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (!cell) return;
        if (cell.formula !== undefined) cells?.store(r, c, { value: null, formula: cell.formula });
        else if (cell.value !== null) cells?.store(r, c, { value: cell.value });
      });
    });
  }
  const calculator = newCalculator();
  calculator.calculate(workbook, null);
  if (calculator.failure !== null) throw new Error(calculator.failure);
  return (sheet, row, column) => workbook.sheetNamed(sheet)?.cells.get(row, column)?.value ?? null;
}

const TOLERANCE = 1e-9;

const agree = (a: CellValue, b: CellValue): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= TOLERANCE : (a ?? '') === (b ?? '');

const written = (value: CellValue): string =>
  isCellError(value) ? value.error : typeof value === 'string' ? `«${value}»` : String(value);

/** Cells of plans whose formula gives something else than the code computed; empty where all agree. */
export function disagreements(plans: readonly SheetPlan[], calculated: Recalculated): readonly string[] {
  return plans.flatMap(({ name, rows }) =>
    rows.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        if (cell?.formula === undefined) return [];
        const value = calculated(name, r, c);
        if (agree(cell.value, value)) return [];
        return [
          `${name} R${r + 1}C${c + 1}: ${written(cell.value)}, calculated ${written(value)}: ${cell.formula}`,
        ];
      }),
    ),
  );
}

export const formulasOf = (plans: readonly SheetPlan[]): readonly string[] =>
  plans.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap((cell) => cell?.formula ?? [])));
