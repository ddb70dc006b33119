import type { CellStyle as BookStyle } from 'hucre/xlsx';
import type { BorderWeight, CellStyle } from '../../workbook';

/** Points of text whose style says nothing. */
export const FONT_SIZE = 11;

/** «#RRGGBB» as the library takes it. */
export const bookColor = (color: string): { rgb: string } => ({ rgb: color.slice(1) });

export const bookFill = (color: string): NonNullable<BookStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: bookColor(color),
  bgColor: bookColor(color),
});

const LINES = { hairline: 'hair', thin: 'thin', medium: 'medium' } as const satisfies Record<
  BorderWeight,
  string
>;

/** How a planned cell looks, as the library takes it. */
export function bookStyle(style: CellStyle): BookStyle {
  const { bold, italic, size, color, fill, numberFormat, horizontal, vertical, wrap, indent, border } = style;
  const side = border && { style: LINES[border.weight], color: bookColor(border.color) };
  return {
    font: {
      name: 'Calibri',
      size: size ?? FONT_SIZE,
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(color !== undefined && { color: bookColor(color) }),
    },
    ...(fill !== undefined && { fill: bookFill(fill) }),
    ...(side && { border: { top: side, right: side, bottom: side, left: side } }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    alignment: {
      ...(horizontal && { horizontal }),
      ...(vertical && { vertical }),
      ...(wrap && { wrapText: wrap }),
      ...(indent !== undefined && { indent }),
    },
  };
}
