import { figureOf } from '../figure';
import { type DataTable, type ResultRecord, type SchoolRef, USUAL_TOTALS } from '../../data';
import type { Settings } from '../../settings';
import { entry, type Grade, type SchoolYear } from '../../tables';
import { fitsCriterion } from '../../workbook';
import { keyIn, textIn } from '../view/cells';
import type { SeenTable } from '../view/view';
import { judgeChange, type LowChange } from './dynamics';
import { lowCells, type LowSums } from './figures';
import type { Procedure, ResultRows } from './procedures';

/** The low results of the schools that have both years. */
export interface SameSums {
  readonly schools: number;
  readonly now: LowSums;
  readonly before: LowSums;
  /** Schools that have one of the years alone. */
  readonly others: readonly SchoolRef[];
}

/** A change of low results between two years, and of what it is where other schools have one of the years alone. */
export interface SummaryChange extends Omit<LowChange, 'previous'> {
  readonly same: SameSums | null;
}

const NONE: LowSums = { part: 0, total: 0 };

/** How the low results of a procedure changed between two years, in the schools that have both. */
export function summaryChange(
  { sums, schools }: Pick<SummaryRow, 'sums' | 'schools'>,
  now: SchoolYear,
  before: SchoolYear | null,
  settings: Settings,
): SummaryChange {
  const all = { now: sums.get(now) ?? NONE, before: (before && sums.get(before)) || NONE };
  if (before === null || all.now.total === 0 || all.before.total === 0) {
    return { ...judgeChange(shareOf(all.now), shareOf(all.before), settings), same: null };
  }
  const held = (year: SchoolYear) => (school: SchoolRef) => (schools.get(school)?.get(year)?.total ?? 0) > 0;
  const known = [...schools.keys()].filter((school) => held(now)(school) || held(before)(school));
  const hasBoth = (school: SchoolRef): boolean => held(now)(school) && held(before)(school);
  const both = known.filter(hasBoth);
  const sumOf = (year: SchoolYear): LowSums =>
    both.reduce((sum, school) => {
      const { part, total } = schools.get(school)?.get(year) ?? NONE;
      return { part: sum.part + part, total: sum.total + total };
    }, NONE);
  const of = { now: sumOf(now), before: sumOf(before) };
  const others = known.filter((school) => !hasBoth(school));
  return {
    ...judgeChange(shareOf(of.now), shareOf(of.before), settings),
    same: others.length === 0 ? null : { schools: both.length, ...of, others },
  };
}

/** More low results than participants are no share. */
const shareOf = ({ part, total }: LowSums) => ({
  participants: total === 0 ? null : total,
  lowShare: figureOf(part, total, 'weighted').share,
});

/** The low results of all schools in a procedure and class over the years. */
export interface SummaryRow {
  readonly procedure: Procedure;
  /** Null for all classes. */
  readonly grade: SummaryGrade | null;
  /** By year, with participants. */
  readonly sums: Sums;
  /** What each school adds. */
  readonly schools: ReadonlyMap<SchoolRef, Sums>;
}

/** Classes that are summed up: those of one year of study. */
export interface SummaryGrade {
  readonly name: string;
  /** How the data write them: criteria of formulas. */
  readonly texts: readonly string[];
}

/** Formulas ask for so many writings of one year of study; with more, each writing is shown by itself. */
const MOST_TEXTS = 3;

/** The municipality's low results: all schools whose rows name a year, a procedure, a subject and a class. */
export class ResultSummary {
  /** Procedures in the order of the data, each for all classes; then by class. */
  readonly rows: readonly SummaryRow[];
  readonly #totals = new Map<DataTable, readonly string[]>();
  readonly #names: Counted['names'];

  constructor(results: ResultRows) {
    const { view } = results;
    for (const { table, totalRows } of view.data.tables) {
      const seen = view.results.find((own) => own.table === table);
      if (seen) this.#totals.set(table, totalsOf(seen, totalRows));
    }
    const { sums, texts, byProcedure, names } = countedRows(results);
    this.#names = names;
    const nameOf = gradeNames(texts);
    const grades = new Map<string, Set<string>>();
    for (const [grade, own] of texts) {
      const known = grades.get(nameOf(grade)) ?? new Set();
      grades.set(nameOf(grade), new Set([...known, ...own]));
    }
    const held = results.procedures.filter((procedure) => byProcedure.has(procedure));
    const all = held.map((procedure) => ({
      procedure,
      grade: null,
      ...mergedOf([byProcedure.get(procedure) ?? new Map<SchoolRef, Sums>()]),
    }));
    const single = held.flatMap((procedure) => {
      const byName = new Map<string, SchoolSums[]>();
      for (const [grade, own] of sums.get(procedure) ?? []) {
        byName.set(nameOf(grade), [...(byName.get(nameOf(grade)) ?? []), own]);
      }
      return [...byName]
        .map(([name, own]) => ({
          procedure,
          grade: { name, texts: [...(grades.get(name) ?? [])] },
          ...mergedOf(own),
        }))
        .sort((a, b) => a.grade.name.localeCompare(b.grade.name, 'ru', { numeric: true }));
    });
    this.rows = [...all, ...single];
  }

  /** Texts in the column of schools that name no school but a sum. */
  totals(table: DataTable): readonly string[] {
    return this.#totals.get(table) ?? USUAL_TOTALS;
  }

  /** How the rows of results name a school, in lower case. */
  namesOf(school: SchoolRef): readonly string[] {
    return [...(this.#names.get(school) ?? [])];
  }
}

/** Low results by year. */
type Sums = ReadonlyMap<SchoolYear, LowSums>;
type SchoolSums = ReadonlyMap<SchoolRef, Sums>;

/** The sums of all schools, and of each. */
function mergedOf(parts: readonly SchoolSums[]): Pick<SummaryRow, 'sums' | 'schools'> {
  const bySchool = new Map<SchoolRef, Sums[]>();
  for (const [school, sums] of parts.flatMap((own) => [...own])) {
    const known = bySchool.get(school);
    if (known) known.push(sums);
    else bySchool.set(school, [sums]);
  }
  return {
    sums: merged(parts.flatMap((own) => [...own.values()])),
    schools: new Map([...bySchool].map(([school, own]) => [school, merged(own)])),
  };
}

function merged(sums: readonly Sums[]): Sums {
  const years = new Map<SchoolYear, LowSums>();
  for (const [year, { part, total }] of sums.flatMap((own) => [...own])) {
    const known = years.get(year) ?? { part: 0, total: 0 };
    years.set(year, { part: known.part + part, total: known.total + total });
  }
  return years;
}

function totalsOf(seen: SeenTable<ResultRecord>, rows: readonly number[]): readonly string[] {
  const school = seen.raw('school');
  const named = new Set(seen.records.map(({ row }) => keyIn(school?.(row) ?? null)));
  const texts = rows
    .map((row) => (school ? textIn(school(row)) : ''))
    .filter((text) => fitsCriterion(text) && !named.has(text.toLowerCase()));
  return [...new Set([...USUAL_TOTALS, ...texts])];
}

interface Counted {
  readonly byProcedure: ReadonlyMap<Procedure, SchoolSums>;
  /** Of the classes that formulas can ask for. */
  readonly sums: ReadonlyMap<Procedure, ReadonlyMap<Grade, SchoolSums>>;
  /** How the sheets name each school. */
  readonly names: ReadonlyMap<SchoolRef, ReadonlySet<string>>;
  /** How the sheets write each class. */
  readonly texts: ReadonlyMap<Grade, ReadonlySet<string>>;
}

/** Sums the rows that formulas count without looking at which school it is. */
function countedRows({ rows, view }: ResultRows): Counted {
  const readers = new Map(
    view.results.map((seen) => [
      seen,
      { low: lowCells(seen), school: seen.raw('school'), grade: seen.raw('grade') },
    ]),
  );
  const sums = new Map<Procedure, Map<Grade, GrowingSums>>();
  const byProcedure = new Map<Procedure, GrowingSums>();
  const names = new Map<SchoolRef, Set<string>>();
  const texts = new Map<Grade, Set<string>>();
  for (const { record, procedure, seen, found } of rows) {
    const reader = readers.get(seen);
    const low = found ? reader?.low(record) : null;
    const name = reader?.school ? keyIn(reader.school(seen.schoolRow(record.row))) : '';
    if (!low || !reader || name === '') continue;
    const text = reader.grade ? keyIn(reader.grade(record.row)) : '';
    const { grade, school } = record;
    entry(names, school, () => new Set<string>()).add(name);
    addTo(
      entry(byProcedure, procedure, () => new Map()),
      record,
      low,
    );
    if (!fitsCriterion(text)) continue;
    const own = entry(sums, procedure, () => new Map<Grade, GrowingSums>());
    addTo(
      entry(own, grade, () => new Map()),
      record,
      low,
    );
    entry(texts, grade, () => new Set<string>()).add(text);
  }
  return { sums, texts, byProcedure, names };
}

type GrowingSums = Map<SchoolRef, Map<SchoolYear, { part: number; total: number }>>;

function addTo(sums: GrowingSums, { school, year }: ResultRecord, { part, total }: LowSums): void {
  const years = entry(sums, school, () => new Map<SchoolYear, { part: number; total: number }>());
  const sum = entry(years, year, () => ({ part: 0, total: 0 }));
  sum.part += part;
  sum.total += total;
}

/** Classes by year of study; by their own names, where one year of study has too many writings to ask for. */
function gradeNames(texts: Counted['texts']): (grade: Grade) => string {
  const byNumber = ({ number, name }: Grade): string => String(number ?? name);
  const writings = new Map<string, Set<string>>();
  for (const [grade, own] of texts) {
    for (const text of own) entry(writings, byNumber(grade), () => new Set<string>()).add(text);
  }
  const few = [...writings.values()].every(({ size }) => size <= MOST_TEXTS);
  return few ? byNumber : ({ name }) => name;
}
