import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { Heading } from '../components/Heading';
import { PLAIN_LIST } from '../components/plainList';
import type { PickedFile } from '../state/files';
import { useFileWords } from './words';

const useStyles = makeStyles({
  list: PLAIN_LIST,
  item: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  stage: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** Files that are shown: so many before the one that is being read, so many at all. */
const BEFORE = 5;
const SHOWN = 25;

/** Files that are being read, each with how far it is. */
export function ReadingView({ files }: { readonly files: readonly PickedFile[] }): ReactElement {
  const styles = useStyles();
  const own = useFileWords();
  const current = useRef<HTMLLIElement>(null);
  const at = files.findIndex(({ stage }) => stage === 'reading');
  // All of hundreds would be drawn anew with each file that is read.
  const from = Math.max(0, Math.min(at, files.length) - BEFORE);
  const shown = files.slice(from, from + SHOWN);
  const done = files.filter(({ stage }) => stage === 'read' || stage === 'failed').length;
  useEffect(() => {
    // What it returns is no clean-up, and jsdom lays nothing out.
    current.current?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);
  return (
    <>
      <div>
        <Heading of="view">{own.reading.title}</Heading>
        <Caption1 className={styles.stage}>{own.reading.count(done, files.length)}</Caption1>
      </div>
      <ul aria-label={own.reading.label} className={styles.list}>
        {shown.map(({ id, name, stage }, index) => (
          <li key={id} ref={from + index === at ? current : null} className={styles.item}>
            <Caption1 className={styles.name}>{name}</Caption1>
            <Caption1 className={styles.stage}>{own.reading.stages[stage]}</Caption1>
          </li>
        ))}
      </ul>
    </>
  );
}
