import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef, useState } from 'react';
import { GuidesLink } from '../components/GuidesLink';
import { Heading } from '../components/Heading';
import { Line } from '../components/marks';
import { usePaneContext } from '../state/usePane';
import { useCheckWords } from './words';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, flexShrink: 0 },
  toggle: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    paddingLeft: '20px',
  },
});

/** Kept for the person, not for a workbook: who has read it once has read it. */
const KEY = 'roadmap-monitor/first-steps';

/** Whether the steps were read; where the browser keeps nothing they are offered folded, so that they never stand in the way. */
function wasRead(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
}

function keepRead(): void {
  try {
    window.localStorage.setItem(KEY, 'read');
  } catch {
    // It stays folded until the pane is closed.
  }
}

/** What to do first, in three steps: open until it was read, and to be opened again. */
export default function FirstSteps(): ReactElement {
  const styles = useStyles();
  const { words } = usePaneContext();
  const { steps } = useCheckWords();
  const [open, setOpen] = useState(() => !wasRead());
  const block = useRef<HTMLElement>(null);
  const fold = (): void => {
    keepRead();
    setOpen(false);
    // The button that was pressed is gone.
    block.current?.querySelector('button')?.focus();
  };
  return (
    <section ref={block} aria-label={steps.title} className={styles.block}>
      <Button
        appearance="transparent"
        icon={<Line of={open ? 'down' : 'right'} />}
        className={styles.toggle}
        aria-expanded={open}
        onClick={() => (open ? fold() : setOpen(true))}
      >
        {steps.title}
      </Button>
      {open && (
        <div className={styles.panel}>
          <ol className={styles.list}>
            {steps.list.map(({ title, text }) => (
              <li key={title}>
                <Heading of="part">{title}</Heading>
                <Body1>{text}</Body1>
              </li>
            ))}
          </ol>
          <GuidesLink language={words.locale} />
          <Button onClick={fold}>{steps.done}</Button>
        </div>
      )}
    </section>
  );
}
