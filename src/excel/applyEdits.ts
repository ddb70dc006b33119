import { a1, type CellEdit, type CellState } from '../workbook';
import { editWrite } from './entries';
import type { SheetNow } from './lookUp';
import type { AcceptedEdit } from './settleEdits';
import { plainText } from './sheetCells';
import type { Step } from './steps';
import { writeCells, type Written } from './writeCells';

type ShownCell = ReturnType<Written['cells']> extends ReadonlyMap<string, infer Cell> ? Cell : never;

/** Edits on their way into the cells. */
export interface EditSteps {
  readonly steps: readonly Step[];
  /** After the steps were done. */
  readonly outcome: () => EditOutcome;
}

export interface EditOutcome {
  readonly made: readonly CellState[];
  /** Cells that took something else than was written; worth another try. */
  readonly missed: ReadonlyMap<string, readonly AcceptedEdit[]>;
}

/** The steps that make edits; `again` where Excel took an apostrophe at the start of a text for a sign. */
export function editSteps(
  context: Excel.RequestContext,
  accepted: ReadonlyMap<string, readonly AcceptedEdit[]>,
  sheets: ReadonlyMap<string, SheetNow>,
  again = false,
): EditSteps {
  const bySheet = [...accepted].map(([name, edits]) => {
    const writes = edits.map(({ position, to }) => ({ ...position, ...editWrite(to, again) }));
    const { steps, written } = writeCells(context, name, writes, sheets.get(name)?.hidesRows ?? true);
    return { name, edits, steps, written };
  });
  return {
    steps: bySheet.flatMap(({ steps }) => steps),
    outcome: () => {
      const made: CellState[] = [];
      const missed = new Map<string, AcceptedEdit[]>();
      for (const { name, edits, written } of bySheet) {
        const shown = new Map(written.flatMap(({ cells }) => [...cells()]));
        for (const edit of edits) {
          const cell = shown.get(a1(edit.position.row, edit.position.column));
          if (cell && holds(cell, edit.to)) made.push({ ...edit.state, shows: shows(cell, edit.to) });
          else if (missed.get(name)?.push(edit) === undefined) missed.set(name, [edit]);
        }
      }
      return { made, missed };
    },
  };
}

const holds = ({ value }: ShownCell, to: CellEdit['to']): boolean =>
  typeof to === 'string' ? plainText(String(value)) === plainText(to) : value === to;

/** Texts are shown as they are, numbers in the language of this Excel. */
const shows = ({ text }: ShownCell, to: CellEdit['to']): string =>
  typeof to === 'number' ? text : plainText(to);
