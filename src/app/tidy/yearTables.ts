import { type Indicators, yearsBefore } from '../../indicators';
import type { SchoolYear } from '../../tables';
import { integer, text, tidyTable, type TidyTable, truth } from './model';

interface ReportYear {
  readonly back: number;
  readonly year: SchoolYear;
}

/** The report year and the one before it, with the settings that indicators ask for. */
export function reportYearsTable({ years, schools, settings }: Indicators): TidyTable {
  const { current, previous } = years;
  const rows: readonly ReportYear[] = [
    ...(current === null ? [] : [{ back: 0, year: current }]),
    ...(previous === null ? [] : [{ back: 1, year: previous }]),
  ];
  return tidyTable<ReportYear>(
    'report_years',
    [
      integer('back', ({ back }) => back),
      text('school_year', ({ year }) => year),
      truth('schools_dated', () => schools.dated),
      text('trained_of', () => settings.trainedOf),
      text('improved_of', () => settings.improvedOf),
    ],
    rows,
    ({ year }) => year,
  );
}

interface DynamicsYear {
  readonly step: number;
  readonly year: SchoolYear;
}

/** The years whose results must fall one after the other, counted back from the report year, and one year more. */
export function dynamicsYearsTable({ years: { current }, settings }: Indicators): TidyTable {
  const steps = settings.dynamicsYears;
  const rows =
    current === null
      ? []
      : Array.from({ length: steps + 2 }, (_, step): DynamicsYear => ({
          step,
          year: yearsBefore(current, step),
        }));
  return tidyTable<DynamicsYear>(
    'dynamics_years',
    [
      integer('step', ({ step }) => step),
      integer('steps', () => steps),
      text('school_year', ({ year }) => year),
    ],
    rows,
    ({ year }) => year,
  );
}
