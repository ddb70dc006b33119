/** Whether the time of a check grows as rows and texts do: npm run bench */
import { checkWorkbook } from '../src/app';
import { day } from '../test/support/check';
import { FAULTLESS } from '../test/support/roadmap';
import { type SheetInput, withCells, workbookOf } from '../test/support/snapshot';
import { PIECES, TABLES } from './longTables';
import { line } from './measure';

const ROWS = 2_000;
const LENGTH = 3_200;
/** So many times the rows, or the text. */
const MORE = 10;
/** A quadratic step would take a hundred times as long; twice and a half is what a clock and the memory may add. */
const MOST = 25;
/** Milliseconds that a clock and a garbage collector may add to a short run. */
const SLACK = 50;
const ROUNDS = 3;

/** Milliseconds that a check takes, the least of some rounds. */
function timeOf(sheet: SheetInput, rounds: number): number {
  const workbook = workbookOf({ ...sheet, name: 'Карта' });
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    checkWorkbook(workbook, { today: day('2022-02-01') });
    return performance.now() - start;
  });
  return Math.min(...times);
}

function grows(what: string, make: (size: number) => SheetInput, size: number): void {
  timeOf(make(size), 1);
  const small = timeOf(make(size), ROUNDS);
  const large = timeOf(make(size * MORE), 1);
  const mark = large < MOST * (small + SLACK) ? '' : '   TOO MUCH';
  line(`  ${what.padEnd(28)} ${small.toFixed(0)} → ${large.toFixed(0)} ms${mark}`);
}

const CELLS = ['A1', 'A10', 'B10', 'C10', 'D10', 'E10', 'B11', 'C11', 'D11', 'E11'];
const withText = (piece: string) => (length: number) => {
  const text = `${piece.repeat(length / piece.length)}.`;
  return { rows: withCells(FAULTLESS, Object.fromEntries(CELLS.map((cell) => [cell, text]))) };
};

line(`a check of ${ROWS} rows, and of ${ROWS * MORE}`);
for (const [what, make] of Object.entries(TABLES)) grows(what, make, ROWS);
line(`a check of texts of ${LENGTH} characters, and of ${LENGTH * MORE}`);
for (const piece of PIECES) grows(JSON.stringify(piece), withText(piece), LENGTH);
