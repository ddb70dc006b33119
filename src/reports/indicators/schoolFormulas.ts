import type { Measure, ShownSchool, ShownYear } from '../../indicators';
import { call, type Expression, joined, literal, numeral } from '../../workbook';
import type { FigureFormulas } from './comparison';
import { fixed } from '../references';
import type { SheetContext } from './context';
import { COLUMN, YEAR_WIDTH } from './layout';

/** Of which school and year the figures of a row are. */
export interface SchoolYearCell {
  /** Index of the school among those listed. */
  readonly index: number;
  readonly school: ShownSchool;
  readonly year: ShownYear;
  readonly back: 0 | 1;
}

/** The formulas of a school's figure. */
export function schoolFormulas(
  measure: Measure,
  { index, school, year, back }: SchoolYearCell,
  { figures: words, computed, layout }: SheetContext,
): FigureFormulas {
  const { low } = computed;
  const { part, whole } = measure.formulas(computed, {
    school,
    year,
    back,
    cells: {
      count: (procedure, of, which) =>
        fixed(
          layout.lowRow(index, layout.procedures.indexOf(procedure)),
          lowColumn(low?.years.indexOf(of) ?? 0) + (which === 'part' ? 0 : 1),
        ),
      yearlyShare: (own) => fixed(layout.lowRow(index, layout.procedures.length), lowColumn(own) + 2),
    },
  });
  const supported: Expression = fixed(
    layout.membership + index,
    back === 0 ? COLUMN.current : COLUMN.previous,
  );
  const yes = joined('=', supported, literal(words.yes));
  const unknown = literal(words.nothing);
  return {
    part,
    total: call('IF', yes, call('IF', joined('=', whole, numeral(0)), unknown, whole), unknown),
    gap: call('IF', yes, literal(words.noData), literal(words.notSupported)),
    counts: measure.counts,
  };
}

/** The first column of a year in the section of procedures. */
export const lowColumn = (year: number): number => COLUMN.current + YEAR_WIDTH * year;
