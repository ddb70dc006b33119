import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SchoolYear } from '../../app';
import { parseIsoDay } from '../../workbook';
import type { ReportChoice } from '../state/reports';
import { useReportWords } from './useReportWords';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Parts of the school year that a report may be on. */
const YEAR_PARTS = ['year', 'first-half', 'second-half'] as const;
type YearPart = (typeof YEAR_PARTS)[number];

/** How a part of the year is told to whoever reads periods; null for all of it. */
const PERIODS: Readonly<Record<YearPart, string | null>> = {
  year: null,
  'first-half': 'I полугодие',
  'second-half': 'II полугодие',
};

const partOf = ({ period }: ReportChoice): YearPart =>
  YEAR_PARTS.find((part) => PERIODS[part] === period) ?? 'year';

/** What the report is to be on: the school year, a part of it, the day. */
export function PeriodPicker(props: {
  readonly choice: ReportChoice;
  readonly years: readonly SchoolYear[];
  /** The year that the workbook says; null where it isn't known. */
  readonly asInBook: SchoolYear | null;
  /** The day that is taken where none is chosen; empty where it isn't known. */
  readonly usualDate: string;
  readonly onChange: (choice: ReportChoice) => void;
}): ReactElement {
  const styles = useStyles();
  const { period: words } = useReportWords();
  const { choice, years, asInBook, usualDate, onChange } = props;
  const change = (changed: Partial<ReportChoice>): void => onChange({ ...choice, ...changed });
  return (
    <div className={styles.fields}>
      <Field label={words.year}>
        <Select
          value={choice.year ?? ''}
          onChange={(_, { value }) => change({ year: years.find((known) => known === value) ?? null })}
        >
          <option value="">{words.asInBook(asInBook)}</option>
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.part}>
        <Select
          value={partOf(choice)}
          onChange={(_, { value }) =>
            change({ period: PERIODS[YEAR_PARTS.find((part) => part === value) ?? 'year'] })
          }
        >
          {YEAR_PARTS.map((part) => (
            <option key={part} value={part}>
              {words.parts[part]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.reportDate}>
        <Input
          type="date"
          value={choice.reportDate ?? usualDate}
          onChange={(_, { value }) => change({ reportDate: parseIsoDay(value) })}
        />
      </Field>
    </div>
  );
}
