import { invalidArgument } from './errors';
import { parseA1 } from '../../src/workbook';

export interface DefinedName {
  readonly name: string;
  /** With the leading «=». */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

const SHAPE = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const R1C1 = /^(r\d*)?(c\d*)?$/i;
const MAX_LENGTH = 255;

/** Throws `InvalidArgument` for what Excel takes for no name: spaces, «A1», «R1C1», a digit first. */
export function checkName(name: string): void {
  if (!SHAPE.test(name) || name.length > MAX_LENGTH || parseA1(name) !== null || R1C1.test(name)) {
    throw invalidArgument(`«${name}» can't be a name.`);
  }
}

export const sameName = (a: string, b: string): boolean => a.toLocaleLowerCase() === b.toLocaleLowerCase();

/** The names with their formulas rewritten; the same array where nothing changes. */
export function rewriteNames(
  names: readonly DefinedName[],
  rewrite: (formula: string) => string,
): readonly DefinedName[] {
  const rewritten = names.map((item) => {
    const formula = rewrite(item.formula);
    return formula === item.formula ? item : { ...item, formula };
  });
  return rewritten.some((item, index) => item !== names[index]) ? rewritten : names;
}
