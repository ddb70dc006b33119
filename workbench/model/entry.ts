import type { CellValue } from './cell';
import { dateEntry } from './dateEntry';
import type { EntryLocale } from './entryLocale';
import { ExcelError, invalidArgument } from './errors';
import { MAX_FORMULA_LENGTH, MAX_TEXT_LENGTH } from './limits';
import { numberEntry } from './numberEntry';

/** What typing something into a cell makes of it. */
export interface Entry {
  readonly value: CellValue;
  readonly formula?: string;
  /** The format that the cell takes where it had none. */
  readonly numberFormat?: string;
}

/** How an entry is read. `year` completes dates typed without one. */
export interface EntryContext {
  readonly locale: EntryLocale;
  readonly year: number;
}

const TEXT_FORMAT = '@';
const ERROR_LITERALS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
]);

/**
 * Reads what was typed, or given as a value by an add-in, as Excel does: «=» starts a formula, «'» makes text,
 * what looks like a number, date, per cent or boolean becomes one, unless the cell's format is text.
 * Throws `InvalidArgument` for texts and `FormulaLengthExceedsLimit` for formulas above Excel's limits.
 */
export function readEntry(input: string | number | boolean, format: string, context: EntryContext): Entry {
  if (input === '') return { value: null };
  if (format === TEXT_FORMAT) return { value: checkedText(writtenOut(input, context.locale)) };
  if (typeof input !== 'string') return { value: checkedNumber(input) };
  if (input.startsWith("'")) return { value: checkedText(input.slice(1)) };
  if (input.startsWith('=') && input.length > 1) return { value: null, formula: checkedFormula(input) };
  return converted(input.trim(), context) ?? { value: checkedText(input) };
}

function converted(text: string, context: EntryContext): Entry | null {
  const { locale } = context;
  const upper = text.toLocaleUpperCase();
  if (upper === locale.booleans.true) return { value: true };
  if (upper === locale.booleans.false) return { value: false };
  if (ERROR_LITERALS.has(upper)) return { value: { error: upper } };
  return numberEntry(text, locale) ?? dateEntry(text, context);
}

const writtenOut = (input: string | number | boolean, locale: EntryLocale): string => {
  if (typeof input === 'boolean') return input ? locale.booleans.true : locale.booleans.false;
  return typeof input === 'number' ? String(input).replace('.', locale.decimal) : input;
};

function checkedNumber(input: number | boolean): number | boolean {
  if (typeof input === 'number' && !Number.isFinite(input)) throw invalidArgument('Not a finite number.');
  return input;
}

function checkedText(text: string): string {
  if (text.length > MAX_TEXT_LENGTH) {
    throw invalidArgument(`A cell holds at most ${String(MAX_TEXT_LENGTH)} characters.`);
  }
  return text;
}

function checkedFormula(formula: string): string {
  if (formula.length > MAX_FORMULA_LENGTH) {
    throw new ExcelError(
      'InvalidArgument',
      `A formula holds at most ${String(MAX_FORMULA_LENGTH)} characters.`,
    );
  }
  return formula;
}
