/** Pixels of the standard font (Calibri 11) for each kind of character; the first kind that fits counts. */
const WIDTHS: readonly (readonly [kind: RegExp, pixels: number])[] = [
  [/[\s.,:;!'|()ijlI]/u, 4],
  [/[гтfrt«»"“”/–-]/u, 6],
  [/[жмфшщыюЖМФШЩЫЮmwMW@%№—…]/u, 11],
  [/\p{Lu}/u, 9.5],
];
const USUAL = 7.5;
/** Bold letters are wider. */
const BOLD = 1.06;

/** Height of a line in points. */
export const LINE_HEIGHT = 15;

const widths = new Map<string, number>();

function widthOf(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const width = WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? USUAL;
  widths.set(character, width);
  return width;
}

const textWidth = (text: string): number => [...text].reduce((sum, own) => sum + widthOf(own), 0);

/** The height in points that a text needs where its lines may take so many pixels. */
export function textHeight(text: string, room: number, bold = false): number {
  const fits = bold ? room / BOLD : room;
  return LINE_HEIGHT * text.split('\n').reduce((sum, line) => sum + linesOf(line, fits), 0);
}

/** Words go to the next line as a whole; one that is longer than a line is broken. */
function linesOf(text: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(' ')) {
    const own = textWidth(word);
    const needed = used === 0 ? own : used + widthOf(' ') + own;
    if (needed <= room) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.max(0, Math.ceil(own / room) - 1);
    used = own % room || own;
  }
  return lines;
}
