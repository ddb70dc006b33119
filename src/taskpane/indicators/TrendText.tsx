import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Trend } from '../../app';
import { useIndicatorWords } from './useIndicatorWords';

const useStyles = makeStyles({
  text: { whiteSpace: 'nowrap' },
  better: { color: tokens.colorStatusSuccessForeground1 },
  worse: { color: tokens.colorStatusDangerForeground1 },
  stable: { color: tokens.colorNeutralForeground2 },
  'small-cohort': { color: tokens.colorNeutralForeground3 },
});

/** How a figure changed: sign, word and percentage points, in a colour that says the same. */
export function TrendText(props: {
  readonly trend: Trend;
  readonly change: number | null;
}): ReactElement | null {
  const styles = useStyles();
  const { figures, format } = useIndicatorWords();
  const { trend, change } = props;
  if (trend === null || change === null) return null;
  return (
    <Text size={200} weight="semibold" className={mergeClasses(styles.text, styles[trend])}>
      {figures.trend(trend, change)} {format.points(change)}
    </Text>
  );
}
