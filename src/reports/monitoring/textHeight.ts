import type { CellRange, CellStyle, PlanCell } from '../../workbook';

const STANDARD_SIZE = 11;
export const LINE_HEIGHT = 15;
/** A letter is wider than a digit, by which columns are measured; in bold still more. */
const LETTER = { plain: 1.03, bold: 1.1 } as const;

/** The height in points that a row needs for its texts, by a cautious guess. */
export function heightOfRow(
  cells: readonly (PlanCell | null)[],
  styles: Readonly<Record<string, CellStyle>>,
  widths: readonly number[],
  merges: readonly CellRange[],
): number {
  const heights = cells.map((cell, column) => {
    const style = styles[cell?.style ?? ''];
    const size = style?.size ?? STANDARD_SIZE;
    const line = (LINE_HEIGHT * size) / STANDARD_SIZE;
    if (typeof cell?.value !== 'string' || !style?.wrap) return line;
    const right = merges.find(({ left }) => left === column)?.right ?? column;
    const width = widths.slice(column, right + 1).reduce((sum, own) => sum + own, 0);
    const letter = LETTER[style.bold ? 'bold' : 'plain'] * (size / STANDARD_SIZE);
    return line * linesOf(cell.value, Math.max(1, Math.floor(width / letter)));
  });
  return Math.ceil(Math.max(LINE_HEIGHT, ...heights));
}

/** How many lines of so many letters a text takes, broken between words, long ones anywhere. */
function linesOf(text: string, most: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = most;
    for (const { length } of paragraph.split(' ')) {
      if (used + 1 + length <= most) {
        used += 1 + length;
        continue;
      }
      lines += Math.max(1, Math.ceil(length / most));
      used = length > most ? length % most : length;
    }
  }
  return lines;
}
