import { apart } from './edits';
import { applyEdits, type LiveWorkbook, type UndoRecord, type WorkbookSnapshot } from '../../src/workbook';

/** A workbook in memory that behaves as an open one, with what a test needs to see and to spoil. */
export interface OpenWorkbook extends LiveWorkbook {
  /** What it holds now. */
  snapshot: WorkbookSnapshot;
  /** Thrown by the next thing that is asked of it. */
  failure: unknown;
  /** Places that were selected, as «sheet!cell». */
  readonly selected: string[];
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
    async apply(edits) {
      await enter();
      const { snapshot: changed, refused } = applyEdits(open.snapshot, edits);
      open.snapshot = changed;
      for (const edit of edits.flat()) {
        if (!refused.includes(edit)) open.rich.delete(`${edit.sheet}!${edit.cell}`);
      }
      const undo: UndoRecord = {
        cells: edits
          .flat()
          .filter((edit) => !refused.includes(edit))
          .map(({ sheet, cell, from, to }) => ({
            sheet,
            cell,
            input: from,
            numberFormat: 'General',
            shows: String(to),
          })),
        inserted: [],
      };
      return { refused, undo };
    },
    async insert(sheets, show) {
      await enter();
      if (show !== undefined) open.selected.push(`${show}!A1`);
      return { undo: { cells: [], inserted: sheets.map(({ kind, name }) => ({ kind, name })) } };
    },
    async undo({ cells }) {
      await enter();
      const back = cells.map(({ sheet, cell, input, shows }) => ({
        sheet,
        cell,
        from: shows,
        to: String(input ?? ''),
      }));
      const { snapshot: changed, refused } = applyEdits(open.snapshot, apart(back));
      open.snapshot = changed;
      return { refused: cells.filter((_, index) => refused.some((edit) => edit === back[index])) };
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
