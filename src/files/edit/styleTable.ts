import { Buffer } from 'buffer';
import type { CellStyle, PlanRule } from '../../workbook';
import { GENERAL } from '../cells';
import {
  alignmentXml,
  type BookFont,
  borderXml,
  digitPixels,
  fillXml,
  fontXml,
  ruleLookXml,
} from './lookXml';
import { NumberFormats } from './numberFormats';
import { paintedFormat, type Unpainted, unpaintedFormat } from './paintedFormats';
import { numberIn, OPENING, StyleList } from './styleList';
import { attribute } from '../xml';
import { firstElement, spliced, withAttribute } from './xmlWrite';

/** The cell formats of a workbook, to which others are added. */
export interface StyleTable {
  /** Pixels of a digit of the workbook's font. */
  readonly digit: number;
  /** The format like that one with another number format, named as in snapshots; added where there is none. */
  readonly withNumberFormat: (style: number, code: string) => number;
  /** The format of planned cells of that look; added where there is none. */
  readonly withLook: (look: CellStyle) => number;
  /** The number of what a conditional format paints; added where there is none. */
  readonly withRuleLook: (look: PlanRule['style']) => number;
  /** The format like that one, painted over in a colour; null where it has a pattern or is black, which stays. */
  readonly painted: (style: number, color: string) => number | null;
  /**
   * The format that was painted over in one of those colours, without any fill where the colour behind tells nothing of
   * the former one; null where that one was not painted.
   */
  readonly unpainted: (style: number, colors: readonly string[], isBehindKept: boolean) => Unpainted | null;
  /** The part with what was added; null where nothing was. */
  readonly changed: () => string | null;
}

interface Format {
  readonly xml: string;
  readonly code: string;
  /** What tells it from others, number format apart. */
  readonly look: string;
}

/** Reads `styles.xml`, one character for each byte. */
export function styleTable(xml: string): StyleTable {
  const lists = {
    codes: new StyleList(xml, 'numFmts'),
    fonts: new StyleList(xml, 'fonts'),
    fills: new StyleList(xml, 'fills'),
    borders: new StyleList(xml, 'borders'),
    formats: new StyleList(xml, 'cellXfs'),
    painted: new StyleList(xml, 'dxfs'),
  };
  const numbers = new NumberFormats(lists.codes);
  const formats: Format[] = [];
  const formatAt = (index: number): Format | null => {
    const known = formats[index];
    const own = lists.formats.at(index);
    if (known || own === null) return known ?? null;
    return (formats[index] = formatOf(own, numbers));
  };
  const looks = new Map<string, number>();
  const usual = usualFont(lists.formats, lists.fonts);
  return {
    digit: digitPixels(usual),
    withNumberFormat(style, code) {
      const format = formatAt(style) ?? formatAt(0);
      if (!format || format.code === code) return style;
      for (let index = 0; index < lists.formats.length; index += 1) {
        const other = formatAt(index);
        if (other?.code === code && other.look === format.look) return index;
      }
      const number = numbers.numberOf(code);
      return lists.formats.add(() => reformatted(format.xml, number));
    },
    withLook(look) {
      const key = JSON.stringify(look);
      const known = looks.get(key);
      if (known !== undefined) return known;
      const added = lists.formats.add((prefix) => lookXml(look, { ...lists, numbers, usual }, prefix));
      looks.set(key, added);
      return added;
    },
    withRuleLook: (look) => lists.painted.add((prefix) => ruleLookXml(look, prefix)),
    painted: (style, color) => paintedFormat(lists, style, color),
    unpainted: (style, colors, isBehindKept) => unpaintedFormat(lists, style, colors, isBehindKept),
    changed() {
      const splices = Object.values(lists).flatMap((list) => list.splices());
      return splices.length === 0 ? null : spliced(xml, splices);
    },
  };
}

function formatOf(xml: string, numbers: NumberFormats): Format {
  const attributes = OPENING.exec(xml)?.[1] ?? '';
  const bare = withAttribute(withAttribute(attributes, 'numFmtId', null), 'applyNumberFormat', null);
  return {
    xml,
    code: numbers.codeOf(numberIn(attributes, 'numFmtId')) ?? GENERAL,
    look: bare.trim() + xml.slice(xml.indexOf(attributes) + attributes.length),
  };
}

function reformatted(xml: string, id: number): string {
  const attributes = OPENING.exec(xml)?.[1] ?? '';
  const at = xml.indexOf(attributes);
  const formatted = withAttribute(attributes, 'numFmtId', String(id));
  return (
    xml.slice(0, at) + withAttribute(formatted, 'applyNumberFormat', '1') + xml.slice(at + attributes.length)
  );
}

const FALLBACK: BookFont = { name: 'Calibri', size: 11 };

/** The font of cells in the first format, which all have that say nothing. */
function usualFont(formats: StyleList, fonts: StyleList): BookFont {
  const font = fonts.at(numberIn(OPENING.exec(formats.at(0) ?? '')?.[1] ?? '', 'fontId')) ?? '';
  const told = (name: string): string | null => {
    const element = firstElement(font, name);
    return element && attribute(element.attributes, 'val');
  };
  const name = told('name');
  return {
    name: name === null ? FALLBACK.name : Buffer.from(name, 'latin1').toString('utf8'),
    size: Number(told('sz')) || FALLBACK.size,
  };
}

interface LookContext {
  readonly fonts: StyleList;
  readonly fills: StyleList;
  readonly borders: StyleList;
  readonly numbers: NumberFormats;
  readonly usual: BookFont;
}

/** A format of cells (ECMA-376 18.8.45). */
function lookXml(look: CellStyle, context: LookContext, prefix: string): string {
  const { fonts, fills, borders, numbers, usual } = context;
  const { fill, border, numberFormat } = look;
  const font = fonts.add((own) => fontXml(look, usual, own));
  const painted = fill === undefined ? 0 : fills.add((own) => fillXml(fill, own));
  const lines = border === undefined ? 0 : borders.add((own) => borderXml(border, own));
  const number = numberFormat === undefined ? 0 : numbers.literalNumberOf(numberFormat);
  const alignment = alignmentXml(look, prefix);
  const attributes = [
    ` numFmtId="${number}" fontId="${font}" fillId="${painted}" borderId="${lines}" xfId="0"`,
    number === 0 ? '' : ' applyNumberFormat="1"',
    ' applyFont="1"',
    painted === 0 ? '' : ' applyFill="1"',
    lines === 0 ? '' : ' applyBorder="1"',
    alignment === '' ? '' : ' applyAlignment="1"',
  ].join('');
  const tag = `<${prefix}xf${attributes}`;
  return alignment === '' ? `${tag}/>` : `${tag}>${alignment}</${prefix}xf>`;
}
