import type { SchoolRef } from '../../data';
import { entry, gradeName, type Label, type SchoolYear } from '../../tables';
import { fitsCriterion } from '../../workbook';
import { keyIn } from '../view/cells';
import { NO_FIGURES, lowCells, type LowSums, resultFigures } from './figures';
import type { DynamicsCell, DynamicsRow } from './dynamics';
import type { GroupRow } from './groups';
import type { Procedure, ResultRow, ResultRows } from './procedures';

/** One work over all schools: a procedure in one subject and year of study. */
export interface Work {
  readonly procedure: Procedure;
  readonly subject: Label;
  readonly grade: WorkGrade;
  /** How the data write the subject, in small letters. */
  readonly subjects: readonly string[];
  /** Formulas can ask for all of its writings. */
  readonly asked: boolean;
  /** Low results and participants of all schools, by year. */
  readonly sums: ReadonlyMap<SchoolYear, LowSums>;
  /** What each school adds. */
  readonly schools: ReadonlyMap<SchoolRef, ReadonlyMap<SchoolYear, LowSums>>;
  /** The results of each school, classes of one year of study together. */
  readonly cells: ReadonlyMap<SchoolRef, ReadonlyMap<SchoolYear, DynamicsCell>>;
  /** Groups of schools with the same work, the nearest first. */
  readonly compared: readonly GroupRow[];
}

/** Classes of one year of study. */
export interface WorkGrade {
  readonly name: string;
  /** How the data write them, in small letters. */
  readonly texts: readonly string[];
}

/** Writings of classes and subjects that one formula asks for. */
const MOST_WRITINGS = 6;

/** The works of the data in their order. Rows that formulas don't see are in none. */
export function worksOf(
  { rows, view }: ResultRows,
  {
    dynamics,
    compared,
  }: { readonly dynamics: readonly DynamicsRow[]; readonly compared: readonly GroupRow[] },
): readonly Work[] {
  const works = new Map<string, Growing>();
  const readers = new Map(
    view.results.map((seen) => [
      seen,
      {
        low: lowCells(seen),
        ...{ school: seen.raw('school'), grade: seen.raw('grade'), subject: seen.raw('subject') },
      },
    ]),
  );
  for (const row of rows) {
    const { record, seen, found } = row;
    const reader = readers.get(seen);
    const low = found ? reader?.low(record) : null;
    if (!low || !reader || keyIn(reader.school?.(seen.schoolRow(record.row)) ?? null) === '') continue;
    const work = workFor(row, works);
    for (const [raw, texts] of [
      [reader.grade, work.texts],
      [reader.subject, work.subjects],
    ] as const) {
      if (raw) texts.add(keyIn(raw(record.row)));
    }
    addTo(work.sums, record.year, low);
    const ofSchool = entry(work.schools, record.school, (): Sums => new Map());
    addTo(ofSchool, record.year, low);
  }
  const rowsOf = grouped(dynamics);
  const groupsOf = grouped(compared);
  return [...works].map(([key, { texts, subjects, ...work }]) => ({
    ...work,
    grade: { name: work.grade, texts: [...texts] },
    subjects: [...subjects],
    asked: texts.size * subjects.size <= MOST_WRITINGS && [...texts, ...subjects].every(fitsCriterion),
    cells: cellsBySchool(rowsOf.get(key) ?? [], view.data.settings.notAttestedInSou),
    compared: groupsOf.get(key) ?? [],
  }));
}

type Sums = Map<SchoolYear, { part: number; total: number }>;

interface Growing {
  readonly procedure: Procedure;
  readonly subject: Label;
  readonly grade: string;
  readonly texts: Set<string>;
  readonly subjects: Set<string>;
  readonly sums: Sums;
  readonly schools: Map<SchoolRef, Sums>;
}

const keyOf = ({ procedure, subject, grade }: Pick<DynamicsRow, 'procedure' | 'subject' | 'grade'>): string =>
  [procedure.label.key, procedure.period?.key ?? '', subject.key, gradeName(grade)].join('\n');

function workFor({ record, procedure }: ResultRow, works: Map<string, Growing>): Growing {
  const { subject, grade } = record;
  return entry(works, keyOf({ procedure, subject, grade }), (): Growing => ({
    ...{ procedure, subject, grade: gradeName(grade) },
    ...{ texts: new Set(), subjects: new Set(), sums: new Map(), schools: new Map() },
  }));
}

function addTo(
  sums: Map<SchoolYear, { part: number; total: number }>,
  year: SchoolYear,
  { part, total }: LowSums,
): void {
  const known = sums.get(year) ?? { part: 0, total: 0 };
  sums.set(year, { part: known.part + part, total: known.total + total });
}

function grouped<T extends Pick<DynamicsRow, 'procedure' | 'subject' | 'grade'>>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Classes of one school together: «5А» and «5Б». */
function cellsBySchool(rows: readonly DynamicsRow[], notAttestedInSou: boolean): Work['cells'] {
  const schools = new Map<SchoolRef, Map<SchoolYear, DynamicsCell>>();
  for (const { school, cells } of rows) {
    const years = schools.get(school) ?? new Map<SchoolYear, DynamicsCell>();
    schools.set(school, years);
    for (const [year, cell] of cells) {
      const known = years.get(year);
      years.set(year, known ? together(known, cell, notAttestedInSou) : cell);
    }
  }
  return schools;
}

function together(a: DynamicsCell, b: DynamicsCell, notAttestedInSou: boolean): DynamicsCell {
  const rows = [...a.rows, ...b.rows];
  const unread = a.unread || b.unread;
  const records = rows.map(({ record }) => record);
  return { rows, unread, figures: unread ? NO_FIGURES : resultFigures(records, notAttestedInSou) };
}
