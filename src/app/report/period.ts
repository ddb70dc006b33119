import type { Settings } from '../../results';
import { schoolYear, schoolYearOfDay, type SchoolYear, startOfSchoolYear } from '../../tables';
import type { Day } from '../../workbook';

/** What a person wants the report to be on, in place of the settings of the workbook. */
export interface PeriodChoice {
  readonly year?: SchoolYear;
  /** «I полугодие», «март 2026»: the days that events are counted of; the whole year where only that is told. */
  readonly period?: string;
}

/** The settings with the chosen year and period. */
export function onPeriod(settings: Settings, { year, period }: PeriodChoice): Settings {
  if (year === undefined && period === undefined) return settings;
  return { ...settings, schoolYear: year ?? settings.schoolYear, reportPeriod: period ?? null };
}

/** The school year of a day and those before it, the latest first. */
export function schoolYearsUntil(day: Day, count: number): readonly SchoolYear[] {
  const latest = startOfSchoolYear(schoolYearOfDay(day));
  return Array.from({ length: count }, (_, back) => schoolYear(latest - back));
}
