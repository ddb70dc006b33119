import { wrappedLines } from '../../wrappedLines';

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
  const lines = text
    .split('\n')
    .map((line) => wrappedLines(line.split(' ').map(textWidth), widthOf(' '), fits));
  return LINE_HEIGHT * lines.reduce((sum, own) => sum + own, 0);
}
