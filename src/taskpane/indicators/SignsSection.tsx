import { Body1, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReportSummary } from '../../app';
import { Heading } from '../components/Heading';
import { PlaceLink } from './PlaceLink';
import { useIndicatorWords } from './useIndicatorWords';

const useStyles = makeStyles({
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
  const styles = useStyles();
  const { own, signs: words, format } = useIndicatorWords();
  if (!signsRule) return null;
  return (
    <section className={styles.section} aria-label={words.title}>
      <Heading of="part">{words.title}</Heading>
      {signs.length === 0 && <Body1>{words.none}</Body1>}
      {signs.map(({ school, reasons, procedures }) => (
        <div key={school} className={styles.school}>
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
                      {low.share !== null && ` — ${format.share(low.share)}`}
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
