import { type CellState, type CellValue, isCellError } from '../workbook';
import type { CellContent } from './edit/cellContent';

const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
]);

/** Text that a person would have to enter after «'». */
const isMistakable = (text: string): boolean => /^[=']/.test(text) || ERRORS.has(text);

type Input = Pick<CellState, 'input' | 'result'>;

/** What a cell held, as it would be entered; `formula` is its formula without «=». */
export function inputOf(value: CellValue, formula: string | null): Input {
  if (formula !== null) {
    return { input: `=${formula}`, result: isCellError(value) ? value.error : value };
  }
  if (isCellError(value)) return { input: value.error };
  return { input: typeof value === 'string' && isMistakable(value) ? `'${value}` : value };
}

/** What a cell shall hold that was entered so. */
export function contentOf({ input, result = null, runs }: Input & Pick<CellState, 'runs'>): CellContent {
  if (runs) return { runs };
  if (typeof input !== 'string') return input;
  if (input.startsWith("'")) return input.slice(1);
  if (input.startsWith('=')) {
    return { formula: input.slice(1), value: errorOf(result) ?? result };
  }
  return errorOf(input) ?? input;
}

const errorOf = (value: Input['input']): { readonly error: string } | null =>
  typeof value === 'string' && ERRORS.has(value) ? { error: value } : null;
