import type { Model } from '@ironcalc/wasm';
import type { CellValue } from '../model';

/** The engine shows numbers as formatted only, with 15 significant digits at most: this format shows them all. */
export const PRECISE_FORMAT = '0.00000000000000E+000';

const CellKind = { number: 1, text: 2, boolean: 4, error: 16 } as const;

/** What the engine calls otherwise than Excel. Formulas that go in circles show 0 in Excel. */
const ERRORS: Readonly<Record<string, CellValue>> = {
  '#CIRC!': 0,
  '#ERROR!': 0,
  '#N/IMPL!': { error: '#NAME?' },
};

export function readResult(model: Model, sheet: number, row: number, column: number): CellValue {
  const shown = model.getFormattedCellValue(sheet, row + 1, column + 1);
  switch (model.getCellType(sheet, row + 1, column + 1)) {
    case CellKind.number:
      return numberOf(shown);
    case CellKind.boolean:
      return shown === 'TRUE';
    case CellKind.error:
      return ERRORS[shown] ?? { error: shown };
    default:
      return shown;
  }
}

const numberOf = (shown: string): CellValue => {
  const value = Number(shown);
  return Number.isFinite(value) ? value : shown.startsWith('#') ? { error: shown } : shown;
};

/** The cells below and to the right that a dynamic array formula fills. */
export function readSpill(
  model: Model,
  sheet: number,
  row: number,
  column: number,
): { readonly row: number; readonly column: number; readonly value: CellValue }[] {
  const structure = model.getCellArrayStructure(sheet, row + 1, column + 1);
  if (typeof structure !== 'object' || !('DynamicAnchor' in structure)) return [];
  const [columns, rows] = structure.DynamicAnchor;
  const area = { sheet, row: row + 1, column: column + 1, width: columns, height: rows };
  model.updateRangeStyle(area, 'num_fmt', PRECISE_FORMAT);
  return Array.from({ length: rows * columns }, (_item, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }))
    .slice(1)
    .map((place) => ({ ...place, value: readResult(model, sheet, place.row, place.column) }));
}
