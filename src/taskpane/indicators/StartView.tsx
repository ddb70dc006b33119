import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Heading } from '../components/Heading';
import { usePaneContext } from '../components/PaneContext';
import { useIndicatorWords } from './useIndicatorWords';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalL,
  },
  button: { alignSelf: 'flex-start' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Before anything is computed: what the button does. */
export function StartView(): ReactElement {
  const styles = useStyles();
  const { state, words, commands } = usePaneContext();
  const { own } = useIndicatorWords();
  return (
    <div className={styles.page}>
      <Heading of="page">{own.start.title}</Heading>
      <Body1>{own.start.lead}</Body1>
      <Button
        appearance="primary"
        size="large"
        className={styles.button}
        disabled={state.work.kind !== 'idle'}
        onClick={() => void commands.indicators(words.locale)}
      >
        {own.compute}
      </Button>
      <Caption1 className={styles.quiet}>{own.start.promise}</Caption1>
    </div>
  );
}
