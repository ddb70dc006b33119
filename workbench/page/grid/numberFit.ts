/** Pixels that a text takes. */
export type TextWidth = (text: string) => number;

const MOST_DECIMALS = 10;
const MOST_DIGITS = 4;
/** Smaller numbers would lose all their digits by rounding. */
const LEAST_PLAIN = 0.001;
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
  for (const candidate of shorter(value)) {
    const shown = candidate.replace('.', decimal);
    if (widthOf(shown) <= room) return shown;
  }
  return fittedNumber(text, room, widthOf);
}

/** Ever shorter ways to write the number. */
function* shorter(value: number): Generator<string> {
  if (Math.abs(value) >= LEAST_PLAIN) {
    for (let decimals = MOST_DECIMALS; decimals >= 0; decimals--) {
      yield String(Number(value.toFixed(decimals)));
    }
  }
  for (let digits = MOST_DIGITS; digits >= 0; digits--) yield exponential(value, digits);
}

/** «1.2E+05», as Excel writes exponents. */
const exponential = (value: number, digits: number): string =>
  value
    .toExponential(digits)
    .replace(/e([+-])(\d)$/, 'E$10$2')
    .replace('e', 'E');
