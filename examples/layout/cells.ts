/** What a cell of an example holds. */
export type Value = string | number | Date | null;
export type Row = readonly Value[];

/** A day as Excel stores it. */
export const date = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

const LINE_HEIGHT = 15;
/** Letters are wider than the digit that column widths are counted in. */
const LETTER_WIDTH = 1.2;
const DATE_LENGTH = 'дд.мм.гггг'.length;

const lengthOf = (value: Value): number => (value instanceof Date ? DATE_LENGTH : String(value ?? '').length);

/** Points that a row needs for its longest text to wrap within its column. */
export function heightOf(row: Row, widths: readonly number[]): number {
  const lines = row.map((value, column) =>
    Math.ceil((lengthOf(value) * LETTER_WIDTH) / (widths[column] ?? 1)),
  );
  return LINE_HEIGHT * Math.max(1, ...lines);
}

const HEAD_LINE_HEIGHT = 16;
const HEAD_PADDING = 8;
/** Headers are bold. */
const BOLD_LETTER_WIDTH = 1.25;

/** Points that a header row needs for its words to wrap whole. */
export function headHeight(headers: readonly string[], widths: readonly number[]): number {
  const lines = headers.map((header, column) => wrappedLines(header.split(' '), widths[column] ?? 1));
  return HEAD_PADDING + HEAD_LINE_HEIGHT * Math.max(1, ...lines);
}

function wrappedLines(words: readonly string[], width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const length = word.length * BOLD_LETTER_WIDTH + 1;
    if (used > 0 && used + length > width) {
      lines += 1;
      used = 0;
    }
    used += length;
  }
  return lines;
}
