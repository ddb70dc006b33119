import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { Heading } from '../components/Heading';
import { usePaneContext } from '../state/usePane';
import { useFileWords } from './words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { ':focus': { outlineStyle: 'none' } },
  quiet: { color: tokens.colorNeutralForeground3 },
  // In sight however long the view is.
  buttons: {
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingVerticalM})`,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** What will be brought into the workbook, before it is. */
export function BringView(props: {
  readonly title: string;
  /** What it was read of. */
  readonly on: string | null;
  readonly lead: string | null;
  /** Null where there is nothing to bring in. */
  readonly confirm: { readonly label: string; readonly isReady: boolean; readonly run: () => void } | null;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePaneContext();
  const own = useFileWords();
  const title = useRef<HTMLDivElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { confirm } = props;
  const isBusy = state.work.kind !== 'idle';
  const close = (): void => commands.closeFiles();
  return (
    <div className={styles.page} onKeyDown={({ key }) => key === 'Escape' && !isBusy && close()}>
      <div ref={title} tabIndex={-1} className={styles.title}>
        <Heading of="view">{props.title}</Heading>
        {props.on !== null && <Caption1 className={styles.quiet}>{props.on}</Caption1>}
      </div>
      {props.lead !== null && <Body1>{props.lead}</Body1>}
      {props.children}
      <div className={styles.buttons}>
        {confirm && (
          <Button appearance="primary" disabled={isBusy || !confirm.isReady} onClick={confirm.run}>
            {confirm.label}
          </Button>
        )}
        <Button disabled={isBusy} onClick={close}>
          {own.cancel}
        </Button>
      </div>
    </div>
  );
}

/** A part of it under a heading of its own. */
export function Part(props: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <Heading of="part">{props.title}</Heading>
      {props.children}
    </section>
  );
}
