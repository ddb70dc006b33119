import { Body1, Button, Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReportSummary } from '../../app';
import { Heading } from '../components/Heading';
import { MissingList, NeededBlock } from '../components/PreviewView';
import { usePaneContext } from '../state/usePane';
import { Sparkline } from './charts';
import { NO_CHOICE } from '../state/reports';
import { countsText, shareText, useIndicatorWords } from './figureText';
import { IndicatorCard, PlaceLink } from './IndicatorCard';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground3 },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, '& > *': { flexGrow: 1 } },
  outdated: { opacity: 0.6 },
  method: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** The figures of the report: the indicators, schools to look at, results by procedure, and how it is computed. */
export function FiguresView(props: {
  readonly summary: ReportSummary;
  readonly outdated: boolean;
}): ReactElement {
  const styles = useStyles();
  const { state, words, commands } = usePaneContext();
  const { own } = useIndicatorWords();
  const { summary } = props;
  const {
    years,
    cohort,
    supported,
    indicators,
    missing,
    unseen,
    sheets,
    signs,
    signsRule,
    procedures,
    band,
  } = summary;
  const busy = state.work.kind !== 'idle';
  const isWritten = sheets.length > 0 && sheets.every(({ exists }) => exists);
  if (missing.some(({ what }) => what === 'data')) return <NeededBlock {...own.empty} />;
  return (
    <div className={styles.page}>
      <div>
        <Heading of="view">{own.year(years.current)}</Heading>
        <Caption1 className={styles.quiet}>{own.compared(years.previous, supported, cohort)}</Caption1>
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabled={busy}
          onClick={() => void commands.insertReport('indicators', NO_CHOICE, words.locale)}
        >
          {isWritten ? own.rewrite(sheets.length) : own.insert(sheets.length)}
        </Button>
        <Button
          size="small"
          disabled={busy}
          onClick={() => void commands.previewReport('indicators', NO_CHOICE, words.locale)}
        >
          {own.again}
        </Button>
      </div>
      {missing.length > 0 && <MissingList missing={missing} />}
      {unseen > 0 && <Caption1>{own.leftOut(unseen)}</Caption1>}
      {supported === 1 && <Caption1>{own.oneSupported}</Caption1>}
      <section
        aria-label={own.cards}
        className={mergeClasses(styles.part, props.outdated && styles.outdated)}
      >
        {indicators.map((indicator) => (
          <IndicatorCard key={indicator.id} indicator={indicator} report={summary} />
        ))}
      </section>
      <SignsSection signs={signs} signsRule={signsRule} years={years} />
      <ProceduresSection procedures={procedures} years={years} cohort={cohort} />
      <section aria-label={own.method.title}>
        <Heading of="part">{own.method.title}</Heading>
        <ul className={styles.method}>
          {own.method.lines(band).map((line) => (
            <li key={line}>
              <Caption1>{line}</Caption1>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

const useSignsStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  school: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  line: { display: 'block' },
  summary: { cursor: 'pointer', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

/** Schools with signs of low results, each with the procedures that show them, and the rule of it. */
export function SignsSection({
  signs,
  signsRule,
  years: { current, previous },
}: Pick<ReportSummary, 'signs' | 'signsRule' | 'years'>): ReactElement | null {
  const styles = useSignsStyles();
  const { own, signs: words, format } = useIndicatorWords();
  if (!signsRule) return null;
  return (
    <section className={styles.section} aria-label={words.title}>
      <Heading of="part">{words.title}</Heading>
      {signs.length === 0 && <Body1>{words.none}</Body1>}
      {signs.map(({ rule, school, reasons, procedures }) => (
        <div key={`${rule} ${school}`} className={styles.school}>
          <Text weight="semibold" className={styles.line}>
            {school}
          </Text>
          <Caption1 className={styles.line}>
            {reasons.map((reason) => words.reasons[reason]).join('; ')}
          </Caption1>
          {procedures.length > 0 && (
            <details>
              <summary className={styles.summary}>{own.lowProcedures(procedures.length)}</summary>
              <ul className={styles.list}>
                {procedures.map((low, index) => {
                  const text = words.procedure(low);
                  return (
                    <li key={index}>
                      {low.source ? <PlaceLink place={low.source}>{text}</PlaceLink> : text}
                      {low.figure
                        ? ` — ${words.figure(low.figure)}`
                        : low.share !== null && ` — ${format.share(low.share)}`}
                      {low.years.length > 1 && `, ${words.again}`}
                    </li>
                  );
                })}
              </ul>
            </details>
          )}
        </div>
      ))}
      <Caption1 className={styles.quiet}>{words.rule(signsRule, current, previous)}</Caption1>
    </section>
  );
}

const useProceduresStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr max-content 92px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { overflowWrap: 'anywhere' },
  last: { display: 'flex', flexDirection: 'column', alignItems: 'flex-end' },
});

/** Low results of the supported schools by procedure: the line over the years and the last known share. */
export function ProceduresSection({
  procedures,
  years: { current },
  cohort,
}: Pick<ReportSummary, 'procedures' | 'years' | 'cohort'>): ReactElement | null {
  const styles = useProceduresStyles();
  const words = useIndicatorWords();
  const { own } = words;
  if (procedures.length === 0) return null;
  return (
    <section className={styles.section} aria-label={own.procedures.title(cohort)}>
      <Heading of="part">{own.procedures.title(cohort)}</Heading>
      <Caption1 className={styles.quiet}>{own.procedures.note}</Caption1>
      {procedures.map(({ name, period, years }) => {
        const last = years.findLast(({ low }) => low.share !== null);
        const label = own.chart(years.map(({ year, low }) => `${year} — ${shareText(low, words)}`));
        return (
          <div key={`${name} ${period ?? ''}`} className={styles.row}>
            <Text size={200} className={styles.name}>
              {[name, period].filter(Boolean).join(', ')}
            </Text>
            <Sparkline label={label} shares={years.map(({ low }) => low.share)} />
            {last && (
              <span className={styles.last}>
                <Text size={200} weight="semibold">
                  {shareText(last.low, words)}
                </Text>
                <Caption1 className={styles.quiet}>{countsText(last.low, words)}</Caption1>
                {last.year !== current && <Caption1 className={styles.quiet}>{last.year}</Caption1>}
              </span>
            )}
          </div>
        );
      })}
    </section>
  );
}
