import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { ReportOutline } from '../../app';
import { parseIsoDay } from '../../workbook';
import { Heading } from '../components/Heading';
import { usePaneContext } from '../components/PaneContext';
import type { ReportChoice, ReportRequest } from '../state/reports';
import { YEAR_PARTS, type YearPart } from './locales';
import { useReportWords } from './useReportWords';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
});

/** How a part of the year is told to whoever reads periods; null for all of it. */
const PERIODS: Readonly<Record<YearPart, string | null>> = {
  year: null,
  'first-half': 'I полугодие',
  'second-half': 'II полугодие',
};

const partOf = ({ period }: ReportChoice): YearPart =>
  YEAR_PARTS.find((part) => PERIODS[part] === period) ?? 'year';

/** What the report is to be on: the school year, a part of it, the day. The report is computed anew on request. */
export function PeriodPicker(props: {
  readonly request: ReportRequest;
  readonly outline: ReportOutline;
}): ReactElement {
  const styles = useStyles();
  const { state, words, dispatch, commands } = usePaneContext();
  const own = useReportWords();
  const { outline, request } = props;
  const { choice } = state.reports;
  const [wanted, setWanted] = useState(choice);
  const isSame = JSON.stringify(wanted) === JSON.stringify(choice);
  const apply = (): void => {
    dispatch({ type: 'report-chosen', choice: wanted });
    void commands.previewReport(request, wanted, words.locale);
  };
  const change = (changed: Partial<ReportChoice>): void => setWanted({ ...wanted, ...changed });
  return (
    <section className={styles.fields}>
      <Heading of="part">{own.period.title}</Heading>
      <Field label={own.period.year}>
        <Select
          value={wanted.year ?? ''}
          onChange={(_, { value }) =>
            change({ year: outline.years.find((known) => known === value) ?? null })
          }
        >
          <option value="">{own.period.asInBook(choice.year === null ? outline.year : null)}</option>
          {outline.years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={own.period.part}>
        <Select
          value={partOf(wanted)}
          onChange={(_, { value }) =>
            change({ period: PERIODS[YEAR_PARTS.find((part) => part === value) ?? 'year'] })
          }
        >
          {YEAR_PARTS.map((part) => (
            <option key={part} value={part}>
              {own.period.parts[part]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={own.period.reportDate}>
        <Input
          type="date"
          value={wanted.reportDate ?? outline.reportDate}
          onChange={(_, { value }) => change({ reportDate: parseIsoDay(value) })}
        />
      </Field>
      {!isSame && (
        <Button className={styles.button} disabled={state.work.kind !== 'idle'} onClick={apply}>
          {own.period.apply}
        </Button>
      )}
    </section>
  );
}
