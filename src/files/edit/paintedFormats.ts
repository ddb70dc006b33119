import { attribute } from '../xml';
import { storedColor } from './lookXml';
import { numberIn, OPENING, type StyleList } from './styleList';
import { firstElement, withAttribute } from './xmlWrite';

/** The lists that a cell format takes its fill from. */
interface FillLists {
  readonly formats: StyleList;
  readonly fills: StyleList;
}

/** What a cell had been filled with: the attributes of one colour, or null for nothing. */
type Fill = { readonly color: string | null };

const AUTOMATIC = ' indexed="64"';

/** A format as it was before it was painted over, and the colour, «#RRGGBB», that it was painted in. */
export interface Unpainted {
  readonly style: number;
  readonly color: string;
}

/** Null for patterns and gradients, of which no colour tells all. */
function plainFill(xml: string): Fill | null {
  const pattern = firstElement(xml, 'patternFill');
  const type = pattern === null ? null : (attribute(pattern.attributes, 'patternType') ?? 'none');
  if (type === 'none') return { color: null };
  if (type !== 'solid') return xml === '' ? { color: null } : null;
  return { color: firstElement(xml, 'fgColor')?.attributes ?? AUTOMATIC };
}

function isBlack(color: string | null): boolean {
  if (color === null) return false;
  const [rgb, indexed, theme] = ['rgb', 'indexed', 'theme'].map((name) => attribute(color, name));
  if (rgb != null) return rgb.slice(-6) === '000000';
  return indexed === '0' || indexed === '8' || (theme === '1' && attribute(color, 'tint') === null);
}

const solid = (front: string, back: string, prefix: string): string =>
  `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor${front}/><${prefix}bgColor${back}/></${prefix}patternFill></${prefix}fill>`;

const attributesOf = (xml: string): string => OPENING.exec(xml)?.[1] ?? '';

function refilled(xml: string, fill: number, applied: string): string {
  const attributes = attributesOf(xml);
  const at = xml.indexOf(attributes);
  const filled = withAttribute(withAttribute(attributes, 'fillId', String(fill)), 'applyFill', applied);
  return xml.slice(0, at) + filled + xml.slice(at + attributes.length);
}

/**
 * The format like that one, painted over: what it was filled with stays as the colour behind, which Excel shows nowhere.
 * Null where the format has a pattern or is black, which would be lost.
 */
export function paintedFormat({ formats, fills }: FillLists, style: number, color: string): number | null {
  const own = formats.at(style) ?? formats.at(0);
  if (own === null) return null;
  const former = plainFill(fills.at(numberIn(attributesOf(own), 'fillId')) ?? '');
  // Excel tells add-ins black of a colour behind that is automatic: what was black could not be given back.
  if (!former || isBlack(former.color)) return null;
  const fill = fills.add((prefix) =>
    solid(` rgb="${storedColor(color)}"`, former.color ?? AUTOMATIC, prefix),
  );
  return formats.add(() => refilled(own, fill, '1'));
}

/** The format that was painted over in one of those colours; null where that one was not. */
export function unpaintedFormat(
  { formats, fills }: FillLists,
  style: number,
  colors: readonly string[],
  isBehindKept: boolean,
): Unpainted | null {
  const own = formats.at(style);
  const painted = own === null ? null : fills.at(numberIn(attributesOf(own), 'fillId'));
  const front = plainFill(painted ?? '')?.color ?? '';
  const rgb = attribute(front, 'rgb')?.toUpperCase();
  const mark = colors.find((color) => storedColor(color) === rgb);
  if (own === null || painted === null || mark === undefined) return null;
  const back = firstElement(painted, 'bgColor')?.attributes ?? AUTOMATIC;
  const color = !isBehindKept || attribute(back, 'indexed') === '64' ? null : back;
  const look = lookBesideFill(own);
  for (let index = 0; index < formats.length; index += 1) {
    const other = formats.at(index) ?? '';
    const filled = plainFill(fills.at(numberIn(attributesOf(other), 'fillId')) ?? '');
    if (filled?.color === color && lookBesideFill(other) === look) return { style: index, color: mark };
  }
  if (color === null) return { style: formats.add(() => refilled(own, 0, '0')), color: mark };
  const fill = fills.add((prefix) => solid(color, AUTOMATIC, prefix));
  return { style: formats.add(() => refilled(own, fill, '1')), color: mark };
}

function lookBesideFill(xml: string): string {
  const attributes = attributesOf(xml);
  const bare = withAttribute(withAttribute(attributes, 'fillId', null), 'applyFill', null);
  return bare.trim() + xml.slice(xml.indexOf(attributes) + attributes.length);
}
