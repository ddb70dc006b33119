import type { Chart, SheetRange } from './charts';
import { invalidArgument } from './errors';
import { formatReference, mapReferences } from './formulaText';
import { MAX_SHEET_NAME_LENGTH } from './limits';
import { type DefinedName, rewriteNames, sameName } from './names';
import type { Sheet } from './sheet';
import { sameSheetName } from './sheetNames';
import { freeTableName } from './tableEditing';
import { renameTableReferences } from './tableReferences';
import type { Workbook } from './workbook';

export const SHEET_POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** Where a copy goes. `Before` and `After` need a sheet; `None` is the beginning. */
export interface CopyPlace {
  readonly type: (typeof SHEET_POSITIONS)[number];
  readonly relativeTo: Sheet | null;
}

/**
 * Copies a sheet as Excel does: cells, looks, rules, charts, tables under new names, names of its own; what pointed at the
 * sheet itself points at the copy. Custom properties stay behind, and the active sheet stays active.
 */
export function copySheet(workbook: Workbook, sheet: Sheet, place: CopyPlace): Sheet {
  workbook.checkStructure();
  const position = positionOf(workbook, place);
  const copy = sheet.clone(workbook.newId());
  copy.parts.name = numberedName(workbook, sheet.name);
  copy.parts.customProperties = new Map();
  copy.parts.charts = sheet.parts.charts.map((chart) => chartOf(chart, workbook, sheet.id, copy.id));
  copy.parts.conditionalFormats = sheet.parts.conditionalFormats.map((format) => ({
    ...format,
    id: workbook.newId(),
  }));
  const rewrite = ownReferences(sheet.name, copy.name);
  copy.parts.names = rewriteNames(ownNames(workbook, sheet), rewrite);
  const before = workbook.sheets;
  workbook.sheets = [...before.slice(0, position), copy, ...before.slice(position)];
  const renamed = giveTablesNames(workbook, copy);
  rewriteFormulas(copy, (formula) => renameTableReferences(rewrite(formula), renamed));
  return copy;
}

/** Throws `InvalidArgument` where a neighbour is wanted and none is given. */
function positionOf({ sheets }: Workbook, { type, relativeTo }: CopyPlace): number {
  if (type === 'End') return sheets.length;
  if (type === 'None' || type === 'Beginning') return 0;
  if (!relativeTo) throw invalidArgument('Before or after which sheet?');
  return sheets.indexOf(relativeTo) + (type === 'After' ? 1 : 0);
}

/** «Лист1 (2)», and «Лист1 (3)» for a copy of that; cut where the name would be too long. */
function numberedName(workbook: Workbook, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const suffix = ` (${String(number)})`;
    const numbered = stem.slice(0, MAX_SHEET_NAME_LENGTH - suffix.length) + suffix;
    if (!workbook.sheetNamed(numbered)) return numbered;
  }
}

function chartOf(chart: Chart, workbook: Workbook, from: string, to: string): Chart {
  const moved = <T extends SheetRange | null>(place: T): T =>
    place?.sheetId === from ? { ...place, sheetId: to } : place;
  return {
    ...chart,
    id: workbook.newId(),
    series: chart.series.map((series) => ({
      ...series,
      id: workbook.newId(),
      nameFrom: moved(series.nameFrom),
      values: moved(series.values),
      categories: moved(series.categories),
    })),
  };
}

const ownReferences =
  (from: string, to: string) =>
  (formula: string): string =>
    mapReferences(formula, (reference) =>
      reference.sheet !== null && sameSheetName(reference.sheet, from)
        ? formatReference({ ...reference, sheet: to })
        : null,
    );

/** The sheet's own names, and those of the workbook that stand for something on it: the copy has them for itself. */
function ownNames({ parts }: Workbook, sheet: Sheet): readonly DefinedName[] {
  const { names } = sheet.parts;
  const pointing = parts.names.filter(
    ({ name, formula }) => pointsAt(formula, sheet.name) && !names.some((own) => sameName(own.name, name)),
  );
  return [...names, ...pointing];
}

function pointsAt(formula: string, sheet: string): boolean {
  let points = false;
  mapReferences(formula, (reference) => {
    points ||= reference.sheet !== null && sameSheetName(reference.sheet, sheet);
    return null;
  });
  return points;
}

/** Gives the tables of a copy names that are free; the earlier name → the new one. */
function giveTablesNames(workbook: Workbook, copy: Sheet): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  const { tables } = copy.parts;
  copy.parts.tables = [];
  for (const table of tables) {
    const name = freeTableName(workbook);
    renamed.set(table.name.toLocaleLowerCase(), name);
    copy.parts.tables = [...copy.parts.tables, { ...table, id: workbook.newId(), name }];
  }
  return renamed;
}

function rewriteFormulas(sheet: Sheet, rewrite: (formula: string) => string): void {
  for (const { row, column, cell } of sheet.cells.entries()) {
    if (cell.formula === undefined) continue;
    const formula = rewrite(cell.formula);
    if (formula !== cell.formula) sheet.cells.set(row, column, { ...cell, formula });
  }
}
