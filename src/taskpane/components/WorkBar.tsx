import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import type { Words } from '../../locales';
import type { Work } from '../state/model';
import { usePaneContext } from './PaneContext';

/** Milliseconds of work that are not worth telling of. */
const SHORT = 250;

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, flexShrink: 0 },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '24px' },
});

/** What the pane is doing, how far it has come, and how to stop it where that can be done. */
export function WorkBar({ work }: { readonly work: Work }): ReactElement | null {
  const styles = useStyles();
  const { words, commands } = usePaneContext();
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
        <Caption1>{textOf(work, words)}</Caption1>
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

function textOf(work: Work, { progress }: Words): string {
  if (work.kind === 'planning') return progress.planning;
  if (work.kind === 'writing') return progress.writing;
  if (work.kind === 'computing' && work.progress) return progress.computing;
  if (work.kind === 'checking' && work.progress) return progress.checking;
  return progress.reading;
}
