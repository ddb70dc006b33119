/** Colours are «#RRGGBB» in capitals. Sizes are points. */

export interface FontStyle {
  readonly name: string;
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
  readonly subscript: boolean;
  readonly superscript: boolean;
}

export const BORDER_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
export type BorderLineStyle = (typeof BORDER_STYLES)[number];

export const BORDER_WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
export type BorderWeight = (typeof BORDER_WEIGHTS)[number];

export interface BorderLine {
  readonly style: BorderLineStyle;
  readonly weight: BorderWeight;
  readonly color: string;
}

export const CELL_SIDES = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'] as const;
export type CellSide = (typeof CELL_SIDES)[number];
export type Borders = Readonly<Record<CellSide, BorderLine>>;

export const HORIZONTAL_ALIGNMENTS = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
export const VERTICAL_ALIGNMENTS = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

export interface Alignment {
  readonly horizontal: (typeof HORIZONTAL_ALIGNMENTS)[number];
  readonly vertical: (typeof VERTICAL_ALIGNMENTS)[number];
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  /** Degrees, −90 to 90; 180 stacks the letters. */
  readonly textOrientation: number;
}

export interface CellStyle {
  /** English format code: «General», «0.0%», «@». */
  readonly numberFormat: string;
  readonly font: FontStyle;
  /** Null where nothing is filled. */
  readonly fill: string | null;
  /** The colour behind a solid fill, which nothing shows. */
  readonly behind: string | null;
  readonly alignment: Alignment;
  readonly borders: Borders;
  readonly protection: { readonly locked: boolean; readonly formulaHidden: boolean };
}

/** What to change of a style; parts left out stay as they are. */
export interface StylePatch {
  readonly numberFormat?: string;
  readonly font?: Partial<FontStyle>;
  readonly fill?: string | null;
  readonly behind?: string | null;
  readonly alignment?: Partial<Alignment>;
  readonly borders?: Partial<Borders>;
  readonly protection?: Partial<CellStyle['protection']>;
}

export const NO_BORDER: BorderLine = { style: 'None', weight: 'Thin', color: '#000000' };

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    color: '#000000',
    bold: false,
    italic: false,
    strikethrough: false,
    underline: 'None',
    subscript: false,
    superscript: false,
  },
  fill: null,
  behind: null,
  alignment: {
    horizontal: 'General',
    vertical: 'Bottom',
    wrapText: false,
    shrinkToFit: false,
    indentLevel: 0,
    textOrientation: 0,
  },
  borders: {
    top: NO_BORDER,
    bottom: NO_BORDER,
    left: NO_BORDER,
    right: NO_BORDER,
    diagonalDown: NO_BORDER,
    diagonalUp: NO_BORDER,
  },
  protection: { locked: true, formulaHidden: false },
};

/** The style with the patch applied; the one given stays as it was. */
export const patchStyle = (style: CellStyle, patch: StylePatch): CellStyle => ({
  numberFormat: patch.numberFormat ?? style.numberFormat,
  font: patch.font ? { ...style.font, ...patch.font } : style.font,
  fill: patch.fill === undefined ? style.fill : patch.fill,
  behind: patch.fill === null ? null : patch.behind === undefined ? style.behind : patch.behind,
  alignment: patch.alignment ? { ...style.alignment, ...patch.alignment } : style.alignment,
  borders: patch.borders ? { ...style.borders, ...patch.borders } : style.borders,
  protection: patch.protection ? { ...style.protection, ...patch.protection } : style.protection,
});

/** Applies one patch to many styles; equal styles come out as the same object, so that cells share them. */
export function stylePatcher(patch: StylePatch): (style: CellStyle) => CellStyle {
  const known = new Map<CellStyle, CellStyle>();
  return (style) => {
    const seen = known.get(style);
    if (seen) return seen;
    const patched = patchStyle(style, patch);
    known.set(style, patched);
    return patched;
  };
}
