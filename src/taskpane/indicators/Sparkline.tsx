import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const WIDTH = 96;
const HEIGHT = 28;
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
  const step = shares.length > 1 ? (WIDTH - 2 * MARGIN) / (shares.length - 1) : 0;
  const points = shares.map((share, index) =>
    share === null
      ? null
      : {
          x: MARGIN + index * step,
          y: HEIGHT - MARGIN - (share / most) * (HEIGHT - 2 * MARGIN),
        },
  );
  const path = points
    .map((point, index) => point && `${points[index - 1] ? 'L' : 'M'}${point.x} ${point.y}`)
    .filter(Boolean)
    .join('');
  return (
    <svg role="img" aria-label={props.label} width={WIDTH} height={HEIGHT} className={styles.chart}>
      <line x1={0} x2={WIDTH} y1={HEIGHT - 1} y2={HEIGHT - 1} className={styles.base} />
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
