import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CollectedFile, CollectedSchool } from '../../../app';
import { sheetAddress } from '../../../workbook';
import { GrowingList } from '../../components/GrowingList';
import { Sign } from '../../components/marks';
import { PLAIN_LIST } from '../../components/plainList';
import { useCollectedWords, useCollectWords } from './words';

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
  list: PLAIN_LIST,
  item: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
  },
  text: { display: 'flex', flexDirection: 'column' },
  told: { margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const SIGNS = { accepted: 'solved', rework: 'error', missing: 'warning', twice: 'warning' } as const;
/** Groups that are unfolded from the start: those in which something has to be done. */
const OPEN: ReadonlySet<CollectedSchool['state']> = new Set(['rework', 'twice', 'missing']);

/** The schools of one state, each with its files; nothing where there are none. */
export function SchoolGroup(props: {
  readonly of: CollectedSchool['state'];
  readonly schools: readonly CollectedSchool[];
}): ReactElement | null {
  const { of, schools } = props;
  const styles = useStyles();
  const own = useCollectWords();
  const words = useCollectedWords();
  if (schools.length === 0) return null;
  return (
    <details open={OPEN.has(of)}>
      <summary className={styles.summary}>
        <Caption1Strong>{own.state(words.states[of], schools.length)}</Caption1Strong>
      </summary>
      <GrowingList
        items={schools}
        keyOf={keyOf}
        item={SchoolItem}
        label={words.states[of]}
        more={own.moreSchools}
      />
    </details>
  );
}

const keyOf = ({ school }: CollectedSchool): string => school.key;

function SchoolItem({ of }: { readonly of: CollectedSchool }): ReactElement {
  const styles = useStyles();
  const words = useCollectedWords();
  const { school, files, onTime, kept, state } = of;
  return (
    <li className={styles.item}>
      <Sign of={SIGNS[state]} />
      <div className={styles.text}>
        <Caption1Strong>{school.name}</Caption1Strong>
        <Caption1 className={styles.quiet}>
          {[
            ...(onTime === null ? [] : [onTime ? words.onTime : words.late]),
            ...(kept > 0 ? [words.kept(kept)] : []),
          ].join(', ')}
        </Caption1>
        <ul className={styles.list}>
          {files.map((file, at) => (
            <FileLine key={`${file.taken.file} ${at}`} of={file} />
          ))}
        </ul>
      </div>
    </li>
  );
}

/** Files that are of no school of the list. */
export const OtherFiles = ({ files }: { readonly files: readonly CollectedFile[] }): ReactElement => (
  <GrowingList items={files} keyOf={keyOfFile} item={FileLine} more={useCollectWords().moreFiles} />
);

const keyOfFile = ({ taken }: CollectedFile, at: number): string => `${taken.file} ${at}`;

/** Of many things that have to be mended only so many are shown; the file that goes back tells all. */
const MOST_SHOWN = 4;

/** A file: how far it has come, its rows, and why others were not taken. */
function FileLine({ of: file }: { readonly of: CollectedFile }): ReactElement {
  const styles = useStyles();
  const own = useCollectWords();
  const words = useCollectedWords();
  const { taken, rowsTaken, rowsLeft } = file;
  const noted = new Set<string>(taken.notes.map((note) => words.notes[note]));
  const told = [
    ...noted,
    ...taken.remarks.flatMap(({ place, message, count }) =>
      noted.has(message) ? [] : [own.remark(place, message, count)],
    ),
    ...taken.left.flatMap(({ sheet, cell, message }) =>
      taken.remarks.some((remark) => remark.message === message)
        ? []
        : [own.remark(sheetAddress(sheet, cell), message, 1)],
    ),
  ];
  const rest = told.length - MOST_SHOWN;
  return (
    <li>
      <Caption1>{`${taken.name} — ${own.statuses[taken.status]}`}</Caption1>
      {taken.status !== 'unreadable' && (
        <div>
          <Caption1 className={styles.quiet}>{words.rowsTaken(rowsTaken, rowsLeft)}</Caption1>
        </div>
      )}
      {told.length > 0 && (
        <ul className={styles.told}>
          {told.slice(0, MOST_SHOWN).map((text, at) => (
            <li key={at}>
              <Caption1>{text}</Caption1>
            </li>
          ))}
          {rest > 0 && (
            <li>
              <Caption1>{own.more(rest)}</Caption1>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}
