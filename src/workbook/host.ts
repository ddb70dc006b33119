import type { CellEdit, EditGroup } from './cellEdit';
import type { FindingMark, TakenMarks } from './findingMarks';
import type { OwnSheetKind, PERSON_SHEET, GivenSheet, SheetPlan } from './sheetPlan';
import type { SheetValidations } from './sheetAids';
import type { WorkbookSnapshot } from './snapshot';
import type { Progress } from './turns';

/** What is seen of a workbook at a glance. */
export interface Glance {
  /** Custom document properties by name. */
  readonly properties: ReadonlyMap<string, string>;
  /** No sheet holds anything. */
  readonly isEmpty: boolean;
  /** It has a sheet of findings. */
  readonly hasFindings: boolean;
}

/** Where a workbook is read from: Excel, or a file on disk. */
export interface WorkbookReader {
  /** The whole workbook, once. Rejects with a `UserError` that a person can act on. */
  read(): Promise<WorkbookSnapshot>;
}

/** A part of a cell's text that has a format of its own. */
export interface TextRun {
  readonly text: string;
  /** The format as files hold it, XML without prefixes; empty for that of the cell. */
  readonly look: string;
}

/** What a cell held before an edit, and what it shows since. */
export interface CellState {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  /** What was entered: a formula with «=», a value, or null. Text that would be taken for another entry has «'» before it. */
  readonly input: string | number | boolean | null;
  /** What a formula gave, for files: they keep results and calculate nothing. */
  readonly result?: string | number | boolean | null;
  readonly numberFormat: string;
  /** The text that was entered, where parts of it have formats of their own; known of files only. */
  readonly runs?: readonly TextRun[];
  /** The text the cell shows after the edit; it is brought back only where it still does. */
  readonly shows: string;
}

/** An own sheet that was there and was being rewritten. */
export interface RewrittenSheet {
  readonly kind: OwnSheetKind;
  readonly name: string;
  /** The sheet that holds what stood there; gone once nothing has to be brought back. */
  readonly backup: string;
  /** Names of the charts that stood there: they stay until everything else is written. */
  readonly charts: readonly string[];
}

export type NamedCell = Pick<CellState, 'sheet' | 'cell'>;

/** A sheet that a change has inserted. */
export type InsertedSheet =
  | { readonly kind: OwnSheetKind; readonly name: string }
  /** One of the person's own. It is taken out again only while it still holds what was written: see `printOf`. */
  | { readonly kind: typeof PERSON_SHEET; readonly name: string; readonly print: string };

/** How to take a change back. Plain data, so that it outlives a closed pane. */
export interface UndoRecord {
  readonly cells: readonly CellState[];
  readonly inserted: readonly InsertedSheet[];
  /** Sheets that a change which failed may have left half rewritten; what was rewritten whole stays so. */
  readonly rewritten?: readonly RewrittenSheet[];
  /** What showed findings and was taken out. */
  readonly marks?: TakenMarks;
}

export interface ApplyResult {
  /** Edits that were not made: one cell of their group no longer held what was read, or could not be written. */
  readonly refused: readonly CellEdit[];
  readonly undo: UndoRecord;
  /** Cells whose text is now in one format, though parts of it had formats of their own; left out where there are none. */
  readonly unformatted?: readonly NamedCell[];
}

export interface UndoResult {
  /** Cells that have changed since and were left alone. */
  readonly refused: readonly CellState[];
  /** Names of inserted sheets of the person's own that have changed since and were left; left out where there are none. */
  readonly kept?: readonly string[];
}

/** Told how far writing has come, where it takes several steps. */
export type OnWritten = (progress: Progress) => void;

/** Where cells of a workbook are changed. */
export interface WorkbookEditor {
  /** Makes each group of edits all of whose cells still show `from`, in one undoable step. */
  apply(edits: readonly EditGroup[], onWritten?: OnWritten): Promise<ApplyResult>;
  /** Takes a change back where its cells still show what it wrote. */
  undo(record: UndoRecord, onWritten?: OnWritten): Promise<UndoResult>;
}

/** Where sheets are inserted into a workbook. */
export interface SheetWriter {
  /**
   * Writes sheets, each in place of the last one of its kind where there is one, in one undoable step. A person who has
   * the workbook open is shown the one named `show`.
   */
  insert(
    sheets: readonly SheetPlan[],
    show?: string,
    onWritten?: OnWritten,
  ): Promise<Pick<ApplyResult, 'undo'>>;
}

/** What is put into a workbook at once. */
export interface Addition {
  readonly edits: EditGroup;
  readonly sheets: readonly GivenSheet[];
  /** Name of one of these sheets, which is brought into view. */
  readonly show?: string;
}

/** Where a person's own data get into a workbook. */
export interface WorkbookFiller {
  /**
   * Makes edits and inserts sheets in one undoable step: all of it or, where an edit is refused, nothing. Rejects where
   * the name of a sheet is taken.
   */
  add(addition: Addition, onWritten?: OnWritten): Promise<ApplyResult>;
  /** Says what cells accept, in place of what was said of them before; what they hold stays. */
  offer(sheets: readonly SheetValidations[]): Promise<void>;
}

/** What was taken out of a workbook that showed findings. */
export interface Unmarked {
  readonly marks: TakenMarks;
  /** Notes stay: this Excel gives add-ins no way to them. */
  readonly keepsNotes: boolean;
}

/** Where what shows findings is taken out of a workbook. */
export interface MarkTaker {
  /**
   * Takes out the sheet of findings, and what was painted over cells and put into their notes: all of it or nothing.
   * What cells were filled with before, and their own notes, come back.
   */
  unmark(): Promise<Unmarked>;
  /** Puts marks back where they are not, and a sheet of findings; all of it or nothing. */
  mark(marks: readonly FindingMark[], sheet: SheetPlan | null): Promise<void>;
}

/** A workbook that a person has open. */
export interface LiveWorkbook extends WorkbookReader, WorkbookEditor, SheetWriter, WorkbookFiller, MarkTaker {
  /** What can be told of the workbook before it is read. */
  glance(): Promise<Glance>;
  /** The workbook with the cells of those sheets that are wanted by their names; all others are there as empty ones. */
  readSheets(isWanted: (name: string) => boolean): Promise<WorkbookSnapshot>;
  /** Selects a cell (A1) and scrolls to it; the sheet alone where no cell is given. */
  select(sheet: string, cell: string | null): Promise<void>;
  /**
   * Those of some cells within whose text single words have formats of their own. An edit gives all of the text the
   * format of the cell, and taking it back does not bring those of the words back.
   */
  richCells(cells: readonly NamedCell[]): Promise<readonly NamedCell[]>;
  /** Calls back after changes that the person made here, by sheet name. Returns how to stop. */
  onChanged(listener: (sheet: string) => void): Promise<() => Promise<void>>;
}
