import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { type Missing, missingText } from '../../app';
import { usePaneContext } from '../state/usePane';
import { Heading } from './Heading';
import { Sign, StatusBlock } from './marks';
import { LIST_OF_BLOCKS } from './plainList';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { ':focus': { outlineStyle: 'none' } },
  quiet: { color: tokens.colorNeutralForeground3 },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  needed: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  missing: {
    ...LIST_OF_BLOCKS,
    gap: tokens.spacingVerticalXS,
  },
  reason: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: tokens.spacingHorizontalS,
    lineHeight: tokens.lineHeightBase300,
  },
  sign: { paddingTop: '2px' },
});

/** What a report will be on and made of, and what is missing, before anything is written. */
export function PreviewView(props: {
  readonly title: string;
  /** What it is on; null where that isn't known. */
  readonly on: string | null;
  readonly lead: ReactNode;
  readonly missing: { readonly title: string; readonly of: readonly Missing[] };
  readonly sheets: { readonly title: string; readonly lines: readonly string[] };
  readonly confirm: {
    readonly label: string;
    /** Something is chosen; always where nothing has to be. */
    readonly isReady?: boolean;
    readonly run: () => void;
  };
  readonly cancel: { readonly label: string; readonly run: () => void };
  /** What else can be done with it. */
  readonly button?: ReactNode;
  /** What can be changed of it. */
  readonly children?: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const { state } = usePaneContext();
  const { missing, sheets, confirm, cancel } = props;
  const title = useRef<HTMLDivElement>(null);
  useEffect(() => title.current?.focus(), []);
  const isBusy = state.work.kind !== 'idle';
  return (
    <div className={styles.page} onKeyDown={({ key }) => key === 'Escape' && !isBusy && cancel.run()}>
      <div ref={title} tabIndex={-1} className={styles.title}>
        <Heading of="view">{props.title}</Heading>
        {props.on !== null && <Caption1 className={styles.quiet}>{props.on}</Caption1>}
      </div>
      {props.lead}
      {missing.of.length > 0 && (
        <section className={styles.part}>
          <Heading of="part">{missing.title}</Heading>
          <MissingList missing={missing.of} />
        </section>
      )}
      {props.children}
      {sheets.lines.length > 0 && (
        <section className={styles.part}>
          <Heading of="part">{sheets.title}</Heading>
          <Lines of={sheets.lines} />
        </section>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={isBusy || confirm.isReady === false} onClick={confirm.run}>
          {confirm.label}
        </Button>
        {props.button}
        <Button disabled={isBusy} onClick={cancel.run}>
          {cancel.label}
        </Button>
      </div>
    </div>
  );
}

/** A plain list. */
export function Lines({ of }: { readonly of: readonly string[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** What a workbook needs of which nothing can be made. */
export function NeededBlock(props: {
  readonly title: string;
  readonly message: string;
  readonly needed: readonly string[];
}): ReactElement {
  const styles = useStyles();
  return (
    <StatusBlock sign="warning" title={props.title} message={props.message}>
      <ul className={styles.needed}>
        {props.needed.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </StatusBlock>
  );
}

/** Why figures are not there, a line for each reason. */
export function MissingList({ missing }: { readonly missing: readonly Missing[] }): ReactElement {
  const styles = useStyles();
  const { words } = usePaneContext();
  return (
    <ul className={styles.missing}>
      {missing.map((one, index) => (
        <li key={index} className={styles.reason}>
          <span className={styles.sign}>
            <Sign of={one.what === 'previous-year' ? 'advice' : 'warning'} />
          </span>
          <span>{missingText(one, words.locale)}</span>
        </li>
      ))}
    </ul>
  );
}
