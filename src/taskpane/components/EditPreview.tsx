import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import { type CellEdit, shownText } from '../../workbook';
import { difference } from '../state/diff';
import { DiffText } from './DiffText';
import { usePaneContext } from './PaneContext';

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, minWidth: 0 },
  rich: { display: 'block', color: tokens.colorNeutralForeground2 },
  none: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
});

/** What a cell holds and what it will hold; `isRich` where formats within its text get lost by that. */
export function EditPreview({
  edit,
  isRich,
}: {
  readonly edit: CellEdit;
  readonly isRich: boolean;
}): ReactElement {
  const styles = useStyles();
  const { words } = usePaneContext();
  const to = shownText(edit.to);
  const pieces = useMemo(() => difference(edit.from, to), [edit.from, to]);
  return (
    <>
      <dl className={styles.sides}>
        <dt className={styles.term}>{words.plan.before}</dt>
        <dd className={styles.value}>
          {edit.from === '' ? (
            <Caption1 className={styles.none}>{words.detail.emptyCell}</Caption1>
          ) : (
            <DiffText pieces={pieces.from} side="from" />
          )}
        </dd>
        <dt className={styles.term}>{words.plan.after}</dt>
        <dd className={styles.value}>
          {to === '' ? (
            <Caption1 className={styles.none}>{words.detail.cleared}</Caption1>
          ) : (
            <DiffText pieces={pieces.to} side="to" />
          )}
        </dd>
      </dl>
      {isRich && <Caption1 className={styles.rich}>{words.detail.rich}</Caption1>}
    </>
  );
}
