import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePaneContext } from '../components/PaneContext';
import type { Report } from '../state/model';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    '& > *': { flexGrow: 1 },
  },
});

/** What can be done with the whole report. */
export function Actions({ report }: { readonly report: Report }): ReactElement {
  const styles = useStyles();
  const { state, words, commands } = usePaneContext();
  const safe = report.entries.filter(({ finding }) => finding.fix?.safe).length;
  const busy = state.work.kind !== 'idle';
  return (
    <div className={styles.row}>
      {safe > 0 && (
        <Button appearance="primary" disabled={busy} onClick={() => void commands.planSafe()}>
          {words.fixSafe(safe)}
        </Button>
      )}
      <Button
        appearance={safe > 0 ? 'secondary' : 'primary'}
        disabled={busy}
        onClick={() => void commands.check()}
      >
        {words.recheck}
      </Button>
    </div>
  );
}
