import type { ChartOptions } from 'chart.js';
import type { Chart, ChartAxis } from '../../model';
import { type Language, shownText } from '../../model';
import type { ChartKind } from './chartKinds';
import { AXIS_LINE, CHART_FONT, GRID_LINE, INK } from './chartTheme';

type Scales = NonNullable<ChartOptions['scales']>;
type Scale = NonNullable<Scales[string]>;

/** The axes of a chart; pies and rings have none. */
export function chartScales(chart: Chart, kind: ChartKind, language: Language): Scales {
  if (kind.type === 'pie' || kind.type === 'doughnut') return {};
  const { categoryAxis, valueAxis } = chart;
  const isPercent = kind.stack === 'percent';
  const values = valueScale(valueAxis, language, isPercent);
  if (kind.type === 'radar') {
    return { r: { ...values, ticks: { ...values.ticks, backdropColor: 'transparent' } } };
  }
  const stacked = kind.stack !== undefined;
  const across: Scale =
    kind.type === 'scatter'
      ? { type: 'linear', ...valueScale(categoryAxis, language, false) }
      : categoryScale(categoryAxis, kind);
  const [along, over] = kind.horizontal ? (['y', 'x'] as const) : (['x', 'y'] as const);
  return {
    [along]: { ...across, ...(stacked && { stacked }) },
    [over]: { type: 'linear', ...values, ...(stacked && { stacked }), ...(isPercent && { max: 100 }) },
  };
}

const titleOf = ({ title, titleVisible }: ChartAxis) => ({
  display: titleVisible && title !== '',
  text: title,
  color: INK,
  font: CHART_FONT,
});

/** The first category of lying bars stands at the bottom, as in Excel. */
function categoryScale(axis: ChartAxis, kind: ChartKind): Scale {
  return {
    type: 'category',
    display: axis.visible,
    reverse: kind.horizontal === true ? !axis.reversed : axis.reversed,
    title: titleOf(axis),
    offset: kind.type === 'bar' || kind.filled !== true,
    grid: { display: axis.majorGridlines, color: GRID_LINE, tickLength: 4 },
    border: { color: AXIS_LINE },
    ticks: { color: INK, font: CHART_FONT, autoSkip: axis.tickLabelSpacing === null, maxRotation: 45 },
  };
}

function valueScale(axis: ChartAxis, language: Language, isPercent: boolean) {
  const format = isPercent ? '0"%"' : axis.numberFormat;
  return {
    display: axis.visible,
    reverse: axis.reversed,
    beginAtZero: true,
    ...(!isPercent && { grace: '5%' }),
    ...(axis.minimum !== null && { min: axis.minimum }),
    ...(axis.maximum !== null && { max: axis.maximum }),
    title: titleOf(axis),
    grid: { display: axis.majorGridlines, color: GRID_LINE, drawTicks: false },
    border: { display: false },
    ticks: {
      color: INK,
      font: CHART_FONT,
      padding: 6,
      ...(axis.majorUnit !== null && { stepSize: axis.majorUnit }),
      callback: (value: number | string) => shownText(rounded(Number(value)), format, language),
    },
  };
}

/** Without the tail that adding up steps leaves. */
const rounded = (value: number): number => Number(value.toPrecision(12));
