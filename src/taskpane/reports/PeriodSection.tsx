import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { schoolYearsUntil } from '../../app';
import { isUserError } from '../../findings';
import { Heading } from '../components/Heading';
import { usePaneContext } from '../components/PaneContext';
import type { OutlinedReport } from '../state/reports';
import { PeriodPicker } from './PeriodPicker';
import { useReportWords } from './useReportWords';

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
  const { choice, written } = state.reports;
  const outline = written?.outline;
  const isChosen = choice.year !== null || choice.period !== null || choice.reportDate !== null;
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
  const isSame = JSON.stringify(wanted) === JSON.stringify(choice);
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
        asInBook={choice.year === null ? outline.year : null}
        usualDate={outline.reportDate}
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
