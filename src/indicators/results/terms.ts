import {
  daysOfReportPeriod,
  daysOfStudyPeriod,
  gradeName,
  type Label,
  type SchoolYear,
  type StudyPeriod,
  TERM_COUNTS,
} from '../../tables';
import type { Day } from '../../workbook';
import { figureOf } from '../figure';
import type { SchoolGroup } from '../schoolGroup';
import { keyIn } from '../view/cells';
import { yearsBefore } from '../years';
import { lowCells, type LowSums } from './figures';
import type { Procedure, ResultRow, ResultRows } from './procedures';

/** Low results of a part of the year beside those of the part before it, and of the same part a year ago. */
export interface TermFigures {
  readonly sums: LowSums;
  /** Of the preceding part of the same kind, which for the first one ends the school year before; null where there are none. */
  readonly previousTerm: LowSums | null;
  readonly yearAgo: LowSums | null;
}

/** A quarter, a trimester or a half-year of a school year, in one procedure, subject and year of study. */
export interface TermRow extends TermFigures {
  readonly procedure: Procedure;
  readonly subject: Label;
  readonly grade: TermGrade;
  /** How the data write the subject, in small letters. */
  readonly subjects: readonly string[];
  readonly term: StudyPeriod;
  readonly year: SchoolYear;
  /** Of the schools of the report's cohort alone; null where they have none. */
  readonly ofGroup: TermFigures | null;
}

/** Classes of one year of study. */
export interface TermGrade {
  readonly name: string;
  /** How the data write them. */
  readonly texts: readonly string[];
}

/** The share of sums; null where there are none, or more low results than participants. */
export const lowShareOf = (sums: LowSums | null): number | null =>
  sums && figureOf(sums.part, sums.total, 'weighted').share;

type TermKind = keyof typeof TERM_COUNTS;
const isTerm = (period: StudyPeriod): period is StudyPeriod & { readonly kind: TermKind } =>
  period.kind in TERM_COUNTS;

/** Sums by term and year under one key. */
type Sums = Map<string, { part: number; total: number }>;

interface Course {
  readonly label: Label;
  readonly subject: Label;
  readonly name: string;
  readonly texts: Set<string>;
  readonly subjects: Set<string>;
  readonly all: Sums;
  readonly ofGroup: Sums;
  readonly terms: Map<string, Pick<TermRow, 'procedure' | 'term' | 'year'>>;
}

const placeOf = ({ kind, index }: Pick<StudyPeriod, 'kind' | 'index'>, year: SchoolYear): string =>
  `${kind} ${index} ${year}`;

/** All results that name a part of the year, pooled over schools: in the order of the data, each course by time. */
export function termRows(results: ResultRows, group: SchoolGroup): readonly TermRow[] {
  const courses = coursesOf(results, group);
  return courses.flatMap((course) => {
    const grade = { name: course.name, texts: [...course.texts] };
    return [...course.terms.values()].sort(byTime).map((own): TermRow => ({
      ...own,
      subject: course.subject,
      grade,
      subjects: [...course.subjects],
      ...(figuresIn(course.all, own) ?? NONE),
      ofGroup: figuresIn(course.ofGroup, own),
    }));
  });
}

const NONE: TermFigures = { sums: { part: 0, total: 0 }, previousTerm: null, yearAgo: null };

const byTime = (a: Pick<TermRow, 'term' | 'year'>, b: Pick<TermRow, 'term' | 'year'>): number =>
  a.term.kind.localeCompare(b.term.kind) || a.year.localeCompare(b.year) || a.term.index - b.term.index;

function figuresIn(sums: Sums, { term, year }: Pick<TermRow, 'term' | 'year'>): TermFigures | null {
  const own = sums.get(placeOf(term, year));
  if (!own) return null;
  const before = precedingTerm(term, year);
  return {
    sums: own,
    previousTerm: sums.get(placeOf({ kind: term.kind, index: before.index }, before.year)) ?? null,
    yearAgo: sums.get(placeOf(term, yearsBefore(year, 1))) ?? null,
  };
}

/** The part of its kind before it; before the first one the last of the school year before. */
export function precedingTerm(
  term: StudyPeriod,
  year: SchoolYear,
): { readonly index: number; readonly year: SchoolYear } {
  if (term.index > 1 || !isTerm(term)) return { index: term.index - 1, year };
  return { index: TERM_COUNTS[term.kind], year: yearsBefore(year, 1) };
}

function coursesOf({ rows, view }: ResultRows, group: SchoolGroup): readonly Course[] {
  const readers = new Map(
    view.results.map((seen) => [
      seen,
      {
        low: lowCells(seen),
        school: seen.raw('school'),
        grade: seen.raw('grade'),
        subject: seen.raw('subject'),
      },
    ]),
  );
  const courses = new Map<string, Course>();
  for (const row of rows) {
    const { record, seen, procedure, found } = row;
    const { period: term } = procedure;
    const reader = readers.get(seen);
    const low = found && term && isTerm(term) ? reader?.low(record) : null;
    const name = reader?.school?.(seen.schoolRow(record.row)) ?? null;
    if (!low || !term || !reader || keyIn(name) === '' || low.total === 0) continue;
    const course = courseFor(row, courses);
    const text = keyIn(reader.grade?.(record.row) ?? null);
    if (text !== '') course.texts.add(text);
    const subject = keyIn(reader.subject?.(record.row) ?? null);
    if (subject !== '') course.subjects.add(subject);
    const place = placeOf(term, record.year);
    course.terms.set(place, { procedure, term, year: record.year });
    add(course.all, place, low);
    if (seen.named(record) && group.has(record.school, record.year)) add(course.ofGroup, place, low);
  }
  return [...courses.values()];
}

function courseFor({ record, procedure }: ResultRow, courses: Map<string, Course>): Course {
  const { subject, grade } = record;
  const name = gradeName(grade);
  const key = [procedure.label.key, subject.key, name].join('\n');
  const known = courses.get(key);
  if (known) return known;
  const made: Course = {
    ...{ label: procedure.label, subject, name },
    ...{ texts: new Set(), subjects: new Set(), all: new Map(), ofGroup: new Map(), terms: new Map() },
  };
  courses.set(key, made);
  return made;
}

function add(sums: Sums, place: string, { part, total }: LowSums): void {
  const known = sums.get(place) ?? { part: 0, total: 0 };
  sums.set(place, { part: known.part + part, total: known.total + total });
}

/**
 * Which results belong to a report's period («I полугодие»): those whose part of the year ends in it, in every school year,
 * and those that name no part. All where no period is set, or it is read as none.
 */
export function resultsIn(
  period: string | null,
  year: SchoolYear | null,
): (of: StudyPeriod | null) => boolean {
  const days = period === null || year === null ? null : daysOfReportPeriod(period, year);
  if (!days || year === null) return () => true;
  return (of) => {
    if (of === null) return true;
    const end = daysOfStudyPeriod(of, year)?.end;
    return end !== undefined && end >= days.start && end <= days.end;
  };
}

/** Whether a procedure's part of the school year has begun on a day; true where no day is given, or no part named. */
export const hasBegun =
  (day: Day | null, year: SchoolYear) =>
  ({ period }: Procedure): boolean => {
    const start = day === null || period === null ? null : daysOfStudyPeriod(period, year)?.start;
    return day === null || start === undefined || start === null || start <= day;
  };
