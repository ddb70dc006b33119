import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { EXPORT_FAULTS, type ImportedFile, type Told } from '../../app';
import { faultText } from '../components/bars';
import { Sign } from '../components/marks';
import { factsMissing, isAsked, type PickedFile } from '../state/files';
import { usePaneContext } from '../state/usePane';
import { useFileWords } from './words';

const useStyles = makeStyles({
  file: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  text: { display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground2 },
  told: { margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

/** What a file is and gives, or why it could not be read. */
export function FileItem(props: {
  readonly picked: PickedFile;
  readonly read: ImportedFile | null;
}): ReactElement {
  const styles = useStyles();
  const { words } = usePaneContext();
  const own = useFileWords();
  const { picked, read } = props;
  if (!read) {
    const fault = picked.fault && faultText(picked.fault, words);
    // What is wrong with a file says its message.
    const told = fault && (picked.fault?.error ? fault.message : `${fault.title}. ${fault.message}`);
    return (
      <li className={styles.file}>
        <Sign of="error" />
        <div className={styles.text}>
          <Caption1Strong>{picked.name}</Caption1Strong>
          <Caption1 className={styles.quiet}>{told}</Caption1>
        </div>
      </li>
    );
  }
  const {
    layout,
    procedure,
    subject,
    class: grade,
    schoolYear,
    rows,
    schools,
    groups,
    leftOut,
    notes,
  } = read;
  const facts = own.import.facts(procedure, subject, grade, schoolYear);
  const waits = rows === 0 && groups === 0 && factsMissing(read).length > 0;
  return (
    <li className={styles.file}>
      <Sign of={signOf(read)} />
      <div className={styles.text}>
        <Caption1Strong>{picked.name}</Caption1Strong>
        <Caption1 className={styles.quiet}>
          {[own.import.layouts[layout], facts].filter((text) => text !== '').join(': ')}
        </Caption1>
        {layout !== 'unknown' && (
          <Caption1 className={styles.quiet}>
            {waits ? own.import.waits : own.import.counts(rows, schools, groups)}
          </Caption1>
        )}
        <ToldLines of={[...leftOut, ...notes].filter(isToldHere)} />
      </div>
    </li>
  );
}

/** How well a file was read; null where it was not. */
export function signOf(read: ImportedFile | null): 'error' | 'warning' | 'advice' | 'solved' {
  if (!read) return 'error';
  if (read.leftOut.some(({ reason }) => EXPORT_FAULTS.has(reason))) return 'warning';
  return read.leftOut.length > 0 ? 'advice' : 'solved';
}

/** What is asked for needs no telling, unless the file names several. */
const isToldHere = ({ reason, detail }: Told): boolean => !isAsked(reason) || detail !== '';

/** Of many things of one kind only so many are shown. */
const MOST_SHOWN = 3;

/** What was not taken, or should be looked at, things of one kind together. */
export function ToldLines({ of }: { readonly of: readonly Told[] }): ReactElement | null {
  const styles = useStyles();
  const own = useFileWords();
  if (of.length === 0) return null;
  const reasons = [...new Set(of.map(({ reason }) => reason))];
  return (
    <ul className={styles.told}>
      {reasons.flatMap((reason) => {
        const all = of.filter((told) => told.reason === reason);
        const rest = all.length - MOST_SHOWN;
        return [
          ...all.slice(0, MOST_SHOWN).map(({ sheet, cell, detail }, index) => (
            <li key={`${reason} ${index}`}>
              <Caption1>{`${own.place(sheet, cell)}: ${own.import.reasons[reason](detail)}`}</Caption1>
            </li>
          )),
          ...(rest > 0
            ? [
                <li key={reason}>
                  <Caption1>{own.import.more(rest)}</Caption1>
                </li>,
              ]
            : []),
        ];
      })}
    </ul>
  );
}
