import { Body1, Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type LocaleName, WORDS } from '../locales';
import { faultOf } from './state/faults';
import { THEMES } from './App';
import { faultText } from './components/bars';
import { Heading } from './components/Heading';
import { CopyButton } from './ErrorBoundary';

const useStyles = makeStyles({
  root: { height: '100%' },
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`,
  },
});

/** Instead of the pane where Excel can't be talked to. */
export function NotReady(props: {
  readonly error: unknown;
  readonly language: LocaleName;
  readonly theme: keyof typeof THEMES;
}): ReactElement {
  const styles = useStyles();
  const words = WORDS[props.language];
  const fault = faultOf(props.error);
  const { title, message } = faultText(fault, words);
  return (
    <FluentProvider theme={THEMES[props.theme]} className={styles.root}>
      <main role="alert" className={styles.page}>
        <Heading of="page">{title}</Heading>
        <Body1>{message}</Body1>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {words.reload}
        </Button>
        {fault.details !== null && <CopyButton text={fault.details} words={words} />}
      </main>
    </FluentProvider>
  );
}
