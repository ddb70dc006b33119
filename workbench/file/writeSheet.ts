import type { Cell as FileCell, WriteSheet } from 'hucre/xlsx';
import { a1Range, type CellRange, isCellError } from '../../src/workbook';
import {
  boundingRange,
  type Cell,
  DEFAULT_STYLE,
  PROTECTION_FLAGS,
  type Sheet,
  singleCell,
  STANDARD_HEIGHT,
  STANDARD_WIDTH,
  type Table,
  type Workbook,
} from '../model';
import { fileFormula, tableAround } from './parts/formulas';
import { charactersOfPoints } from './units';
import { fileChart } from './writeChart';
import { fileHeaderFooter, filePageSetup, rowsBeforeBreaks } from './writePage';
import { fileRules, fileValidation } from './writeRules';
import { fileColor, fileStyle } from './writeStyle';

function fileCell(
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell,
  spill: CellRange | undefined,
): Partial<FileCell> {
  const style = sheet.styleAt(row, column);
  const value = isCellError(cell.value) ? cell.value.error : cell.value;
  return {
    ...(cell.formula === undefined
      ? { value }
      : {
          value: null,
          formula: fileFormula(cell.formula, tableAround(sheet.parts.tables, { row, column })),
          formulaResult: value,
          ...(spill && { formulaType: 'array' as const, formulaRef: a1Range(spill), formulaDynamic: true }),
        }),
    ...(style !== DEFAULT_STYLE && { style: fileStyle(style) }),
    ...(cell.hyperlink && {
      hyperlink: {
        target: cell.hyperlink.address ?? '',
        ...(cell.hyperlink.documentReference && { location: cell.hyperlink.documentReference }),
        ...(cell.hyperlink.screenTip && { tooltip: cell.hyperlink.screenTip }),
      },
    }),
  };
}

const keyOf = (row: number, column: number): string => `${String(row)},${String(column)}`;

/** The key of a formula's cell → the area that it fills. */
function spills(sheet: Sheet): ReadonlyMap<string, CellRange> {
  const areas = new Map<string, CellRange>();
  for (const { row, column, cell } of sheet.cells.entries()) {
    if (!cell.spilledFrom) continue;
    const from = singleCell(cell.spilledFrom.row, cell.spilledFrom.column);
    const key = keyOf(from.top, from.left);
    areas.set(key, boundingRange(areas.get(key) ?? from, singleCell(row, column)));
  }
  return areas;
}

function fileCells(sheet: Sheet): Map<string, Partial<FileCell>> {
  const areas = spills(sheet);
  const cells = new Map<string, Partial<FileCell>>();
  for (const { row, column, cell } of sheet.cells.entries()) {
    const key = keyOf(row, column);
    cells.set(key, fileCell(sheet, row, column, cell, areas.get(key)));
  }
  for (const { at, author, content } of sheet.parts.notes) {
    const key = keyOf(at.row, at.column);
    cells.set(key, { value: null, ...cells.get(key), comment: { author, text: content } });
  }
  // The library writes no rows below the last cell that it is given.
  const last = Math.max(-1, ...[...sheet.rows.entries()].map(([row]) => row));
  const end = keyOf(last, 0);
  if (last >= 0 && !cells.has(end)) cells.set(end, { value: null });
  return cells;
}

const fileTable = (table: Table): NonNullable<WriteSheet['tables']>[number] => ({
  name: table.name,
  displayName: table.name,
  range: a1Range(table.range),
  columns: table.columns.map(({ name }) => ({ name })),
  style: table.style,
  showRowStripes: table.showBandedRows,
  showColumnStripes: table.showBandedColumns,
  showAutoFilter: table.showFilterButton,
  showTotalRow: table.showTotals,
});

function fileColumns(sheet: Sheet): NonNullable<WriteSheet['columns']> {
  const entries = new Map(sheet.columns.entries());
  const custom = sheet.parts.standardWidth !== STANDARD_WIDTH;
  const used = custom ? (sheet.cells.bounds(false)?.right ?? -1) : -1;
  const last = Math.max(used, ...entries.keys());
  return Array.from({ length: last + 1 }, (_item, index) => {
    const { size, hidden, style, level } = entries.get(index) ?? {};
    const width = size ?? (custom ? sheet.parts.standardWidth : undefined);
    return {
      ...(width !== undefined && { width: charactersOfPoints(width) }),
      ...(hidden && { hidden }),
      ...(level && { outlineLevel: level }),
      ...(style && { style: fileStyle(style) }),
    };
  });
}

const fileRows = (sheet: Sheet): NonNullable<WriteSheet['rowDefs']> =>
  new Map(
    [...sheet.rows.entries()].map(([row, { size, hidden, level }]) => [
      row,
      {
        ...(size !== undefined && size !== STANDARD_HEIGHT && { height: size }),
        ...(hidden && { hidden }),
        ...(level && { outlineLevel: level }),
      },
    ]),
  );

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function fileProtection(sheet: Sheet): WriteSheet['protection'] | null {
  const { protection } = sheet.parts;
  if (!protection) return null;
  const flags = PROTECTION_FLAGS.filter(
    (flag) => flag !== 'allowEditObjects' && flag !== 'allowEditScenarios',
  ).map((flag) => [lowerFirst(flag.replace('allow', '')), protection.options[flag]]);
  return {
    sheet: true,
    objects: !protection.options.allowEditObjects,
    scenarios: !protection.options.allowEditScenarios,
    ...Object.fromEntries(flags),
    ...(protection.password !== null && { password: protection.password }),
  };
}

/** One sheet as the file library takes it. */
export function fileSheet(workbook: Workbook, sheet: Sheet): WriteSheet {
  const { parts } = sheet;
  const protection = fileProtection(sheet);
  return {
    name: sheet.name,
    columns: fileColumns(sheet),
    cells: fileCells(sheet),
    rowDefs: fileRows(sheet),
    merges: parts.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    tables: parts.tables.map(fileTable),
    conditionalRules: parts.conditionalFormats.flatMap((format, index) => fileRules(format, index + 1)),
    dataValidations: parts.validations.map(fileValidation),
    charts: parts.charts.map((chart) => fileChart(workbook, chart)),
    ...(parts.autoFilter && { autoFilter: { range: a1Range(parts.autoFilter.range) } }),
    ...(parts.frozen && { freezePane: parts.frozen }),
    ...(parts.visibility === 'Hidden' && { hidden: true }),
    ...(parts.visibility === 'VeryHidden' && { veryHidden: true }),
    ...(protection && { protection }),
    pageSetup: filePageSetup(parts.pageLayout),
    headerFooter: fileHeaderFooter(parts.pageLayout),
    ...(parts.pageLayout.rowBreaks.length > 0 && { rowBreaks: rowsBeforeBreaks(parts.pageLayout) }),
    view: {
      showGridLines: parts.showGridlines,
      showRowColHeaders: parts.showHeadings,
      ...(parts.tabColor !== '' && { tabColor: fileColor(parts.tabColor) }),
    },
  };
}
