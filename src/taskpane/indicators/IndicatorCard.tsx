import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { IndicatorSummary, ReportSummary } from '../../app';
import { countsText, figureText, shareText } from './figureText';
import { PlaceLink } from './PlaceLink';
import { SchoolTable } from './SchoolTable';
import { ShareBars } from './ShareBars';
import { TargetLine } from './TargetLine';
import { TrendText } from './TrendText';
import { useIndicatorWords } from './useIndicatorWords';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, overflowWrap: 'anywhere' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  figure: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  gap: { color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
  places: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

/** One indicator: its figure, what became of it, its target, and the way to where it stands and comes from. */
export function IndicatorCard(props: {
  readonly indicator: IndicatorSummary;
  readonly report: ReportSummary;
}): ReactElement {
  const styles = useStyles();
  const words = useIndicatorWords();
  const { own } = words;
  const { indicator, report } = props;
  const { title, current, previous, change, trend, sameSchools, target, row, sources, schools } = indicator;
  const { years } = report;
  const sheet = report.sheets.find(({ kind, exists }) => kind === 'indicators' && exists);
  const before = { key: 'before', share: previous.share } as const;
  const shares = [
    ...(previous.share === null ? [] : [before]),
    { key: 'now', share: current.share } as const,
  ];
  const points = [
    ...(previous.share === null ? [] : [`${years.previous ?? ''} — ${shareText(previous, words)}`]),
    `${years.current ?? ''} — ${shareText(current, words)}`,
  ];
  return (
    <article className={styles.card} aria-label={title}>
      <Text as="h3" size={300} weight="semibold" className={styles.title}>
        {title}
      </Text>
      <div className={styles.line}>
        <div className={styles.figure}>
          {current.share === null ? (
            <Text size={400} className={styles.gap}>
              {shareText(current, words)}
            </Text>
          ) : (
            <Text size={600} weight="semibold">
              {shareText(current, words)}
            </Text>
          )}
          <Caption1>{countsText(current, words)}</Caption1>
        </div>
        {current.share !== null && <ShareBars label={own.chart(points)} shares={shares} target={target} />}
      </div>
      {current.share !== null && (
        <div className={styles.line}>
          <TrendText trend={trend} change={change} />
          {change !== null && sameSchools !== null && (
            <Caption1 className={styles.quiet}>{words.commonSchools(sameSchools)}</Caption1>
          )}
          <Caption1 className={styles.quiet}>
            {previous.share === null ? own.noBefore : own.before(figureText(previous, words))}
          </Caption1>
        </div>
      )}
      <TargetLine indicator={indicator} />
      <SchoolTable schools={schools} />
      <Caption1 className={styles.places}>
        {sheet && row !== null && <PlaceLink place={{ sheet: sheet.name, cell: row }} />}
        {sources.map((place) => (
          <PlaceLink key={`${place.sheet}!${place.cell}`} place={place} />
        ))}
      </Caption1>
    </article>
  );
}
