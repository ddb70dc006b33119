import { type Expression, literal } from '../../workbook';
import type { SchoolSheets } from '../schools';
import type { FormulaView } from '../view';
import { type ShownSchool, type ShownYear, total, yearAlternatives } from './conditions';
import { countsOf, inPlace, rowsAsked } from './rows';

/** How many rows of «Школы» say that a school is supported in a year. */
export const supportCount = (
  { schools, view }: { readonly schools: SchoolSheets; readonly view: FormulaView },
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
