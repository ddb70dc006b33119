import { Button, Caption1, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import {
  type Cohort,
  cohortForms,
  cohortKey,
  type MemoLength,
  type NamedCategory,
  readCohort,
  type SchoolYear,
  schoolYearsUntil,
} from '../../app';
import { isUserError } from '../../findings';
import { parseIsoDay } from '../../workbook';
import { Heading } from '../components/Heading';
import { isPages, type OutlinedReport, outlinedOf, type ReportChoice } from '../state/reports';
import { usePaneContext } from '../state/usePane';
import { AgainstField } from './against';
import { useReportWords } from './words';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  summary: { cursor: 'pointer' },
  button: { alignSelf: 'flex-start' },
});

/** School years to choose from while nobody knows of which there are data. */
const YEARS_BACK = 5;

/** What the next report is to be on, folded away: as a rule the workbook says it. */
export function PeriodChoice(): ReactElement {
  const styles = useStyles();
  const { state, dispatch, today } = usePaneContext();
  const own = useReportWords();
  const { choice } = state.reports;
  const outline = outlinedOf(state.reports).written?.outline;
  const isChosen =
    choice.year !== null ||
    choice.period !== null ||
    choice.reportDate !== null ||
    choice.cohort !== null ||
    choice.against.kind !== 'last';
  const { notice } = state;
  const fault = notice?.kind === 'fault' ? notice.fault.error : null;
  const isAsked = fault !== null && isUserError(fault, 'setting-unreadable');
  return (
    <details className={styles.section} open={isChosen || isAsked}>
      <summary className={styles.summary}>
        <Caption1>{own.period.title}</Caption1>
      </summary>
      <PeriodPicker
        choice={choice}
        years={outline?.years ?? schoolYearsUntil(today(), YEARS_BACK)}
        categories={outline?.categories ?? []}
        asInBook={choice.year === null ? (outline?.year ?? null) : null}
        usualDate={choice.reportDate === null ? (outline?.reportDate ?? '') : ''}
        onChange={(changed) => dispatch({ type: 'report-chosen', choice: changed })}
      />
    </details>
  );
}

/** What a report is on, before it is written: changed, it is computed anew. */
export function PeriodChange({ report }: { readonly report: OutlinedReport }): ReactElement {
  const styles = useStyles();
  const { state, words, dispatch, commands } = usePaneContext();
  const own = useReportWords();
  const { request, outline } = report;
  const { choice } = state.reports;
  const [wanted, setWanted] = useState(choice);
  const isSame = Object.entries(wanted).every(([key, own]) => own === choice[key as keyof ReportChoice]);
  const apply = (): void => {
    dispatch({ type: 'report-chosen', choice: wanted });
    void commands.previewReport(request, wanted, words.locale);
  };
  return (
    <section className={styles.section}>
      <Heading of="part">{own.period.title}</Heading>
      <PeriodPicker
        choice={wanted}
        years={outline.years}
        categories={outline.categories}
        asInBook={choice.year === null ? outline.year : null}
        usualDate={outline.reportDate}
        isOfPages={isPages(request)}
        onChange={setWanted}
      />
      {!isSame && (
        <Button className={styles.button} disabled={state.work.kind !== 'idle'} onClick={apply}>
          {own.period.apply}
        </Button>
      )}
    </section>
  );
}

const usePickerStyles = makeStyles({
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

/** The lengths of the memo, named here so that the reports needn't be loaded for them. */
const LENGTHS = ['brief', 'usual', 'full'] as const satisfies readonly MemoLength[];

/** Cohorts to choose from, beside single categories of the municipality's own. */
const COHORTS = ['ШНОР', 'ШНСУ', '500+', 'ШНОР; ШНСУ', 'ШНОР; ШНСУ; 500+', 'все'];

/** Each cohort once by its key. */
function cohortsOf(categories: readonly NamedCategory[]): ReadonlyMap<string, Cohort> {
  const usual = COHORTS.flatMap((text) => readCohort(text) ?? []);
  const own = categories.map((category) => ({ categories: [category] }));
  return new Map([...usual, ...own].map((cohort) => [cohortKey(cohort), cohort]));
}

/** What the report is to be on: the school year, a part of it, the day, the schools. */
export function PeriodPicker(props: {
  readonly choice: ReportChoice;
  readonly years: readonly SchoolYear[];
  /** The categories of the workbook's schools. */
  readonly categories: readonly NamedCategory[];
  /** The year that the workbook says; null where it isn't known. */
  readonly asInBook: SchoolYear | null;
  /** The day that is taken where none is chosen; empty where it isn't known. */
  readonly usualDate: string;
  /** Pages of schools or subjects are held against nothing, and have no length. */
  readonly isOfPages?: boolean;
  readonly onChange: (choice: ReportChoice) => void;
}): ReactElement {
  const styles = usePickerStyles();
  const { period: words } = useReportWords();
  const { choice, years, categories, asInBook, usualDate, isOfPages = false, onChange } = props;
  const cohorts = cohortsOf(categories);
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
      <Field label={words.cohort}>
        <Select
          value={choice.cohort === null ? '' : cohortKey(choice.cohort)}
          onChange={(_, { value }) => change({ cohort: cohorts.get(value) ?? null })}
        >
          <option value="">{words.asInBook(null)}</option>
          {[...cohorts].map(([key, cohort]) => (
            <option key={key} value={key}>
              {cohortForms(cohort).name}
            </option>
          ))}
        </Select>
      </Field>
      {!isOfPages && (
        <>
          <AgainstField choice={choice} onChange={(against) => change({ against })} />
          <Field label={words.length}>
            <Select
              value={choice.length}
              onChange={(_, { value }) => change({ length: LENGTHS.find((own) => own === value) ?? 'usual' })}
            >
              {LENGTHS.map((length) => (
                <option key={length} value={length}>
                  {words.lengths[length]}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
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
