import { Body1, Button, Caption1, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { FINDINGS_LOCALES } from '../../locales';
import { EditPreview } from '../components/EditPreview';
import { Heading } from '../components/Heading';
import { Line, Sign } from '../components/icons';
import { usePaneContext } from '../components/PaneContext';
import { ReadingView } from '../components/ReadingView';
import { useRichCells } from '../components/useRichCells';
import type { CellEdit } from '../../workbook';
import type { Entry } from '../state/entries';
import { messageText } from '../state/filter';
import { choicesOf } from '../state/reading';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '60%',
    minHeight: '170px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    outlineStyle: 'none',
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    '@media (max-height: 560px)': { maxHeight: '100%', position: 'fixed', inset: 0, margin: 0 },
  },
  head: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  sign: { paddingTop: '3px' },
  title: { flexGrow: 1, minWidth: 0 },
  place: { display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    overflowY: 'auto',
    minHeight: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  message: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  edit: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: {
    display: 'flex',
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});

const NO_EDITS: readonly CellEdit[] = [];

/** One finding in full: what was read, what is expected, its corrections to choose from. */
export function DetailPanel(props: {
  readonly entry: Entry;
  readonly solved: boolean;
  readonly onClose: () => void;
}): ReactElement {
  const { entry, solved } = props;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // The button that solved it is gone.
    if (solved && document.activeElement === document.body) panel.current?.focus();
  }, [solved]);
  const { finding } = entry;
  const { sheet, cell } = finding;
  const styles = useStyles();
  const { state, words, commands } = usePaneContext();
  const [chosen, setChosen] = useState(0);
  const { title, explanation } = FINDINGS_LOCALES[words.locale].codes[finding.code];
  const choices = solved ? [] : choicesOf(finding);
  const edits = choices[chosen]?.edits ?? NO_EDITS;
  const rich = useRichCells(edits);
  const several = new Set(edits.map((edit) => edit.cell)).size > 1;
  const idle = state.work.kind === 'idle';
  const stale = !solved && !state.recheckDue && sheet !== null && state.stale.includes(sheet);
  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-label={words.detail.label}
      className={styles.panel}
      onKeyDown={({ key }) => key === 'Escape' && props.onClose()}
    >
      <div className={styles.head}>
        <span className={styles.sign}>
          <Sign of={solved ? 'solved' : finding.severity} />
        </span>
        <div className={styles.title}>
          <Heading of="part">{title}</Heading>
          <Caption1 className={styles.place}>{[sheet, cell].filter(Boolean).join(' · ')}</Caption1>
        </div>
        <Button
          appearance="transparent"
          size="small"
          icon={<Line of="close" />}
          aria-label={words.close}
          onClick={props.onClose}
        />
      </div>
      <div className={styles.body} tabIndex={0} role="group" aria-label={title}>
        <Body1 className={styles.message}>{messageText(entry, words.locale)}</Body1>
        {solved && <Caption1>{words.detail.solved}</Caption1>}
        {stale && <Caption1>{words.detail.outdated}</Caption1>}
        {choices.length === 0 && !solved && <ReadingView finding={finding} />}
        {choices.length > 1 && (
          <RadioGroup
            aria-label={words.detail.choice}
            value={String(chosen)}
            onChange={(_, { value }) => setChosen(Number(value))}
          >
            {choices.map(({ label }, index) => (
              <Radio key={index} value={String(index)} label={label} />
            ))}
          </RadioGroup>
        )}
        {edits.map((edit) => (
          <div key={`${edit.sheet} ${edit.cell}`} className={styles.edit}>
            {several && <Caption1>{edit.cell}</Caption1>}
            <EditPreview edit={edit} isRich={rich.has(edit)} />
          </div>
        ))}
        {finding.fix && !finding.fix.safe && !solved && (
          <Caption1 className={styles.quiet}>{words.detail.guess}</Caption1>
        )}
        {!solved && <Caption1 className={styles.quiet}>{explanation}</Caption1>}
      </div>
      <div className={styles.buttons}>
        {edits.length > 0 && (
          <Button
            appearance="primary"
            disabled={!idle || rich.isAsked}
            onClick={() => void commands.fix(finding, edits)}
          >
            {words.detail.fix}
          </Button>
        )}
        {sheet !== null && (
          <Button onClick={() => void commands.select(finding)}>
            {cell === null ? words.detail.showSheet : words.detail.showCell}
          </Button>
        )}
      </div>
    </section>
  );
}
