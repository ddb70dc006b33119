import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Component, type ReactElement, type ReactNode, useState } from 'react';
import { detailsOf } from './state/faults';
import { Heading } from './components/Heading';
import type { Words } from '../locales';

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

/** Puts a text on the clipboard. A pane is not always allowed to, so the text can be selected as well. */
export function CopyButton(props: { readonly text: string; readonly words: Words }): ReactElement {
  const { text, words } = props;
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  if (state === 'refused') {
    return (
      <textarea
        readOnly
        autoFocus
        rows={4}
        aria-label={words.copy}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
        style={{ width: '100%' }}
      />
    );
  }
  return (
    <Button size="small" onClick={() => void copy()}>
      {state === 'copied' ? words.copied : words.copy}
    </Button>
  );
}
