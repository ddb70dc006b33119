import { Caption1, Caption1Strong, Link, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import { type ActivityChange, changeTexts } from '../../../app';
import { CHANGES_LOCALES } from '../../../locales';
import type { ComparedFiles } from '../../../reader';
import { StatusBlock } from '../../components/marks';
import { LIST_OF_BLOCKS } from '../../components/plainList';
import { usePaneContext } from '../../state/usePane';
import { BringView } from '../BringView';
import { useFileWords } from '../words';
import { createCompareCommands } from './commands';

const useStyles = makeStyles({
  list: {
    ...LIST_OF_BLOCKS,
    gap: tokens.spacingVerticalS,
  },
  item: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', overflowWrap: 'anywhere' },
  link: { fontSize: 'inherit', textAlign: 'left' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Of many changes only so many are shown; the sheet holds all. */
const MOST_SHOWN = 200;

/** What became of the activities between two states of a roadmap. */
export function CompareView(props: {
  readonly files: ComparedFiles;
  /** The newer state is that of the open workbook. */
  readonly isOpen: boolean;
}): ReactElement {
  const { files, isOpen } = props;
  const { old, now, compared } = files;
  const styles = useStyles();
  const { words, commands } = usePaneContext();
  const compare = useMemo(() => commands.lend(createCompareCommands), [commands]);
  const { compare: own } = useFileWords();
  const said = CHANGES_LOCALES[words.locale];
  if ('lacking' in compared) {
    return (
      <BringView title={said.title} on={null} lead={null} confirm={null}>
        <StatusBlock sign="warning" title={own.nothing} message={said.lacking[compared.lacking]} />
      </BringView>
    );
  }
  const { changes } = compared;
  const rest = changes.length - MOST_SHOWN;
  return (
    <BringView
      title={said.title}
      on={said.summary(old, now, changes.length)}
      lead={changes.length === 0 ? said.none : null}
      confirm={
        changes.length === 0
          ? null
          : { label: own.confirm, isReady: true, run: () => void compare.write(files) }
      }
    >
      <ul aria-label={said.title} className={styles.list}>
        {changes.slice(0, MOST_SHOWN).map((change, at) => (
          <li key={at} className={styles.item}>
            <Change change={change} isOpen={isOpen} />
          </li>
        ))}
      </ul>
      {rest > 0 && <Caption1>{own.more(rest)}</Caption1>}
    </BringView>
  );
}

function Change(props: { readonly change: ActivityChange; readonly isOpen: boolean }): ReactElement {
  const styles = useStyles();
  const { words, commands } = usePaneContext();
  const said = CHANGES_LOCALES[words.locale];
  const { change, isOpen } = props;
  const { from, to } = changeTexts(change, words.locale);
  const number = (change.now ?? change.old)?.number ?? '';
  const title = [number, change.activity].filter(Boolean).join(' ');
  const place = isOpen ? change.now : null;
  return (
    <>
      <Caption1 className={styles.quiet}>{said.kinds[change.kind]}</Caption1>
      <Caption1Strong>
        {place ? (
          <Link as="button" className={styles.link} onClick={() => void commands.select(place)}>
            {title}
          </Link>
        ) : (
          title
        )}
      </Caption1Strong>
      <Caption1>{`${from} → ${to}`}</Caption1>
    </>
  );
}
