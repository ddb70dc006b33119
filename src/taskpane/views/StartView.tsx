import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Heading } from '../components/Heading';
import { usePaneContext } from '../components/PaneContext';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalXXL,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Before the first check: what it does, and the button. */
export function StartView(): ReactElement {
  const styles = useStyles();
  const { words, commands } = usePaneContext();
  return (
    <div className={styles.page}>
      <Heading of="page">{words.start.title}</Heading>
      <Body1>{words.start.lead}</Body1>
      <Button appearance="primary" size="large" onClick={() => void commands.check()}>
        {words.check}
      </Button>
      <Caption1 className={styles.quiet}>{words.start.promise}</Caption1>
    </div>
  );
}
