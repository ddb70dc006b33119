import type { SchoolRecord, SchoolRef } from '../../data';
import type { SchoolYear } from '../../tables';
import { call, type Expression, joined, literal, numeral, truth } from '../../workbook';
import { figureOf, NO_DATA } from '../figure';
import { type ShownSchool, type ShownYear, total, yearAlternatives } from '../formulas/conditions';
import { countsOf, inPlace, rowsAsked } from '../formulas/rows';
import type { Figure } from '../model';
import { type FlagTable, type Word, wordIn } from '../schools';
import type { FormulaView } from '../view/view';
import { rawColumn } from '../view/cells';
import { type Measure, reportYearsOf } from './measure';
import { sourceTable } from './sources';

/** Schools with «да» in a column of «Школы», by its key or header, of all supported schools. */
export const schoolFlag = (name: string): Measure => ({
  needs: 'schools',
  columns: { part: name, total: null },
  counts: 'whole',
  ofCohorts: false,
  persons: false,
  years: reportYearsOf,
  figures({ schools }) {
    const flags = new FlagFigures(schools.flagTables(name));
    return (school, year, back) => (back === 1 && !schools.dated ? NO_DATA : flags.figure(school, year));
  },
  formulas({ view, schools }, { school, year, back }) {
    if (back === 1 && !schools.dated) return { part: NONE, whole: NONE };
    const tables = schools.flagTables(name);
    const answers = (words: WordsAsked, of: ShownSchool | null): Expression =>
      joined('>', answerCount(view, tables, words, of, year), NONE);
    // One question after the other: a criterion for empty cells has LibreOffice look through a million of them.
    const unfilled = call('IF', answers(NO_WORD, school), ONE, NONE);
    const empty = call('IF', answers(ANY_WORD, null), unfilled, NONE);
    return {
      part: call('IF', answers(YES, school), ONE, NONE),
      whole: call('IF', answers(ANY_WORD, school), ONE, empty),
    };
  },
  sources: ({ schools }) =>
    schools.flagTables(name).map(({ seen, column, yes, no }) => {
      const raw = rawColumn(seen.sheet, column);
      const says = (record: SchoolRecord): boolean =>
        seen.named(record) && [...yes, ...no].includes(wordIn(raw(record.row)));
      return sourceTable(seen, column, [], says);
    }),
});

const ONE = numeral(1);
const NONE = numeral(0);

type WordsAsked = (table: FlagTable) => readonly Word[];

const YES: WordsAsked = ({ yes }) => yes;
const ANY_WORD: WordsAsked = ({ yes, no }) => [...yes, ...no];
/** What an empty cell holds. */
const NO_WORD: WordsAsked = () => [''];

const criterionOf = (word: Word): Expression => (typeof word === 'boolean' ? truth(word) : literal(word));

/** How many rows of «Школы» answer by one of the words: of a school, or of all. */
const answerCount = (
  view: FormulaView,
  tables: readonly FlagTable[],
  words: WordsAsked,
  school: ShownSchool | null,
  year: ShownYear,
): Expression =>
  total(
    tables.flatMap((flags) => {
      const { table } = flags.seen;
      const rows = rowsAsked(flags.seen, { school });
      const counts = words(flags).flatMap((word) =>
        yearAlternatives(view, table, year).flatMap((of) =>
          countsOf(table.sheet, rows, [[flags.column, criterionOf(word)], ...of]),
        ),
      );
      return counts.length === 0 ? [] : [inPlace(flags.seen, { school }, total(counts))];
    }),
  );

interface Answer {
  /** Null where formulas can't tell the school. */
  readonly school: SchoolRef | null;
  readonly year: SchoolYear | null;
  /** Null for an empty cell. */
  readonly yes: boolean | null;
}

/** Whether schools have «да» in a column of «Школы»: a school counts 1 of 1 or 0 of 1. */
class FlagFigures {
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
