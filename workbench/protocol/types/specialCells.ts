import { isCellError } from '../../../src/workbook';
import { type Cell, mergeCells, type Sheet } from '../../model';
import type { Arguments } from '../arguments';
import type { HostContext } from '../context';
import { type HostObject, object, type RangeTarget } from '../targets';
import { intersection, validationsIn, overlaps } from '../../model';

const CELL_TYPES = [
  'Blanks',
  'Constants',
  'Formulas',
  'Visible',
  'DataValidations',
  'ConditionalFormats',
] as const;
const VALUE_TYPES = ['All', 'Errors', 'Logical', 'Numbers', 'Text'] as const;
type ValueType = (typeof VALUE_TYPES)[number];

const OF_TYPE: Record<ValueType, (cell: Cell) => boolean> = {
  All: () => true,
  Errors: ({ value }) => isCellError(value),
  Logical: ({ value }) => typeof value === 'boolean',
  Numbers: ({ value }) => typeof value === 'number',
  Text: ({ value }) => typeof value === 'string',
};

type Test = (sheet: Sheet, row: number, column: number, type: ValueType) => boolean;

const TESTS: Record<(typeof CELL_TYPES)[number], Test> = {
  Blanks: (sheet, row, column) => (sheet.cells.get(row, column)?.value ?? null) === null,
  Constants: (sheet, row, column, type) => {
    const cell = sheet.cells.get(row, column);
    return cell !== undefined && cell.value !== null && cell.formula === undefined && OF_TYPE[type](cell);
  },
  Formulas: (sheet, row, column, type) => {
    const cell = sheet.cells.get(row, column);
    return cell?.formula !== undefined && OF_TYPE[type](cell);
  },
  Visible: (sheet, row, column) => !sheet.isRowHidden(row) && !sheet.isColumnHidden(column),
  DataValidations: (sheet, row, column) =>
    validationsIn(sheet, { top: row, left: column, bottom: row, right: column }).length > 0,
  ConditionalFormats: (sheet, row, column) => {
    const own = { top: row, left: column, bottom: row, right: column };
    return sheet.parts.conditionalFormats.some((format) =>
      format.ranges.some((range) => overlaps(range, own)),
    );
  },
};

/** The cells of one kind in the used part of the range; null where there are none. */
export function specialCells(
  { sheetId, range }: RangeTarget,
  args: Arguments,
  host: HostContext,
): HostObject<'RangeAreas'> | null {
  const sheet = host.sheet(sheetId);
  const test = TESTS[args.oneOf(0, CELL_TYPES)];
  const type = args.oneOf(1, VALUE_TYPES, 'All');
  const bounds = sheet.cells.bounds(false);
  const within = bounds && intersection(bounds, range);
  if (!within) return null;
  const cells = [];
  for (let row = within.top; row <= within.bottom; row++) {
    for (let column = within.left; column <= within.right; column++) {
      if (test(sheet, row, column, type)) cells.push({ row, column });
    }
  }
  return cells.length > 0 ? object('RangeAreas', { sheetId, ranges: mergeCells(cells) }) : null;
}
