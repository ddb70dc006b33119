/** What criteria of SUMIFS take for a pattern or an operator. */
export const SIGNS = ['*', '?', '~', '<', '>', '=', '<>', '>=', '~*'] as const;

/** Puts signs around a text. */
export type Mark = (text: string) => string;

/** Each sign before, after and around a text. */
export const MARKS: readonly Mark[] = SIGNS.flatMap((sign) => [
  (text: string) => sign + text,
  (text: string) => text + sign,
  (text: string) => sign + text + sign,
]);
