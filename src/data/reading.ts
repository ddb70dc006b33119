import {
  type Cohort,
  type Grade,
  type Label,
  labelReader,
  type NamedCategory,
  onceForEach,
  ownCategoriesOf,
  plainLabel,
  readEventKind,
  readGrade,
  readProcedure,
  readStudyPeriod,
  readSubject,
  type StudyPeriod,
} from '../tables';
import type { Settings } from '../settings';
import { type KnownSchools, SchoolList } from './schoolList';
import { YearReader } from './years';

/** What is known of a workbook while its sheets are read. */
export interface Reading {
  readonly settings: Settings;
  /** The workbook was made from a template: its rows may wait to be filled in. */
  readonly isForm: boolean;
  readonly schools: SchoolList;
  /** Categories of the municipality's own that «Школы» may name. */
  readonly ownCategories: readonly NamedCategory[];
  readonly years: YearReader;
  readonly procedure: (text: string) => Label;
  readonly subject: (text: string) => Label;
  readonly grade: (text: string) => Grade;
  readonly period: (text: string) => StudyPeriod | null;
  readonly eventKind: (text: string) => Label;
  readonly label: (text: string) => Label;
}

/** What is known before a sheet is read. */
interface Known {
  readonly isForm?: boolean;
  readonly schools?: KnownSchools;
  /** Whose categories «Школы» may name beside those of the settings. */
  readonly cohorts?: readonly Cohort[];
}

export const newReading = (
  settings: Settings,
  date1904: boolean,
  { schools, cohorts = [], isForm = false }: Known = {},
): Reading => ({
  settings,
  isForm,
  schools: new SchoolList(schools),
  ownCategories: [...settings.ownCategories, ...[settings.cohort, ...cohorts].flatMap(ownCategoriesOf)],
  years: new YearReader(date1904),
  procedure: labelReader((text) => readProcedure(text, settings.procedureNames)),
  subject: labelReader(readSubject),
  grade: labelReader(readGrade),
  period: onceForEach((text): StudyPeriod | null => readStudyPeriod(text)),
  eventKind: labelReader(readEventKind),
  label: labelReader(plainLabel),
});
