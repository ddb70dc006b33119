import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FINDINGS_LOCALES } from '../../locales';
import type { HeadingRow } from '../state/rows';
import { Count } from './Count';
import { Line, Sign } from './icons';
import { usePaneContext } from './PaneContext';

const useStyles = makeStyles({
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
  const styles = useStyles();
  const { state, words, commands, dispatch } = usePaneContext();
  const { cause, entries, fixable } = row;
  const title = cause ? FINDINGS_LOCALES[words.locale].codes[cause.code].title : words.list.solved;
  const idle = state.work.kind === 'idle';
  return (
    <div className={styles.line}>
      <Line of={row.open ? 'down' : 'right'} />
      <Sign of={cause?.severity ?? 'solved'} />
      <Text weight="semibold" size={200} className={styles.title}>
        {title}
      </Text>
      <Count of={entries.length} />
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
