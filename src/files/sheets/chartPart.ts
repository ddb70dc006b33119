import {
  type CellRange,
  CHART_LOOK,
  isLying,
  isStacked,
  labelFormat,
  labelPlace,
  type PlanChart,
  type PlanChartKind,
  type PlanSeries,
} from '../../workbook';
import type { CellContent } from '../edit/storedCell';
import { asBytes, escaped } from '../edit/xmlWrite';
import { type Namespaces, XML_HEAD } from '../namespaces';
import { reference } from './sheetPart';

/** What stands in a cell of the chart's sheet. */
export type ContentAt = (row: number, column: number) => CellContent;

/** Bars, lines or slices, and how series of one category stand to each other. */
interface Kind {
  readonly element: 'barChart' | 'lineChart' | 'pieChart' | 'doughnutChart';
  readonly direction?: 'col' | 'bar';
  readonly grouping?: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
}

const KINDS: Readonly<Record<PlanChartKind, Kind>> = {
  column: { element: 'barChart', direction: 'col', grouping: 'clustered' },
  columnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked' },
  column100: { element: 'barChart', direction: 'col', grouping: 'percentStacked' },
  bar: { element: 'barChart', direction: 'bar', grouping: 'clustered' },
  barStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked' },
  bar100: { element: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  line: { element: 'lineChart', grouping: 'standard' },
  pie: { element: 'pieChart' },
  doughnut: { element: 'doughnutChart' },
};

const CATEGORIES = 111111111;
const VALUES = 222222222;
/** Sizes of letters are hundredths of a point. */
const HUNDREDTHS = 100;

/** The part of a native chart of the sheet of that name (ECMA-376 21.2.2.29), one character for each byte. */
export function chartPart(
  chart: PlanChart,
  sheet: string,
  contentAt: ContentAt,
  namespaces: Namespaces,
): string {
  const kind = KINDS[chart.kind];
  const isRound = kind.grouping === undefined;
  const series = chart.series.map((own, index) => seriesXml(own, index, { chart, kind, sheet, contentAt }));
  const legend =
    chart.legend === 'none'
      ? ''
      : `<c:legend><c:legendPos val="${chart.legend === 'right' ? 'r' : 'b'}"/><c:overlay val="0"/></c:legend>`;
  const title = chart.title === '' ? '' : titleXml(chart.title, CHART_LOOK.title);
  const xml = [
    XML_HEAD,
    `<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relationships}">`,
    `<c:roundedCorners val="0"/><c:chart>${title}<c:autoTitleDeleted val="${title === '' ? 1 : 0}"/>`,
    `<c:plotArea><c:layout/><c:${kind.element}>`,
    kind.direction === undefined ? '' : `<c:barDir val="${kind.direction}"/>`,
    kind.grouping === undefined ? '' : `<c:grouping val="${kind.grouping}"/>`,
    `<c:varyColors val="${isRound ? 1 : 0}"/>${series.join('')}${labelsXml(chart)}${tailXml(chart.kind)}`,
    `</c:${kind.element}>${isRound ? '' : axesXml(chart)}</c:plotArea>${legend}`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${CHART_LOOK.letters * HUNDREDTHS}"/></a:pPr>`,
    '<a:endParaRPr lang="ru-RU"/></a:p></c:txPr></c:chartSpace>',
  ].join('');
  return asBytes(xml);
}

function titleXml(title: string, size: number): string {
  const font = ` sz="${size * HUNDREDTHS}" b="0"`;
  return [
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>',
    `<a:p><a:pPr><a:defRPr${font}/></a:pPr><a:r><a:rPr lang="ru-RU"${font}/><a:t>${escaped(title)}</a:t></a:r></a:p>`,
    '</c:rich></c:tx><c:overlay val="0"/></c:title>',
  ].join('');
}

const fill = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;

/** Width of a line, in 12,700ths of a point. */
const LINE = 28575;

function lookXml(color: string | undefined, { element, grouping }: Kind): string {
  if (color === undefined || grouping === undefined) return '';
  if (element === 'barChart') return `<c:spPr>${fill(color)}</c:spPr><c:invertIfNegative val="0"/>`;
  const line = `<a:ln w="${LINE}" cap="rnd">${fill(color)}<a:round/></a:ln>`;
  const marker = `<c:symbol val="circle"/><c:size val="5"/><c:spPr>${fill(color)}<a:ln>${fill(color)}</a:ln></c:spPr>`;
  return `<c:spPr>${line}</c:spPr><c:marker>${marker}</c:marker>`;
}

interface SeriesContext {
  readonly chart: PlanChart;
  readonly kind: Kind;
  readonly sheet: string;
  readonly contentAt: ContentAt;
}

function seriesXml({ name, values, color }: PlanSeries, index: number, context: SeriesContext): string {
  const { chart, kind, sheet, contentAt } = context;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escaped(name)}</c:v></c:tx>`,
    lookXml(color, kind),
    labelsXml(chart),
    `<c:cat><c:strRef><c:f>${escaped(reference(sheet, chart.categories))}</c:f>${textsXml(chart.categories, contentAt)}</c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${escaped(reference(sheet, values))}</c:f>${numbersXml(values, contentAt)}</c:numRef></c:val>`,
    kind.element === 'lineChart' ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('');
}

function contentsIn({ top, left, bottom, right }: CellRange, contentAt: ContentAt): readonly CellContent[] {
  const found: CellContent[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const content = contentAt(row, column);
      found.push(typeof content === 'object' && content && 'formula' in content ? content.value : content);
    }
  }
  return found;
}

/** What the cells hold, for programs that draw before they calculate. */
function textsXml(range: CellRange, contentAt: ContentAt): string {
  const contents = contentsIn(range, contentAt);
  const points = contents.map((content, index) =>
    typeof content === 'string' || typeof content === 'number'
      ? `<c:pt idx="${index}"><c:v>${escaped(String(content))}</c:v></c:pt>`
      : '',
  );
  return `<c:strCache><c:ptCount val="${contents.length}"/>${points.join('')}</c:strCache>`;
}

function numbersXml(range: CellRange, contentAt: ContentAt): string {
  const contents = contentsIn(range, contentAt);
  const points = contents.map((content, index) =>
    typeof content === 'number' ? `<c:pt idx="${index}"><c:v>${content}</c:v></c:pt>` : '',
  );
  return `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${contents.length}"/>${points.join('')}</c:numCache>`;
}

const formatXml = (code: string | undefined): string =>
  code === undefined ? '' : `<c:numFmt formatCode="${escaped(code)}" sourceLinked="0"/>`;

const PLACES = { end: 'outEnd', middle: 'ctr' } as const;

function labelsXml({ kind, labels = false, numberFormat }: PlanChart): string {
  if (!labels) return '';
  const place = labelPlace(kind);
  const position = place === null ? '' : `<c:dLblPos val="${PLACES[place]}"/>`;
  const shown = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'].map(
    (part) => `<c:show${part} val="${part === 'Val' ? 1 : 0}"/>`,
  );
  return `<c:dLbls>${formatXml(labelFormat(numberFormat))}${position}${shown.join('')}</c:dLbls>`;
}

const AXIS_IDS = `<c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/>`;

function tailXml(kind: PlanChartKind): string {
  const { element } = KINDS[kind];
  if (element === 'pieChart') return '<c:firstSliceAng val="0"/>';
  if (element === 'doughnutChart') return '<c:firstSliceAng val="0"/><c:holeSize val="50"/>';
  if (element === 'lineChart') return `<c:marker val="1"/>${AXIS_IDS}`;
  const gap = isStacked(kind) ? CHART_LOOK.gap.stacked : CHART_LOOK.gap.plain;
  return `<c:gapWidth val="${gap}"/>${isStacked(kind) ? '<c:overlap val="100"/>' : ''}${AXIS_IDS}`;
}

const GRID = '#D9D9D9';

function axesXml({ kind, categoryAxis, valueAxis, numberFormat }: PlanChart): string {
  const lying = isLying(kind);
  const { title, min, max, bare = false } = valueAxis ?? {};
  const axisTitle = (text: string | undefined): string =>
    text === undefined ? '' : titleXml(text, CHART_LOOK.letters);
  const bounds = `${max === undefined ? '' : `<c:max val="${max}"/>`}${min === undefined ? '' : `<c:min val="${min}"/>`}`;
  const [below, beside] = lying ? ['l', 'b'] : ['b', 'l'];
  return [
    `<c:catAx><c:axId val="${CATEGORIES}"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${below}"/>${axisTitle(categoryAxis?.title)}<c:numFmt formatCode="General" sourceLinked="0"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>`,
    `<c:crossAx val="${VALUES}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>`,
    '<c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/></c:catAx>',
    `<c:valAx><c:axId val="${VALUES}"/><c:scaling><c:orientation val="minMax"/>${bounds}</c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${beside}"/><c:majorGridlines><c:spPr><a:ln w="6350">${fill(GRID)}</a:ln></c:spPr></c:majorGridlines>`,
    `${axisTitle(title)}${formatXml(numberFormat ?? 'General')}<c:majorTickMark val="none"/><c:minorTickMark val="none"/>`,
    // The axis of values goes up with the first category; its numbers stay below.
    `<c:tickLblPos val="${bare ? 'none' : lying ? 'high' : 'nextTo'}"/><c:crossAx val="${CATEGORIES}"/><c:crosses val="autoZero"/>`,
    '<c:crossBetween val="between"/></c:valAx>',
  ].join('');
}
