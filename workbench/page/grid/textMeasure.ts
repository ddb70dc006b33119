import type { FontStyle } from '../../model';

const FALLBACKS: Readonly<Record<string, string>> = {
  Calibri: "Carlito, 'Calibri Metrics', sans-serif",
  'Times New Roman': "'Liberation Serif', serif",
  Cambria: "Caladea, 'Liberation Serif', serif",
  'Courier New': "'Liberation Mono', monospace",
};
const DEFAULT_FALLBACK = "'Segoe UI', Arial, 'Liberation Sans', sans-serif";
const PIXELS_PER_POINT = 96 / 72;

export const fontFamily = (name: string): string =>
  `'${name.replaceAll("'", '')}', ${FALLBACKS[name] ?? DEFAULT_FALLBACK}`;

export const fontPixels = (points: number): number => Math.round(points * PIXELS_PER_POINT * 100) / 100;

/** The font as CSS writes it in short. */
export const cssFont = ({ name, size, bold, italic }: FontStyle): string =>
  `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${String(fontPixels(size))}px ${fontFamily(name)}`;

/** Pixels that a text takes in a font. */
export type MeasureText = (text: string, font: FontStyle) => number;

/** Measures characters on a canvas, each once per font; a text is as wide as its characters together. */
export function canvasMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const fonts = new Map<string, Map<string, number>>();
  const characterWidth = (character: string, css: string, known: Map<string, number>): number => {
    const width = known.get(character);
    if (width !== undefined || !context) return width ?? 0;
    context.font = css;
    const measured = context.measureText(character).width;
    known.set(character, measured);
    return measured;
  };
  return (text, font) => {
    const css = cssFont(font);
    const known = fonts.get(css) ?? new Map<string, number>();
    fonts.set(css, known);
    let width = 0;
    for (const character of text) width += characterWidth(character, css, known);
    return width;
  };
}
