import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../findings';
import { difference } from '../state/diff';
import { readingOf } from '../state/reading';
import { DiffText } from './DiffText';
import { usePaneContext } from './PaneContext';

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
});

/** What a finding without a correction read and expects, as far as it says so. */
export function ReadingView({ finding }: { readonly finding: Finding }): ReactElement | null {
  const styles = useStyles();
  const { words } = usePaneContext();
  const { read, expected } = readingOf(finding);
  if (read === null) return null;
  const [first] = expected;
  const compared = first === undefined ? null : difference(read, first);
  return (
    <dl className={styles.sides}>
      <dt className={styles.term}>{words.detail.read}</dt>
      <dd className={styles.value}>
        {read === '' ? (
          words.detail.emptyCell
        ) : (
          <DiffText pieces={compared?.from ?? [{ text: read, changed: false }]} side="from" />
        )}
      </dd>
      {compared && <dt className={styles.term}>{words.detail.expected}</dt>}
      {compared && (
        <dd className={styles.value}>
          <DiffText pieces={compared.to} side="to" />
        </dd>
      )}
    </dl>
  );
}
