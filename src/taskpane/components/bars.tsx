import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import { isUserError } from '../../findings';
import { CHECK_WORDS, type FaultText, userErrorText, type Words } from '../../locales';
import { useCheckWords } from '../check/words';
import { CopyButton } from '../ErrorBoundary';
import type { Fault } from '../state/faults';
import type { FilesState } from '../state/files';
import type { MadeFile, Notice, PaneState, Work } from '../state/model';
import { usePaneContext } from '../state/usePane';
import { DataQuestionPart } from './DataQuestionPart';
import { Line } from './marks';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0 },
});

/** A line that tells something, with what to do about it. */
export function Bar(props: {
  readonly text: string;
  readonly action: string;
  readonly onAction: () => void;
}): ReactNode {
  const styles = useStyles();
  const { state } = usePaneContext();
  return (
    <div className={styles.bar} role="status">
      <Caption1 className={styles.text}>{props.text}</Caption1>
      <Button
        size="small"
        className={styles.button}
        disabled={state.work.kind !== 'idle'}
        onClick={props.onAction}
      >
        {props.action}
      </Button>
    </div>
  );
}

/** That the workbook is no longer what was checked, with a way to check again. */
export function StaleBar({ state }: { readonly state: PaneState }): ReactElement | null {
  const { words, commands } = usePaneContext();
  const says = useCheckWords();
  const { stale, restored, recheckDue, work, report } = state;
  if (!report || recheckDue || work.kind === 'checking' || (stale.length === 0 && !restored)) return null;
  const text = stale.length > 0 ? says.stale.changed(stale) : says.stale.restored;
  return <Bar text={text} action={words.recheck} onAction={() => void commands.check()} />;
}

/** The last change, with a way to take it back. */
export function UndoBar({ state }: { readonly state: PaneState }): ReactElement | null {
  const { commands } = usePaneContext();
  const says = useCheckWords();
  const last = state.undo.at(-1);
  if (!last) return null;
  return (
    <Bar
      text={says.undo.done(last.record)}
      action={says.undo.action}
      onAction={() => void commands.undo(last)}
    />
  );
}

/** Milliseconds of work that are not worth telling of. */
const SHORT = 250;

const useWorkStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, flexShrink: 0 },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '24px' },
});

/** What the pane is doing, how far it has come, and how to stop it where that can be done. */
export function WorkBar({ work }: { readonly work: Work }): ReactElement | null {
  const styles = useWorkStyles();
  const { state, words, commands } = usePaneContext();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHORT);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  const progress = 'progress' in work ? work.progress : null;
  return (
    <div className={styles.bar} role="status">
      <div className={styles.line}>
        <Caption1>{workText(work, state.files, words)}</Caption1>
        {work.kind !== 'writing' && (
          <Button size="small" onClick={() => commands.cancel()}>
            {words.cancel}
          </Button>
        )}
      </div>
      <ProgressBar
        aria-label={words.progress.label}
        {...(progress ? { value: progress.done, max: Math.max(1, progress.total) } : {})}
      />
    </div>
  );
}

function workText(work: Work, files: FilesState, { progress }: Words): string {
  if ('progress' in work && work.progress?.sheet) return progress.sheet(work.progress.sheet);
  if (work.kind === 'planning') return progress.planning;
  if (work.kind === 'writing') return progress.writing;
  // What comes of the workbook alone reads no files.
  const isOfFiles = files.kind === 'reading' && files.files.length > 0;
  if (work.kind === 'files' && work.progress) return isOfFiles ? progress.files : progress.checking;
  if (work.kind === 'computing' && work.progress) return progress.computing;
  if (work.kind === 'checking' && work.progress) return progress.checking;
  return progress.reading;
}

const useNoticeStyles = makeStyles({
  bar: { flexShrink: 0 },
  title: { display: 'block' },
  // Its place would stay empty otherwise.
  none: { display: 'none' },
});

/** What came of the last command, where there is something to tell. */
export function NoticeBar(props: {
  readonly notice: Notice;
  /** What to do again after a fault; the check unless told otherwise, null for nothing. */
  readonly again?: { readonly label: string; readonly run: () => void } | null;
}): ReactElement {
  const { notice } = props;
  const styles = useNoticeStyles();
  const { words, dispatch, commands } = usePaneContext();
  const says = useCheckWords();
  const { title, message } = noticeText(notice, words);
  const { again = { label: words.recheck, run: () => void commands.check() } } = props;
  const details = notice.kind === 'fault' ? notice.fault.details : null;
  const error = notice.kind === 'fault' ? notice.fault.error : null;
  const [unread] = error && isUserError(error, 'setting-unreadable') ? error.data.faults : [];
  const retry = { label: words.retry, run: () => void commands.repeat() };
  const isRetried = error !== null && RETRIED.has(error.code);
  const repeated = isRetried ? retry : RECHECKED.has(notice.kind) ? again : null;
  const document = notice.kind === 'memo' ? notice.document : null;
  const hasActions = repeated !== null || details !== null || unread?.sheet != null || document !== null;
  return (
    <MessageBar key={title} intent={INTENTS[notice.kind]} layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {message}
        {notice.kind === 'ran' && notice.question && <DataQuestionPart question={notice.question} />}
      </MessageBarBody>
      <MessageBarActions
        {...(!hasActions && { className: styles.none })}
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Line of="close" />}
            aria-label={words.close}
            onClick={() => dispatch({ type: 'notice-closed' })}
          />
        }
      >
        {unread?.sheet != null && (
          <Button size="small" onClick={() => void commands.select(unread)}>
            {unread.cell === null ? says.detail.showSheet : says.detail.showCell}
          </Button>
        )}
        {details !== null && <CopyButton text={details} words={words} />}
        {document && <DocumentActions document={document} />}
        {repeated && (
          <Button size="small" onClick={repeated.run}>
            {repeated.label}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

/** What else can be done with a document that was made as a file. */
function DocumentActions({
  document: { which, text },
}: {
  readonly document: NonNullable<MadeFile['document']>;
}): ReactElement {
  const { state, words, commands } = usePaneContext();
  const { made } = useCheckWords();
  const insert = () => void commands.insertReport(which, state.reports.choice, words.locale);
  return (
    <>
      <CopyButton text={text} words={{ ...words, copy: made.copy, copied: made.copied }} />
      <Button size="small" disabled={state.work.kind !== 'idle'} onClick={insert}>
        {made.sheet}
      </Button>
    </>
  );
}

/** After these the check can be made again at once. */
/** Faults after which the same is done once more, when the person has done what is asked. */
const RETRIED: ReadonlySet<string> = new Set(['excel-window', 'excel-cell-edit', 'excel-busy']);
const RECHECKED: ReadonlySet<Notice['kind']> = new Set(['fault', 'nothing-safe']);

const INTENTS = {
  fault: 'error',
  refused: 'warning',
  restored: 'success',
  'nothing-safe': 'info',
  shown: 'success',
  inserted: 'success',
  ran: 'success',
  imported: 'success',
  memo: 'info',
  settings: 'success',
  dismissed: 'success',
  lists: 'info',
  unmarked: 'success',
  forgotten: 'warning',
} as const satisfies Readonly<Record<Notice['kind'], string>>;

function noticeText(notice: Notice, words: Words): FaultText {
  if (notice.kind === 'fault') return faultText(notice.fault, words);
  // That a notice goes to the function of its own kind can't be expressed by an indexed access.
  const say = CHECK_WORDS[words.locale].notices[notice.kind] as (of: Notice) => FaultText;
  return say(notice);
}

/** A fault in words, with the way out. */
export function faultText({ error, file }: Fault, { locale, fault }: Words): FaultText {
  if (!error) return fault;
  const { title, message, wayOut } = userErrorText(error, locale);
  return {
    title: file === undefined ? title : `${title}: ${file}`,
    message: [message, wayOut].filter(Boolean).join(' '),
  };
}
