import {
  a1,
  type CellEdit,
  type CellPosition,
  type CellRange,
  type EditGroup,
  textAt,
  type UndoRecord,
} from '../../workbook';
import type { OpenBook } from '../book/openBook';
import { asText, fromText } from './clipboard';
import { positionsIn, rangeOf } from './selection';
import { shownAt } from './shown';

/** Why nothing was written. */
export type EditRefusal = 'formula' | 'refused' | 'tooLarge';

/** What a person does to the cells that are selected. */
export interface Editing {
  /** Writes a text into a cell of the sheet in sight. */
  enter(cell: CellPosition, text: string): Promise<void>;
  clear(): Promise<void>;
  /** The selected cells as text. */
  copy(): string;
  paste(text: string): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

interface Done {
  readonly edits: EditGroup;
  readonly undo: UndoRecord;
}

/** Cells that are written at once. */
const MOST_CELLS = 20_000;

/** The editing of one workbook; what is not written is told. What is asked while something is being written waits for it. */
export function editingOf(book: OpenBook, refuse: (why: EditRefusal) => void): Editing {
  const done: Done[] = [];
  const undone: EditGroup[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = (run: () => Promise<void>): Promise<void> => {
    const own = turn.then(run);
    turn = own.catch(() => undefined);
    book.follow(own);
    return own;
  };
  const sheetNow = (name: string) => book.state().view.snapshot.sheets.find((sheet) => sheet.name === name);
  const selected = (): CellRange => {
    const { cell, anchor } = book.state();
    return rangeOf(cell, anchor);
  };

  /** Makes edits, all or none of them. */
  async function make(edits: EditGroup): Promise<boolean> {
    if (edits.length === 0) return true;
    const { refused, undo } = await book.write(edits);
    if (refused.length > 0) refuse('refused');
    else done.push({ edits, undo });
    return refused.length === 0;
  }

  /** Writes texts over the cells of a range, each as if it was typed; what stays the same is not written. */
  function put(range: CellRange, textFor: (down: number, along: number) => string): Promise<void> {
    const { sheet: name } = book.state();
    return inTurn(async () => {
      const sheet = sheetNow(name);
      if (!sheet) return;
      if (cellsIn(range) > MOST_CELLS) return refuse('tooLarge');
      // How texts are understood weighs more than all of the page.
      const { isFormula, typedInto } = await import('./typed');
      const { date1904 = false } = book.state().view.snapshot;
      const edits: CellEdit[] = [];
      for (const position of positionsIn(range).flat()) {
        const text = textFor(position.row - range.top, position.column - range.left);
        const from = textAt(sheet, position.row, position.column);
        if (text === shownAt(sheet, position.row, position.column)) continue;
        if (isFormula(text)) return refuse('formula');
        const cell = a1(position.row, position.column);
        edits.push({ sheet: name, cell, from, ...typedInto(sheet, position, text, date1904) });
      }
      if (await make(edits)) undone.length = 0;
    });
  }

  return {
    enter: (cell, text) => put(rangeOf(cell, cell), () => text),
    clear: () => put(selected(), () => ''),
    copy() {
      const sheet = sheetNow(book.state().sheet);
      if (!sheet || cellsIn(selected()) > MOST_CELLS) return '';
      return asText(positionsIn(selected()).map((row) => row.map((at) => shownAt(sheet, at.row, at.column))));
    },
    paste(text) {
      const rows = fromText(text);
      const { top, left, bottom, right } = selected();
      const width = Math.max(1, ...rows.map((row) => row.length));
      // One text fills all that is selected; several begin at its first cell.
      const isOne = rows.length <= 1 && width === 1;
      const last = isOne
        ? { row: bottom, column: right }
        : { row: top + rows.length - 1, column: left + width - 1 };
      const first = { row: top, column: left };
      book.moveTo(book.state().sheet, first, last);
      return put(rangeOf(first, last), (down, along) => (isOne ? rows[0]?.[0] : rows[down]?.[along]) ?? '');
    },
    undo: () =>
      inTurn(async () => {
        const last = done.pop();
        if (!last) return;
        const { refused } = await book.takeBack(last.undo);
        if (refused.length > 0) refuse('refused');
        else undone.push(last.edits);
      }),
    redo: () =>
      inTurn(async () => {
        const next = undone.pop();
        if (next) await make(next);
      }),
  };
}

const cellsIn = ({ top, left, bottom, right }: CellRange): number => (bottom - top + 1) * (right - left + 1);
