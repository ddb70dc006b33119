import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const WIDTH = 96;
const BAR = 8;
const GAP = 4;

const useStyles = makeStyles({
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
  const styles = useStyles();
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
