import { finding, type Finding } from '../findings';
import type { Settings } from '../settings';
import type { SchoolYear } from '../tables';
import { a1 } from '../workbook';
import type { PupilsRecord, TeachersRecord } from './kinds/people';
import type { ResultRecord } from './kinds/resultColumns';
import { headerOf } from './readers';
import type { DataRecord, SchoolRef } from './table';

/** A number of a school in a year, at its cell. */
interface Told {
  readonly record: DataRecord;
  readonly school: SchoolRef;
  readonly year: SchoolYear;
  readonly value: number;
  /** Key of the column. */
  readonly column: string;
  /** A share of 0–1; else a count. */
  readonly share: boolean;
}

/** Other years that make a history: one alone may be as unusual as the value that it is held against. */
const LEAST_HISTORY = 2;
const PERCENT = 100;

interface UnusualData {
  readonly teachers: readonly TeachersRecord[];
  readonly pupils: readonly PupilsRecord[];
  readonly results: readonly ResultRecord[];
}

/**
 * Values that differ from those of the same school in all other years by more than the settings allow, where these agree
 * with one another: how many teachers, pupils and participants there are, and the share of low results in a procedure,
 * subject and class. Small numbers are not judged.
 */
export function unusualValues(data: UnusualData, settings: Settings): readonly Finding[] {
  return seriesOf(data, settings).flatMap((series) => unusualIn(series, settings));
}

/** The same number of one school over the years. */
function seriesOf(data: UnusualData, settings: Settings): readonly (readonly Told[])[] {
  const series = new Map<string, Told[]>();
  const add = (key: string, told: Told | null): void => {
    if (!told) return;
    const known = series.get(key);
    if (known) known.push(told);
    else series.set(key, [told]);
  };
  for (const kind of ['teachers', 'pupils'] as const) {
    for (const record of data[kind])
      add([kind, record.school.key].join('\n'), countOf(record, record.total, 'total'));
  }
  for (const record of data.results) {
    const { school, procedure, sitting, period, subject, grade, participants } = record;
    const key = [school.key, procedure.key, sitting, period?.key ?? '', subject.key, grade.key].join('\n');
    add(`participants\n${key}`, countOf(record, participants, 'participants'));
    add(`low\n${key}`, lowOf(record, settings));
  }
  return [...series.values()].filter(({ length }) => length > LEAST_HISTORY);
}

type YearRecord = DataRecord & { readonly school: SchoolRef; readonly year: SchoolYear | null };

function countOf(record: YearRecord, value: number | null, column: string): Told | null {
  const { school, year } = record;
  return value === null || year === null ? null : { record, school, year, value, column, share: false };
}

/** The share of low results of a row that is no small cohort. */
function lowOf(record: ResultRecord, { smallCohort }: Settings): Told | null {
  const { school, year, participants, unit } = record;
  const column = record.two === null ? 'belowThreshold' : 'two';
  const low = record[column];
  if (low === null || participants === null || participants === 0 || participants < smallCohort) return null;
  const value = unit === 'share' ? low : low / participants;
  return value > 1 ? null : { record, school, year, value, column, share: true };
}

function unusualIn(series: readonly Told[], settings: Settings): readonly Finding[] {
  // Two rows of one year are no history.
  if (new Set(series.map(({ year }) => year)).size < series.length) return [];
  return series.flatMap((own) => {
    const others = series.filter((other) => other !== own);
    const usual = medianOf(others.map(({ value }) => value));
    const agree = others.every((other) => !differs(other, usual, settings));
    return agree && differs(own, usual, settings)
      ? [unusual(own, others)].flatMap((found) => found ?? [])
      : [];
  });
}

/** By more than so many percent of what is usual, and by no less than a small cohort; shares by percentage points. */
function differs(
  { value, share }: Told,
  usual: number,
  { unusualPercent, unusualPoints, smallCohort }: Settings,
): boolean {
  const difference = Math.abs(value - usual);
  if (share) return difference * PERCENT > unusualPoints;
  return difference >= smallCohort && difference * PERCENT > unusualPercent * usual;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
  return (low + high) / 2;
}

function unusual({ record, school, value, column, share }: Told, others: readonly Told[]): Finding | null {
  const { table, row } = record;
  const at = table.columns.get(column);
  if (at === undefined) return null;
  const place = { sheet: table.sheet, cell: a1(row, at) };
  const history = [...others]
    .sort((a, b) => (a.year < b.year ? -1 : 1))
    .map(({ year, value: other }) => ({ year, value: other }));
  const data = { column: headerOf(table.kind, column), school: school.name, value, share, history };
  return finding('value-unusual', 'advice', place, data);
}
