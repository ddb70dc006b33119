import { type Cell as FileCell, dateToSerial, type Sheet as FileSheet } from 'hucre';
import {
  type Cell,
  type CellValue,
  DEFAULT_PROTECTION_OPTIONS,
  PROTECTION_FLAGS,
  type Sheet,
  type SheetProtection,
  type Table,
  type Workbook,
} from '../model';
import { readLayout } from './readPage';
import { readRules, readValidation } from './readRules';
import type { StyleReader } from './readStyle';
import { localRange } from './references';
import { pointsOfCharacters } from './units';

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

/** The library turns numbers in date formats into dates, and errors into texts. */
function valueOf(value: FileCell['value'] | undefined, isError: boolean): CellValue {
  if (value instanceof Date) return dateToSerial(value);
  if (isError && typeof value === 'string') return { error: value };
  return value ?? null;
}

function readCell(cell: FileCell, styles: StyleReader): Cell {
  const style = styles.style(cell.style);
  const result = cell.formula === undefined ? cell.value : (cell.formulaResult ?? cell.value);
  const isError = cell.type === 'error' || (cell.formula !== undefined && ERROR.test(String(result)));
  const link = cell.hyperlink;
  return {
    value: valueOf(cell.richText ? cell.richText.map(({ text }) => text).join('') : result, isError),
    ...(cell.formula !== undefined && { formula: `=${cell.formula.replaceAll(/_xlfn\.|_xlws\./g, '')}` }),
    ...(style && { style }),
    ...(link && {
      hyperlink: {
        ...(link.target && { address: link.target }),
        ...(link.location !== undefined && { documentReference: link.location }),
        ...(link.tooltip !== undefined && { screenTip: link.tooltip }),
      },
    }),
  };
}

function readCells(sheet: Sheet, file: FileSheet, styles: StyleReader): void {
  for (const [row, cells] of file.rows.entries()) {
    for (const [column, value] of cells.entries()) {
      if (value !== null) sheet.cells.store(row, column, { value: valueOf(value, false) });
    }
  }
  for (const [key, cell] of file.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    sheet.cells.store(row, column, readCell(cell, styles));
  }
}

function readSizes(sheet: Sheet, file: FileSheet, styles: StyleReader): void {
  for (const [column, { width, hidden, style }] of (file.columns ?? []).entries()) {
    const own = styles.style(style);
    if (width === undefined && !hidden && !own) continue;
    sheet.columns.patch(column, {
      ...(width !== undefined && { size: pointsOfCharacters(width) }),
      ...(hidden && { hidden }),
      ...(own && { style: own }),
    });
  }
  for (const [row, { height, hidden }] of file.rowDefs ?? []) {
    sheet.rows.patch(row, { ...(height !== undefined && { size: height }), ...(hidden && { hidden }) });
  }
}

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function readProtection(file: FileSheet): SheetProtection | null {
  const given = file.protection;
  if (!given || given.sheet === false) return null;
  const entries = new Map<string, unknown>(Object.entries(given));
  const flags = PROTECTION_FLAGS.map((flag) => [
    flag,
    entries.get(lowerFirst(flag.replace('allow', ''))) === true,
  ]);
  return { password: null, options: { ...DEFAULT_PROTECTION_OPTIONS, ...Object.fromEntries(flags) } };
}

const readTable = (workbook: Workbook, file: NonNullable<FileSheet['tables']>[number]): Table[] => {
  const range = localRange(file.range);
  if (!range) return [];
  return [
    {
      id: workbook.newId(),
      name: file.displayName ?? file.name,
      range,
      columns: file.columns.map(({ name }, index) => ({ id: index + 1, name })),
      showHeaders: true,
      showTotals: file.showTotalRow ?? false,
      showFilterButton: file.showAutoFilter ?? true,
      showBandedRows: file.showRowStripes ?? true,
      showBandedColumns: file.showColumnStripes ?? false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      criteria: new Map(),
      style: file.style ?? '',
    },
  ];
};

/** Fills an empty sheet of the model with a sheet of the file; charts come when all sheets are there. */
export function readSheet(workbook: Workbook, sheet: Sheet, file: FileSheet, styles: StyleReader): void {
  readCells(sheet, file, styles);
  readSizes(sheet, file, styles);
  const { parts } = sheet;
  parts.visibility = file.veryHidden ? 'VeryHidden' : file.hidden ? 'Hidden' : 'Visible';
  parts.tabColor = styles.color(file.view?.tabColor) ?? '';
  parts.showGridlines = file.view?.showGridLines ?? true;
  parts.showHeadings = file.view?.showRowColHeaders ?? true;
  parts.merges = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));
  parts.tables = (file.tables ?? []).flatMap((table) => readTable(workbook, table));
  parts.conditionalFormats = readRules(file.conditionalRules ?? [], styles, () => workbook.newId());
  parts.validations = (file.dataValidations ?? []).map(readValidation);
  const { rows = 0, columns = 0 } = file.freezePane ?? {};
  parts.frozen = rows + columns > 0 ? { rows, columns } : null;
  const filter = localRange(file.autoFilter?.range);
  parts.autoFilter = filter && { range: filter, criteria: new Map() };
  parts.pageLayout = readLayout(file);
  parts.protection = readProtection(file);
}
