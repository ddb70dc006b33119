import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Words } from '../../locales';

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
