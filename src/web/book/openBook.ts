import { UserError } from '../../findings';
import {
  type ApplyResult,
  type CellPosition,
  type EditGroup,
  type LiveWorkbook,
  parseA1,
  type SheetSnapshot,
  type UndoRecord,
  type UndoResult,
} from '../../workbook';
import type { BookThread, View } from '../thread/protocol';

/** What the page shows of the workbook that is open. */
export interface BookState {
  readonly view: View;
  /** Name of the sheet in sight. */
  readonly sheet: string;
  readonly cell: CellPosition;
  /** The other corner of what is selected; the same cell where only one is. */
  readonly anchor: CellPosition;
  /** It holds what its file does not. */
  readonly isUnsaved: boolean;
  /** Name of the file that it was read from, or saved to last. */
  readonly fileName: string;
}

/** A workbook that is open in this page. */
export interface OpenBook extends LiveWorkbook {
  /** Of those that were opened in this page. */
  readonly id: number;
  readonly state: () => BookState;
  /** Calls back when the state has become another one. Gives the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly bytes: () => Promise<Uint8Array>;
  /** Waits for what the person has done and the workbook doesn't hold yet. */
  readonly settled: () => Promise<void>;
  readonly follow: (work: Promise<void>) => void;
  readonly moveTo: (sheet: string, cell?: CellPosition, anchor?: CellPosition) => void;
  /** Makes edits of the person's own, and takes them back: the pane hears of both. */
  readonly write: (edits: EditGroup) => Promise<ApplyResult>;
  readonly takeBack: (record: UndoRecord) => Promise<UndoResult>;
  /** A file holds what it held at that count of changes; of that name, where it is another one. */
  readonly saved: (version: number, fileName?: string) => void;
  /** It was left unsaved by an earlier page. */
  readonly wasLeft: boolean;
  /** Counts changes. */
  readonly version: () => number;
}

const NO_CELLS = { values: [], texts: [], numberFormats: [], formulas: new Map<string, string>() } as const;

let opened = 0;

const FIRST: CellPosition = { row: 0, column: 0 };

export const isShown = ({ visibility }: SheetSnapshot): boolean => visibility === 'visible';

/** Where a workbook came from: its file, one of another format, or an earlier page that was left without saving. */
export type OpenedFrom = 'file' | 'copy' | 'left';

/** What the page does with the workbook that was opened on a thread. */
export function openBook(thread: BookThread, first: View, from: OpenedFrom): OpenBook {
  const isNew = from !== 'file';
  opened += 1;
  const id = opened;
  const listeners = new Set<() => void>();
  const hearers = new Set<(sheet: string) => void>();
  let following: Promise<unknown> = Promise.resolve();
  let changes = isNew ? 1 : 0;
  let savedAt = 0;
  let state: BookState = {
    view: first,
    sheet: (first.snapshot.sheets.find(isShown) ?? first.snapshot.sheets[0])?.name ?? '',
    cell: FIRST,
    anchor: FIRST,
    isUnsaved: isNew,
    fileName: first.snapshot.name,
  };
  const become = (next: Partial<BookState>): void => {
    state = { ...state, ...next, isUnsaved: changes !== savedAt };
    for (const listener of listeners) listener();
  };
  const moveTo = (sheet: string, cell = FIRST, anchor = cell): void => become({ sheet, cell, anchor });

  /** Makes a change, and shows what has become of the workbook, also where it has failed. */
  const change = async <T>(make: () => Promise<T>): Promise<T> => {
    try {
      return await make();
    } finally {
      const view = await thread.view();
      changes += 1;
      const isThere = view.snapshot.sheets.some((sheet) => sheet.name === state.sheet && isShown(sheet));
      const other = view.snapshot.sheets.find(isShown)?.name ?? '';
      become({ view, ...(!isThere && { sheet: other, cell: FIRST, anchor: FIRST }) });
    }
  };
  const tellOf = (cells: readonly { readonly sheet: string }[]): void => {
    for (const sheet of new Set(cells.map((cell) => cell.sheet))) for (const hear of hearers) hear(sheet);
  };
  const showing = async <T>(show: string | undefined, made: Promise<T>): Promise<T> => {
    const result = await made;
    if (show !== undefined) moveTo(show);
    return result;
  };

  return {
    id,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    wasLeft: from === 'left',
    version: () => changes,
    saved(version, fileName = state.fileName) {
      savedAt = version;
      become({ fileName });
    },
    moveTo,
    async write(edits) {
      const result = await change(() => thread.apply([edits]));
      tellOf(result.undo.cells);
      return result;
    },
    async takeBack(record) {
      const result = await change(() => thread.undo(record));
      tellOf(record.cells);
      return result;
    },
    read: async () => state.view.snapshot,
    readSheets: async (isWanted) => {
      const { snapshot } = state.view;
      return {
        ...snapshot,
        sheets: snapshot.sheets.map((sheet) => (isWanted(sheet.name) ? sheet : { ...sheet, ...NO_CELLS })),
      };
    },
    bytes: () => thread.bytes(),
    settled: async () => void (await following),
    follow(work) {
      following = Promise.allSettled([following, work]);
    },
    glance: () => thread.glance(),
    richCells: (cells) => thread.richCells(cells),
    apply: (edits) => change(() => thread.apply(edits)),
    insert: (sheets, show) =>
      showing(
        show,
        change(() => thread.insert(sheets)),
      ),
    add: (addition) =>
      showing(
        addition.show,
        change(() => thread.add(addition)),
      ),
    offer: (sheets) => change(() => thread.offer(sheets)),
    unmark: () => change(() => thread.unmark()),
    mark: (marks, sheet) => change(() => thread.mark(marks, sheet)),
    undo: (record) => change(() => thread.undo(record)),
    async select(sheet, cell) {
      const found = state.view.snapshot.sheets.find(({ name }) => name === sheet);
      if (!found) throw new UserError('excel-sheet-gone', { sheet });
      if (!isShown(found)) throw new UserError('excel-sheet-hidden', { sheet });
      moveTo(sheet, parseA1(cell?.split(':')[0] ?? 'A1') ?? FIRST);
    },
    async onChanged(listener) {
      hearers.add(listener);
      return async () => void hearers.delete(listener);
    },
  };
}
