import { type Indicators, type LowChange, lowChange, type ResultFigures } from '../../indicators';
import type { SchoolYear } from '../../tables';

/** The results of a school in one procedure, subject and class of a year. */
export interface ResultLine {
  readonly school: string;
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

/** All results, in the order of the data; those of one school, procedure, subject and class by year. */
export const resultLines = ({ dynamics, settings }: Indicators): readonly ResultLine[] =>
  dynamics.flatMap((row) =>
    [...row.cells]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([year, { figures }]) => ({
        school: row.school.name,
        year,
        period: row.procedure.period?.name ?? null,
        procedure: row.procedure.label.name,
        subject: row.subject.name,
        grade: row.grade.name,
        figures,
        low: lowChange(row, year, settings),
      })),
  );
