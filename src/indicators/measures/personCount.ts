import type { DataRecord, PupilsRecord, SchoolRef, TeachersRecord } from '../../data';
import type { SchoolYear } from '../../tables';
import type { Expression } from '../../workbook';
import { figureOf } from '../figure';
import {
  COUNTED,
  Criteria,
  type ShownSchool,
  type ShownYear,
  total,
  yearConditions,
} from '../formulas/conditions';
import { inPlace, rowsAsked, sumsOf } from '../formulas/rows';
import type { Figure } from '../model';
import { countIn, rawColumn } from '../view/cells';
import type { FormulaView, SeenTable } from '../view/view';
import { type Measure, type MeasureFormulas, reportYearsOf } from './measure';
import { sourceTable } from './sources';

/** Sheets that count persons of a school in a year. */
export type CountKind = 'teachers' | 'pupils';

/** Two columns of such a sheet: keys of its table, or headers of columns of the user's own. */
interface CountColumns {
  readonly sheet: CountKind;
  readonly part: string;
  readonly total: string;
}

/** The sum of a column over the sum of another, over the supported schools. */
export const personCount = (sheet: CountKind, part: string, whole = 'total'): Measure => {
  const columns = { sheet, part, total: whole };
  return {
    needs: sheet,
    columns: { part, total: whole },
    counts: 'whole',
    ofCohorts: false,
    persons: true,
    years: reportYearsOf,
    figures({ view }) {
      const counts = new CountFigures(countTables(view, columns));
      return (school, year) => counts.figure(school, year);
    },
    formulas: ({ view }, { school, year }) => countSums(view, columns, school, year),
    sources: ({ view }) =>
      countTables(view, columns).map(({ seen, part: own, total: all }) => {
        const [partAt, totalAt] = [rawColumn(seen.sheet, own), rawColumn(seen.sheet, all)];
        const fits = (record: TeachersRecord | PupilsRecord): boolean => {
          const [some, of] = [countIn(partAt(record.row)), countIn(totalAt(record.row))];
          const known = some !== null && of !== null && seen.named(record);
          return known && some <= of && Number.isInteger(some) && Number.isInteger(of);
        };
        return sourceTable(seen, own, [all], fits);
      }),
  };
};

/** Part and whole of a school's share of persons, over the rows that give both. */
function countSums(
  view: FormulaView,
  columns: CountColumns,
  school: ShownSchool,
  year: ShownYear,
): MeasureFormulas {
  const sums = countTables(view, columns).flatMap(({ seen, part, total: whole }) => {
    const { table } = seen;
    const of = yearConditions(view, table, year);
    if (!of || !table.columns.has('school')) return [];
    const criteria = new Criteria(table.sheet, [...of, [part, COUNTED], [whole, COUNTED]]);
    const rows = rowsAsked<DataRecord>(seen, { school });
    return [
      [part, whole].map((column) =>
        inPlace<DataRecord>(seen, { school }, total(sumsOf(column, rows, criteria))),
      ),
    ];
  });
  const sumAt = (index: 0 | 1): Expression => total(sums.flatMap((sum) => sum[index] ?? []));
  return { part: sumAt(0), whole: sumAt(1) };
}

/** A table with both columns of a share of persons, 0-based. */
interface CountTable {
  readonly seen: SeenTable<TeachersRecord | PupilsRecord>;
  readonly part: number;
  readonly total: number;
}

/** The tables of a kind that have both columns. */
function countTables(view: FormulaView, { sheet, part, total }: CountColumns): readonly CountTable[] {
  const tables: readonly CountTable['seen'][] = view[sheet];
  return tables.flatMap((seen) => {
    const [own, whole] = [seen.column(part), seen.column(total)];
    return own === null || whole === null ? [] : [{ seen, part: own, total: whole }];
  });
}

interface Sums {
  part: number;
  total: number;
}

/** Shares of persons by school and year, from the rows that give both the part and the whole. */
class CountFigures {
  readonly #sums = new Map<SchoolRef, Map<SchoolYear, Sums>>();

  constructor(tables: readonly CountTable[]) {
    for (const { seen, part, total } of tables) {
      const [partAt, totalAt] = [rawColumn(seen.sheet, part), rawColumn(seen.sheet, total)];
      for (const record of seen.records) {
        const [own, whole] = [countIn(partAt(record.row)), countIn(totalAt(record.row))];
        if (own === null || whole === null || !seen.named(record)) continue;
        const sums = this.#sumsOf(record.school, record.year);
        sums.part += own;
        sums.total += whole;
      }
    }
  }

  figure(school: SchoolRef, year: SchoolYear): Figure {
    const { part, total } = this.#sums.get(school)?.get(year) ?? { part: 0, total: 0 };
    return figureOf(part, total);
  }

  #sumsOf(school: SchoolRef, year: SchoolYear): Sums {
    const years = this.#sums.get(school) ?? new Map<SchoolYear, Sums>();
    this.#sums.set(school, years);
    const sums = years.get(year) ?? { part: 0, total: 0 };
    years.set(year, sums);
    return sums;
  }
}
