import { invalidArgument } from '../model';

/** Readers of values from the wire: each gives the typed value or throws `InvalidArgument`. */

export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument('A text is wanted.');
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument('A number is wanted.');
  return value;
}

export function integer(value: unknown): number {
  const given = number(value);
  if (!Number.isInteger(given)) throw invalidArgument('A whole number is wanted.');
  return given;
}

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('True or false is wanted.');
  return value;
}

/** One of the given words, in their own spelling whatever the case that was sent. */
export const oneOf =
  <T extends string>(allowed: readonly T[]) =>
  (value: unknown): T => {
    const wanted = text(value).toLowerCase();
    const found = allowed.find((word) => word.toLowerCase() === wanted);
    if (found === undefined) throw invalidArgument(`«${String(value)}» is none of ${allowed.join(', ')}.`);
    return found;
  };

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidArgument('An object is wanted.');
  }
  return { ...value };
}

export const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** The value read by `read`, or `otherwise` where nothing was given. */
export const optional = <T, U>(value: unknown, read: (value: unknown) => T, otherwise: U): T | U =>
  isGiven(value) ? read(value) : otherwise;

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
  darkgray: '#A9A9A9',
  silver: '#C0C0C0',
  purple: '#800080',
  pink: '#FFC0CB',
  brown: '#A52A2A',
  cyan: '#00FFFF',
  magenta: '#FF00FF',
  lime: '#00FF00',
  navy: '#000080',
  teal: '#008080',
  maroon: '#800000',
  olive: '#808000',
  lightblue: '#ADD8E6',
  lightgreen: '#90EE90',
  lightyellow: '#FFFFE0',
  darkblue: '#00008B',
  darkgreen: '#006400',
  darkred: '#8B0000',
  gold: '#FFD700',
};

/** «#rrggbb», «rrggbb», «#rgb» or a colour's English name → «#RRGGBB». */
export function color(value: unknown): string {
  const given = text(value).trim().toLowerCase();
  const named = NAMED_COLORS[given];
  if (named) return named;
  const match = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(given)?.[1];
  if (match === undefined) throw invalidArgument(`«${given}» is no colour.`);
  const digits = match.length === 3 ? [...match].map((digit) => digit + digit).join('') : match;
  return `#${digits.toUpperCase()}`;
}

/** Rows of the given size; `InvalidArgument` where the sizes differ. */
export function matrix(value: unknown, rows: number, columns: number): readonly (readonly unknown[])[] {
  const wrong = invalidArgument('The array has a different size than the range.');
  if (!Array.isArray(value) || value.length !== rows) throw wrong;
  return value.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== columns) throw wrong;
    return row as readonly unknown[];
  });
}
