import type { Chart as Drawing, Plugin } from 'chart.js';
import type { DataLabels } from '../../model';
import { CHART_FONT, INK } from './chartTheme';

type Position = DataLabels['position'];

const GAP = 4;
const LABEL_FONT = `${String(CHART_FONT.size - 1)}px ${CHART_FONT.family}`;
const WHITE = '#FFFFFF';

/** What to write beside the points of each series; null for a series without labels. */
export type Labels = readonly (readonly string[] | null)[];

interface Style {
  readonly position: Position;
  readonly stacked: boolean;
}

/** Draws data labels over a chart. */
export const dataLabels = (labels: Labels, style: Style): Plugin => ({
  id: 'dataLabels',
  afterDatasetsDraw: (chart) => {
    const { ctx } = chart;
    ctx.save();
    ctx.font = LABEL_FONT;
    for (const [index, texts] of labels.entries()) {
      for (const [at, text] of (texts ?? []).entries()) {
        if (text !== '') drawLabel(chart, style, index, at, text);
      }
    }
    ctx.restore();
  },
});

interface Place {
  readonly x: number;
  readonly y: number;
  readonly align: CanvasTextAlign;
  readonly baseline: CanvasTextBaseline;
  /** Whether the label lies on the colour of its point. */
  readonly onColor: boolean;
}

function drawLabel(chart: Drawing, style: Style, index: number, at: number, text: string): void {
  const element = chart.getDatasetMeta(index).data[at];
  if (!element) return;
  const { ctx } = chart;
  const { x, y, align, baseline, onColor } = placeOf(element.getProps(NAMES, true), style);
  ctx.textAlign = align;
  ctx.textBaseline = baseline;
  ctx.fillStyle = onColor ? WHITE : INK;
  ctx.fillText(text, x, y);
}

const NAMES = ['x', 'y', 'base', 'horizontal', 'startAngle', 'endAngle', 'innerRadius', 'outerRadius'];
type Props = Readonly<Record<string, unknown>>;

const numberOf = (props: Props, name: string): number => {
  const value = props[name];
  return typeof value === 'number' ? value : 0;
};

function placeOf(props: Props, { position, stacked }: Style): Place {
  const at = (name: string): number => numberOf(props, name);
  if (typeof props['endAngle'] === 'number') return onPiece(at, position);
  const isBar = typeof props['base'] === 'number';
  const inside = position === 'Center' || position === 'InsideEnd' || position === 'InsideBase';
  if (!isBar)
    return { x: at('x'), y: at('y') - 2 * GAP, align: 'center', baseline: 'bottom', onColor: false };
  const middle = position === 'Center' || (stacked && !inside);
  const share = middle ? 0.5 : position === 'InsideBase' ? 0.1 : 1;
  return props['horizontal'] === true
    ? onLyingBar(at, share, inside || middle)
    : onColumn(at, share, inside || middle);
}

type At = (name: string) => number;
const between = (from: number, to: number, share: number): number => from + (to - from) * share;

const onColumn = (at: At, share: number, inside: boolean): Place => ({
  x: at('x'),
  y: between(at('base'), at('y'), share) + (share < 1 ? 0 : inside ? GAP : -GAP),
  align: 'center',
  baseline: share < 1 ? 'middle' : inside ? 'top' : 'bottom',
  onColor: inside,
});

const onLyingBar = (at: At, share: number, inside: boolean): Place => ({
  x: between(at('base'), at('x'), share) + (share < 1 ? 0 : inside ? -GAP : GAP),
  y: at('y'),
  align: share < 1 ? 'center' : inside ? 'right' : 'left',
  baseline: 'middle',
  onColor: inside,
});

function onPiece(at: At, position: Position): Place {
  const angle = (at('startAngle') + at('endAngle')) / 2;
  const isRing = at('innerRadius') > 0;
  const outside = (position === 'OutsideEnd' || position === 'BestFit') && !isRing;
  const radius = outside
    ? at('outerRadius') * 0.78
    : between(at('innerRadius'), at('outerRadius'), isRing ? 0.5 : 0.65);
  return {
    x: at('x') + Math.cos(angle) * radius,
    y: at('y') + Math.sin(angle) * radius,
    align: 'center',
    baseline: 'middle',
    onColor: true,
  };
}
