import {
  a1Range,
  type CellRange,
  type PlanCell,
  type PlanLink,
  sheetAddress,
  type SheetPlan,
} from '../../workbook';
import { type Entry, textEntry } from '../entries';
import { rangeAt } from '../rangeOf';
import { bytesOf, type Step } from '../steps';
import { type FindSheet, step } from './frame';

const PIECE_BYTES = 500_000;

/** The cells that a plan has, from A1; null where it has none. */
export function sizeOf({ rows }: SheetPlan): CellRange | null {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return columns === 0 ? null : { top: 0, left: 0, bottom: rows.length - 1, right: columns - 1 };
}

function entryOf(cell: PlanCell | null | undefined): Entry | null {
  if (!cell) return null;
  if (cell.formula !== undefined) return cell.formula;
  return typeof cell.value === 'string' ? textEntry(cell.value) : cell.value;
}

/** The steps that write values and formulas, in pieces of whole rows. */
export function writeContent(plan: SheetPlan, find: FindSheet): Step[] {
  const size = sizeOf(plan);
  if (!size) return [];
  const grid = plan.rows.map((row) =>
    Array.from({ length: size.right + 1 }, (_item, column) => entryOf(row[column])),
  );
  const steps: Step[] = [];
  let top = 0;
  let bytes = 0;
  for (const [row, entries] of grid.entries()) {
    bytes += entries.reduce<number>((sum, entry) => sum + bytesOf(entry), 2);
    if (bytes < PIECE_BYTES && row < grid.length - 1) continue;
    const range = { ...size, top, bottom: row };
    const piece = grid.slice(top, row + 1);
    const write = (): void => {
      rangeAt(find(), range).values = piece;
    };
    steps.push(step(2, write, bytes));
    [top, bytes] = [row + 1, 0];
  }
  return steps;
}

/** The steps that put links under cells; they come before values and looks, which a link would overwrite. */
export const writeLinks = ({ rows }: SheetPlan, find: FindSheet): Step[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (!cell?.link) return [];
      const link = { ...target(cell.link), textToDisplay: textEntry(String(cell.value ?? '')) };
      const run = (): void => {
        find().getCell(row, column).hyperlink = link;
      };
      return [step(2, run, bytesOf(JSON.stringify(link)))];
    }),
  );

const target = (link: PlanLink): Excel.RangeHyperlink =>
  'url' in link ? { address: link.url } : { documentReference: sheetAddress(link.sheet, link.cell) };

/** The steps that merge cells. */
export const writeMerges = ({ merges = [] }: SheetPlan, find: FindSheet): Step[] =>
  merges.map((range) =>
    step(2, () => {
      find().getRange(a1Range(range)).merge();
    }),
  );
