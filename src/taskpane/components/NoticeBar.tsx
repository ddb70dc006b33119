import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isUserError } from '../../findings';
import type { FaultText, Words } from '../../locales';
import type { Notice } from '../state/model';
import { CopyButton } from './CopyButton';
import { faultText } from './faultText';
import { Line } from './icons';
import { usePaneContext } from './PaneContext';

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  title: { display: 'block' },
  // Its place would stay empty otherwise.
  none: { display: 'none' },
});

/** What came of the last command, where there is something to tell. */
export function NoticeBar(props: {
  readonly notice: Notice;
  /** What to do again after a fault; the check unless told otherwise. */
  readonly again?: { readonly label: string; readonly run: () => void };
}): ReactElement {
  const { notice } = props;
  const styles = useStyles();
  const { words, dispatch, commands } = usePaneContext();
  const { title, message } = textOf(notice, words);
  const { label, run } = props.again ?? { label: words.recheck, run: () => void commands.check() };
  const details = notice.kind === 'fault' ? notice.fault.details : null;
  const error = notice.kind === 'fault' ? notice.fault.error : null;
  const [unread] = error && isUserError(error, 'setting-unreadable') ? error.data.faults : [];
  const canRecheck = notice.kind === 'fault' || notice.kind === 'nothing-safe';
  return (
    <MessageBar key={title} intent={INTENTS[notice.kind]} layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {message}
      </MessageBarBody>
      <MessageBarActions
        {...(!canRecheck && { className: styles.none })}
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
            {unread.cell === null ? words.detail.showSheet : words.detail.showCell}
          </Button>
        )}
        {details !== null && <CopyButton text={details} words={words} />}
        {canRecheck && (
          <Button size="small" onClick={run}>
            {label}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

const INTENTS = {
  fault: 'error',
  refused: 'warning',
  restored: 'success',
  'nothing-safe': 'info',
  shown: 'success',
  inserted: 'success',
  memo: 'success',
} as const satisfies Readonly<Record<Notice['kind'], string>>;

function textOf(notice: Notice, words: Words): FaultText {
  if (notice.kind === 'fault') return faultText(notice.fault, words);
  // That a notice goes to the function of its own kind can't be expressed by an indexed access.
  const say = words.notices[notice.kind] as (of: Notice) => FaultText;
  return say(notice);
}
