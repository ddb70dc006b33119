import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePaneContext } from './PaneContext';

const useStyles = makeStyles({
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
  const styles = useStyles();
  const { words } = usePaneContext();
  return <span className={styles.count}>{words.number(of)}</span>;
}
