import type { CSSProperties } from 'react';
import type { CellLook } from './cellLook';
import type { PlacedText } from './cellText';
import { INDENT_PIXELS } from './cellText';
import { CELL_PADDING } from './overflow';
import { fontFamily, fontPixels } from './textMeasure';

/** A rectangle in pixels from the sheet's corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const JUSTIFY = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;
const VERTICAL: Readonly<Record<CellLook['alignment']['vertical'], string>> = {
  Top: 'flex-start',
  Center: 'center',
  Bottom: 'flex-end',
  Justify: 'flex-start',
  Distributed: 'center',
};
const DECORATION = {
  None: '',
  Single: 'underline',
  Double: 'underline double',
  SingleAccountant: 'underline',
  DoubleAccountant: 'underline double',
} as const;
const ICON_ROOM = 20;
const FILTER_ROOM = 20;

/** A filled cell lies over the grid lines to its left and above; a text that spreads lies over both. */
export function boxStyle({ left, top, width, height }: Box, look: CellLook, spreads: boolean): CSSProperties {
  const filled = look.fill !== null;
  const grown = filled ? 1 : 0;
  return {
    left: left - grown,
    top: top - grown,
    width: width + grown,
    height: height + grown,
    ...(filled && { background: look.fill ?? '', boxShadow: 'none', zIndex: 1 }),
    ...(spreads && { zIndex: 2 }),
  };
}

/** Where the text stands and how it looks; a spread text reaches beyond the cell. */
export function textStyle(look: CellLook, { overflow, overPaper }: PlacedText): CSSProperties {
  const { font, alignment, align } = look;
  const indent = alignment.indentLevel * INDENT_PIXELS;
  const wraps =
    alignment.wrapText || alignment.horizontal === 'Justify' || alignment.horizontal === 'Distributed';
  const decoration = [DECORATION[font.underline], font.strikethrough ? 'line-through' : '']
    .filter((part) => part !== '')
    .join(' ');
  return {
    left: -overflow.left,
    right: -overflow.right,
    paddingLeft: CELL_PADDING + (align === 'left' ? indent : 0) + (look.icon ? ICON_ROOM : 0),
    paddingRight:
      CELL_PADDING + (align === 'right' ? indent : 0) + (look.filter === 'none' ? 0 : FILTER_ROOM),
    justifyContent: JUSTIFY[align],
    alignItems: VERTICAL[alignment.vertical],
    textAlign: alignment.horizontal === 'Justify' ? 'justify' : align,
    fontFamily: fontFamily(font.name),
    fontSize: fontPixels(font.size) * (font.subscript || font.superscript ? 0.7 : 1),
    color: font.color,
    ...(font.bold && { fontWeight: 700 }),
    ...(font.italic && { fontStyle: 'italic' }),
    ...(decoration !== '' && { textDecoration: decoration }),
    ...(font.superscript && { alignItems: 'flex-start' }),
    ...(wraps && { whiteSpace: 'pre-wrap' }),
    ...(overPaper && { background: 'var(--paper)', bottom: 1 }),
  };
}

const STACKED = 180;

/** How a turned text is turned; positive degrees turn it upwards. */
export function turnStyle(degrees: number): CSSProperties | null {
  if (degrees === 0) return null;
  if (degrees === STACKED) return { writingMode: 'vertical-rl', textOrientation: 'upright' };
  if (degrees === 90) return { writingMode: 'vertical-rl', transform: 'rotate(180deg)' };
  if (degrees === -90) return { writingMode: 'vertical-rl' };
  return { transform: `rotate(${String(-degrees)}deg)`, whiteSpace: 'pre' };
}
