import { a1, parseA1 } from '../workbook';
import { scanTags } from './edit/tagScan';
import { type Splice, spliced, withAttribute } from './edit/xmlWrite';
import { tooLarge } from './errors';
import { MAX_TAGS } from './limits';
import { tagsIn } from './parserParts';
import { attribute } from './xml';

/** A row or cell whose tag has no address. */
const WITHOUT_ADDRESS = /<(?:\w+:)?(?:c|row)(?=[\s/>])(?![^<>]*?\sr\s*=)/;

/**
 * A sheet part in which every row and cell names its address. Without one a row comes after the row before it, a cell
 * after the cell before it (ECMA-376 18.3.1.4, 18.3.1.73): what is left out of such a part would move all that follows.
 * Throws `file-too-large` where it holds more than the parser could take.
 */
export function withAddresses(sheet: Buffer): Buffer {
  const end = sheet.lastIndexOf('sheetData');
  if (end < 0 || !WITHOUT_ADDRESS.test(sheet.toString('latin1', 0, end))) return sheet;
  if (tagsIn(sheet) > MAX_TAGS) throw tooLarge(0);
  const xml = sheet.toString('latin1');
  const counter = new AddressCounter();
  const splices: Splice[] = [];
  for (const tag of scanTags(xml, ['row', 'c'])) {
    if (tag.start >= end) break;
    if (tag.closing) continue;
    const place = tag.name === 'row' ? counter.row(tag.attributes) : counter.cell(tag.attributes);
    if (attribute(tag.attributes, 'r')) continue;
    const address = tag.name === 'row' ? String(place.row + 1) : a1(place.row, place.column);
    const attributes = withAttribute(tag.attributes, 'r', address);
    const text = `<${tag.prefix}${tag.name}${attributes}${tag.empty ? '/' : ''}>`;
    splices.push({ start: tag.start, end: tag.end, text });
  }
  return Buffer.from(spliced(xml, splices), 'latin1');
}

/** Counts rows and cells of a sheet part from 0, in the order of the file. */
export class AddressCounter {
  #row = -1;
  #column = -1;

  /** The row that begins with a tag of those attributes. */
  row(attributes: string): { readonly row: number; readonly column: number } {
    const number = attribute(attributes, 'r');
    this.#row = !number ? this.#row + 1 : Number(number) - 1;
    this.#column = -1;
    return { row: this.#row, column: this.#column };
  }

  /** The cell that begins with a tag of those attributes. */
  cell(attributes: string): { readonly row: number; readonly column: number } {
    const place = parseA1(attribute(attributes, 'r') ?? '');
    this.#column = place?.column ?? this.#column + 1;
    return { row: this.#row, column: this.#column };
  }
}
