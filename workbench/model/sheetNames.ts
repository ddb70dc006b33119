import { invalidArgument } from './errors';
import { MAX_SHEET_NAME_LENGTH } from './limits';

const FORBIDDEN = /[\\/?*[\]:]/;
const RESERVED = new Set(['history', 'журнал']);

export const sameSheetName = (a: string, b: string): boolean =>
  a.toLocaleLowerCase() === b.toLocaleLowerCase();

/**
 * Throws `InvalidArgument` for what can't be a sheet's name: empty, over 31 characters, one of \ / ? * [ ] :,
 * an apostrophe at an end, or the word that Excel keeps for itself.
 */
export function checkSheetName(name: string): void {
  const wrong =
    name.trim() === '' ||
    name.length > MAX_SHEET_NAME_LENGTH ||
    FORBIDDEN.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    RESERVED.has(name.toLocaleLowerCase());
  if (wrong) throw invalidArgument(`«${name}» can't be a sheet's name.`);
}
