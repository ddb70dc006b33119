import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { splitMessage } from '../../locales';
import { messageText } from '../state/filter';
import type { EntryRow } from '../state/rows';
import { usePaneContext } from './PaneContext';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 24px`,
    borderLeft: `3px solid transparent`,
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorBrandStroke1,
  },
  place: { display: 'flex', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  sheet: { color: tokens.colorNeutralForeground3, minWidth: 0 },
  message: {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
  },
  solved: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
});

/** Where one finding is and, shortly, what it says. */
export function EntryLine(props: {
  readonly row: EntryRow;
  readonly chosen: boolean;
  /** The name of the sheet is told as well. */
  readonly withSheet: boolean;
}): ReactElement {
  const styles = useStyles();
  const { words } = usePaneContext();
  const { entry, solved } = props.row;
  const { sheet, cell } = entry.finding;
  return (
    <div className={mergeClasses(styles.line, props.chosen && styles.chosen)}>
      <div className={styles.place}>
        <Text size={200} weight="semibold">
          {cell ?? sheet ?? words.list.workbook}
        </Text>
        {props.withSheet && cell !== null && sheet !== null && (
          <Text size={200} truncate wrap={false} className={styles.sheet}>
            {sheet}
          </Text>
        )}
        {solved && <Text size={200}>{words.list.solvedMark}</Text>}
      </div>
      <Text size={200} className={mergeClasses(styles.message, solved && styles.solved)}>
        {splitMessage(messageText(entry, words.locale)).problem}
      </Text>
    </div>
  );
}
