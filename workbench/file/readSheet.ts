import type { Sheet as FileSheet } from 'hucre';
import {
  DEFAULT_PROTECTION_OPTIONS,
  PLAIN_TABLE,
  PROTECTION_FLAGS,
  type Sheet,
  type SheetProtection,
  type Table,
  type Workbook,
} from '../model';
import { readFilter } from './parts/filters';
import { isOn, tags } from './parts/xml';
import { readCells, readNotes } from './readCells';
import { readLayout } from './readPage';
import { readRules, readValidation } from './readRules';
import type { StyleReader } from './readStyle';
import { localRange } from './references';
import type { SheetFileParts } from './sheetFileParts';
import { pointsOfCharacters } from './units';

function readSizes(sheet: Sheet, file: FileSheet, styles: StyleReader): void {
  for (const [column, { width, hidden, style, outlineLevel: level }] of (file.columns ?? []).entries()) {
    const own = styles.style(style);
    if (width === undefined && !hidden && !own && !level) continue;
    sheet.columns.patch(column, {
      ...(width !== undefined && { size: pointsOfCharacters(width) }),
      ...(hidden && { hidden }),
      ...(level && { level }),
      ...(own && { style: own }),
    });
  }
  for (const [row, { height, hidden, outlineLevel: level }] of file.rowDefs ?? []) {
    sheet.rows.patch(row, {
      ...(height !== undefined && { size: height }),
      ...(hidden && { hidden }),
      ...(level && { level }),
    });
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
  parts.notes = readNotes(file);
  parts.validations = (file.dataValidations ?? []).map(readValidation);
  const { rows = 0, columns = 0 } = file.freezePane ?? {};
  parts.frozen = rows + columns > 0 ? { rows, columns } : null;
  const filter = localRange(file.autoFilter?.range);
  parts.autoFilter = filter && { range: filter, criteria: fileParts.criteria };
  parts.pageLayout = readLayout(file, fileParts.fitToPage);
  parts.protection = readProtection(file);
  parts.customProperties = fileParts.properties;
}
