import { Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { type ReactElement, useSyncExternalStore } from 'react';
import type { WebWords } from '../locales';
import { GuidesLink } from '../taskpane';
import { browserLanguage } from './environment';
import type { OpenBook } from './book/openBook';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  warning: { color: tokens.colorPaletteRedForeground1 },
  state: { flexGrow: 1, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly book: OpenBook;
  readonly words: WebWords;
  /** The browser can write files in place. */
  readonly writesInPlace: boolean;
  /** What is not saved is lost with the page. */
  readonly isKeptNowhere: boolean;
  /** What is under way; null where nothing is. */
  readonly doing: string | null;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onSaveAs: () => void;
}

/** The workbook's name, whether it is saved, and the ways to save it. */
export function TopBar(props: Props): ReactElement {
  const { book, words, writesInPlace, isKeptNowhere, doing, onOpen, onSave, onSaveAs } = props;
  const styles = useStyles();
  const { isUnsaved, fileName } = useSyncExternalStore(book.subscribe, book.state);
  const { bar } = words;
  return (
    <header className={styles.bar}>
      <Subtitle2 as="h1" className={styles.name}>
        {fileName}
      </Subtitle2>
      <Caption1 role="status" className={styles.state}>
        {doing ?? (isUnsaved ? bar.unsaved : bar.saved)}
      </Caption1>
      {isUnsaved && isKeptNowhere && <Caption1 className={styles.warning}>{bar.keptNowhere}</Caption1>}
      <GuidesLink language={browserLanguage()} />
      <Button size="small" onClick={onOpen}>
        {bar.open}
      </Button>
      {writesInPlace && (
        <Button size="small" onClick={onSaveAs} disabled={doing !== null}>
          {bar.saveAs}
        </Button>
      )}
      <Button
        size="small"
        appearance={isUnsaved ? 'primary' : 'secondary'}
        disabled={doing !== null}
        onClick={onSave}
      >
        {writesInPlace ? bar.save : bar.download}
      </Button>
    </header>
  );
}
