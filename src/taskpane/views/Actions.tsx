import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePaneContext } from '../components/PaneContext';
import type { Report } from '../state/model';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingHorizontalXS, flexShrink: 0 },
  row: { display: 'flex', gap: tokens.spacingHorizontalXS, '& > *': { flexGrow: 1 } },
});

/** What can be done with the whole report. */
export function Actions({ report }: { readonly report: Report }): ReactElement {
  const styles = useStyles();
  const { state, words, commands } = usePaneContext();
  const safe = report.entries.filter(({ finding }) => finding.fix?.safe).length;
  const busy = state.work.kind !== 'idle';
  return (
    <div className={styles.column}>
      {safe > 0 && (
        <Button appearance="primary" disabled={busy} onClick={() => void commands.planSafe()}>
          {words.fixSafe(safe)}
        </Button>
      )}
      <div className={styles.row}>
        <Button size="small" disabled={busy} onClick={() => void commands.check()}>
          {words.recheck}
        </Button>
        <Button size="small" disabled={busy} onClick={() => void commands.show(words.locale)}>
          {words.showOnSheet}
        </Button>
      </div>
    </div>
  );
}
