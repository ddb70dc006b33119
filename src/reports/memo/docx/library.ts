import type * as Docx from 'docx';

/** The library, which is loaded when a document is asked for. */
export type DocxLibrary = typeof Docx;

/** Half points of the sizes of text. */
export const SIZES = { title: 32, text: 26, table: 20, tableHead: 18, footer: 20 } as const;
export const FONT = 'Times New Roman';

/** A4 with the margins of office documents, in twips. */
export const PAGE = {
  width: 11_906,
  height: 16_838,
  top: 1_134,
  right: 850,
  bottom: 1_134,
  left: 1_701,
} as const;
/** Between the margins. */
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
