import type { WorkbookData } from '../data';
import { type SchoolYear, schoolYear, startOfSchoolYear, yearOfReportPeriod } from '../tables';
import type { ReportYears } from './model';

/**
 * The year of the settings («Учебный год», else the year named in «Отчётный период»), else the latest in the data; and
 * the latest earlier year with data, which a year missing in the middle doesn't hide.
 */
export function reportYears(data: WorkbookData): ReportYears {
  const { schoolYear: set, reportPeriod } = data.settings;
  const years = yearsWithData(data);
  const named = reportPeriod === null ? null : yearOfReportPeriod(reportPeriod);
  const current = set ?? named ?? years[0] ?? null;
  const previous = current === null ? null : (years.find((year) => year < current) ?? null);
  return { current, previous };
}

/** The school years that schools, teachers, pupils or results are told of, the latest first. */
export function yearsWithData({ schools, teachers, pupils, results }: WorkbookData): readonly SchoolYear[] {
  const years = [schools, teachers, pupils, results].flatMap((records) =>
    records.flatMap(({ year }) => year ?? []),
  );
  return [...new Set(years)].sort((a, b) => (a < b ? 1 : -1));
}

/** The school year so many years before. */
export const yearsBefore = (year: SchoolYear, count: number): SchoolYear =>
  schoolYear(startOfSchoolYear(year) - count);
