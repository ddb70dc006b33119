import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const LINE_WIDTH = 96;
const LINE_HEIGHT = 28;
const MARGIN = 4;

const useStyles = makeStyles({
  chart: { display: 'block', flexShrink: 0 },
  line: { fill: 'none', stroke: tokens.colorBrandStroke1, strokeWidth: '1.5px' },
  base: { stroke: tokens.colorNeutralStroke2 },
  point: { fill: tokens.colorBrandBackground },
});

/** Shares (0–1) over the years as a line from 0 to the largest; a year without one breaks the line. */
export function Sparkline(props: {
  readonly label: string;
  readonly shares: readonly (number | null)[];
}): ReactElement {
  const styles = useStyles();
  const { shares } = props;
  const most = Math.max(0.01, ...shares.map((share) => share ?? 0));
  const step = shares.length > 1 ? (LINE_WIDTH - 2 * MARGIN) / (shares.length - 1) : 0;
  const points = shares.map((share, index) =>
    share === null
      ? null
      : {
          x: MARGIN + index * step,
          y: LINE_HEIGHT - MARGIN - (share / most) * (LINE_HEIGHT - 2 * MARGIN),
        },
  );
  const path = points
    .map((point, index) => point && `${points[index - 1] ? 'L' : 'M'}${point.x} ${point.y}`)
    .filter(Boolean)
    .join('');
  return (
    <svg role="img" aria-label={props.label} width={LINE_WIDTH} height={LINE_HEIGHT} className={styles.chart}>
      <line x1={0} x2={LINE_WIDTH} y1={LINE_HEIGHT - 1} y2={LINE_HEIGHT - 1} className={styles.base} />
      <path d={path} className={styles.line} />
      {points.map(
        (point, index) =>
          point && (
            <circle
              key={index}
              cx={point.x}
              cy={point.y}
              r={index === points.length - 1 ? 3 : 2}
              className={styles.point}
            />
          ),
      )}
    </svg>
  );
}

const WIDTH = 96;
const BAR = 8;
const GAP = 4;

const useBarStyles = makeStyles({
  chart: { display: 'block', flexShrink: 0 },
  track: { fill: tokens.colorNeutralBackground4 },
  before: { fill: tokens.colorNeutralStroke1 },
  now: { fill: tokens.colorBrandBackground },
  target: { stroke: tokens.colorNeutralForeground1, strokeWidth: '1.5px' },
});

/** The share before and now as bars of a scale from 0 to 100 %, with a mark at the target. Shares are 0–1. */
export function ShareBars(props: {
  readonly label: string;
  /** From top to bottom; null leaves the scale empty. */
  readonly shares: readonly { readonly key: 'before' | 'now'; readonly share: number | null }[];
  readonly target: number | null;
}): ReactElement {
  const styles = useBarStyles();
  const height = props.shares.length * (BAR + GAP) - GAP;
  const at = (share: number): number => Math.min(1, Math.max(0, share)) * WIDTH;
  return (
    <svg role="img" aria-label={props.label} width={WIDTH} height={height} className={styles.chart}>
      {props.shares.map(({ key, share }, index) => (
        <g key={key} transform={`translate(0 ${index * (BAR + GAP)})`}>
          <rect width={WIDTH} height={BAR} rx={2} className={styles.track} />
          {share !== null && <rect width={at(share)} height={BAR} rx={2} className={styles[key]} />}
        </g>
      ))}
      {props.target !== null && (
        <line
          x1={at(props.target)}
          x2={at(props.target)}
          y1={0}
          y2={height}
          className={styles.target}
          strokeDasharray="2 2"
        />
      )}
    </svg>
  );
}
