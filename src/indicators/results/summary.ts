import type { DataTable, ResultRecord } from '../../results';
import type { SchoolYear } from '../../tables';
import { fitsCriterion } from '../../workbook';
import { keyIn, type RawColumn, type SeenTable, textIn } from '../view';
import { lowCells, type LowSums } from './lowCells';
import type { Procedure, ResultRow, ResultRows } from './procedures';

/** The low results of all schools in a procedure and class over the years. */
export interface SummaryRow {
  readonly procedure: Procedure;
  /** Null for all classes. */
  readonly grade: SummaryGrade | null;
  /** By year, with participants. */
  readonly sums: ReadonlyMap<SchoolYear, LowSums>;
}

/** Classes that are summed up: those of one year of study. */
export interface SummaryGrade {
  readonly name: string;
  /** How the data write them: criteria of formulas. */
  readonly texts: readonly string[];
}

/** Formulas ask for so many writings of one year of study; with more, each writing is shown by itself. */
const MOST_TEXTS = 3;
/** How a row of sums that is added later will be named. */
const TOTALS = ['Итого', 'Всего'] as const;

/** The municipality's low results: all schools whose rows name a year, a procedure, a subject and a class. */
export class ResultSummary {
  /** Procedures in the order of the data, each for all classes; then by class. */
  readonly rows: readonly SummaryRow[];
  readonly #totals = new Map<DataTable, readonly string[]>();

  constructor(results: ResultRows) {
    const { view } = results;
    for (const { table, totalRows } of view.data.tables) {
      const seen = view.results.find((own) => own.table === table);
      if (seen) this.#totals.set(table, totalsOf(seen, totalRows));
    }
    const counted = countedRows(results);
    const grouped = gradesOf(counted);
    const byProcedure = new Map(results.procedures.map((own) => [own, new Map<string | null, Sums>()]));
    for (const row of counted) {
      const grades = byProcedure.get(row.procedure);
      if (!grades) continue;
      for (const grade of [null, grouped.nameOf(row)]) {
        const sums = grades.get(grade) ?? new Map<SchoolYear, LowSums>();
        grades.set(grade, sums);
        const { part, total } = sums.get(row.year) ?? { part: 0, total: 0 };
        sums.set(row.year, { part: part + row.low.part, total: total + row.low.total });
      }
    }
    const all = [...byProcedure].flatMap(([procedure, grades]): readonly SummaryRow[] => {
      const sums = grades.get(null);
      return sums ? [{ procedure, grade: null, sums }] : [];
    });
    const single = [...byProcedure].flatMap(([procedure, grades]) =>
      [...grades]
        .flatMap(([name, sums]): readonly SummaryRow[] =>
          name === null ? [] : [{ procedure, grade: { name, texts: grouped.textsOf(name) }, sums }],
        )
        .sort((a, b) => order(a).localeCompare(order(b), 'ru', { numeric: true })),
    );
    this.rows = [...all, ...single];
  }

  /** Texts in the column of schools that name no school but a sum. */
  totals(table: DataTable): readonly string[] {
    return this.#totals.get(table) ?? TOTALS;
  }
}

type Sums = Map<SchoolYear, LowSums>;

const order = ({ grade }: SummaryRow): string => grade?.name ?? '';

function totalsOf(seen: SeenTable<ResultRecord>, rows: readonly number[]): readonly string[] {
  const school = seen.raw('school');
  const texts = rows.map((row) => (school ? textIn(school(row)) : '')).filter(fitsCriterion);
  return [...new Set([...TOTALS, ...texts])];
}

interface CountedRow {
  readonly procedure: Procedure;
  readonly year: SchoolYear;
  readonly record: ResultRecord;
  /** The class as the sheet writes it. */
  readonly text: string;
  readonly low: LowSums;
}

/** The rows that formulas count without looking at the school. */
function countedRows({ rows, view }: ResultRows): readonly CountedRow[] {
  const readers = new Map(
    view.results.map((seen) => [
      seen,
      { low: lowCells(seen), school: seen.raw('school'), grade: seen.raw('grade') },
    ]),
  );
  const textAt = (column: RawColumn | null | undefined, { record }: ResultRow): string =>
    column ? textIn(column(record.row)) : '';
  return rows.flatMap((row) => {
    const reader = readers.get(row.seen);
    const low = row.found ? reader?.low(row.record.row) : null;
    if (!low || textAt(reader?.school, row) === '') return [];
    const text = textAt(reader?.grade, row);
    const { record, procedure } = row;
    return fitsCriterion(text) ? [{ procedure, year: record.year, record, text, low }] : [];
  });
}

interface Grades {
  readonly nameOf: (row: CountedRow) => string;
  readonly textsOf: (name: string) => readonly string[];
}

/** Classes by year of study; by their own names, where one year of study has too many of them to ask for. */
function gradesOf(rows: readonly CountedRow[]): Grades {
  const byNumber = new Map<string, Set<string>>();
  const byName = new Map<string, Set<string>>();
  const nameOf = ({ record: { grade } }: CountedRow): string => String(grade.number ?? grade.name);
  for (const row of rows) {
    const text = keyIn(row.text);
    addTo(byNumber, nameOf(row), text);
    addTo(byName, row.record.grade.name, text);
  }
  if ([...byNumber.values()].every(({ size }) => size <= MOST_TEXTS)) {
    return { nameOf, textsOf: (name) => [...(byNumber.get(name) ?? [])] };
  }
  return { nameOf: ({ record }) => record.grade.name, textsOf: (name) => [...(byName.get(name) ?? [])] };
}

function addTo(sets: Map<string, Set<string>>, key: string, text: string): void {
  const set = sets.get(key) ?? new Set();
  sets.set(key, set.add(text));
}
