import type { CellRange } from '../../src/workbook';
import type { Chart, SheetRange } from './charts';
import type { Sheet } from './sheet';
import { type Shift, shiftRange } from './shift';
import type { Table, TableColumn } from './tables';

/** Moves what hangs on the sheet's cells: merges, tables, rules, validations, notes, the filter, page and chart ranges. */
export function shiftSheetParts(sheet: Sheet, shift: Shift): void {
  const { parts } = sheet;
  const move = (range: CellRange): CellRange | null => shiftRange(range, shift);
  const moveAll = (ranges: readonly CellRange[]): CellRange[] => ranges.flatMap((range) => move(range) ?? []);
  parts.merges = moveAll(parts.merges);
  parts.tables = parts.tables.flatMap((table) => moveTable(table, shift));
  parts.conditionalFormats = parts.conditionalFormats
    .map((format) => ({ ...format, ranges: moveAll(format.ranges) }))
    .filter((format) => format.ranges.length > 0);
  parts.validations = parts.validations
    .map((validation) => ({ ...validation, ranges: moveAll(validation.ranges) }))
    .filter((validation) => validation.ranges.length > 0);
  parts.notes = parts.notes.flatMap((note) => {
    const { row, column } = note.at;
    const moved = move({ top: row, left: column, bottom: row, right: column });
    return moved ? [{ ...note, at: { row: moved.top, column: moved.left } }] : [];
  });
  if (parts.autoFilter) {
    const range = move(parts.autoFilter.range);
    parts.autoFilter = range && { ...parts.autoFilter, range };
  }
  const { printArea, titleRows, titleColumns } = parts.pageLayout;
  parts.pageLayout = {
    ...parts.pageLayout,
    printArea: printArea && move(printArea),
    titleRows: titleRows && move(titleRows),
    titleColumns: titleColumns && move(titleColumns),
  };
  parts.charts = parts.charts.map((chart) => moveChart(chart, sheet.id, move));
}

function moveTable(table: Table, shift: Shift): Table[] {
  const range = shiftRange(table.range, shift);
  if (!range) return [];
  if (shift.axis === 'rows' || shift.at > table.range.right) return [{ ...table, range }];
  return [{ ...table, range, columns: moveColumns(table, range, shift) }];
}

function moveColumns(table: Table, range: CellRange, shift: Shift): TableColumn[] {
  const { left } = table.range;
  const at = shift.at - left;
  if (shift.count < 0) {
    return table.columns.filter((_column, index) => index < at || index >= at - shift.count);
  }
  if (at <= 0) return [...table.columns];
  const lastId = Math.max(...table.columns.map((column) => column.id));
  const added = Array.from(
    { length: range.right - range.left + 1 - table.columns.length },
    (_item, index) => ({
      id: lastId + index + 1,
      name: `Столбец${String(lastId + index + 1)}`,
    }),
  );
  return [...table.columns.slice(0, at), ...added, ...table.columns.slice(at)];
}

function moveChart(chart: Chart, sheetId: string, move: (range: CellRange) => CellRange | null): Chart {
  const moved = (source: SheetRange | null): SheetRange | null => {
    if (source?.sheetId !== sheetId) return source;
    const range = move(source.range);
    return range && { sheetId, range };
  };
  return {
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      values: moved(series.values),
      categories: moved(series.categories),
      nameFrom: moved(series.nameFrom),
    })),
  };
}
