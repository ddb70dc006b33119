import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
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

/** Schools with signs of low results, each with the procedures that show them. */
export function SignsSection({ signs }: Pick<ReportSummary, 'signs'>): ReactElement {
  const styles = useStyles();
  const { own, format } = useIndicatorWords();
  return (
    <section className={styles.section} aria-label={own.signs.title}>
      <Heading of="part">{own.signs.title}</Heading>
      <Caption1 className={styles.quiet}>{signs.length > 0 ? own.signs.note : own.signs.none}</Caption1>
      {signs.map(({ school, reasons, procedures }) => (
        <div key={school} className={styles.school}>
          <Text weight="semibold" className={styles.line}>
            {school}
          </Text>
          <Caption1 className={styles.line}>
            {reasons.map((reason) => own.signs.reasons[reason]).join('; ')}
          </Caption1>
          {procedures.length > 0 && (
            <details>
              <summary className={styles.summary}>{own.signs.procedures(procedures.length)}</summary>
              <ul className={styles.list}>
                {procedures.map(({ procedure, period, subject, grade, share, source }, index) => {
                  const text = [procedure, period, subject, own.signs.grade(grade)]
                    .filter(Boolean)
                    .join(', ');
                  return (
                    <li key={index}>
                      {source ? <PlaceLink place={source}>{text}</PlaceLink> : text}
                      {share !== null && ` — ${format.share(share)}`}
                    </li>
                  );
                })}
              </ul>
            </details>
          )}
        </div>
      ))}
    </section>
  );
}
