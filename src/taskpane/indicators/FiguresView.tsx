import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReportSummary } from '../../app';
import { Heading } from '../components/Heading';
import { usePaneContext } from '../components/PaneContext';
import { EmptyBook } from './EmptyBook';
import { IndicatorCard } from './IndicatorCard';
import { MissingList } from '../components/MissingList';
import { ProceduresSection } from './ProceduresSection';
import { SignsSection } from './SignsSection';
import { useIndicatorWords } from './useIndicatorWords';

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
  const { years, supported, indicators, missing, unseen, sheets, signs, signsRule, procedures, band } =
    summary;
  const busy = state.work.kind !== 'idle';
  const isWritten = sheets.length > 0 && sheets.every(({ exists }) => exists);
  if (missing.some(({ what }) => what === 'data')) return <EmptyBook />;
  return (
    <div className={styles.page}>
      <div>
        <Heading of="view">{own.year(years.current)}</Heading>
        <Caption1 className={styles.quiet}>{own.compared(years.previous, supported)}</Caption1>
      </div>
      <div className={styles.buttons}>
        <Button size="small" disabled={busy} onClick={() => void commands.insertIndicators(words.locale)}>
          {isWritten ? own.rewrite(sheets.length) : own.insert(sheets.length)}
        </Button>
        <Button size="small" disabled={busy} onClick={() => void commands.previewIndicators(words.locale)}>
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
      <ProceduresSection procedures={procedures} years={years} />
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
