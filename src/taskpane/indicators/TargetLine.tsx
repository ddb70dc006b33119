import { Caption1, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { IndicatorSummary } from '../../app';
import { useIndicatorWords } from './useIndicatorWords';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  reached: { color: tokens.colorStatusSuccessForeground1 },
  'on-the-way': { color: tokens.colorNeutralForeground2 },
  behind: { color: tokens.colorStatusDangerForeground1 },
  status: { fontWeight: tokens.fontWeightSemibold },
});

/** The target with its status, and how much of the way from the baseline is gone. */
export function TargetLine({ indicator }: { readonly indicator: IndicatorSummary }): ReactElement | null {
  const styles = useStyles();
  const { own, figures, format } = useIndicatorWords();
  const { target, status, achievement } = indicator;
  if (target === null) return null;
  const way = achievement === null ? null : Math.min(1, Math.max(0, achievement));
  return (
    <div className={styles.line}>
      <Caption1>
        {own.target(format.share(target))}
        {status && (
          <>
            {' — '}
            <span className={mergeClasses(styles.status, styles[status])}>{figures.status[status]}</span>
          </>
        )}
        {way !== null && way > 0 && way < 1 && `, ${own.achieved(format.share(way))}`}
      </Caption1>
      {way !== null && <ProgressBar aria-hidden value={way} thickness="medium" />}
    </div>
  );
}
