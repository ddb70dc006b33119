import type { Settings } from '../settings';
import type { PlanPeriod } from '../roadmap';
import { type Cohort, schoolYear, schoolYearOfDay, type SchoolYear, startOfSchoolYear } from '../tables';
import type { Day } from '../workbook';

/** What a person wants the report to be on, in place of the settings of the workbook. */
export interface PeriodChoice {
  readonly year?: SchoolYear;
  /** «I полугодие», «март 2026»: the days that events are counted of; the whole year where only that is told. */
  readonly period?: string;
}

/** What a person gives with a command. */
interface Given {
  /** The schools that the report is on. */
  readonly cohort?: Cohort;
  readonly plan?: PlanPeriod;
  readonly reportDate?: Day;
  readonly period?: PeriodChoice;
}

/** The settings that are given with a command and so precede those of the workbook. */
export function settingsOf({
  cohort,
  plan,
  reportDate,
  period: { year, period } = {},
}: Given): Partial<Settings> {
  const choosesPeriod = year !== undefined || period !== undefined;
  return {
    ...(plan?.start && { planStart: plan.start }),
    ...(plan?.end && { planEnd: plan.end }),
    ...(cohort && { cohort }),
    ...(reportDate && { reportDate }),
    ...(year !== undefined && { schoolYear: year }),
    ...(choosesPeriod && { reportPeriod: period ?? null }),
  };
}

/** The school year of a day and those before it, the latest first. */
export function schoolYearsUntil(day: Day, count: number): readonly SchoolYear[] {
  const latest = startOfSchoolYear(schoolYearOfDay(day));
  return Array.from({ length: count }, (_, back) => schoolYear(latest - back));
}
