import { apart } from './edits';
import {
  applyEdits,
  type CellEdit,
  heldSheet,
  type InsertedSheet,
  type LiveWorkbook,
  PERSON_SHEET,
  type GivenSheet,
  printOf,
  printOfSheet,
  type SheetPlan,
  type SheetSnapshot,
  type SheetValidations,
  sheetOfTexts,
  type UndoRecord,
  type WorkbookSnapshot,
} from '../../src/workbook';

/** A workbook in memory that behaves as an open one, with what a test needs to see and to spoil. */
export interface OpenWorkbook extends LiveWorkbook {
  /** What it holds now. */
  snapshot: WorkbookSnapshot;
  /** Thrown by the next thing that is asked of it. */
  failure: unknown;
  /** Places that were selected, as «sheet!cell». */
  readonly selected: string[];
  /** The sheets that were inserted, in their order. */
  readonly inserted: SheetPlan[];
  /** What cells were said to accept. */
  readonly offered: SheetValidations[];
  /** Cells, as «sheet!cell», within whose text words have formats of their own; those of what is written are lost. */
  readonly rich: Set<string>;
  /** Waited for before anything is done. */
  gate: Promise<void>;
  /** As if the person had written into a cell. */
  write(sheet: string, cell: string, from: string, to: string): void;
}

export function openWorkbook(snapshot: WorkbookSnapshot): OpenWorkbook {
  const listeners = new Set<(sheet: string) => void>();
  const enter = async (): Promise<void> => {
    await open.gate;
    const { failure } = open;
    open.failure = null;
    if (failure !== null) throw failure;
  };
  const open: OpenWorkbook = {
    snapshot,
    failure: null,
    selected: [],
    inserted: [],
    offered: [],
    rich: new Set(),
    gate: Promise.resolve(),
    write(sheet, cell, from, to) {
      open.snapshot = applyEdits(open.snapshot, [[{ sheet, cell, from, to }]]).snapshot;
      for (const listener of listeners) listener(sheet);
    },
    async read() {
      await enter();
      return open.snapshot;
    },
    async readSheets(isWanted) {
      await enter();
      const { sheets, ...rest } = open.snapshot;
      return {
        ...rest,
        sheets: sheets.map((sheet) => (isWanted(sheet.name) ? sheet : sheetOfTexts(sheet.name, []))),
      };
    },
    async apply(edits) {
      await enter();
      const { snapshot: changed, refused } = applyEdits(open.snapshot, edits);
      open.snapshot = changed;
      for (const edit of edits.flat()) {
        if (!refused.includes(edit)) open.rich.delete(`${edit.sheet}!${edit.cell}`);
      }
      const undo = { cells: statesOf(edits.flat().filter((edit) => !refused.includes(edit))), inserted: [] };
      return { refused, undo };
    },
    async insert(sheets, show) {
      await enter();
      open.inserted.push(...sheets);
      if (show !== undefined) open.selected.push(`${show}!A1`);
      // What is hidden is read again by what has written it.
      for (const plan of sheets.filter(({ hidden }) => hidden)) {
        const others = open.snapshot.sheets.filter(({ own }) => own !== plan.kind);
        open.snapshot = { ...open.snapshot, sheets: [...others, { ...sheetOf(plan), own: plan.kind }] };
      }
      return { undo: { cells: [], inserted: sheets.map(({ kind, name }) => ({ kind, name })) } };
    },
    async add({ edits, sheets, show }) {
      await enter();
      const { snapshot: changed, refused } = applyEdits(open.snapshot, [edits]);
      if (refused.length > 0) return { refused, undo: { cells: [], inserted: [] } };
      open.snapshot = { ...changed, sheets: [...changed.sheets, ...sheets.map(sheetOf)] };
      if (show !== undefined) open.selected.push(`${show}!A1`);
      const inserted = sheets.map((sheet): InsertedSheet => ({
        kind: PERSON_SHEET,
        name: sheet.name,
        print: printOfSheet(sheet),
      }));
      return { refused: [], undo: { cells: statesOf(edits), inserted } };
    },
    async offer(sheets) {
      await enter();
      open.offered.push(...sheets);
    },
    async glance() {
      await enter();
      const { properties = new Map<string, string>(), sheets } = open.snapshot;
      const isEmpty = sheets.every(({ texts }) => texts.flat().every((text) => text === ''));
      return { properties, isEmpty, hasFindings: sheets.some(({ own }) => own === 'findings') };
    },
    async unmark() {
      await enter();
      const found = open.snapshot.sheets.find(({ own }) => own === 'findings');
      open.snapshot = { ...open.snapshot, sheets: open.snapshot.sheets.filter((sheet) => sheet !== found) };
      const sheet = found ? heldSheet(found.name, found.origin, found.values) : null;
      return { marks: { cells: [], sheet }, keepsNotes: false };
    },
    async mark(_marks, sheet) {
      await enter();
      if (sheet) open.inserted.push(sheet);
    },
    async undo({ cells, inserted }) {
      await enter();
      const own = inserted.flatMap((sheet) => (sheet.kind === PERSON_SHEET ? [sheet] : []));
      const holds = ({ name }: { readonly name: string }) => printOf(cellsOf(open.snapshot, name));
      const kept = own.filter((sheet) => holds(sheet) !== sheet.print).map(({ name }) => name);
      const gone = own.map(({ name }) => name).filter((name) => !kept.includes(name));
      const left = open.snapshot.sheets.filter(({ name }) => !gone.includes(name));
      open.snapshot = { ...open.snapshot, sheets: left };
      const back = cells.map(({ sheet, cell, input, shows }) => ({
        sheet,
        cell,
        from: shows,
        to: String(input ?? ''),
      }));
      const { snapshot: changed, refused } = applyEdits(open.snapshot, apart(back));
      open.snapshot = changed;
      return {
        refused: cells.filter((_, index) => refused.some((edit) => edit === back[index])),
        ...(kept.length > 0 && { kept }),
      };
    },
    async richCells(cells) {
      await enter();
      return cells.filter(({ sheet, cell }) => open.rich.has(`${sheet}!${cell}`));
    },
    async select(sheet, cell) {
      await enter();
      open.selected.push(`${sheet}!${cell ?? ''}`);
    },
    onChanged(listener) {
      listeners.add(listener);
      return Promise.resolve(() => {
        listeners.delete(listener);
        return Promise.resolve();
      });
    },
  };
  return open;
}

const statesOf = (edits: readonly CellEdit[]): UndoRecord['cells'] =>
  edits.map(({ sheet, cell, from, to }) => ({
    sheet,
    cell,
    input: from,
    numberFormat: 'General',
    shows: String(to),
  }));

/** A sheet as it reads once it is written: a number stays one. */
function sheetOf({ name, rows }: Pick<GivenSheet, 'name' | 'rows'>): SheetSnapshot {
  const values = rows.map((row) => row.map((cell) => cell?.value ?? null));
  const texts = values.map((row) => row.map((value) => (value === null ? '' : String(value))));
  return { ...sheetOfTexts(name, texts), values };
}

const cellsOf = ({ sheets }: WorkbookSnapshot, name: string) =>
  (sheets.find((sheet) => sheet.name === name)?.values ?? []).flatMap((row, at) =>
    row.map((value, column) => [at, column, value] as const),
  );
