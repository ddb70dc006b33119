import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../findings';

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
  left: 'M10 3.5L5.5 8L10 12.5',
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
