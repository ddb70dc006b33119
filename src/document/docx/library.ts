import type * as Docx from 'docx';
import { spanOf } from '../head';
import type { FigureLanguage } from '../kinds';
import type { Column, Frame } from '../model';
import type { CellValues } from '../values';

/** The library, which is loaded when a document is asked for. */
export type DocxLibrary = typeof Docx;

/** Half points of the sizes of text. */
export const SIZES = { title: 32, text: 24, table: 20, tableHead: 18, footer: 20 } as const;
export const FONT = 'Times New Roman';

/** The sides of A4 in twips. */
const PAPER = { short: 11_906, long: 16_838 } as const;

/** The margins of office documents, in twips. */
export const MARGINS = { top: 1_134, right: 850, bottom: 1_134, left: 1_701 } as const;

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
export const textWidth = (frame: Frame): number => paperOf(frame).width - MARGINS.left - MARGINS.right;

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
