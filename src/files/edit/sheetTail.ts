import { firstElement, spliced } from './xmlWrite';

/** What may stand behind the drawing of notes in a sheet part (ECMA-376 18.3.1.99). */
const BEHIND = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'AlternateContent',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

const TAG =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<(\/?)(?:[\w.-]+:)?([\w.-]+)(?:[^<>"'/]|\/(?!>)|"[^"]*"|'[^']*')*(\/?)>/g;

/** A sheet part with the element that leads to the boxes of its notes. */
export function withLegacyDrawing(xml: string, id: string, relationships: string): string {
  const data = firstElement(xml, 'sheetData');
  if (!data) return xml;
  const at = placeBehind(xml, data.close);
  const text = `<${data.prefix}legacyDrawing xmlns:r="${relationships}" r:id="${id}"/>`;
  return spliced(xml, [{ start: at, end: at, text }]);
}

/** Before the first child of the root that stands behind, else before the root's end. */
function placeBehind(xml: string, from: number): number {
  TAG.lastIndex = from;
  let depth = 0;
  for (let match = TAG.exec(xml); match; match = TAG.exec(xml)) {
    const [, slash, name, empty] = match;
    if (name === undefined) continue;
    if (depth === 0 && (slash === '/' || BEHIND.has(name))) return match.index;
    if (slash === '/') depth -= 1;
    else if (empty !== '/') depth += 1;
  }
  return xml.length;
}
