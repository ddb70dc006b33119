import type { FontStyle } from '../../model';

const FALLBACKS: Readonly<Record<string, string>> = {
  Calibri: "Carlito, 'Calibri Metrics', sans-serif",
  'Times New Roman': "'Liberation Serif', serif",
  Cambria: "Caladea, 'Liberation Serif', serif",
  'Courier New': "'Liberation Mono', monospace",
};
const DEFAULT_FALLBACK = "'Segoe UI', Arial, 'Liberation Sans', sans-serif";
const PIXELS_PER_POINT = 96 / 72;
const MOST_KEPT = 20_000;

export const fontFamily = (name: string): string =>
  `'${name.replaceAll("'", '')}', ${FALLBACKS[name] ?? DEFAULT_FALLBACK}`;

export const fontPixels = (points: number): number => Math.round(points * PIXELS_PER_POINT * 100) / 100;

/** The font as CSS writes it in short. */
export const cssFont = ({ name, size, bold, italic }: FontStyle): string =>
  `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${String(fontPixels(size))}px ${fontFamily(name)}`;

/** Pixels that a text takes in a font. */
export type MeasureText = (text: string, font: FontStyle) => number;

/** Measures on a canvas and remembers what it measured. */
export function canvasMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, font) => {
    const css = cssFont(font);
    const key = `${css}\n${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    if (!context) return 0;
    if (known.size > MOST_KEPT) known.clear();
    context.font = css;
    const measured = context.measureText(text).width;
    known.set(key, measured);
    return measured;
  };
}
