import type { PupilsRecord, SchoolRef, TeachersRecord } from '../data';
import type { SchoolYear } from '../tables';
import { figureOf } from './figure';
import type { CountKind, Figure } from './model';
import { countIn, type FormulaView, rawColumn, type SeenTable } from './view';

/** A table with both columns of a share of persons, 0-based. */
export interface CountTable {
  readonly seen: SeenTable<TeachersRecord | PupilsRecord>;
  readonly part: number;
  readonly total: number;
}

/** The tables of a kind that have both columns. */
export function countTables(
  view: FormulaView,
  { sheet, part, total }: { readonly sheet: CountKind; readonly part: string; readonly total: string },
): readonly CountTable[] {
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
export class CountFigures {
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
