import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SEVERITIES, type Severity } from '../../findings';
import { Sign } from './icons';
import { usePaneContext } from './PaneContext';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, 1fr)',
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
  },
  toggle: {
    minWidth: 0,
    flexDirection: 'column',
    alignItems: 'flex-start',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  count: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  word: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightRegular,
  },
  hidden: { opacity: 0.6 },
});

/** How many findings of each severity there are; pressed while they are shown. */
export function SeverityToggles(props: {
  readonly counts: Readonly<Record<Severity, number>>;
}): ReactElement {
  const styles = useStyles();
  const { state, words, dispatch } = usePaneContext();
  const { hidden } = state.filter;
  const toggle = (severity: Severity): void => {
    const rest = hidden.filter((other) => other !== severity);
    dispatch({
      type: 'filtered',
      filter: { hidden: rest.length < hidden.length ? rest : [...hidden, severity] },
    });
  };
  return (
    <div role="group" aria-label={words.severityFilter} className={styles.row}>
      {SEVERITIES.map((severity) => {
        const shown = !hidden.includes(severity);
        return (
          <ToggleButton
            key={severity}
            checked={shown}
            aria-label={words.severityCount(severity, props.counts[severity])}
            className={mergeClasses(styles.toggle, !shown && styles.hidden)}
            onClick={() => toggle(severity)}
          >
            <span className={styles.count}>
              <Sign of={severity} />
              {new Intl.NumberFormat(words.locale).format(props.counts[severity])}
            </span>
            <span className={styles.word}>{words.severities[severity]}</span>
          </ToggleButton>
        );
      })}
    </div>
  );
}
