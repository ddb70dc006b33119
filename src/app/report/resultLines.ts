import type { GroupLevel } from '../../data';
import {
  type DynamicsRow,
  type Indicators,
  type LowChange,
  lowChange,
  type ResultFigures,
} from '../../indicators';
import type { SchoolYear } from '../../tables';

/** Results in one procedure, subject and class of a year. */
interface Line {
  readonly year: SchoolYear;
  /** Part of the year; null for the whole year. */
  readonly period: string | null;
  readonly procedure: string;
  readonly subject: string;
  readonly grade: string;
  readonly figures: ResultFigures;
  /** The share of low results beside that of the latest earlier year. */
  readonly low: LowChange;
}

export interface ResultLine extends Line {
  readonly school: string;
}

/** Results of a group of schools: the municipality, a region, the country. */
export interface GroupLine extends Line {
  readonly name: string;
  readonly level: GroupLevel | null;
}

/** All results, in the order of the data; those of one school, procedure, subject and class by year. */
export const resultLines = ({ dynamics, settings }: Indicators): readonly ResultLine[] =>
  dynamics.flatMap((row) => linesOf(row, settings).map((line) => ({ school: row.school.name, ...line })));

/** The same of the groups that schools are compared with, the nearest first. */
export const groupLines = ({ compared, settings }: Indicators): readonly GroupLine[] =>
  compared.flatMap((row) =>
    linesOf(row, settings).map((line) => ({ name: row.name, level: row.level, ...line })),
  );

const linesOf = (row: Omit<DynamicsRow, 'school'>, settings: Indicators['settings']): readonly Line[] =>
  [...row.cells]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, { figures }]) => ({
      year,
      period: row.procedure.period?.name ?? null,
      procedure: row.procedure.label.name,
      subject: row.subject.name,
      grade: row.grade.name,
      figures,
      low: lowChange(row, year, settings),
    }));
