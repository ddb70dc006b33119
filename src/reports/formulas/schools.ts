import { countTables, type FlagTable, type FormulaView, type Indicators, type Word } from '../../indicators';
import { type Expression, literal, truth } from '../../workbook';
import {
  COUNTED,
  type Condition,
  countOf,
  type ShownYear,
  sumOf,
  total,
  yearAlternatives,
  yearConditions,
} from './conditions';

/** How many rows of «Школы» say that a school is supported in a year. */
export const supportCount = (
  { schools, view }: Indicators,
  school: Expression | null,
  year: ShownYear,
): Expression =>
  total(
    schools.tables.flatMap(({ seen, categories, supported }) => {
      const { table } = seen;
      if (categories === null) return [];
      return supported.flatMap((category) =>
        yearAlternatives(view, table, year).map((of) =>
          countOf(table.sheet, [...named(table, school), [categories, literal(category)], ...of]),
        ),
      );
    }),
  );

const named = ({ columns }: FlagTable['seen']['table'], school: Expression | null): readonly Condition[] => {
  const column = columns.get('school');
  return school === null || column === undefined ? [] : [[column, school]];
};

const criterionOf = (word: Word): Expression => (typeof word === 'boolean' ? truth(word) : literal(word));

/** How many rows of «Школы» answer by one of the words: of a school, or of all. */
export const answerCount = (
  view: FormulaView,
  tables: readonly FlagTable[],
  words: (table: FlagTable) => readonly Word[],
  school: Expression | null,
  year: ShownYear,
): Expression =>
  total(
    tables.flatMap((flags) => {
      const { table } = flags.seen;
      return words(flags).flatMap((word) =>
        yearAlternatives(view, table, year).map((of) =>
          countOf(table.sheet, [...named(table, school), [flags.column, criterionOf(word)], ...of]),
        ),
      );
    }),
  );

/** Part and whole of a school's share of persons, over the rows that give both. */
export function countSums(
  view: FormulaView,
  measure: Parameters<typeof countTables>[1],
  school: Expression,
  year: ShownYear,
): { readonly part: Expression; readonly total: Expression } {
  const sums = countTables(view, measure).flatMap(({ seen: { table }, part, total: whole }) => {
    const of = yearConditions(view, table, year);
    const at = table.columns.get('school');
    if (!of || at === undefined) return [];
    const conditions: readonly Condition[] = [[at, school], ...of, [part, COUNTED], [whole, COUNTED]];
    return [[part, whole].map((column) => sumOf(table.sheet, column, conditions))];
  });
  const sumAt = (index: 0 | 1): Expression => total(sums.flatMap((sum) => sum[index] ?? []));
  return { part: sumAt(0), total: sumAt(1) };
}
