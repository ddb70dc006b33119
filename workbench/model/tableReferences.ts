import type { CellRange } from '../../src/workbook';
import { invalidArgument } from './errors';
import { formatReference } from './formulaText';
import { cellCount, containsCell } from './geometry';
import { rewriteNames, sameName } from './names';
import type { FormulaPlace } from './session';
import type { Sheet } from './sheet';
import { allTables } from './tableEditing';
import { type Table, tableBody, tableHeader, tableTotals } from './tables';
import type { Workbook } from './workbook';

const BRACKETS = String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`;
const REFERENCE = new RegExp(
  `"(?:[^"]|"")*"|(?<name>[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*)?(?<spec>${BRACKETS})`,
  'gu',
);

interface Found {
  readonly sheet: Sheet;
  readonly table: Table;
}

/**
 * Rewrites `Таблица1[Итог]`, `Таблица1[[#Headers],[Имя]]`, `[@Имя]` and the like into addresses; to one table only where it is given.
 * Throws `InvalidArgument` for a reference to what isn't there.
 */
export function expandTableReferences(
  formula: string,
  workbook: Workbook,
  place: FormulaPlace | null,
  only: Table | null = null,
): string {
  if (!formula.includes('[')) return formula;
  return formula.replace(REFERENCE, (whole: string, ...rest: unknown[]) => {
    if (whole.startsWith('"')) return whole;
    const groups = rest.at(-1) as { readonly name?: string; readonly spec: string };
    const found = groups.name === undefined ? tableAround(place) : tableNamed(workbook, groups.name);
    if (only && found?.table.id !== only.id) return whole;
    if (!found) throw invalidArgument(`There is no table for «${whole}».`);
    const spec = parts(groups.spec);
    return addressOf(found, rangeOf(found.table, spec, place), spec.thisRow);
  });
}

/** Fixed, but for the row where it is the formula's own. */
const addressOf = ({ sheet }: Found, range: CellRange, thisRow: boolean): string =>
  formatReference({
    sheet: sheet.name,
    range,
    absolute: { top: !thisRow, bottom: !thisRow, left: true, right: true },
    shape: cellCount(range) === 1 ? 'cell' : 'range',
  });

const tableNamed = (workbook: Workbook, name: string): Found | null =>
  allTables(workbook).find(({ table }) => sameName(table.name, name)) ?? null;

function tableAround(place: FormulaPlace | null): Found | null {
  const table = place?.sheet.parts.tables.find(({ range }) => containsCell(range, place.row, place.column));
  return place && table ? { sheet: place.sheet, table } : null;
}

interface Parts {
  readonly areas: readonly string[];
  readonly columns: readonly string[];
  readonly thisRow: boolean;
}

/** Splits «[[#Headers],[Имя]:[Итог]]» into areas and columns. */
function parts(spec: string): Parts {
  const inner = spec.slice(1, -1).trim();
  const thisRow = inner.startsWith('@') || /\[#this row\]/i.test(inner);
  const body = inner.replace(/^@/, '');
  const items = body.includes('[')
    ? [...body.matchAll(/\[((?:[^[\]']|'.)*)\]/gu)].map((match) => match[1] ?? '')
    : body === ''
      ? []
      : [body];
  return {
    thisRow,
    areas: items.filter((item) => item.startsWith('#')).map((item) => item.toLowerCase()),
    columns: items.filter((item) => !item.startsWith('#')).map((item) => item.replace(/'(.)/gu, '$1')),
  };
}

function rangeOf(table: Table, { areas, columns, thisRow }: Parts, place: FormulaPlace | null): CellRange {
  const indexes = columns.map((name) => {
    const index = table.columns.findIndex((column) => sameName(column.name, name));
    if (index < 0) throw invalidArgument(`The table has no column «${name}».`);
    return index;
  });
  const rows = thisRow ? ownRow(table, place) : rowsOf(table, areas);
  return {
    ...rows,
    left: table.range.left + (indexes[0] ?? 0),
    right: indexes.length > 0 ? table.range.left + (indexes.at(-1) ?? 0) : table.range.right,
  };
}

function ownRow(table: Table, place: FormulaPlace | null): CellRange {
  if (!place) return tableBody(table);
  return { ...table.range, top: place.row, bottom: place.row };
}

const AREAS: Readonly<Record<string, (table: Table) => CellRange>> = {
  '#all': (table) => table.range,
  '#data': tableBody,
  '#headers': tableHeader,
  '#totals': tableTotals,
};

function rowsOf(table: Table, areas: readonly string[]): CellRange {
  const ranges = areas.map((area) => {
    const range = AREAS[area]?.(table);
    if (!range) throw invalidArgument(`«${area}» is no part of a table.`);
    return range;
  });
  if (ranges.length === 0) return tableBody(table);
  return {
    ...table.range,
    top: Math.min(...ranges.map(({ top }) => top)),
    bottom: Math.max(...ranges.map(({ bottom }) => bottom)),
  };
}

/** The formula with its tables called by other names; the map is by name in lower case. */
export function renameTableReferences(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0 || !formula.includes('[')) return formula;
  return formula.replace(REFERENCE, (whole: string, ...rest: unknown[]) => {
    const { name, spec } = rest.at(-1) as { readonly name?: string; readonly spec?: string };
    const renamed = name === undefined ? undefined : names.get(name.toLocaleLowerCase());
    return renamed === undefined ? whole : `${renamed}${spec ?? ''}`;
  });
}

/** Rewrites every reference to the table into an address, as Excel does before the table becomes a range. */
export function resolveTableReferences(workbook: Workbook, table: Table): void {
  const resolved = (formula: string, place: FormulaPlace | null): string =>
    expandTableReferences(formula, workbook, place, table);
  for (const sheet of workbook.sheets) {
    for (const { row, column, cell } of sheet.cells.entries()) {
      if (cell.formula === undefined) continue;
      const formula = resolved(cell.formula, { sheet, row, column });
      if (formula !== cell.formula) sheet.cells.set(row, column, { ...cell, formula });
    }
    sheet.parts.names = rewriteNames(sheet.parts.names, (formula) => resolved(formula, null));
  }
  workbook.parts.names = rewriteNames(workbook.parts.names, (formula) => resolved(formula, null));
}
