import {
  Caption1,
  Link,
  makeStyles,
  mergeClasses,
  ProgressBar,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { IndicatorSummary, ReportPlace, ReportSummary, Trend } from '../../app';
import { usePaneContext } from '../state/usePane';
import { ShareBars } from './charts';
import { countsText, figureText, shareText, useIndicatorWords } from './figureText';

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
      <Text as="h2" size={300} weight="semibold" className={styles.title}>
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
        {sheet && row !== null && (
          <PlaceLink place={{ sheet: sheet.name, cell: row }}>{own.sheetRow(sheet.name)}</PlaceLink>
        )}
        {sources.map((place) => (
          <PlaceLink key={`${place.sheet}!${place.cell}`} place={place}>
            {own.source(sources.length > 1 ? place.sheet : null)}
          </PlaceLink>
        ))}
      </Caption1>
    </article>
  );
}

const useTargetStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  reached: { color: tokens.colorStatusSuccessForeground1 },
  'on-the-way': { color: tokens.colorNeutralForeground2 },
  behind: { color: tokens.colorStatusDangerForeground1 },
  status: { fontWeight: tokens.fontWeightSemibold },
});

/** The target with its status, and how much of the way from the baseline is gone. */
export function TargetLine({ indicator }: { readonly indicator: IndicatorSummary }): ReactElement | null {
  const styles = useTargetStyles();
  const { own, figures, format } = useIndicatorWords();
  const { target, status, achievement } = indicator;
  if (target === null) return null;
  const way = achievement === null ? null : Math.min(1, Math.max(0, achievement));
  return (
    <div className={styles.line}>
      <Caption1>
        {own.target(format.share(target))}
        {status && (
          <>
            {' — '}
            <span className={mergeClasses(styles.status, styles[status])}>{figures.status[status]}</span>
          </>
        )}
        {way !== null && way > 0 && way < 1 && `, ${own.achieved(format.share(way))}`}
      </Caption1>
      {way !== null && <ProgressBar aria-hidden value={way} thickness="medium" />}
    </div>
  );
}

const useTrendStyles = makeStyles({
  text: { whiteSpace: 'nowrap' },
  better: { color: tokens.colorStatusSuccessForeground1 },
  worse: { color: tokens.colorStatusDangerForeground1 },
  stable: { color: tokens.colorNeutralForeground2 },
  'small-cohort': { color: tokens.colorNeutralForeground3 },
});

/** How a figure changed: sign, word and percentage points, in a colour that says the same. */
export function TrendText(props: {
  readonly trend: Trend;
  readonly change: number | null;
}): ReactElement | null {
  const styles = useTrendStyles();
  const { figures, format } = useIndicatorWords();
  const { trend, change } = props;
  if (trend === null || change === null) return null;
  return (
    <Text size={200} weight="semibold" className={mergeClasses(styles.text, styles[trend])}>
      {figures.trend(trend, change)} {format.points(change)}
    </Text>
  );
}

const useTableStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      textAlign: 'left',
      verticalAlign: 'top',
      padding: `${tokens.spacingVerticalXXS} 0`,
      borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
      fontWeight: tokens.fontWeightRegular,
    },
    '& td:last-child': { textAlign: 'right', whiteSpace: 'nowrap', paddingLeft: tokens.spacingHorizontalS },
  },
  counts: { color: tokens.colorNeutralForeground3 },
  summary: { cursor: 'pointer', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** An indicator of each school, folded until asked for; each leads to the cell that it is counted from. */
export function SchoolTable({ schools }: Pick<IndicatorSummary, 'schools'>): ReactElement | null {
  const styles = useTableStyles();
  const words = useIndicatorWords();
  if (schools.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{words.own.bySchool}</summary>
      <table className={styles.table}>
        <tbody>
          {schools.map(({ school, source, current, change, trend }) => (
            <tr key={school}>
              <th scope="row">{source ? <PlaceLink place={source}>{school}</PlaceLink> : school}</th>
              <td>
                {shareText(current, words)}{' '}
                <span className={styles.counts}>{countsText(current, words)}</span>
                {trend !== null && (
                  <div>
                    <TrendText trend={trend} change={change} />
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

const useLinkStyles = makeStyles({ link: { fontSize: 'inherit', lineHeight: 'inherit' } });

/** The way to a cell of the workbook. */
export function PlaceLink(props: {
  readonly place: ReportPlace;
  /** What the link says. */
  readonly children: ReactNode;
}): ReactElement {
  const styles = useLinkStyles();
  const { commands } = usePaneContext();
  return (
    <Link as="button" className={styles.link} onClick={() => void commands.select(props.place)}>
      {props.children}
    </Link>
  );
}
