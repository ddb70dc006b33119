import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Heading } from '../components/Heading';
import { usePaneContext } from '../components/PaneContext';
import { WorkBar } from '../components/WorkBar';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalXXL,
  },
  button: { alignSelf: 'flex-start' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Before the first check: what it does, and the button; then how far it has come. */
export function StartView(): ReactElement {
  const styles = useStyles();
  const { state, words, commands } = usePaneContext();
  return (
    <div className={styles.page}>
      <Heading of="page">{words.start.title}</Heading>
      <Body1>{words.start.lead}</Body1>
      {state.work.kind === 'idle' ? (
        <Button
          appearance="primary"
          size="large"
          className={styles.button}
          onClick={() => void commands.check()}
        >
          {words.check}
        </Button>
      ) : (
        <WorkBar work={state.work} />
      )}
      <Caption1 className={styles.quiet}>{words.start.promise}</Caption1>
    </div>
  );
}
