import {
  dateAt,
  readSchoolYear,
  type SchoolYear,
  schoolYearOfDay,
  type SchoolYearReading,
  visibleText,
  writeSchoolYear,
} from '../tables';
import { type SheetSnapshot, textAt, valueAt } from '../workbook';
import type { TableCells } from './cells';
import { onceForEach } from '../tables';

/** How years are written where a workbook doesn't say otherwise. */
const DEFAULT_PATTERN = '####/####';
const DATE_PATTERN = 'date';

/**
 * The school years of a workbook. Formulas compare years as texts, so one writing should serve the whole workbook:
 * the most frequent one with both calendar years.
 */
export class YearReader {
  readonly #counts = new Map<string, number>();
  readonly #read = onceForEach(readSchoolYear);

  constructor(readonly date1904: boolean) {}

  /** The school year in a cell that shows that text; null where none can be read. */
  read(sheet: SheetSnapshot, row: number, column: number, text: string): SchoolYear | null {
    const reading = this.#reading(sheet, row, column, text);
    if (!reading) return null;
    if (reading.certain) this.#counts.set(reading.pattern, (this.#counts.get(reading.pattern) ?? 0) + 1);
    return reading.year;
  }

  /** Reports the years of a table that are written in another way than most, once all tables are read. */
  reportWritings(cells: TableCells, column: number, rows: readonly number[]): void {
    const topRow = cells.topRow(column);
    const [usual] = [...this.#counts].sort(([, a], [, b]) => b - a)[0] ?? [];
    for (const row of rows) {
      if (topRow(row) !== row) continue;
      const read = textAt(cells.sheet, row, column);
      const reading = this.#reading(cells.sheet, row, column, read);
      if (!reading) continue;
      const expected = writeSchoolYear(reading.year, usual ?? DEFAULT_PATTERN);
      // The pattern is that of what is seen: a cell may still hold more than that.
      if (reading.pattern === usual && (reading.pattern === DATE_PATTERN || visibleText(read) === read))
        continue;
      const label = (text: string): SchoolYear | null => this.#read(text)?.year ?? null;
      const fix =
        usual === undefined ? null : cells.report.replace(row, column, expected, reading.certain, label);
      const data = { read, expected };
      cells.report.add({ code: 'year-unrecognised', row, column, data, fix, severity: 'advice' });
      // Where every year stands alone they agree with one another, and one cell tells how they were read.
      if (usual === undefined) return;
    }
  }

  #reading(sheet: SheetSnapshot, row: number, column: number, text: string): SchoolYearReading | null {
    return this.#read(text) ?? this.#ofValue(sheet, row, column);
  }

  /** A year formatted as «2 021», or a date within the school year. */
  #ofValue(sheet: SheetSnapshot, row: number, column: number): SchoolYearReading | null {
    const value = valueAt(sheet, row, column);
    if (typeof value !== 'number') return null;
    const day = dateAt(sheet, row, column, this.date1904);
    if (day) return { year: schoolYearOfDay(day), certain: false, pattern: DATE_PATTERN };
    return this.#read(String(value));
  }
}

const YEAR_IN_NAME = /\d{4}(?:\s*[‐-―-]\s*\d{2,4})?/;

/** «Результаты 2024», «Педагоги 2023-2024»: the school year that a sheet's name tells. */
export function yearOfName(name: string): SchoolYear | null {
  return readSchoolYear(YEAR_IN_NAME.exec(name)?.[0] ?? '')?.year ?? null;
}
