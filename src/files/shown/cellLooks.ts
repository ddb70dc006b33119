import { attribute, isOn, tags } from '../xml';
import { type Element, firstElement, scanElements } from '../edit/xmlWrite';

/** What is shown of a cell's format. Colours are «#rrggbb»; what is left out is as usual. */
export interface CellLook {
  readonly wrap?: true;
  readonly bold?: true;
  readonly italic?: true;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
}

/** The formats of cells in the order in which sheets number them (ECMA-376 18.8.10); colours of themes are left out. */
export function cellLooks(styles: string | null): readonly CellLook[] {
  if (styles === null) return [];
  const fonts = childrenOf(styles, 'fonts', 'font').map(fontLook);
  const fills = childrenOf(styles, 'fills', 'fill').map(fillLook);
  return childrenOf(styles, 'cellXfs', 'xf').map((format) => {
    const { attributes, content } = format;
    return {
      ...fonts[Number(attribute(attributes, 'fontId') ?? 0)],
      ...fills[Number(attribute(attributes, 'fillId') ?? 0)],
      ...alignmentLook([...tags(content, 'alignment')][0] ?? ''),
    };
  });
}

interface Child {
  readonly attributes: string;
  readonly content: string;
}

function childrenOf(xml: string, list: string, name: string): readonly Child[] {
  const parent: Element | null = firstElement(xml, list);
  if (!parent || parent.empty) return [];
  return [...scanElements(xml, name, parent.end, parent.contentEnd)].map((own) => ({
    attributes: own.attributes,
    content: xml.slice(own.end, own.contentEnd),
  }));
}

/** What says nothing, or says it is not. */
const isSet = (content: string, name: string): boolean =>
  [...tags(content, name)].some((tag) => attribute(tag, 'val') === null || isOn(tag, 'val'));

function fontLook({ content }: Child): CellLook {
  const size = Number(attribute([...tags(content, 'sz')][0] ?? '', 'val') ?? 0);
  const color = colorOf([...tags(content, 'color')][0]);
  return {
    ...(isSet(content, 'b') && { bold: true }),
    ...(isSet(content, 'i') && { italic: true }),
    ...(size > 0 && { size }),
    ...(color && { color }),
  };
}

function fillLook({ content }: Child): CellLook {
  const isSolid = [...tags(content, 'patternFill')].some((tag) => attribute(tag, 'patternType') === 'solid');
  const fill = isSolid ? colorOf([...tags(content, 'fgColor')][0]) : null;
  return fill ? { fill } : {};
}

const ARGB = /^(?:[\da-f]{2})?([\da-f]{6})$/i;

function colorOf(tag: string | undefined): string | null {
  const rgb = ARGB.exec(attribute(tag ?? '', 'rgb') ?? '')?.[1];
  return rgb === undefined ? null : `#${rgb.toLowerCase()}`;
}

const HORIZONTAL: Readonly<Record<string, CellLook['horizontal']>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
};
const VERTICAL: Readonly<Record<string, CellLook['vertical']>> = { top: 'top', center: 'center' };

function alignmentLook(tag: string): CellLook {
  const horizontal = HORIZONTAL[attribute(tag, 'horizontal') ?? ''];
  const vertical = VERTICAL[attribute(tag, 'vertical') ?? ''];
  return {
    ...(isOn(tag, 'wrapText') && { wrap: true }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
  };
}
