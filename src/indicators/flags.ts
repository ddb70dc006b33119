import type { SchoolRef } from '../data';
import type { SchoolYear } from '../tables';
import { figureOf, NO_DATA } from './figure';
import type { Figure } from './model';
import { type FlagTable, wordIn } from './schools';
import { rawColumn } from './view';

interface Answer {
  /** Null where formulas can't tell the school. */
  readonly school: SchoolRef | null;
  readonly year: SchoolYear | null;
  /** Null for an empty cell. */
  readonly yes: boolean | null;
}

/** Whether schools have «да» in a column of «Школы»: a school counts 1 of 1 or 0 of 1. */
export class FlagFigures {
  readonly #answers: readonly Answer[];

  constructor(tables: readonly FlagTable[]) {
    this.#answers = tables.flatMap(({ seen, column, yes, no }) => {
      const raw = rawColumn(seen.sheet, column);
      return seen.records.flatMap((record): Answer[] => {
        const value = raw(record.row);
        const isEmpty = value === null || value === '';
        const word = wordIn(value);
        if (!isEmpty && !yes.includes(word) && !no.includes(word)) return [];
        const { school, year } = record;
        const named = seen.named(record) ? school : null;
        return [{ school: named, year, yes: isEmpty ? null : yes.includes(word) }];
      });
    });
  }

  /**
   * No data where the school's answer can't be read: unfilled, unknown, «нет данных». An empty cell is no «да», but no
   * data where nobody has filled the column for that year.
   */
  figure(school: SchoolRef, year: SchoolYear): Figure {
    const answers = this.#answers.filter((answer) => answer.year === null || answer.year === year);
    const own = answers.filter((answer) => answer.school === school);
    const filled = answers.some(({ yes }) => yes !== null);
    if (own.length === 0 || !filled) return NO_DATA;
    return figureOf(own.some(({ yes }) => yes) ? 1 : 0, 1);
  }
}
