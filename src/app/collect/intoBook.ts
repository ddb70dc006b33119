import { DATA_KINDS, type DataKind } from '../../data';
import { COLLECTED_ROADMAPS, matchKey } from '../../tables';
import {
  type Addition,
  type CellEdit,
  freeNames,
  type PlainSheet,
  sheetOfTable,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../workbook';
import { type Collection, consolidate, type ToldCollection } from './consolidate';
import { collectContext, type CollectOptions, listsOf } from './context';
import { tableInDateSystem } from './dateSystem';
import type { MergedRow, MergedTable } from './merge';
import { type TakenFile, withRows } from './model';
import { type HeldBook, heldIn, type HeldRow } from './previous';
import { leftSheet, registerSheet } from './register';
import { dataSheet, roadmapsSheet } from './sheets';
import { sheetEdits, TableEdits } from './tableEdits';

/** What collecting does to one data sheet of the open workbook, in rows. */
export interface CollectedChange {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly added: number;
  readonly changed: number;
  /** Rows of an earlier collection that no file tells any more. */
  readonly removed: number;
}

/** How collected files get into the open workbook. */
export interface PlannedCollection {
  /** What is told of it; its rows stand in the addition. */
  readonly collection: ToldCollection;
  /** All of it is written, or nothing. */
  readonly addition: Addition;
  readonly changes: readonly CollectedChange[];
  /** Sheets of the collection itself that are written anew, and those that are added. */
  readonly renewed: readonly string[];
  readonly added: readonly string[];
  /** The workbook lists schools, so that others are known to be none of its own. */
  readonly listsSchools: boolean;
}

/**
 * Puts files of schools into a workbook that lists the schools and may hold an earlier collection, whose rows then stand
 * for what a school does not send. Rows are replaced by key; rows that a person has typed stay where no file tells the
 * same, and no other cell is touched. Pure.
 */
export function planCollection(
  book: WorkbookSnapshot,
  files: readonly TakenFile[],
  options: CollectOptions,
): PlannedCollection {
  const context = collectContext(listsOf(book), options);
  const held = heldIn(book, context);
  const collection = consolidate(files, collectedOnly(held), context);
  const placed = placedTables(
    book,
    held,
    collection.tables.map(({ read }) => read()),
  );
  const own = ownSheets(book, collection);
  const sheets = [...own.sheets, ...placed.flatMap(({ sheet }) => sheet ?? [])];
  const [show] = own.sheets;
  const { files: collected, schools, register, left } = collection;
  return {
    collection: { files: collected, schools, register, left },
    addition: {
      edits: [...own.edits, ...placed.flatMap(({ edits }) => edits)],
      sheets: sheets.map(sheetOfTable),
      ...(show && { show: show.name }),
    },
    changes: placed.map(({ change }) => change),
    renewed: own.renewed,
    added: own.sheets.map(({ name }) => name),
    listsSchools: context.schools.length > 0,
  };
}

/** What an earlier collection has put there; what a person has typed is nobody's file. */
const collectedOnly = ({ previous }: HeldBook): HeldBook['previous'] => ({
  ...previous,
  tables: previous.tables.map((table) =>
    withRows(
      table,
      table.rows.filter(({ file }) => file !== ''),
    ),
  ),
});

interface Placed {
  readonly edits: readonly CellEdit[];
  /** A sheet for rows that no sheet of the workbook is for. */
  readonly sheet: PlainSheet | null;
  readonly change: CollectedChange;
}

function placedTables(
  book: WorkbookSnapshot,
  held: HeldBook,
  tables: readonly MergedTable[],
): readonly Placed[] {
  const names: string[] = [];
  return DATA_KINDS.flatMap((kind) =>
    [false, true].flatMap((shares): readonly Placed[] => {
      const merged = tables.find((table) => table.kind === kind && table.shares === shares);
      const rows = held.rows.filter((row) => row.kind === kind && row.shares === shares);
      if (!merged && rows.length === 0) return [];
      const nothing: MergedTable = { kind, shares, rows: [], writings: new Map() };
      const placed = placeTable(book, merged ?? nothing, {
        rows,
        into: rows[0] ?? tableFor(book, held, kind, shares),
        taken: names,
      });
      if (placed.sheet) names.push(placed.sheet.name);
      const { added, changed, removed } = placed.change;
      return added + changed + removed === 0 ? [] : [placed];
    }),
  );
}

type Target = Pick<HeldRow, 'table' | 'sheet'>;

/** An empty table of the workbook that rows may be put into. */
function tableFor(book: WorkbookSnapshot, held: HeldBook, kind: DataKind, shares: boolean): Target | null {
  const table = held.tables.find((own) => own.kind === kind && own.shares === shares);
  const sheet = table && book.sheets.find(({ name }) => name === table.sheet);
  return table && sheet ? { table, sheet } : null;
}

interface Place {
  /** Rows of the kind that are there. */
  readonly rows: readonly HeldRow[];
  /** Where new rows go; null where nothing is there for them. */
  readonly into: Target | null;
  /** Names of sheets that are added as well. */
  readonly taken: readonly string[];
}

/** Rows that stay, rows that are written over, rows that are new: they fill the rows that are given up first. */
function placeTable(book: WorkbookSnapshot, merged: MergedTable, { rows, into, taken }: Place): Placed {
  const editors = new Map<SheetSnapshot, TableEdits>();
  const editorOf = ({ table, sheet }: Target): TableEdits => {
    const editor = editors.get(sheet) ?? new TableEdits(table, sheet, merged.writings, book.date1904);
    editors.set(sheet, editor);
    return editor;
  };
  const staying = new Set(merged.rows.map(({ row }) => row));
  const byKey = new Map(rows.map((held) => [held.row.key, held]));
  const written = new Set<HeldRow>();
  const fresh: MergedRow[] = [];
  let changed = 0;
  const there = new Set(rows.map(({ row }) => row));
  for (const own of merged.rows) {
    if (there.has(own.row)) continue;
    const held = byKey.get(own.row.key);
    if (!held || staying.has(held.row)) {
      fresh.push(own);
      continue;
    }
    written.add(held);
    const keeps = held.row.file === '' ? 'what is beside' : 'nothing';
    if (editorOf(held).write(held.at, own, keeps)) changed += 1;
  }
  const free = rows.filter((held) => held.row.file !== '' && !staying.has(held.row) && !written.has(held));
  const waiting = [...fresh];
  for (const held of free) {
    const next = waiting.shift();
    if (next) editorOf(held).write(held.at, next, 'nothing');
    else editorOf(held).clear(held.at);
  }
  if (into) for (const row of waiting) editorOf(into).add(row);
  const sheet = into || waiting.length === 0 ? null : newSheet(book, { ...merged, rows: waiting }, taken);
  return {
    edits: [...editors.values()].flatMap(({ edits }) => edits),
    sheet,
    change: {
      sheet: sheet?.name ?? into?.sheet.name ?? '',
      isNew: sheet !== null,
      added: fresh.length,
      changed,
      removed: free.length,
    },
  };
}

function newSheet(book: WorkbookSnapshot, merged: MergedTable, taken: readonly string[]): PlainSheet {
  const table = tableInDateSystem(dataSheet(merged), book.date1904);
  return { ...table, name: freeName(book, table.name, taken) };
}

const freeName = (book: WorkbookSnapshot, name: string, taken: readonly string[]): string =>
  freeNames(book, [...taken, name]).at(-1) ?? name;

/** The register, the rows that were left out and the roadmaps: written anew where they are there. */
function ownSheets(book: WorkbookSnapshot, { register, left, roadmaps }: Collection) {
  const edits: CellEdit[] = [];
  const sheets: PlainSheet[] = [];
  const renewed: string[] = [];
  const there = (name: string): SheetSnapshot | undefined =>
    book.sheets.find((sheet) => sheet.own === null && matchKey(sheet.name) === matchKey(name));
  const put = (table: PlainSheet): void => {
    const sheet = there(table.name);
    if (!sheet) {
      sheets.push(tableInDateSystem(table, book.date1904));
      return;
    }
    const own = sheetEdits(sheet, table, book.date1904);
    edits.push(...own);
    if (own.length > 0) renewed.push(sheet.name);
  };
  put(registerSheet(register));
  const notTaken = leftSheet(left);
  if (notTaken.rows.length > 0 || there(notTaken.name)) put(notTaken);
  if (roadmaps.length > 0 || there(COLLECTED_ROADMAPS)) put(roadmapsSheet(roadmaps));
  return { edits, sheets, renewed };
}
