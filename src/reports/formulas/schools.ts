import { countTables, type FlagTable, type FormulaView, type Indicators, type Word } from '../../indicators';
import type { DataRecord } from '../../data';
import { type Expression, literal, truth } from '../../workbook';
import {
  COUNTED,
  type Condition,
  type ShownYear,
  total,
  yearAlternatives,
  yearConditions,
} from './conditions';
import { countsOf, inPlace, rowsAsked, sumsOf } from './rows';

/** A school as a sheet shows it. */
export interface ShownSchool {
  readonly cell: Expression;
  readonly name: string;
}

/** How many rows of «Школы» say that a school is supported in a year. */
export const supportCount = (
  { schools, view }: Indicators,
  school: ShownSchool | null,
  year: ShownYear,
): Expression =>
  total(
    schools.tables.flatMap(({ seen, categories, supported }) => {
      const { table } = seen;
      if (categories === null) return [];
      const rows = rowsAsked(seen, { school });
      const counts = supported.flatMap((category) =>
        yearAlternatives(view, table, year).flatMap((of) =>
          countsOf(table.sheet, rows, [[categories, literal(category)], ...of]),
        ),
      );
      return counts.length === 0 ? [] : [inPlace(seen, { school }, total(counts))];
    }),
  );

const criterionOf = (word: Word): Expression => (typeof word === 'boolean' ? truth(word) : literal(word));

/** How many rows of «Школы» answer by one of the words: of a school, or of all. */
export const answerCount = (
  view: FormulaView,
  tables: readonly FlagTable[],
  words: (table: FlagTable) => readonly Word[],
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

/** Part and whole of a school's share of persons, over the rows that give both. */
export function countSums(
  view: FormulaView,
  measure: Parameters<typeof countTables>[1],
  school: ShownSchool,
  year: ShownYear,
): { readonly part: Expression; readonly total: Expression } {
  const sums = countTables(view, measure).flatMap(({ seen, part, total: whole }) => {
    const { table } = seen;
    const of = yearConditions(view, table, year);
    if (!of || !table.columns.has('school')) return [];
    const conditions: readonly Condition[] = [...of, [part, COUNTED], [whole, COUNTED]];
    const rows = rowsAsked<DataRecord>(seen, { school });
    return [
      [part, whole].map((column) =>
        inPlace<DataRecord>(seen, { school }, total(sumsOf(table.sheet, column, rows, conditions))),
      ),
    ];
  });
  const sumAt = (index: 0 | 1): Expression => total(sums.flatMap((sum) => sum[index] ?? []));
  return { part: sumAt(0), total: sumAt(1) };
}
