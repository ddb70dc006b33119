import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReportSummary } from '../../app';
import { Heading } from '../components/Heading';
import { countsText, shareText } from './figureText';
import { Sparkline } from './Sparkline';
import { useIndicatorWords } from './useIndicatorWords';

const useStyles = makeStyles({
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
}: Pick<ReportSummary, 'procedures' | 'years'>): ReactElement | null {
  const styles = useStyles();
  const words = useIndicatorWords();
  const { own } = words;
  if (procedures.length === 0) return null;
  return (
    <section className={styles.section} aria-label={own.procedures.title}>
      <Heading of="part">{own.procedures.title}</Heading>
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
