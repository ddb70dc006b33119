import type { Buffer } from 'buffer';
import { unescapeXml } from '../xml';

/** A part is not written in the usual way: nothing of it is understood here, and the parser reads the workbook. */
export class NotPlain extends Error {}

const SPACE = 0x20;
const QUOTE = 0x22;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;

const isSpace = (code: number): boolean => code === SPACE || code === 0x0a || code === 0x0d || code === 0x09;

/**
 * Goes through a part from its start to its end, tag by tag. It takes what programs write: names without a prefix, values in double
 * quotes, neither comments nor character data. Throws {@link NotPlain} at anything else.
 */
export class PlainXml {
  /** A character for each byte, so that places in it are places in the part. */
  readonly xml: string;
  /** What is read next. */
  at = 0;
  /** Where the value of the last attribute begins and ends. */
  from = 0;
  to = 0;
  /** Whether the last tag is its element's only one. */
  isEmpty = false;

  constructor(readonly part: Buffer) {
    this.xml = part.toString('latin1');
    if (this.xml.includes('<!')) throw new NotPlain();
  }

  skipSpace(): void {
    while (isSpace(this.xml.charCodeAt(this.at))) this.at++;
  }

  /** Whether those characters stand here; then they are passed over. */
  pass(expected: string): boolean {
    if (!this.xml.startsWith(expected, this.at)) return false;
    this.at += expected.length;
    return true;
  }

  expect(expected: string): void {
    if (!this.pass(expected)) throw new NotPlain();
  }

  /** The name of the next attribute of the tag whose name was passed; empty at the end of the tag. */
  attribute(): string {
    const { xml } = this;
    const before = this.at;
    let at = before;
    while (isSpace(xml.charCodeAt(at))) at++;
    const code = xml.charCodeAt(at);
    if (code === GREATER || code === SLASH) {
      this.isEmpty = code === SLASH;
      this.at = at;
      this.expect(this.isEmpty ? '/>' : '>');
      return '';
    }
    if (at === before) throw new NotPlain();
    let end = at;
    while (xml.charCodeAt(end) !== EQUALS) if (++end > at + LONGEST_NAME) throw new NotPlain();
    if (xml.charCodeAt(end + 1) !== QUOTE) throw new NotPlain();
    this.from = end + 2;
    let to = this.from;
    while (xml.charCodeAt(to) !== QUOTE) if (++to > xml.length) throw new NotPlain();
    this.to = to;
    this.at = to + 1;
    return xml.slice(at, end);
  }

  /** The value of the last attribute. */
  value(): string {
    return this.xml.slice(this.from, this.to);
  }

  /** The value of the last attribute as a whole number of at most nine digits. */
  number(): number {
    return this.digits(this.from, this.to);
  }

  digits(from: number, to: number): number {
    if (from === to || to - from > MOST_DIGITS) throw new NotPlain();
    let number = 0;
    for (let at = from; at < to; at++) {
      const digit = this.xml.charCodeAt(at) - ZERO;
      if (!(digit >= 0 && digit <= 9)) throw new NotPlain();
      number = number * 10 + digit;
    }
    return number;
  }

  /** Passes over the tag whose name was passed, with whatever attributes, or none but a mark that spaces count. */
  passTag(attributes: 'any' | 'space'): void {
    for (let name = this.attribute(); name !== ''; name = this.attribute()) {
      if (attributes === 'space' && name !== 'xml:space') throw new NotPlain();
    }
  }

  /** Passes over what stands before the next tag, and gives where that begins. */
  passText(): number {
    const next = this.xml.indexOf('<', this.at);
    if (next < 0) throw new NotPlain();
    this.at = next;
    return next;
  }

  /** What stands between two places, as a text. */
  text(from: number, to: number): string {
    return from === to ? '' : plainCharacters(this.part.toString('utf8', from, to));
  }
}

const ZERO = 0x30;
const MOST_DIGITS = 9;
const LONGEST_NAME = 64;

const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/;
/** Codes of characters (ECMA-376 22.9.2.19). */
const CODE = /_x([\da-f]{4})_/gi;

/** The text that XML stands for, with its codes of characters. */
export function plainCharacters(xml: string): string {
  let text = xml;
  if (xml.includes('&')) {
    if (ENTITY.test(xml)) throw new NotPlain();
    text = unescapeXml(xml);
  }
  if (text.includes('_x')) {
    text = text.replace(CODE, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  }
  return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
}
