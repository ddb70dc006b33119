import type { CellEdit, CellState } from '../workbook';
import { editWrite } from './entries';
import type { SheetNow } from './lookUp';
import type { AcceptedCell } from './settleEdits';
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
  readonly missed: ReadonlyMap<string, readonly AcceptedCell[]>;
}

/** The steps that make edits; `again` where Excel took an apostrophe at the start of a text for a sign. */
export function editSteps(
  context: Excel.RequestContext,
  accepted: ReadonlyMap<string, readonly AcceptedCell[]>,
  sheets: ReadonlyMap<string, SheetNow>,
  again = false,
): EditSteps {
  const bySheet = [...accepted].map(([name, cells]) => {
    const writes = cells.map(({ row, column, to }) => ({ row, column, ...editWrite(to, again) }));
    const { steps, written } = writeCells(context, name, writes, sheets.get(name)?.hidesRows ?? true);
    return { name, cells, steps, written };
  });
  return {
    steps: bySheet.flatMap(({ steps }) => steps),
    outcome: () => {
      const made: CellState[] = [];
      const missed = new Map<string, AcceptedCell[]>();
      for (const { name, cells, written } of bySheet) {
        const shown = new Map(written.flatMap((block) => [...block.cells()]));
        for (const wanted of cells) {
          const cell = shown.get(wanted.cell);
          if (cell && holds(cell, wanted.to)) made.push({ ...wanted.state, shows: shows(cell, wanted.to) });
          else if (missed.get(name)?.push(wanted) === undefined) missed.set(name, [wanted]);
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
