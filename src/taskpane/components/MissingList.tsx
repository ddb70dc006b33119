import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type Missing, missingText } from '../../app';
import { Sign } from './icons';
import { usePaneContext } from './PaneContext';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  item: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: tokens.spacingHorizontalS,
    lineHeight: tokens.lineHeightBase300,
  },
  sign: { paddingTop: '2px' },
});

/** Why figures are not there, a line for each reason. */
export function MissingList({ missing }: { readonly missing: readonly Missing[] }): ReactElement {
  const styles = useStyles();
  const { words } = usePaneContext();
  return (
    <ul className={styles.list}>
      {missing.map((one, index) => (
        <li key={index} className={styles.item}>
          <span className={styles.sign}>
            <Sign of={one.what === 'previous-year' ? 'advice' : 'warning'} />
          </span>
          <span>{missingText(one, words.locale)}</span>
        </li>
      ))}
    </ul>
  );
}
