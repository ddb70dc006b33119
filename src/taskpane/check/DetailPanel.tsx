import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, type MutableRefObject, type ReactElement, Suspense, useEffect, useRef, useState } from 'react';
import type { Finding } from '../../findings';
import { FINDINGS_LOCALES } from '../../locales';
import type { CellEdit } from '../../workbook';
import { Heading } from '../components/Heading';
import { Line, Sign } from '../components/marks';
import type { Entry } from '../state/entries';
import { usePaneContext } from '../state/usePane';
import { CorrectionChoice } from './CorrectionChoice';
import { DiffText, EditPreview, useRichCells } from './EditPreview';
import { choicesOf, difference, readingOf } from './edits';
import { DismissForm } from './DismissForm';
import { type EntryFate, messageText } from './list';
import { useCheckWords } from './words';

const WhyLine = lazy(() => import(/* webpackChunkName: "rules" */ './WhyLine'));

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    outlineStyle: 'none',
  },
  head: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  steps: { display: 'flex', flexShrink: 0 },
  sign: { paddingTop: '3px' },
  title: { flexGrow: 1, minWidth: 0 },
  place: { display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
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
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});

const NO_EDITS: readonly CellEdit[] = [];

/** One finding in full below its row, with the way to those before and after it. */
export function DetailPanel(props: {
  readonly entry: Entry;
  readonly fate: EntryFate;
  readonly returning: MutableRefObject<boolean>;
  readonly onClose: () => void;
  readonly onRule: () => void;
  /** Opens the one before, or after; null where there is none. */
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
}): ReactElement {
  const { entry, fate, returning, onPrevious, onNext } = props;
  const solved = fate === 'solved';
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!returning.current) return;
    returning.current = false;
    panel.current?.focus({ preventScroll: true });
  }, [returning]);
  useEffect(() => {
    // The button that solved it is gone.
    if (fate !== 'open' && document.activeElement === document.body) panel.current?.focus();
  }, [fate]);
  const { finding } = entry;
  const { sheet, cell } = finding;
  const styles = useStyles();
  const { words } = usePaneContext();
  const own = useCheckWords();
  const { title } = FINDINGS_LOCALES[words.locale].codes[finding.code];
  const step = (sign: 'up' | 'down', label: string, run: (() => void) | null): ReactElement => (
    <Button
      appearance="transparent"
      size="small"
      icon={<Line of={sign} />}
      aria-label={label}
      title={label}
      // It keeps the focus where there is no further one.
      disabledFocusable={run === null}
      onClick={() => run?.()}
    />
  );
  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-label={own.detail.label}
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
        <div className={styles.steps}>
          {step('up', own.detail.previous, onPrevious)}
          {step('down', own.detail.next, onNext)}
          <Button
            appearance="transparent"
            size="small"
            icon={<Line of="close" />}
            aria-label={words.close}
            onClick={props.onClose}
          />
        </div>
      </div>
      <Detail key={entry.key} entry={entry} fate={fate} onRule={props.onRule} />
    </section>
  );
}

/** What was read, what is expected, and its corrections to choose from. */
function Detail(props: {
  readonly entry: Entry;
  readonly fate: EntryFate;
  readonly onRule: () => void;
}): ReactElement {
  const { entry, fate } = props;
  const solved = fate === 'solved';
  const [isDismissing, setIsDismissing] = useState(false);
  const { finding } = entry;
  const { sheet, cell } = finding;
  const styles = useStyles();
  const { state, words, commands } = usePaneContext();
  const own = useCheckWords();
  const [chosen, setChosen] = useState(0);
  const { explanation } = FINDINGS_LOCALES[words.locale].codes[finding.code];
  const choices = fate === 'open' ? choicesOf(finding) : [];
  const dismissed = state.report?.dismissed.find(({ key }) => key === entry.key);
  // What a school sends is judged by who collects it.
  const mayDismiss = fate === 'open' && state.face !== 'school';
  const edits = choices[chosen]?.edits ?? NO_EDITS;
  const rich = useRichCells(edits);
  const several = new Set(edits.map((edit) => edit.cell)).size > 1;
  const idle = state.work.kind === 'idle';
  const stale = !solved && !state.recheckDue && sheet !== null && state.stale.includes(sheet);
  return (
    <>
      <div className={styles.body}>
        <Body1 className={styles.message}>{messageText(entry, words.locale)}</Body1>
        {solved && <Caption1>{own.detail.solved}</Caption1>}
        {dismissed && <Caption1>{own.dismissal.told(dismissed.reason, dismissed.on)}</Caption1>}
        {stale && <Caption1>{own.detail.outdated}</Caption1>}
        {choices.length === 0 && !solved && <ReadingView finding={finding} />}
        {choices.length > 1 && (
          <CorrectionChoice choices={choices} nth={chosen} onChosen={(nth) => setChosen(nth ?? 0)} />
        )}
        {edits.map((edit) => (
          <div key={`${edit.sheet} ${edit.cell}`} className={styles.edit}>
            {several && <Caption1>{edit.cell}</Caption1>}
            <EditPreview edit={edit} isRich={rich.has(edit)} />
          </div>
        ))}
        {finding.fix && !finding.fix.safe && fate === 'open' && (
          <Caption1 className={styles.quiet}>{own.detail.guess}</Caption1>
        )}
        {!solved && <Caption1 className={styles.quiet}>{explanation}</Caption1>}
        {!solved && (
          <Suspense fallback={null}>
            <WhyLine code={finding.code} hasFix={finding.fix !== undefined} onMore={props.onRule} />
          </Suspense>
        )}
      </div>
      <div className={styles.buttons}>
        {edits.length > 0 && (
          <Button
            appearance="primary"
            disabled={!idle || rich.isAsked}
            onClick={() => void commands.fix(finding, edits)}
          >
            {own.detail.fix}
          </Button>
        )}
        {sheet !== null && (
          <Button onClick={() => void commands.select(finding)}>
            {cell === null ? own.detail.showSheet : own.detail.showCell}
          </Button>
        )}
        {mayDismiss && !isDismissing && (
          <Button disabled={!idle} onClick={() => setIsDismissing(true)}>
            {own.dismissal.begin}
          </Button>
        )}
        {dismissed && (
          <Button
            disabled={!idle}
            onClick={() => void commands.dismiss({ kind: 'take-back', findings: [finding] }, words.locale)}
          >
            {own.dismissal.takeBack}
          </Button>
        )}
      </div>
      {mayDismiss && isDismissing && (
        <DismissForm finding={finding} onCancel={() => setIsDismissing(false)} />
      )}
    </>
  );
}

const useReadingStyles = makeStyles({
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
  const styles = useReadingStyles();
  const own = useCheckWords();
  const { read, expected } = readingOf(finding);
  if (read === null) return null;
  const [first] = expected;
  const compared = first === undefined ? null : difference(read, first);
  return (
    <dl className={styles.sides}>
      <dt className={styles.term}>{own.detail.read}</dt>
      <dd className={styles.value}>
        {read === '' ? (
          own.detail.emptyCell
        ) : (
          <DiffText pieces={compared?.from ?? [{ text: read, changed: false }]} side="from" />
        )}
      </dd>
      {compared && <dt className={styles.term}>{own.detail.expected}</dt>}
      {compared && (
        <dd className={styles.value}>
          <DiffText pieces={compared.to} side="to" />
        </dd>
      )}
    </dl>
  );
}
