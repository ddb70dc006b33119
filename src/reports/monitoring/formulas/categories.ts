import {
  type Indicators,
  type ShownYear,
  total,
  yearAlternatives,
  countsOf,
  inPlace,
  rowsAsked,
} from '../../../indicators';
import type { SchoolCategory } from '../../../data';
import { type Expression, fitsCriterion, literal } from '../../../workbook';

/** What a cell of «Школы» contains that names a category; the first that finds just its schools is used. */
const PATTERNS: Readonly<Record<SchoolCategory, readonly string[]>> = {
  'low-results': ['*ШНОР*', '*НОР*'],
  'adverse-conditions': ['*НСУ*'],
  'project-500': ['*500*'],
};

/**
 * How many schools of a year are of a category, counted in the rows of «Школы»; null where formulas can't count them,
 * since a school has several rows, or is written in a way that they don't find.
 */
export function categoryCount(
  { view }: Indicators,
  category: SchoolCategory,
  year: ShownYear | null,
  schools: number,
): Expression | null {
  if (!year || view.schools.length === 0) return null;
  const counted = view.schools.flatMap((seen) => {
    const column = seen.column('categories');
    const rows = seen.records.filter(
      (record) => record.categories.has(category) && (record.year === null || record.year === year.year),
    );
    return column === null ? [] : [{ seen, column, rows: rows.length }];
  });
  if (counted.reduce((sum, { rows }) => sum + rows, 0) !== schools) return null;
  const parts = counted.flatMap(({ seen, column }) => {
    const criteria = criteriaOf(seen, category);
    return criteria.flatMap((criterion) =>
      yearAlternatives(view, seen.table, year).map((of) =>
        inPlace(
          seen,
          { school: null },
          total(
            countsOf(seen.table.sheet, rowsAsked(seen, { school: null }), [
              [column, literal(criterion)],
              ...of,
            ]),
          ),
        ),
      ),
    );
  });
  return parts.length === 0 ? null : total(parts);
}

/** A pattern, which finds rows added later too; the texts themselves where all patterns err. */
function criteriaOf(
  { records, raw }: Indicators['view']['schools'][number],
  category: SchoolCategory,
): readonly string[] {
  const column = raw('categories');
  const texts = new Map(
    records.map(({ row, categories }) => {
      const value = column?.(row);
      return [typeof value === 'string' ? value.toLowerCase() : '', categories.has(category)] as const;
    }),
  );
  const exact = PATTERNS[category].find((pattern) => {
    const word = pattern.slice(1, -1).toLowerCase();
    return [...texts].every(([text, is]) => text.includes(word) === is);
  });
  if (exact !== undefined) return [exact];
  return [...texts].flatMap(([text, is]) => (is && fitsCriterion(text) ? [text] : []));
}
