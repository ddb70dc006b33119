const CLOSING: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' };
const TEXT = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Whether brackets pair up and texts end, which IronCalc mends by itself and Excel refuses. */
export function isBalanced(formula: string): boolean {
  const bare = formula.replace(TEXT, '');
  if (bare.includes('"')) return false;
  const open: string[] = [];
  for (const letter of bare) {
    const closing = CLOSING[letter];
    if (closing !== undefined) open.push(closing);
    else if (')}]'.includes(letter) && open.pop() !== letter) return false;
  }
  return open.length === 0;
}

/** The formula without spaces, signs of quoting and the like, to tell whether a parser read all of it. */
export const squeezed = (formula: string): string => formula.toLowerCase().replace(/[\s'()]/g, '');

/** Formulas that differ in numbers alone have one shape, and are all right or all wrong. */
export const shapeOf = (formula: string): string => formula.replace(/\d+/g, '1');

const MAX_DEPTH = 64;
const MAX_OPERATORS = 800;

/** Excel takes 64 levels of brackets. */
export function isTooDeep(formula: string): boolean {
  let depth = 0;
  for (const letter of formula.replace(TEXT, '')) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

/** A longer chain of operators, which Excel takes, breaks IronCalc's stack for good. */
export const isTooLong = (formula: string): boolean =>
  (formula.replace(TEXT, '').match(/[-+*/^&<>=,;]/g)?.length ?? 0) > MAX_OPERATORS;
