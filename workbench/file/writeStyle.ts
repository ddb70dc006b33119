import type { CellStyle as FileStyle } from 'hucre/xlsx';
import { type BorderLine, type Borders, type CellStyle, DEFAULT_STYLE, type RuleFormat } from '../model';

type FileBorder = NonNullable<FileStyle['border']>;
type FileSide = NonNullable<FileBorder['top']>;
type FileAlignment = NonNullable<FileStyle['alignment']>;
type FileFont = NonNullable<FileStyle['font']>;

/** «#RRGGBB» → «RRGGBB». */
export const fileColor = (color: string): { rgb: string } => ({ rgb: color.slice(1) });

const HORIZONTAL = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const satisfies Record<CellStyle['alignment']['horizontal'], FileAlignment['horizontal']>;

const VERTICAL = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
} as const satisfies Record<CellStyle['alignment']['vertical'], FileAlignment['vertical']>;

const CONTINUOUS = { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' } as const;
const BROKEN = {
  Dash: ['dashed', 'mediumDashed'],
  DashDot: ['dashDot', 'mediumDashDot'],
  DashDotDot: ['dashDotDot', 'mediumDashDotDot'],
  Dot: ['dotted', 'dotted'],
  Double: ['double', 'double'],
  SlantDashDot: ['slantDashDot', 'slantDashDot'],
} as const;

function lineStyle({ style, weight }: BorderLine): FileSide['style'] | null {
  if (style === 'None') return null;
  if (style === 'Continuous') return CONTINUOUS[weight];
  return BROKEN[style][weight === 'Medium' || weight === 'Thick' ? 1 : 0];
}

const side = (line: BorderLine | undefined): FileSide | undefined => {
  const style = line && lineStyle(line);
  return style ? { style, color: fileColor(line.color) } : undefined;
};

export function fileBorders(borders: Partial<Borders>): FileBorder | undefined {
  const { top, bottom, left, right } = borders;
  const diagonal = side(borders.diagonalDown) ?? side(borders.diagonalUp);
  const sides = { top: side(top), bottom: side(bottom), left: side(left), right: side(right), diagonal };
  const drawn = Object.fromEntries(Object.entries(sides).filter(([, line]) => line !== undefined));
  if (Object.keys(drawn).length === 0) return undefined;
  return {
    ...drawn,
    ...(side(borders.diagonalDown) && { diagonalDown: true }),
    ...(side(borders.diagonalUp) && { diagonalUp: true }),
  };
}

const UNDERLINE = {
  None: false,
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
} as const;

export function fileFont(font: Partial<CellStyle['font']>): FileFont {
  const { name, size, color, bold, italic, strikethrough, underline } = font;
  return {
    ...(name !== undefined && { name }),
    ...(size !== undefined && { size }),
    ...(color !== undefined && { color: fileColor(color) }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(strikethrough && { strikethrough }),
    ...(underline && underline !== 'None' && { underline: UNDERLINE[underline] }),
    ...(font.superscript && { vertAlign: 'superscript' as const }),
    ...(font.subscript && { vertAlign: 'subscript' as const }),
  };
}

export const fileFill = (fill: string, behind: string | null = fill): NonNullable<FileStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: fileColor(fill),
  ...(behind !== null && { bgColor: fileColor(behind) }),
});

const known = new WeakMap<CellStyle, FileStyle>();

/** A cell's style as the file library takes it; the same object for the same style. */
export function fileStyle(style: CellStyle): FileStyle {
  const made = known.get(style);
  if (made) return made;
  const border = fileBorders(style.borders);
  const { alignment } = style;
  const result: FileStyle = {
    font: fileFont(style.font),
    ...(style.fill !== null && { fill: fileFill(style.fill, style.behind) }),
    ...(border && { border }),
    ...(alignment !== DEFAULT_STYLE.alignment && {
      alignment: {
        horizontal: HORIZONTAL[alignment.horizontal],
        vertical: VERTICAL[alignment.vertical],
        wrapText: alignment.wrapText,
        shrinkToFit: alignment.shrinkToFit,
        indent: alignment.indentLevel,
        textRotation: alignment.textOrientation === 180 ? 255 : rotation(alignment.textOrientation),
      },
    }),
    numFmt: style.numberFormat,
    protection: { locked: style.protection.locked, hidden: style.protection.formulaHidden },
  };
  known.set(style, result);
  return result;
}

/** Files count downward turns from 91. */
const rotation = (degrees: number): number => (degrees < 0 ? 90 - degrees : degrees);

/** What a conditional format paints. */
export function ruleStyle(format: RuleFormat): FileStyle {
  const border = format.borders && fileBorders(format.borders);
  return {
    ...(format.font && { font: fileFont(format.font) }),
    ...(format.fill && { fill: fileFill(format.fill) }),
    ...(border && { border }),
    ...(format.numberFormat !== undefined && { numFmt: format.numberFormat }),
  };
}
