/** How texts fit into cells, where Excel doesn't fit rows by itself: in merged cells. All by a cautious guess. */

const STANDARD_SIZE = 11;
/** Width of a letter in relation to that of a digit, by which columns are measured. */
const LETTER = 1.05;
/** Height of a line in relation to the size of its font. */
const LINE = 1.36;

/** How many letters of a size in points stand side by side in a cell of so many characters. */
export const lettersIn = (width: number, size = STANDARD_SIZE): number =>
  Math.max(1, Math.floor((width * STANDARD_SIZE) / (size * LETTER)));

/** The lines of a text in a cell of so many characters, wrapped between words; a longer word is cut. */
export function linesIn(text: string, width: number, size = STANDARD_SIZE): number {
  const most = lettersIn(width, size);
  return text.split('\n').reduce((sum, line) => sum + wrapped(line, most), 0);
}

function wrapped(line: string, most: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of line.split(' ')) {
    if (used > 0 && used + 1 + length > most) [lines, used] = [lines + 1, 0];
    const rest = length % most;
    const cut = length > most ? Math.floor(length / most) - (rest === 0 ? 1 : 0) : 0;
    lines += cut;
    used = cut > 0 ? rest || most : used === 0 ? length : used + 1 + length;
  }
  return lines;
}

/** The height of so many lines, in points. */
export const heightOf = (lines: number, size = STANDARD_SIZE): number => Math.ceil(lines * size * LINE);
