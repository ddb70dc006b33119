import type { CellPosition } from './address';
import { type CellValue, isCellError } from './snapshot';

/** What cells with findings are painted with. No palette has these colours: marks are known by them. */
export const MARK_COLORS = { error: '#FFD6D1', warning: '#FFEFC1', advice: '#E1ECFA' } as const;

const COLORS: ReadonlySet<string> = new Set(Object.values(MARK_COLORS));

/** Whether a colour, «#RRGGBB» in any case, is one of marks. */
export const isMarkColor = (color: string): boolean => COLORS.has(color.toUpperCase());

/** Stands at both ends of what was put into a note; it has no width. */
export const EDGE = '\u200B\u2060\u200B';

/** Between what was put into a note and what stood there. */
export const GAP = '\n\n';

/** What is put into the note of a cell with findings. */
export const markedNote = (text: string): string => `${EDGE}${text}${GAP}${EDGE}`;

/** How a cell shows its findings. */
export interface FindingMark {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  /** What it is painted over with, «#RRGGBB»; null where only its note tells. */
  readonly color: string | null;
  /** What was put before the text of its note, edges included; null where nothing was. */
  readonly note: string | null;
}

/** What a sheet of findings held, from A1. */
export interface HeldSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** What showed findings in a workbook. Plain data. */
export interface TakenMarks {
  readonly cells: readonly FindingMark[];
  readonly sheet: HeldSheet | null;
}

/** The text of a note that is its own, and what was put into it; null where nothing was. */
export function splitNote(text: string): { readonly own: string; readonly put: string | null } {
  const pieces = text.split(EDGE);
  if (pieces.length < 3) return { own: text, put: null };
  const put = pieces.filter((_piece, index) => index % 2 === 1);
  const own = pieces.filter((_piece, index) => index % 2 === 0).join('');
  return { own, put: `${EDGE}${put.join('')}${EDGE}` };
}

/** What a sheet of findings holds, of the values of its used range. */
export const heldSheet = (
  name: string,
  origin: CellPosition,
  values: readonly (readonly CellValue[])[],
): HeldSheet => ({
  name,
  rows: [
    ...Array.from({ length: origin.row }, () => []),
    ...values.map((row) => [
      ...Array.from({ length: origin.column }, () => null),
      ...row.map((value) => (isCellError(value) ? value.error : value)),
    ]),
  ],
});
