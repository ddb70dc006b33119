import type { DataTable } from '../../../data';
import {
  COUNTED,
  countsOf,
  Criteria,
  EMPTY,
  MOVED,
  sameValue,
  type ShownYear,
  sumsOf,
  total,
} from '../../../indicators';
import {
  call,
  cellOf,
  type CellValue,
  endRow,
  type Expression,
  fitsCriterion,
  joined,
  literal,
  numeral,
  type SheetSnapshot,
  valueAt,
} from '../../../workbook';

/** What the cells of a column must be, told so that SUMIFS and COUNTIFS ask the same. */
export type Asked =
  /** One of these texts, letter case apart; an empty one for empty cells. `cells` show some of them. */
  | {
      readonly column: number;
      readonly texts: readonly string[];
      readonly cells?: ReadonlyMap<string, Expression>;
    }
  | { readonly column: number; readonly contains: string }
  /** A number of this one or more, and less than the other where one is given. */
  | { readonly column: number; readonly from: number; readonly below: number | null };

export interface CountedRows {
  readonly sheet: SheetSnapshot;
  /** The rows that are counted, 0-based. */
  readonly rows: readonly number[];
  readonly asked: readonly Asked[];
  /** The column that is summed, with what was read of each row; null where rows are counted. */
  readonly summed: { readonly column: number; readonly read: (row: number) => number } | null;
}

/** What engines read as a number or a day where a text is meant. */
const LIKE_A_NUMBER = /^(?=.*\d)[\s\d.,:/%+−-]+$/u;
/** «2024/2025» is neither, since no engine knows a month of that number. */
const SCHOOL_YEAR = /^\d{4}\/\d{4}$/u;
const SPACE_AROUND = /^\s|\s$/u;

/** As a criterion the text means cells with just this text. */
export const isPlain = (text: string): boolean =>
  text === '' ||
  (fitsCriterion(text) && (!LIKE_A_NUMBER.test(text) || SCHOOL_YEAR.test(text)) && !SPACE_AROUND.test(text));

function meets(value: CellValue, asked: Asked): boolean {
  if ('from' in asked) {
    if (typeof value !== 'number') return false;
    return value >= asked.from && (asked.below === null || value < asked.below);
  }
  if (value === null) return 'texts' in asked && asked.texts.includes('');
  if (typeof value !== 'string') return false;
  const text = value.toLowerCase();
  if ('contains' in asked) return text.includes(asked.contains.toLowerCase());
  return asked.texts.some((own) => isPlain(own) && own.toLowerCase() === text);
}

/** The criteria of one SUMIFS for each way to meet them all. */
function waysToMeet(asked: readonly Asked[]): readonly (readonly (readonly [number, Expression])[])[] {
  return asked.reduce<readonly (readonly (readonly [number, Expression])[])[]>(
    (ways, own) => ways.flatMap((way) => criteriaOf(own).map((criteria) => [...way, ...criteria])),
    [[]],
  );
}

function criteriaOf(asked: Asked): readonly (readonly (readonly [number, Expression])[])[] {
  const { column } = asked;
  if ('contains' in asked) return [[[column, literal(`*${asked.contains}*`)]]];
  if ('from' in asked) {
    const from = [column, literal(`>=${asked.from}`)] as const;
    return [asked.below === null ? [from] : [from, [column, literal(`<${asked.below}`)]]];
  }
  const byKey = new Map(asked.texts.filter(isPlain).map((text) => [text.toLowerCase(), text]));
  return [...byKey.values()].map((text) => [
    [column, text === '' ? EMPTY : (asked.cells?.get(text) ?? literal(text))],
  ]);
}

const WHOLE_SHEET = [{ run: null, conditions: [], when: null }] as const;

const isCount = (value: CellValue): boolean => typeof value === 'number' && value >= 0;

/** What one row counts as long as its cells hold what was asked of them; an error once they hold something else. */
function oneRow(row: number, { sheet, asked, summed }: Omit<CountedRows, 'rows'>): Expression {
  const [count, value] = summedIn(row, sheet, summed);
  const still = asked.flatMap((own) => stillMeets(row, own, sheet));
  const same = value === null ? null : sameValue(sheet, { row, column: value });
  const checks = [...still, ...(same ? [same] : [])];
  return checks.length === 0 ? count : call('IF', call('AND', ...checks), count, MOVED);
}

/** Numbers may change within what is asked; all else has to stay. */
function stillMeets(row: number, asked: Asked, sheet: SheetSnapshot): readonly Expression[] {
  const { column } = asked;
  if (!('from' in asked) || !meets(valueAt(sheet, row, column), asked)) {
    return [sameValue(sheet, { row, column }) ?? []].flat();
  }
  const cell = cellOf(sheet.name, { row, column });
  return [
    call('ISNUMBER', cell),
    joined('>=', cell, numeral(asked.from)),
    ...(asked.below === null ? [] : [joined('<', cell, numeral(asked.below))]),
  ];
}

/** The number of a row: its cell as it stands, or what was read of it, with the column that has to hold it still. */
function summedIn(
  row: number,
  sheet: SheetSnapshot,
  summed: CountedRows['summed'],
): readonly [count: Expression, column: number | null] {
  if (summed === null) return [numeral(1), null];
  const { column, read } = summed;
  return valueAt(sheet, row, column) === read(row)
    ? [call('N', cellOf(sheet.name, { row, column })), null]
    : [numeral(read(row)), column];
}

/** The rows that criteria find. */
function foundBy({ sheet, asked, summed }: Omit<CountedRows, 'rows'>): readonly number[] {
  const found: number[] = [];
  for (let row = sheet.origin.row; row < endRow(sheet); row += 1) {
    const isMet = asked.every((own) => meets(valueAt(sheet, row, own.column), own));
    if (isMet && (summed === null || isCount(valueAt(sheet, row, summed.column)))) found.push(row);
  }
  return found;
}

/** Whether criteria find just the rows that are counted. */
export function findsJustThese(counted: CountedRows): boolean {
  const rows = new Set(counted.rows);
  const found = foundBy(counted);
  return found.length === rows.size && found.every((row) => rows.has(row));
}

/**
 * How many rows of a data sheet are counted, or what they come to: the rows that criteria find, so that rows added later
 * count too, and one by one, as long as they hold what was read there, the rows that criteria don't find. Where criteria
 * would find rows that are not counted, all are taken one by one. Null without anything to ask.
 */
export function countedRows({ sheet, rows, asked, summed }: CountedRows): Expression | null {
  const counted = new Set(rows);
  const found = foundBy({ sheet, asked, summed });
  const isExact = found.every(
    (row) => counted.has(row) && (summed === null || summed.read(row) === valueAt(sheet, row, summed.column)),
  );
  const seen = new Set(isExact ? found : []);
  const isAsked = asked.some(({ column }) => column === summed?.column);
  const sums = (isExact ? waysToMeet(asked) : []).flatMap((conditions) =>
    summed === null
      ? countsOf(sheet.name, WHOLE_SHEET, conditions)
      : sumsOf(
          summed.column,
          WHOLE_SHEET,
          new Criteria(sheet.name, [...conditions, ...(isAsked ? [] : [[summed.column, COUNTED] as const])]),
        ),
  );
  const single = rows.flatMap((row) => (seen.has(row) ? [] : [oneRow(row, { sheet, asked, summed })]));
  const parts = [...sums, ...single];
  return parts.length === 0 ? null : total(parts);
}

/** The text of a cell as criteria compare it; empty for what is no text. */
export function criterionText(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return typeof value === 'string' ? value : '';
}

/** The column of years of a table: those that some of its rows write, the year of the report, or none. */
export function askedYear(
  { columns }: DataTable,
  sheet: SheetSnapshot,
  rows: readonly number[],
  year: ShownYear | null,
): readonly Asked[] {
  const column = columns.get('year');
  if (column === undefined || year === null) return [];
  const written = rows.map((row) => criterionText(sheet, row, column));
  return [
    {
      column,
      texts: [...new Set([year.text, ...written, ''])],
      cells: new Map([[year.text, year.cell]]),
    },
  ];
}

/** The sum of formulas; null where any of them is missing. */
export function sumOfAll(parts: readonly (Expression | null)[]): Expression | null {
  const known = parts.flatMap((own) => own ?? []);
  return known.length < parts.length || known.length === 0 ? null : total(known);
}
