import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Heading } from '../components/Heading';
import { usePaneContext } from '../components/PaneContext';
import { REPORT_REQUESTS } from '../state/reports';
import { PeriodChoice } from './PeriodSection';
import { useReportWords } from './useReportWords';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The reports that can be made, each with what it holds and the button that begins it. */
export function StartView(): ReactElement {
  const styles = useStyles();
  const { state, words, commands } = usePaneContext();
  const own = useReportWords();
  const { written, choice } = state.reports;
  return (
    <div className={styles.page}>
      {written === null && (
        <>
          <Heading of="page">{own.start.title}</Heading>
          <Body1>{own.start.lead}</Body1>
        </>
      )}
      <PeriodChoice />
      <ul className={styles.list}>
        {REPORT_REQUESTS.map((request) => (
          <li key={request} className={styles.item}>
            <Heading of="part">{own.requests[request].title}</Heading>
            <Caption1>{own.requests[request].lead}</Caption1>
            <Button
              appearance={request === 'all' ? 'primary' : 'secondary'}
              disabled={state.work.kind !== 'idle'}
              onClick={() => void commands.report(request, choice, words.locale)}
            >
              {own.begin[request]}
            </Button>
          </li>
        ))}
      </ul>
      <Caption1 className={styles.quiet}>{own.start.promise}</Caption1>
    </div>
  );
}
