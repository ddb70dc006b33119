import { Button, Caption1, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo, useState } from 'react';
import type { WebWords } from '../../locales';
import { isShown, type OpenBook } from '../book/openBook';
import { findText, nextFound } from './find';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly book: OpenBook;
  readonly words: WebWords['find'];
  readonly onClose: () => void;
}

/** Looks for a text in all sheets that are shown. */
export function FindBar({ book, words, onClose }: Props): ReactElement {
  const styles = useStyles();
  const [text, setText] = useState('');
  const [at, setAt] = useState<number | null>(null);
  const { snapshot } = book.state().view;
  const sheets = useMemo(() => snapshot.sheets.filter(isShown), [snapshot]);
  const found = useMemo(() => findText(sheets, text), [sheets, text]);
  const go = (way: 1 | -1): void => {
    const { sheet, cell } = book.state();
    const next = nextFound(found, sheets, { sheet, ...cell }, way);
    const one = found[next];
    setAt(one ? next : null);
    if (one) book.moveTo(one.sheet, { row: one.row, column: one.column });
  };
  const told =
    text.trim() === ''
      ? ''
      : found.length === 0
        ? words.nothing
        : words.count({ at: at === null ? null : at + 1, all: found.length });
  return (
    <form
      role="search"
      className={styles.bar}
      onSubmit={(event) => {
        event.preventDefault();
        go(1);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        else if (event.key === 'Enter' && event.shiftKey) {
          event.preventDefault();
          go(-1);
        }
      }}
    >
      <Input
        size="small"
        autoFocus
        value={text}
        aria-label={words.label}
        placeholder={words.label}
        onChange={(_, { value }) => {
          setText(value);
          setAt(null);
        }}
      />
      <Button size="small" type="submit" disabled={found.length === 0}>
        {words.next}
      </Button>
      <Button size="small" disabled={found.length === 0} onClick={() => go(-1)}>
        {words.previous}
      </Button>
      <Caption1 role="status">{told}</Caption1>
      <Button size="small" appearance="subtle" onClick={onClose}>
        {words.close}
      </Button>
    </form>
  );
}
