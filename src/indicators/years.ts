import type { Settings } from '../results';
import { readSchoolYear, type SchoolYear, schoolYear, startOfSchoolYear } from '../tables';
import type { ReportYears } from './model';
import type { YearTexts } from './view';

const YEAR_IN_TEXT = /\d{4}(?:\s*[/‐-―−-]\s*\d{2,4})?/;

/**
 * The year of the settings («Учебный год», else the year named in «Отчётный период»), else the latest in the data; and
 * the latest earlier year with data, which a year missing in the middle doesn't hide.
 */
export function reportYears({ schoolYear: set, reportPeriod }: Settings, texts: YearTexts): ReportYears {
  const { years } = texts;
  const named = readSchoolYear(YEAR_IN_TEXT.exec(reportPeriod ?? '')?.[0] ?? '')?.year;
  const current = set ?? named ?? years[0] ?? null;
  const previous = current === null ? null : (years.find((year) => year < current) ?? null);
  return { current, previous };
}

/** The school year so many years before. */
export const yearsBefore = (year: SchoolYear, count: number): SchoolYear =>
  schoolYear(startOfSchoolYear(year) - count);
