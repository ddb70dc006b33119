import { Component, type ReactNode } from 'react';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Words } from '../../locales';
import { detailsOf } from '../state/faults';
import { CopyButton } from './CopyButton';
import { Heading } from './Heading';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
});

function Crash({ error, words }: { readonly error: unknown; readonly words: Words }): ReactNode {
  const styles = useStyles();
  return (
    <main className={styles.page} role="alert">
      <Heading of="page">{words.crash.title}</Heading>
      <Text>{words.crash.message}</Text>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {words.reload}
      </Button>
      <CopyButton text={detailsOf(error)} words={words} />
    </main>
  );
}

interface Props {
  readonly words: Words;
  readonly children: ReactNode;
}

/** What is shown instead of the pane once drawing it has failed. React asks for a class here. */
export class ErrorBoundary extends Component<Props, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error: error ?? new Error('nothing was thrown') };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <Crash error={error} words={this.props.words} />;
  }
}
