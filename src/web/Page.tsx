import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type DragEvent, type ReactElement, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../findings';
import { messageOf, WEB_WORDS } from '../locales';
import { fileReading } from '../reader';
import { App, type PaneState, type Services, START, THEMES } from '../taskpane';
import { canPick, canPickPlace, droppedBook, type PickedBook, pickBook } from './book/files';
import type { OpenBook } from './book/openBook';
import type { UnsavedBook } from './book/unsaved';
import {
  browserLanguage,
  browserShell,
  browserTheme,
  exampleFile,
  onBrowserTheme,
  startThread,
} from './environment';
import { NoticeLine } from './NoticeLine';
import type { WebNotice } from './notices';
import { BookView } from './sheet/BookView';
import type { EditRefusal } from './sheet/editing';
import { type Marks, marksOf, NO_MARKS } from './sheet/marks';
import { StartPage } from './StartPage';
import { TopBar } from './TopBar';
import { UnsavedList } from './UnsavedList';
import { useBook } from './useBook';
import { useUnsaved } from './useUnsaved';

const PANE_WIDTH = 400;
/** Below this width the pane stands under the sheet. */
const NARROW = '@media (max-width: 760px)';

const useStyles = makeStyles({
  page: { height: '100%', display: 'flex', flexDirection: 'column' },
  dropping: { outline: `3px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-3px' },
  work: { flexGrow: 1, minHeight: 0, display: 'flex', [NARROW]: { flexDirection: 'column' } },
  book: { flexGrow: 1, minWidth: 0, minHeight: 0 },
  pane: {
    width: `${PANE_WIDTH}px`,
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { width: 'auto', height: '50%' },
  },
});

const loadCore: Services['core'] = () => import(/* webpackChunkName: "core" */ '../app');
/** A pane that needs it tells where it can't be loaded. */
const preloadCore = (): void => void loadCore().catch(() => undefined);

/** The formats that can be opened; what a file really is its content tells. */
const ACCEPTED = '.xlsx,.xlsm,.xltx,.xlsb,.xls,.ods,.csv,.tsv,.txt,.xml,.html,.htm,.docx,.docm';

/** The browser edition: a workbook's sheets beside the pane. */
export function Page(): ReactElement {
  const styles = useStyles();
  const locale = browserLanguage();
  const words = WEB_WORDS[locale];
  const [theme, setTheme] = useState(browserTheme);
  useEffect(() => onBrowserTheme(setTheme), []);
  const { book, opening, isSaving, notice, tell, prepare, open, save, saveAs, originNow } = useBook(
    startThread,
    preloadCore,
  );
  const unsaved = useUnsaved(book, originNow);
  const input = useRef<HTMLInputElement>(null);
  const [isDropping, setDropping] = useState(false);

  const choose = (): void => {
    prepare();
    if (canPick()) void open(pickBook);
    else input.current?.click();
  };
  const openExample = useCallback(
    () => open(async (): Promise<PickedBook> => ({ file: await exampleFile(), origin: null })),
    [open],
  );
  const goOn = (left: UnsavedBook): void => {
    const file = new File([Uint8Array.from(left.bytes)], left.name);
    const onOpened = (): void => void unsaved.forget(left);
    void open(async () => ({ file, origin: left.origin, left: { onOpened } }));
  };
  const drop = (event: DragEvent): void => {
    setDropping(false);
    // The pane takes exports that are dropped on it.
    if (event.isDefaultPrevented()) return;
    event.preventDefault();
    const dropped = droppedBook(event.dataTransfer);
    void open(() => dropped);
  };
  return (
    <FluentProvider
      theme={THEMES[theme]}
      className={mergeClasses(styles.page, isDropping && styles.dropping)}
    >
      <div
        className={styles.page}
        onDragEnter={prepare}
        onDragOver={(event) => {
          setDropping(!event.isDefaultPrevented());
          event.preventDefault();
        }}
        onDragLeave={() => setDropping(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          type="file"
          hidden
          accept={ACCEPTED}
          data-testid="book-picker"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void open(() => Promise.resolve({ file, origin: null }));
            // The same file can be chosen again.
            target.value = '';
          }}
        />
        {book && (
          <TopBar
            book={book}
            words={words}
            writesInPlace={canPickPlace()}
            isKeptNowhere={unsaved.isRefused}
            doing={
              opening === null ? (isSaving ? words.bar.saving : null) : words.start.opening({ name: opening })
            }
            onOpen={choose}
            onSave={() => void save()}
            onSaveAs={() => void saveAs()}
          />
        )}
        {notice && <NoticeLine notice={notice} locale={locale} onClose={() => tell(null)} />}
        {book ? (
          <Work key={book.id} book={book} openExample={openExample} tell={tell} />
        ) : (
          <StartPage words={words} opening={opening} onChoose={choose} onExample={() => void openExample()}>
            {unsaved.found.length > 0 && (
              <UnsavedList
                words={words.unsaved}
                books={unsaved.found}
                onOpen={goOn}
                onForget={(left) => void unsaved.forget(left)}
              />
            )}
          </StartPage>
        )}
      </div>
    </FluentProvider>
  );
}

interface WorkProps {
  readonly book: OpenBook;
  readonly openExample: () => Promise<void>;
  readonly tell: (notice: WebNotice) => void;
}

function Work({ book, openExample, tell }: WorkProps): ReactElement {
  const styles = useStyles();
  const locale = browserLanguage();
  const words = WEB_WORDS[locale];
  const [marks, setMarks] = useState<Marks>(NO_MARKS);
  const shownReport = useRef<PaneState['report']>(null);
  const refuse = useCallback((why: EditRefusal) => tell({ kind: 'notWritten', why }), [tell]);
  const latest = useRef(openExample);
  latest.current = openExample;
  const services = useMemo(
    (): Services => ({
      workbook: book,
      shell: browserShell(() => latest.current()),
      core: loadCore,
      files: fileReading(startThread),
      seen({ report }) {
        if (report === shownReport.current) return;
        shownReport.current = report;
        setMarks(report ? marksOf(report.entries.map(({ finding }) => finding)) : NO_MARKS);
      },
    }),
    [book],
  );
  return (
    <div className={styles.work}>
      <div className={styles.book}>
        <BookView
          book={book}
          words={words}
          marks={marks}
          tell={(finding: Finding) => messageOf(finding, locale)}
          refuse={refuse}
        />
      </div>
      <aside className={styles.pane} aria-label={words.pane}>
        <App services={services} initial={START} />
      </aside>
    </div>
  );
}
