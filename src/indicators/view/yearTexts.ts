import type { DataRecord, DataTable } from '../../data';
import { entry, readSchoolYear, type SchoolYear, writeSchoolYear } from '../../tables';
import { fitsCriterion, type SheetSnapshot } from '../../workbook';
import { rawColumn, Tally, textIn } from './cells';

export interface YearRecord extends DataRecord {
  readonly year: SchoolYear | null;
}

/** How a table tells the year of a row. */
export type YearCriterion =
  /** A column that holds this text. */
  | { readonly column: number; readonly text: string }
  /** Every row is of the year. */
  | 'every-row'
  /** No row is of the year, nor will one added be. */
  | 'no-row';

/** How the years of a workbook are written, table by table. */
export class YearTexts {
  readonly #all = new Map<SchoolYear, Tally>();
  readonly #own = new Map<DataTable, Map<SchoolYear, Tally>>();
  readonly #pattern = new Tally();
  readonly #criteria = new Map<DataTable, Map<SchoolYear, YearCriterion>>();

  /** Learns the writings of a table. */
  add(sheet: SheetSnapshot, table: DataTable, records: readonly YearRecord[]): void {
    const own = new Map<SchoolYear, Tally>();
    this.#own.set(table, own);
    this.#criteria.clear();
    const raw = rawColumn(sheet, table.columns.get('year'));
    for (const { row, year } of records) {
      if (year === null) continue;
      const text = textIn(raw(row));
      const tallies = [tallyOf(own, year), tallyOf(this.#all, year)];
      if (!fitsCriterion(text)) continue;
      tallies.forEach((tally) => {
        tally.add(text);
      });
      this.#pattern.add(text);
    }
  }

  /** The most frequent writing of a year; where it is not written anywhere, in the way of the other years. */
  textOf(year: SchoolYear): string {
    const written = this.#all.get(year)?.texts[0];
    if (written !== undefined) return written;
    const usual = this.#pattern.texts.map((text) => readSchoolYear(text)).find((reading) => reading?.certain);
    return usual ? writeSchoolYear(year, usual.pattern) : year;
  }

  /** How formulas find the rows of a year in a table. */
  criterion(table: DataTable, year: SchoolYear): YearCriterion {
    const years = entry(this.#criteria, table, () => new Map<SchoolYear, YearCriterion>());
    return entry(years, year, () => this.#criterionOf(table, year));
  }

  #criterionOf(table: DataTable, year: SchoolYear): YearCriterion {
    const own = this.#own.get(table);
    const column = table.columns.get('year');
    if (column === undefined) return own?.has(year) ? 'every-row' : 'no-row';
    return { column, text: own?.get(year)?.texts[0] ?? this.textOf(year) };
  }
}

function tallyOf(tallies: Map<SchoolYear, Tally>, year: SchoolYear): Tally {
  const known = tallies.get(year);
  if (known) return known;
  const made = new Tally();
  tallies.set(year, made);
  return made;
}
