import { Body1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Severity } from '../../findings';
import { usePaneContext } from '../state/usePane';
import { Heading } from './Heading';

const useStyles = makeStyles({
  icon: { width: '16px', height: '16px', flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  advice: { color: tokens.colorBrandForeground1 },
  solved: { color: tokens.colorStatusSuccessForeground1 },
});

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, strokeLinecap: 'round' } as const;

const SHAPES = {
  error: (
    <g {...stroke}>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4" />
    </g>
  ),
  warning: (
    <g {...stroke} strokeLinejoin="round">
      <path d="M8 2.2L14.2 13.3H1.8Z" />
      <path d="M8 6.4v3M8 11.3v.1" />
    </g>
  ),
  advice: (
    <g {...stroke}>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M8 7.4v3.6M8 4.9v.1" />
    </g>
  ),
  solved: (
    <g {...stroke} strokeLinejoin="round">
      <circle cx="8" cy="8" r="6.25" />
      <path d="M5.2 8.2l2 2 3.6-4" />
    </g>
  ),
} as const;

/** The sign of a severity, or of what is solved. It stands beside words, so it has no name of its own. */
export function Sign({ of }: { readonly of: Severity | 'solved' }): ReactElement {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 16 16" aria-hidden className={mergeClasses(styles.icon, styles[of])}>
      {SHAPES[of]}
    </svg>
  );
}

const LINES = {
  right: 'M6 3.5L10.5 8L6 12.5',
  down: 'M3.5 6L8 10.5L12.5 6',
  up: 'M3.5 10L8 5.5L12.5 10',
  left: 'M10 3.5L5.5 8L10 12.5',
  gear: 'M8 5.6a2.4 2.4 0 1 0 0 4.8a2.4 2.4 0 1 0 0-4.8M8 1.6v2M8 12.4v2M1.6 8h2M12.4 8h2M3.5 3.5l1.4 1.4M11.1 11.1l1.4 1.4M12.5 3.5l-1.4 1.4M4.9 11.1l-1.4 1.4',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
} as const;

/** A plain sign for buttons. */
export function Line({ of }: { readonly of: keyof typeof LINES }): ReactElement {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 16 16" aria-hidden className={styles.icon} {...stroke} strokeLinejoin="round">
      <path d={LINES[of]} />
    </svg>
  );
}

const useCountStyles = makeStyles({
  count: {
    flexShrink: 0,
    minWidth: '8px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
  },
});

/** How many there are, beside a name. */
export function Count({ of }: { readonly of: number }): ReactElement {
  const styles = useCountStyles();
  const { words } = usePaneContext();
  return <span className={styles.count}>{words.number(of)}</span>;
}

const useUnseenStyles = makeStyles({
  text: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** What is told to a screen reader alone: to the eye a sign or the place says it. */
export function Unseen(props: { readonly as?: 'h1'; readonly children: ReactNode }): ReactElement {
  const styles = useUnseenStyles();
  const { as: Element = 'span' } = props;
  return <Element className={styles.text}>{props.children}</Element>;
}

const useStatusStyles = makeStyles({
  block: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    flexShrink: 0,
  },
  sign: { paddingTop: '3px' },
  text: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

/** How things stand when there is no list to show, or before it. */
export function StatusBlock(props: {
  readonly sign: Severity | 'solved';
  readonly title: string;
  readonly message: string;
  readonly children?: ReactNode;
}): ReactElement {
  const styles = useStatusStyles();
  return (
    <div className={styles.block}>
      <span className={styles.sign}>
        <Sign of={props.sign} />
      </span>
      <div className={styles.text}>
        <Heading of="part">{props.title}</Heading>
        {props.message !== '' && <Body1>{props.message}</Body1>}
        {props.children !== undefined && <Body1 as="span">{props.children}</Body1>}
      </div>
    </div>
  );
}
