import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FINDINGS_LOCALES, splitMessage } from '../../locales';
import { Count, Line, Sign, Unseen } from '../components/marks';
import { usePaneContext } from '../state/usePane';
import { type EntryRow, type HeadingRow, messageText } from './list';
import { useCheckWords } from './words';

const useEntryStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 24px`,
    borderLeft: `3px solid transparent`,
    // Forced colours know nothing transparent.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
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
  const styles = useEntryStyles();
  const { words } = usePaneContext();
  const { entry, fate } = props.row;
  const own = useCheckWords();
  const solved = fate === 'solved';
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
        {fate === 'dismissed' && <Text size={200}>{own.dismissal.mark}</Text>}
      </div>
      <Text size={200} className={mergeClasses(styles.message, solved && styles.solved)}>
        {splitMessage(messageText(entry, words.locale)).problem}
      </Text>
    </div>
  );
}

const useHeadingStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '36px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  fix: { flexShrink: 0, minWidth: 0 },
});

/** A cause with the number of its findings, and a button that fixes what can be fixed of them. */
export function HeadingLine({ row }: { readonly row: HeadingRow }): ReactElement {
  const styles = useHeadingStyles();
  const { state, words, commands, dispatch } = usePaneContext();
  const { cause, entries, fixable } = row;
  const own = useCheckWords();
  const causeTitle = cause ? FINDINGS_LOCALES[words.locale].codes[cause.code].title : '';
  const titles = { solved: words.list.solved, dismissed: own.dismissal.group };
  const title = row.kind === 'group' ? causeTitle : titles[row.kind];
  const idle = state.work.kind === 'idle';
  return (
    <div className={styles.line}>
      <Line of={row.open ? 'down' : 'right'} />
      {row.kind !== 'dismissed' && <Sign of={cause?.severity ?? 'solved'} />}
      <Text weight="semibold" size={200} className={styles.title}>
        {title}
      </Text>
      <Count of={entries.length} />
      {cause && <Unseen>{FINDINGS_LOCALES[words.locale].severities[cause.severity]}</Unseen>}
      {cause && fixable > 1 && (
        <Button
          size="small"
          className={styles.fix}
          disabled={!idle}
          aria-label={words.list.fixGroupLabel(title, fixable)}
          onClick={(event) => {
            event.stopPropagation();
            void commands.planGroup(
              { kind: 'group', ...cause },
              entries.map(({ finding }) => finding),
            );
          }}
        >
          {words.list.fixGroup(fixable)}
        </Button>
      )}
      {row.kind === 'solved' && (
        <Button
          size="small"
          className={styles.fix}
          onClick={(event) => {
            event.stopPropagation();
            dispatch({ type: 'solved-cleared' });
          }}
        >
          {words.list.clearSolved}
        </Button>
      )}
    </div>
  );
}
