import { isBlank, matchKey } from '../tables';
import { type SheetSnapshot, textAt, valueAt } from '../workbook';
import type { DataTable } from './table';

export interface SumsSearch {
  readonly sheet: SheetSnapshot;
  readonly table: DataTable;
  readonly anchor: number;
  /** Columns that tell records of one school apart. */
  readonly keys: readonly number[];
  /** Columns of counts. */
  readonly summed: readonly number[];
  readonly isRecord: (row: number) => boolean;
  /** The anchor is no school that is known to be one. */
  readonly mayBeSum: (anchor: string) => boolean;
}

/** Fewer numbers, or of fewer rows, may add up by chance. */
const LEAST_NUMBERS = 2;
const LEAST_ROWS = 2;

/**
 * Rows that are named like a record of their own but hold the sums of rows above: of all that have the same keys, as
 * far as the row gives them, or of those since the last such row. 0-based rows of the sheet.
 */
export function rowsOfSums(search: SumsSearch): ReadonlySet<number> {
  const { sheet, table, anchor, keys, summed, isRecord, mayBeSum } = search;
  const found = new Set<number>();
  if (summed.length < LEAST_NUMBERS) return found;
  const all = new GroupSums(keys.length);
  let latest = new GroupSums(keys.length);
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    if (!isRecord(row)) {
      latest = new GroupSums(keys.length);
      continue;
    }
    const numbers = summed.map((column) => numberAt(sheet, row, column));
    const texts = keys.map((column) => matchKey(textAt(sheet, row, column)));
    const name = textAt(sheet, row, anchor);
    const counts = numbers.filter((value) => value !== 0).length;
    const isSum =
      counts >= LEAST_NUMBERS &&
      !isBlank(name) &&
      mayBeSum(name) &&
      [all, latest].some((sums) => sums.equal(texts, numbers));
    if (isSum) {
      found.add(row);
      latest = new GroupSums(keys.length);
    } else {
      all.add(texts, numbers);
      latest.add(texts, numbers);
    }
  }
  return found;
}

const numberAt = (sheet: SheetSnapshot, row: number, column: number): number => {
  const value = valueAt(sheet, row, column);
  return typeof value === 'number' ? value : 0;
};

interface Added {
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
}

interface Sum {
  rows: number;
  readonly numbers: number[];
}

/** Sums of rows by any choice of their keys; those of a choice are made when it is first asked for. */
class GroupSums {
  readonly #added: Added[] = [];
  readonly #byChoice = new Map<string, Map<string, Sum>>();

  constructor(readonly width: number) {}

  add(texts: readonly string[], numbers: readonly number[]): void {
    const row = { texts, numbers };
    this.#added.push(row);
    for (const [choice, sums] of this.#byChoice) addTo(sums, choice, row);
  }

  /** The rows whose keys are those given, blank ones left out, are several and sum up to just these numbers. */
  equal(texts: readonly string[], numbers: readonly number[]): boolean {
    const choice = texts.map((text) => (text === '' ? '0' : '1')).join('');
    const sum = this.#sumsOf(choice).get(keyOf(choice, texts));
    return (
      sum !== undefined &&
      sum.rows >= LEAST_ROWS &&
      sum.numbers.every((value, at) => Math.abs(value - (numbers[at] ?? 0)) < TOLERANCE)
    );
  }

  #sumsOf(choice: string): ReadonlyMap<string, Sum> {
    const known = this.#byChoice.get(choice);
    if (known) return known;
    const made = new Map<string, Sum>();
    this.#byChoice.set(choice, made);
    for (const row of this.#added) addTo(made, choice, row);
    return made;
  }
}

const TOLERANCE = 1e-6;

const keyOf = (choice: string, texts: readonly string[]): string =>
  texts.filter((_text, at) => choice[at] === '1').join('\n');

function addTo(sums: Map<string, Sum>, choice: string, { texts, numbers }: Added): void {
  const key = keyOf(choice, texts);
  const sum = sums.get(key) ?? { rows: 0, numbers: numbers.map(() => 0) };
  sums.set(key, sum);
  sum.rows += 1;
  numbers.forEach((value, at) => (sum.numbers[at] = (sum.numbers[at] ?? 0) + value));
}
