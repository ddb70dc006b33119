import { type CellPosition, type CellRange, columnName, sheetAddress } from './address';

/** Part of a formula in English, without the leading «=». Made only by the functions below. */
export type Expression = string & { readonly __expression: unique symbol };

/** Functions that Excel 2010, LibreOffice and the workbench calculate alike; none of them is volatile. */
export type FormulaFunction =
  | 'ABS'
  | 'AND'
  | 'COUNT'
  | 'COUNTIFS'
  | 'FIND'
  | 'IF'
  | 'IFERROR'
  | 'INT'
  | 'ISNUMBER'
  | 'LOWER'
  | 'MIN'
  | 'N'
  | 'NOT'
  | 'OR'
  | 'ROUND'
  | 'SUM'
  | 'SUMIFS'
  | 'SUMPRODUCT'
  | 'TRIM';

export type Operator = '+' | '-' | '*' | '/' | '=' | '<>' | '<' | '>' | '<=' | '>=' | '&';

const expression = (text: string): Expression => text as Expression;

const WILDCARDS = /[~*?]/g;
const OPERATOR_FIRST = /^[<>=]/;
/** Excel takes no longer text, in a formula or as a criterion. */
const LONGEST_TEXT = 255;

/** Excel takes no longer formula. */
export const LONGEST_FORMULA = 8192;

/** The text as it is entered into a cell: «=SUM(A1:A3)». */
export const formula = (body: Expression): string => `=${body}`;

export const numeral = (value: number): Expression => expression(String(value));

export const truth = (value: boolean): Expression => expression(value ? 'TRUE' : 'FALSE');

/** A text, its quotes doubled. */
export const literal = (text: string): Expression => expression(`"${text.replaceAll('"', '""')}"`);

const TRUTH = /^(?:true|false|истина|ложь)$/i;

/** Excel takes the text for the value of a checked or unchecked cell, typed or as a criterion. */
export const saysTruth = (text: string): boolean => TRUTH.test(text);

/** As a criterion of SUMIFS and COUNTIFS the text means cells with just this text, letter case apart, in every engine. */
export const fitsCriterion = (text: string): boolean =>
  text !== '' &&
  text.length < LONGEST_TEXT &&
  text.search(WILDCARDS) < 0 &&
  !OPERATOR_FIRST.test(text) &&
  !saysTruth(text);

/** How a reference moves when its cell is copied: not at all, only its row, or with the cell. */
export type Anchor = 'fixed' | 'row-moves' | 'moves';

/** A cell of the formula's own sheet. */
export function cellReference({ row, column }: CellPosition, anchor: Anchor = 'moves'): Expression {
  const columnMark = anchor === 'moves' ? '' : '$';
  const rowMark = anchor === 'fixed' ? '$' : '';
  return expression(`${columnMark}${columnName(column)}${rowMark}${row + 1}`);
}

/** A cell of another sheet. */
export const cellOf = (sheet: string, { row, column }: CellPosition): Expression =>
  expression(sheetAddress(sheet, `$${columnName(column)}$${row + 1}`));

/** A range of the formula's own sheet, fixed; of one cell too, since SUMIFS takes ranges in some engines alone. */
export const rangeReference = ({ top, left, bottom, right }: CellRange): Expression =>
  expression(
    `${cellReference({ row: top, column: left }, 'fixed')}:${cellReference({ row: bottom, column: right }, 'fixed')}`,
  );

/** A whole column of another sheet: what is added below it counts too. */
export const columnOf = (sheet: string, column: number): Expression =>
  expression(sheetAddress(sheet, `$${columnName(column)}:$${columnName(column)}`));

/** Rows of a column of another sheet, 0-based, both ends counted. */
export const columnPartOf = (sheet: string, column: number, first: number, last: number): Expression => {
  const name = columnName(column);
  return expression(sheetAddress(sheet, `$${name}$${first + 1}:$${name}$${last + 1}`));
};

/** Cells of another sheet, fixed. */
export const cellsOf = (sheet: string, { top, left, bottom, right }: CellRange): Expression =>
  expression(sheetAddress(sheet, `$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`));

/** The last row that a sheet of Excel has, from 0. */
export const LAST_ROW = 1_048_575;

export const call = (name: FormulaFunction, ...args: readonly Expression[]): Expression =>
  expression(`${name}(${args.join(',')})`);

/** Operands joined by one operator, in brackets where there are several. */
export const joined = (operator: Operator, ...operands: readonly Expression[]): Expression =>
  operands.length === 1 ? expression(operands.join('')) : expression(`(${operands.join(operator)})`);

/** A number as ROUND gives it: halves away from 0. */
export function roundedTo(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  const rounded = Math.round(Math.abs(value) * unit) / unit;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
