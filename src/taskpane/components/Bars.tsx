import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { PaneState } from '../state/model';
import { usePaneContext } from './PaneContext';

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
  const { stale, restored, recheckDue, work, report } = state;
  if (!report || recheckDue || work.kind === 'checking' || (stale.length === 0 && !restored)) return null;
  const text = stale.length > 0 ? words.stale.changed(stale) : words.stale.restored;
  return <Bar text={text} action={words.recheck} onAction={() => void commands.check()} />;
}

/** The last change, with a way to take it back. */
export function UndoBar({ state }: { readonly state: PaneState }): ReactElement | null {
  const { words, commands } = usePaneContext();
  const last = state.undo.at(-1);
  if (!last) return null;
  return (
    <Bar
      text={words.undo.done(last.record)}
      action={words.undo.action}
      onAction={() => void commands.undo(last)}
    />
  );
}
