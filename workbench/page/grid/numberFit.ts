/** Pixels that a text takes. */
export type TextWidth = (text: string) => number;

const MOST_DECIMALS = 10;
const HASH = '#';

/** The text of a number in a column that may be too narrow: Excel shows «####» instead of half a number. */
export function fittedNumber(text: string, room: number, widthOf: TextWidth): string {
  if (widthOf(text) <= room) return text;
  return HASH.repeat(Math.max(1, Math.floor(room / widthOf(HASH))));
}

/**
 * The text of a number in General format: decimals go first, then the exponent comes, and only then «####».
 * `decimal` is the decimal sign.
 */
export function fittedGeneral(
  value: number,
  text: string,
  room: number,
  decimal: string,
  widthOf: TextWidth,
): string {
  if (widthOf(text) <= room) return text;
  const written = (candidate: string): string => candidate.replace('.', decimal);
  const rounded = Array.from({ length: MOST_DECIMALS + 1 }, (_item, index) =>
    written(String(Number(value.toFixed(MOST_DECIMALS - index)))),
  );
  const scientific = [4, 3, 2, 1, 0].map((digits) => written(exponential(value, digits)));
  const candidates = Math.abs(value) >= 0.001 || value === 0 ? [...rounded, ...scientific] : scientific;
  const fitting = candidates.find((candidate) => widthOf(candidate) <= room);
  return fitting ?? fittedNumber(text, room, widthOf);
}

/** «1.2E+05», as Excel writes exponents. */
const exponential = (value: number, digits: number): string =>
  value
    .toExponential(digits)
    .replace(/e([+-])(\d)$/, 'E$10$2')
    .replace('e', 'E');
