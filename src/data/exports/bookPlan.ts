import { headerIn, matchKey } from '../../tables';
import {
  a1,
  atOnce,
  type CellEdit,
  type EditGroup,
  endsPiece,
  freeNames,
  type Pieces,
  type PlainSheet,
  type WorkbookSnapshot,
} from '../../workbook';
import { tablesOf, TableWriter, type Update } from './bookTable';
import type { Imported } from './imported';
import type { Told } from './model';
import { type Registry, registryOf } from './registry';
import { IMPORT_SHEETS, type ImportRow, type ImportSheet, keyCells, rowsOf } from './sheets';

/** What writing what was imported does to one kind of sheet. */
export interface SheetChange {
  readonly kind: ImportSheet['kind'];
  readonly sheet: string;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/** How what was imported gets into a workbook. */
export interface BookPlan {
  /** To be made together or not at all. */
  readonly edits: EditGroup;
  /** Sheets that the workbook does not have yet. */
  readonly sheets: readonly PlainSheet[];
  readonly changes: readonly SheetChange[];
  /** Cells of rows that were there. */
  readonly changedCells: readonly CellEdit[];
  /** Rows that were not written. */
  readonly told: readonly Told[];
}

const NOTHING: BookPlan = { edits: [], sheets: [], changes: [], changedCells: [], told: [] };

/**
 * Plans how to write what was imported into a workbook; into a new one where there is none. A row of the same school,
 * year, period, procedure, subject and class is brought up to date; others are put below the table. Cells that an export
 * says nothing of stay. Pure.
 */
export const planImport = (book: WorkbookSnapshot | null, imported: Imported): BookPlan =>
  atOnce(planImportPieces(book, imported));

/** The same in pieces, for a book whose person waits. */
export function* planImportPieces(book: WorkbookSnapshot | null, imported: Imported): Pieces<BookPlan> {
  const rows = rowsOf(imported);
  const target = { book, registry: registryOf(book) };
  let plan = NOTHING;
  for (const spec of IMPORT_SHEETS) {
    const own = rows[spec.kind];
    if (own.length > 0) plan = joined(plan, yield* planSheet(target, spec, own));
    yield;
  }
  return plan;
}

interface Target {
  readonly book: WorkbookSnapshot | null;
  readonly registry: Registry;
}

const joined = (a: BookPlan, b: BookPlan): BookPlan => ({
  edits: [...a.edits, ...b.edits],
  sheets: [...a.sheets, ...b.sheets],
  changes: [...a.changes, ...b.changes],
  changedCells: [...a.changedCells, ...b.changedCells],
  told: [...a.told, ...b.told],
});

function* planSheet(
  { book, registry }: Target,
  spec: ImportSheet,
  rows: readonly ImportRow[],
): Pieces<BookPlan> {
  const writers = (book ? tablesOf(book, spec) : []).map((table) => new TableWriter(table, spec, registry));
  for (const writer of writers) yield* writer.learnRows();
  const updates = new Map<TableWriter, Update[]>(writers.map((writer) => [writer, []]));
  const added: ImportRow[] = [];
  const told: Told[] = [];
  for (const [turn, row] of rows.entries()) {
    if (endsPiece(turn)) yield;
    const places = writers.flatMap((writer) => writer.find(row).map((at) => ({ writer, at })));
    const [place, other] = places;
    if (!place) added.push(row);
    else if (other) {
      const cell = a1(other.at, other.writer.schoolColumn);
      told.push({ sheet: other.writer.table.sheet.name, cell, reason: 'book-repeated', detail: row.name });
    } else updates.get(place.writer)?.push({ at: place.at, row });
  }
  const target = targetOf(writers, spec, added);
  const sheet = target?.table.sheet.name ?? freeNames(book ?? { sheets: [] }, [spec.name])[0] ?? spec.name;
  const written = writers.map((writer) =>
    writer.write(updates.get(writer) ?? [], writer === target ? added : []),
  );
  const changes = written.flatMap((own) => own.changes);
  const changed = changes.filter((edits) => edits.length > 0).length;
  return {
    edits: written.flatMap(({ edits }) => edits),
    sheets: target || added.length === 0 ? [] : [newSheet(sheet, spec, added)],
    changes: [{ kind: spec.kind, sheet, added: added.length, changed, same: changes.length - changed }],
    changedCells: changes.flat(),
    told,
  };
}

/** Where new rows go: the sheet of that very name, else one that can tell of what the rows are. */
function targetOf(
  writers: readonly TableWriter[],
  spec: ImportSheet,
  added: readonly ImportRow[],
): TableWriter | null {
  const able = writers.filter((writer) => writer.takes(added));
  const named = able.find(({ table }) => matchKey(table.sheet.name) === matchKey(spec.name));
  return named ?? able[0] ?? null;
}

function newSheet(name: string, spec: ImportSheet, rows: readonly ImportRow[]): PlainSheet {
  const cells = rows.map((row) => new Map([...keyCells(row), ...row.cells]));
  const isWanted = (key: string): boolean =>
    spec.always.includes(key) ||
    (key === 'rowKind' ? rows.some(({ rowKind }) => rowKind === 'group') : cells.some((row) => row.has(key)));
  const wanted = spec.order.filter(isWanted);
  return {
    name,
    header: wanted.map((key) => headerIn(spec.columns, key)),
    rows: cells.map((row) => wanted.map((key) => row.get(key) ?? null)),
  };
}
