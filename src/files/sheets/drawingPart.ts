import type { PlanChart } from '../../workbook';
import { asBytes, escaped } from '../edit/xmlWrite';
import { type Namespaces, XML_HEAD } from '../namespaces';

/** A chart with the id of the relationship that leads to its part. */
export interface PlacedChart extends Pick<PlanChart, 'title' | 'place'> {
  readonly id: string;
  /** Pixels of its last column. */
  readonly lastColumn: number;
}

/** Units of drawings in a pixel. */
const UNITS = 9525;

/** The part that places charts on a sheet (ECMA-376 20.5.2.35), one character for each byte. */
export const drawingPart = (charts: readonly PlacedChart[], namespaces: Namespaces): string =>
  [
    XML_HEAD,
    `<xdr:wsDr xmlns:xdr="${namespaces.spreadsheetDrawing}" xmlns:a="${namespaces.drawing}">`,
    ...charts.map((chart, index) => anchorXml(chart, index, namespaces)),
    '</xdr:wsDr>',
  ].join('');

/** It ends within its last column: programs print every column that a drawing touches. */
function anchorXml(
  { title, place, id, lastColumn }: PlacedChart,
  index: number,
  namespaces: Namespaces,
): string {
  const name = asBytes(escaped(title.replace(/\s+/g, ' ')));
  return [
    '<xdr:twoCellAnchor>',
    cornerXml('from', { column: place.left, row: place.top }),
    cornerXml('to', { column: place.right, across: (lastColumn - 1) * UNITS, row: place.bottom + 1 }),
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    `<xdr:cNvPr id="${index + 2}" name="${name}" descr="${name}"/><xdr:cNvGraphicFramePr/>`,
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${namespaces.chart}">`,
    `<c:chart xmlns:c="${namespaces.chart}" xmlns:r="${namespaces.relationships}" r:id="${id}"/>`,
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}

function cornerXml(
  name: string,
  { column, across = 0, row }: { readonly column: number; readonly across?: number; readonly row: number },
): string {
  const places = `<xdr:col>${column}</xdr:col><xdr:colOff>${across}</xdr:colOff><xdr:row>${row}</xdr:row>`;
  return `<xdr:${name}>${places}<xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}
