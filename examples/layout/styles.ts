import type { CellStyle } from 'hucre/xlsx';

/** Named in full: a font of the file without a name or a size has none in some programs. */
const FONT = { name: 'Times New Roman', size: 11 } as const;
const BOLD_FONT = { ...FONT, bold: true } as const;
const THIN = { style: 'thin', color: { rgb: '999999' } } as const;

export const CELL: CellStyle = {
  alignment: { vertical: 'top', wrapText: true },
  border: { top: THIN, right: THIN, bottom: THIN, left: THIN },
};
export const HEAD: CellStyle = {
  ...CELL,
  font: BOLD_FONT,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBE4' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
export const BOLD: CellStyle = { ...CELL, font: BOLD_FONT };
export const TITLE: CellStyle = {
  font: { ...BOLD_FONT, size: 14 },
  alignment: { wrapText: true, vertical: 'center' },
};
export const LINE: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };

const centred = (style: CellStyle, numFmt: string): CellStyle => ({
  ...style,
  alignment: { horizontal: 'center', vertical: 'top' },
  numFmt,
});

/** How the cells of a column look, by what they hold. */
export const STYLES = {
  text: CELL,
  label: { ...CELL, alignment: { ...CELL.alignment, horizontal: 'center' } },
  count: centred(CELL, '0'),
  decimal: centred(CELL, '0.00'),
  date: centred(CELL, 'dd.mm.yyyy'),
} as const satisfies Readonly<Record<string, CellStyle>>;

export type ColumnKind = keyof typeof STYLES;
