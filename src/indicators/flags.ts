import type { SchoolRef } from '../results';
import type { SchoolYear } from '../tables';
import { figureOf, NO_DATA } from './figure';
import type { Figure } from './model';
import { type FlagTable, wordIn } from './schools';
import { rawColumn } from './view';

interface Answer {
  /** Null where formulas can't tell the school. */
  readonly school: SchoolRef | null;
  readonly year: SchoolYear | null;
  readonly yes: boolean;
}

/** Whether schools have «да» in a column of «Школы»: a school counts 1 of 1 or 0 of 1. */
export class FlagFigures {
  readonly #answers: readonly Answer[];

  constructor(tables: readonly FlagTable[]) {
    this.#answers = tables.flatMap(({ seen, column, yes, no }) => {
      const raw = rawColumn(seen.sheet, column);
      return seen.records.flatMap((record): Answer[] => {
        const word = wordIn(raw(record.row));
        if (!yes.includes(word) && !no.includes(word)) return [];
        const { school, year } = record;
        return [{ school: seen.named(record) ? school : null, year, yes: yes.includes(word) }];
      });
    });
  }

  /** An empty cell is no «да»; no data where nobody has filled the column for that year. */
  figure(school: SchoolRef, year: SchoolYear): Figure {
    const answers = this.#answers.filter((answer) => answer.year === null || answer.year === year);
    if (answers.length === 0) return NO_DATA;
    return figureOf(answers.some((answer) => answer.yes && answer.school === school) ? 1 : 0, 1);
  }
}
