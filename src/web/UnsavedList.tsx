import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WebWords } from '../locales';
import type { UnsavedBook } from './book/unsaved';

const useStyles = makeStyles({
  list: {
    alignSelf: 'stretch',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  one: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, overflowWrap: 'anywhere' },
});

interface Props {
  readonly words: WebWords['unsaved'];
  readonly books: readonly UnsavedBook[];
  readonly onOpen: (book: UnsavedBook) => void;
  readonly onForget: (book: UnsavedBook) => void;
}

/** Workbooks whose changes no file holds: to go on with, or to give up. */
export function UnsavedList({ words, books, onOpen, onForget }: Props): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={words.title}>
      {books.map((book) => (
        <li key={book.id} className={styles.one}>
          <div className={styles.name}>
            <Body1 block>{words.name(book)}</Body1>
            <Caption1>{words.at(book)}</Caption1>
          </div>
          <Button size="small" appearance="primary" onClick={() => onOpen(book)}>
            {words.open}
          </Button>
          <Button size="small" onClick={() => onForget(book)}>
            {words.forget}
          </Button>
        </li>
      ))}
    </ul>
  );
}
