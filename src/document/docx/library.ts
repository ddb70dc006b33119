import type * as Docx from 'docx';
import { spanOf } from '../head';
import type { FigureLanguage } from '../kinds';
import type { Column, Frame } from '../model';
import type { CellValues } from '../values';

/** The library, which is loaded when a document is asked for. */
export type DocxLibrary = typeof Docx;

/** The sides of A4 in twips. */
const PAPER = { short: 11_906, long: 16_838 } as const;

/** How a Word file is set: sizes in half points, all else in twips. */
export interface WordLooks {
  readonly sizes: Readonly<Record<'title' | 'text' | 'table' | 'tableHead' | 'footer', number>>;
  readonly margins: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;
  /** Above and below headings, and below paragraphs. */
  readonly spacing: Readonly<Record<'aboveHeading' | 'belowHeading' | 'belowText', number>>;
  readonly firstLine: number;
  /** Above and below the text of a cell. */
  readonly inCells: number;
  /** The line between a table and what follows; null for one of its letters. */
  readonly afterTable: number | null;
}

/** That of office documents. */
const OFFICE: WordLooks = {
  sizes: { title: 32, text: 24, table: 20, tableHead: 18, footer: 20 },
  margins: { top: 1_134, right: 850, bottom: 1_134, left: 1_701 },
  spacing: { aboveHeading: 160, belowHeading: 60, belowText: 40 },
  firstLine: 709,
  inCells: 20,
  afterTable: null,
};

/** That of a page whose letters are told: what fills one on the sheet fills one in Word. */
const paged = (letters: number): WordLooks => {
  const text = letters * 2;
  return {
    sizes: { title: text + 8, text, table: text, tableHead: text, footer: text },
    margins: { top: 567, right: 680, bottom: 567, left: 680 },
    spacing: { aboveHeading: 80, belowHeading: 20, belowText: 20 },
    firstLine: 0,
    inCells: 0,
    afterTable: 80,
  };
};

export const wordLooks = ({ letters }: Frame): WordLooks => (letters === undefined ? OFFICE : paged(letters));

/** What all blocks of a document are made with. */
export interface DocxContext {
  readonly docx: DocxLibrary;
  readonly frame: Frame;
  readonly language: FigureLanguage;
  readonly values: CellValues;
}

/** The sides of the paper as it is held, in twips. */
export const paperOf = ({ orientation }: Frame): { readonly width: number; readonly height: number } =>
  orientation === 'portrait'
    ? { width: PAPER.short, height: PAPER.long }
    : { width: PAPER.long, height: PAPER.short };

/** Twips between the margins. */
export const textWidth = (frame: Frame): number => {
  const { left, right } = wordLooks(frame).margins;
  return paperOf(frame).width - left - right;
};

/** Twips of each of a table's columns: their part of the grid, over the width of the text. */
export function columnTwips(columns: readonly Column[], frame: Frame): readonly number[] {
  const { grid } = frame;
  const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
  const whole = sum(grid);
  return columns.map(({ span }, at) => {
    const left = spanOf(columns.slice(0, at));
    return Math.round((textWidth(frame) * sum(grid.slice(left, left + span))) / whole);
  });
}
