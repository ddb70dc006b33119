import type { BorderWeight, CellStyle, PlanRule } from '../../workbook';
import { asBytes, escaped } from './xmlWrite';

/** The font of cells whose style says nothing of it. */
export interface BookFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
}

/** Widths of digits, in parts of the font's size; other fonts are about as wide as most. */
const DIGITS: Readonly<Record<string, number>> = {
  'Times New Roman': 0.5,
  Calibri: 0.507,
  Arial: 0.556,
  Tahoma: 0.546,
  Verdana: 0.636,
};
const USUAL_DIGIT = 0.53;
const PIXELS_PER_POINT = 96 / 72;

/** Pixels of a digit: in the font of a workbook files count the widths of its columns in them. */
export const digitPixels = ({ name, size }: BookFont): number =>
  Math.max(1, Math.round(size * PIXELS_PER_POINT * (DIGITS[name] ?? USUAL_DIGIT)));

/** «#RRGGBB» as files hold it. */
export const storedColor = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

/** The font of a planned cell (ECMA-376 18.8.22). */
export function fontXml(
  { bold, italic, font, size, color }: CellStyle,
  usual: BookFont,
  prefix: string,
): string {
  return [
    `<${prefix}font>`,
    bold ? `<${prefix}b/>` : '',
    italic ? `<${prefix}i/>` : '',
    `<${prefix}sz val="${size ?? usual.size}"/>`,
    color === undefined ? '' : `<${prefix}color rgb="${storedColor(color)}"/>`,
    `<${prefix}name val="${asBytes(escaped(font ?? usual.name))}"/></${prefix}font>`,
  ].join('');
}

/** One colour all over (ECMA-376 18.8.20). */
export const fillXml = (color: string, prefix: string): string =>
  `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${storedColor(color)}"/>` +
  `<${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;

const LINES = { hairline: 'hair', thin: 'thin', medium: 'medium' } as const satisfies Record<
  BorderWeight,
  string
>;

/** The same line on all sides (ECMA-376 18.8.4). */
export function borderXml({ weight, color }: NonNullable<CellStyle['border']>, prefix: string): string {
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) =>
      `<${prefix}${side} style="${LINES[weight]}"><${prefix}color rgb="${storedColor(color)}"/></${prefix}${side}>`,
  );
  return `<${prefix}border>${sides.join('')}<${prefix}diagonal/></${prefix}border>`;
}

/** Degrees of text that runs upwards. */
const UPWARDS = 90;

/** Empty where text stands as in a new workbook. */
export function alignmentXml(
  { horizontal, vertical, wrap, turned, indent }: CellStyle,
  prefix: string,
): string {
  const attributes = [
    horizontal ? ` horizontal="${horizontal}"` : '',
    vertical ? ` vertical="${vertical}"` : '',
    turned ? ` textRotation="${UPWARDS}"` : '',
    wrap ? ' wrapText="1"' : '',
    indent === undefined ? '' : ` indent="${indent}"`,
  ].join('');
  return attributes === '' ? '' : `<${prefix}alignment${attributes}/>`;
}

/** What a conditional format paints (ECMA-376 18.8.14). */
export function ruleLookXml({ fill, color, bold }: PlanRule['style'], prefix: string): string {
  const font = [
    bold ? `<${prefix}b/>` : '',
    color === undefined ? '' : `<${prefix}color rgb="${storedColor(color)}"/>`,
  ].join('');
  const painted =
    fill === undefined
      ? ''
      : `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${storedColor(fill)}"/>` +
        `<${prefix}bgColor rgb="${storedColor(fill)}"/></${prefix}patternFill></${prefix}fill>`;
  return `<${prefix}dxf>${font === '' ? '' : `<${prefix}font>${font}</${prefix}font>`}${painted}</${prefix}dxf>`;
}
