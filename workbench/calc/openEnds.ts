import { SHEET_ROWS } from '../../src/workbook';

const TEXT = '"(?:[^"]|"")*"';
const NAME = "'(?:[^']|'')*'";
/** Texts, and sums and counts by criteria whose arguments hold no other call. */
const PARTS = new RegExp(`${TEXT}|(SUMIFS|COUNTIFS)\\(((?:[^()"']|${TEXT}|${NAME})*)\\)`, 'g');
const ARGUMENT = new RegExp(`(?:[^,"']|${TEXT}|${NAME})+`, 'g');
const OPEN_END = new RegExp(`(\\$?[A-Z]{1,3}\\$?(\\d+):\\$?[A-Z]{1,3}\\$?)${SHEET_ROWS}(?!\\d)`, 'g');
/** A criterion that no empty cell meets. */
const NOT_EMPTY = /^"(?:<>"|>=?\d|[\p{L}\d])/u;

/**
 * The formula with ranges to the last row of a sheet ending at another one, below which all sheets are empty: the engine
 * looks at a million cells of each. Only of sums and counts by criteria that come to the same so.
 */
export const closedEnds = (formula: string, end: number): string =>
  formula.includes(String(SHEET_ROWS))
    ? formula.replace(PARTS, (whole, name?: string, args = '') =>
        name === undefined || !comesToTheSame(name, args) ? whole : `${name}(${closed(args, end)})`,
      )
    : formula;

const closed = (args: string, end: number): string =>
  args.replace(OPEN_END, (whole, start: string, first: string) =>
    Number(first) <= end ? `${start}${end}` : whole,
  );

/** What stands in no row adds nothing; it is counted only where all criteria may be met by nothing. */
const comesToTheSame = (name: string, args: string): boolean =>
  name === 'SUMIFS' ||
  (args.match(ARGUMENT) ?? []).some((own, at) => at % 2 === 1 && NOT_EMPTY.test(own.trim()));
