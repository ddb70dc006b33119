import type { BorderLine } from '../../model';

const WEIGHTS: Readonly<Record<BorderLine['weight'], number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const DOUBLE_WIDTH = 3;

/** One stroke to draw: widths and dashes are pixels. */
export interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly dash: string;
  readonly double: boolean;
}

/** Which of two lines on the same edge is seen: the heavier one; `after` where they weigh the same. */
export function strongerLine(before: BorderLine, after: BorderLine): BorderLine {
  return weightOf(before) > weightOf(after) ? before : after;
}

function weightOf({ style, weight }: BorderLine): number {
  if (style === 'None') return 0;
  const dashed = style === 'Continuous' || style === 'Double' ? 0.5 : 0;
  return (style === 'Double' ? DOUBLE_WIDTH : WEIGHTS[weight]) + dashed - (weight === 'Hairline' ? 0.4 : 0);
}

const DASHES: Readonly<Record<BorderLine['style'], readonly number[]>> = {
  None: [],
  Continuous: [],
  Double: [],
  Dash: [4, 2],
  DashDot: [6, 2, 2, 2],
  DashDotDot: [6, 2, 2, 2, 2, 2],
  Dot: [1, 2],
  SlantDashDot: [7, 2, 3, 2],
};

/** How a line is drawn; null for no line. */
export function strokeOf(line: BorderLine): Stroke | null {
  if (line.style === 'None') return null;
  if (line.style === 'Double') return { color: line.color, width: 1, dash: '', double: true };
  const width = WEIGHTS[line.weight];
  const pattern = line.weight === 'Hairline' && line.style === 'Continuous' ? [1, 1] : DASHES[line.style];
  const dash = pattern.map((length) => String(length * (width > 1 ? 1.5 : 1))).join(' ');
  return { color: line.color, width, dash, double: false };
}
