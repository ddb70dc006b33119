import { type Cell as FileCell, dateToSerial, type Sheet as FileSheet } from 'hucre';
import type { CellRange } from '../../src/workbook';
import {
  type Cell,
  type CellValue,
  DEFAULT_PROTECTION_OPTIONS,
  PLAIN_TABLE,
  PROTECTION_FLAGS,
  type Sheet,
  type SheetProtection,
  type Table,
  type Workbook,
} from '../model';
import { readFilter } from './parts/filters';
import { shownFormula, tableAround } from './parts/formulas';
import { isOn, tags } from './parts/xml';
import { readLayout } from './readPage';
import { readRules, readValidation } from './readRules';
import type { StyleReader } from './readStyle';
import { localRange } from './references';
import type { SheetFileParts } from './sheetFileParts';
import { pointsOfCharacters } from './units';

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

/** The library turns numbers in date formats into dates, and errors into texts. */
function valueOf(value: FileCell['value'] | undefined, isError: boolean): CellValue {
  if (value instanceof Date) return dateToSerial(value);
  if (isError && typeof value === 'string') return { error: value };
  return value ?? null;
}

function readCell(cell: FileCell, styles: StyleReader, home: string | null): Cell {
  const style = styles.style(cell.style);
  const result = cell.formula === undefined ? cell.value : (cell.formulaResult ?? cell.value);
  const isError = cell.type === 'error' || (cell.formula !== undefined && ERROR.test(String(result)));
  const link = cell.hyperlink;
  return {
    value: valueOf(cell.richText ? cell.richText.map(({ text }) => text).join('') : result, isError),
    ...(cell.formula !== undefined && { formula: shownFormula(cell.formula, home) }),
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
    sheet.cells.store(row, column, readCell(cell, styles, tableAround(sheet.parts.tables, { row, column })));
  }
  for (const [key, cell] of file.cells ?? []) {
    const area = cell.formulaDynamic ? localRange(cell.formulaRef) : null;
    if (area) markSpilled(sheet, key, area);
  }
}

/** The values in the area of a dynamic array formula are its results, not entries. */
function markSpilled(sheet: Sheet, key: string, area: CellRange): void {
  const [row = 0, column = 0] = key.split(',').map(Number);
  for (const found of [...sheet.cells.within(area)]) {
    if (found.row === row && found.column === column) continue;
    sheet.cells.store(found.row, found.column, { ...found.cell, spilledFrom: { row, column } });
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

const readTable = (
  workbook: Workbook,
  file: NonNullable<FileSheet['tables']>[number],
  parts: SheetFileParts,
): Table[] => {
  const range = localRange(file.range);
  if (!range) return [];
  const name = file.displayName ?? file.name;
  const xml = parts.tables.get(name) ?? '';
  const [style = ''] = tags(xml, 'tableStyleInfo');
  return [
    {
      id: workbook.newId(),
      name,
      range,
      columns: file.columns.map(({ name }, index) => ({ id: index + 1, name })),
      ...PLAIN_TABLE,
      showTotals: file.showTotalRow ?? false,
      showFilterButton: file.showAutoFilter ?? true,
      showBandedRows: file.showRowStripes ?? true,
      showBandedColumns: file.showColumnStripes ?? false,
      highlightFirstColumn: isOn(style, 'showFirstColumn'),
      highlightLastColumn: isOn(style, 'showLastColumn'),
      criteria: readFilter(xml),
      style: file.style ?? '',
    },
  ];
};

/** Fills an empty sheet of the model with a sheet of the file; charts come when all sheets are there. */
export function readSheet(
  workbook: Workbook,
  sheet: Sheet,
  file: FileSheet,
  fileParts: SheetFileParts,
  styles: StyleReader,
): void {
  const { parts } = sheet;
  parts.tables = (file.tables ?? []).flatMap((table) => readTable(workbook, table, fileParts));
  readCells(sheet, file, styles);
  readSizes(sheet, file, styles);
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
  parts.conditionalFormats = readRules(file.conditionalRules ?? [], fileParts.rules, styles, () =>
    workbook.newId(),
  );
  parts.validations = (file.dataValidations ?? []).map(readValidation);
  const { rows = 0, columns = 0 } = file.freezePane ?? {};
  parts.frozen = rows + columns > 0 ? { rows, columns } : null;
  const filter = localRange(file.autoFilter?.range);
  parts.autoFilter = filter && { range: filter, criteria: fileParts.criteria };
  parts.pageLayout = readLayout(file, fileParts.fitToPage);
  parts.protection = readProtection(file);
  parts.customProperties = fileParts.properties;
}
