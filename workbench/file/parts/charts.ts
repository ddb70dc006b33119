import { POINTS_PER_INCH } from '../units';
import type { FilePackage } from './filePackage';
import { relatedPaths, relationsOf } from './relations';
import { attribute, element, elements, escapeXml, replaceElements, tags, unescaped } from './xml';

/** A corner of a chart: a cell and the distance from its top left corner in points. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly down: number;
}

/** The name of a series where a cell gives it. */
export interface SeriesNameSource {
  readonly reference: string;
  readonly text: string;
}

/** What the file library doesn't hold of a chart. */
export interface ChartParts {
  readonly name: string;
  readonly from: Corner;
  readonly to: Corner;
  /** In the order of the series; null for fixed names. */
  readonly names: readonly (SeriesNameSource | null)[];
}

export interface ReadChartParts extends ChartParts {
  /** Whether bars lie; the library calls standing and lying ones the same. */
  readonly lying: boolean;
}

const UNITS_PER_POINT = 914_400 / POINTS_PER_INCH;
const ANCHOR = 'xdr:twoCellAnchor';

const cornerXml = (name: string, { row, column, right, down }: Corner): string =>
  element(
    name,
    {},
    [
      ['xdr:col', column],
      ['xdr:colOff', Math.round(right * UNITS_PER_POINT)],
      ['xdr:row', row],
      ['xdr:rowOff', Math.round(down * UNITS_PER_POINT)],
    ]
      .map(([part, value]) => element(String(part), {}, String(value)))
      .join(''),
  );

const withCorners = (inner: string, { from, to, name }: ChartParts): string => {
  const placed = replaceElements(inner, 'xdr:from', () => cornerXml('xdr:from', from));
  const sized = replaceElements(placed, 'xdr:to', () => cornerXml('xdr:to', to));
  return replaceElements(sized, 'xdr:cNvPr', ({ tag }) =>
    element('xdr:cNvPr', { id: attribute(tag, 'id'), name }),
  );
};

const nameXml = ({ reference, text }: SeriesNameSource): string => {
  const point = element('c:pt', { idx: 0 }, element('c:v', {}, escapeXml(text)));
  const cache = element('c:strCache', {}, element('c:ptCount', { val: 1 }) + point);
  return element('c:tx', {}, element('c:strRef', {}, element('c:f', {}, escapeXml(reference)) + cache));
};

const withNames = (xml: string, names: ChartParts['names']): string =>
  replaceElements(xml, 'c:ser', ({ inner }, index) => {
    const source = names[index];
    return source
      ? element(
          'c:ser',
          {},
          replaceElements(inner, 'c:tx', () => nameXml(source)),
        )
      : null;
  });

/** The drawing of a sheet and the paths of its charts in the order of their frames. */
function drawingOf(file: FilePackage, sheetPath: string) {
  const [path = ''] = relatedPaths(file, sheetPath, 'drawing');
  const targets = new Map(relationsOf(file, path).map(({ id, target }) => [id, target]));
  const frames = [...elements(file.text(path), ANCHOR)].flatMap(({ inner }) => {
    const [chart] = tags(inner, 'chart');
    const chartPath = chart === undefined ? undefined : targets.get(attribute(chart, 'id') ?? '');
    return chartPath === undefined ? [] : [{ inner, chartPath }];
  });
  return { path, frames };
}

/** Gives the charts of a sheet their names, their exact places and the sources of their series' names. */
export function writeChartParts(file: FilePackage, sheetPath: string, charts: readonly ChartParts[]): void {
  if (charts.length === 0) return;
  const { path, frames } = drawingOf(file, sheetPath);
  const drawing = replaceElements(file.text(path), ANCHOR, ({ inner }, index) => {
    const chart = charts[index];
    return chart ? element(ANCHOR, { editAs: 'twoCell' }, withCorners(inner, chart)) : null;
  });
  file.write(path, drawing);
  for (const [index, { chartPath }] of frames.entries()) {
    file.write(chartPath, withNames(file.text(chartPath), charts[index]?.names ?? []));
  }
}

function readCorner(xml: string, name: string): Corner | null {
  const [corner] = elements(xml, name);
  if (!corner) return null;
  const number = (part: string): number => Number([...elements(corner.inner, part)][0]?.inner ?? 0);
  return {
    row: number('xdr:row'),
    column: number('xdr:col'),
    right: number('xdr:colOff') / UNITS_PER_POINT,
    down: number('xdr:rowOff') / UNITS_PER_POINT,
  };
}

function readName(xml: string): SeriesNameSource | null {
  const [name] = elements(xml, 'c:tx');
  const [reference] = elements(name?.inner ?? '', 'c:f');
  const [text] = elements(name?.inner ?? '', 'c:v');
  return reference ? { reference: unescaped(reference.inner), text: unescaped(text?.inner ?? '') } : null;
}

/** The charts of a sheet that hang on two cells, in the order of the drawing. */
export const readChartParts = (file: FilePackage, sheetPath: string): readonly ReadChartParts[] =>
  drawingOf(file, sheetPath).frames.flatMap(({ inner, chartPath }) => {
    const from = readCorner(inner, 'xdr:from');
    const to = readCorner(inner, 'xdr:to');
    const [frame = ''] = tags(inner, 'cNvPr');
    if (!from || !to) return [];
    const xml = file.text(chartPath);
    const names = [...elements(xml, 'c:ser')].map((series) => readName(series.inner));
    const [direction = ''] = tags(xml, 'barDir');
    const lying = attribute(direction, 'val') === 'bar';
    return [{ name: attribute(frame, 'name') ?? '', from, to, names, lying }];
  });
