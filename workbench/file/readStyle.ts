import type { RichTextRun } from 'hucre';
import { resolveThemeColor, type CellStyle as FileStyle } from 'hucre/xlsx';
import {
  type BorderLine,
  type Borders,
  type CellStyle,
  DEFAULT_STYLE,
  type FontStyle,
  NO_BORDER,
  patchStyle,
  type RuleFormat,
} from '../model';

type FileBorder = NonNullable<FileStyle['border']>;
type FileSide = NonNullable<FileBorder['top']>;
type FileFont = NonNullable<FileStyle['font']>;
type FileColor = NonNullable<FileFont['color']>;

const WEIGHTS: Readonly<Record<FileSide['style'], Pick<BorderLine, 'style' | 'weight'>>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
  double: { style: 'Double', weight: 'Thick' },
};

const HORIZONTAL = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
} as const;

const VERTICAL = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
} as const;

const UNDERLINES = {
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
} as const;

const FONT_PARTS = [
  'name',
  'size',
  'color',
  'bold',
  'italic',
  'strikethrough',
  'underline',
  'subscript',
  'superscript',
] as const satisfies readonly (keyof FontStyle)[];

/** Reads the styles of one file; equal style objects of the file become the same object of the model. */
export class StyleReader {
  private readonly known = new Map<string, CellStyle>();

  constructor(private readonly themeColors: readonly string[]) {}

  /** The style of a cell; undefined for the standard one. */
  style(style: FileStyle | undefined): CellStyle | undefined {
    if (!style) return undefined;
    const key = JSON.stringify(style);
    const known = this.known.get(key);
    if (known) return known;
    const read = this.read(style);
    this.known.set(key, read);
    return read;
  }

  /** What of the font differs between the runs of a text; runs without a font have that of the cell. */
  mixedFont(runs: readonly RichTextRun[], { font: own } = DEFAULT_STYLE): readonly (keyof FontStyle)[] {
    const { name, size, color } = own;
    const plain = { ...DEFAULT_STYLE.font, name, size, color };
    const fonts = runs
      .filter(({ text }) => text !== '')
      .map(({ font }): FontStyle => (font ? { ...plain, ...this.font(font) } : own));
    return FONT_PARTS.filter((part) => new Set(fonts.map((font) => font[part])).size > 1);
  }

  /** What a conditional format paints. */
  rule(style: FileStyle | undefined): RuleFormat {
    const fill = style && this.fill(style, true);
    const borders = style?.border && this.borders(style.border);
    return {
      ...(style?.font && { font: this.font(style.font) }),
      ...(fill && { fill }),
      ...(style?.numFmt !== undefined && { numberFormat: style.numFmt }),
      ...(borders && { borders }),
    };
  }

  color(color: FileColor | undefined): string | null {
    if (!color) return null;
    if (color.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
    if (color.theme === undefined) return null;
    const rgb = resolveThemeColor([...this.themeColors], color.theme, color.tint);
    return /^[0-9a-f]{6,8}$/i.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : null;
  }

  private read(style: FileStyle): CellStyle {
    const { alignment, protection } = style;
    return patchStyle(DEFAULT_STYLE, {
      numberFormat: style.numFmt ?? 'General',
      ...(style.font && { font: this.font(style.font) }),
      fill: this.fill(style, false),
      behind: this.behind(style),
      ...(style.border && { borders: this.borders(style.border) }),
      ...(alignment && {
        alignment: {
          horizontal: HORIZONTAL[alignment.horizontal ?? 'general'],
          vertical: VERTICAL[alignment.vertical ?? 'bottom'],
          wrapText: alignment.wrapText ?? false,
          shrinkToFit: alignment.shrinkToFit ?? false,
          indentLevel: alignment.indent ?? 0,
          textOrientation: orientation(alignment.textRotation ?? 0),
        },
      }),
      protection: { locked: protection?.locked ?? true, formulaHidden: protection?.hidden ?? false },
    });
  }

  private font(font: FileFont): Partial<CellStyle['font']> {
    const color = this.color(font.color);
    const { underline } = font;
    return {
      ...(font.name !== undefined && { name: font.name }),
      ...(font.size !== undefined && { size: font.size }),
      ...(color !== null && { color }),
      ...(font.bold !== undefined && { bold: font.bold }),
      ...(font.italic !== undefined && { italic: font.italic }),
      ...(font.strikethrough !== undefined && { strikethrough: font.strikethrough }),
      ...(underline && { underline: underline === true ? 'Single' : UNDERLINES[underline] }),
      ...(font.vertAlign === 'superscript' && { superscript: true }),
      ...(font.vertAlign === 'subscript' && { subscript: true }),
    };
  }

  /** Solid fills only; other patterns and gradients show as their first colour. */
  private fill({ fill }: FileStyle, ofRule: boolean): string | null {
    if (!fill) return null;
    if (fill.type === 'gradient') return this.color(fill.stops[0]?.color);
    // Excel writes the fills of rules without a pattern.
    if (ofRule) return this.color(fill.bgColor) ?? this.color(fill.fgColor);
    if (fill.pattern === 'none') return null;
    return this.color(fill.fgColor) ?? this.color(fill.bgColor);
  }

  private behind({ fill }: FileStyle): string | null {
    return fill?.type === 'pattern' && fill.pattern === 'solid' && fill.fgColor
      ? this.color(fill.bgColor)
      : null;
  }

  private borders(border: FileBorder): Partial<Borders> {
    const line = (side: FileSide | undefined): BorderLine =>
      side ? { ...WEIGHTS[side.style], color: this.color(side.color) ?? '#000000' } : NO_BORDER;
    return {
      top: line(border.top),
      bottom: line(border.bottom),
      left: line(border.left),
      right: line(border.right),
      ...(border.diagonalDown && { diagonalDown: line(border.diagonal) }),
      ...(border.diagonalUp && { diagonalUp: line(border.diagonal) }),
    };
  }
}

const orientation = (rotation: number): number => {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
};
