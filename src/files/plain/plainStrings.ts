import type { Buffer } from 'buffer';
import { NotPlain, PlainXml } from './plainXml';

/** The shared strings of a workbook (ECMA-376 18.4.9) without their formats. Throws {@link NotPlain}. */
export function plainStrings(part: Buffer): string[] {
  const xml = new PlainXml(part);
  const strings: string[] = [];
  xml.at = xml.xml.indexOf('<sst');
  if (xml.at < 0) throw new NotPlain();
  xml.expect('<sst');
  xml.passTag('any');
  if (xml.isEmpty) return strings;
  for (;;) {
    xml.skipSpace();
    if (xml.pass('<si>')) {
      strings.push(plainString(xml));
      xml.expect('</si>');
    } else if (xml.pass('<si/>')) strings.push('');
    else if (xml.pass('</sst>')) return strings;
    else throw new NotPlain();
  }
}

/** The text of a string whose tag was passed; stops at the tag that ends it. */
export function plainString(xml: PlainXml): string {
  let text: string | null = null;
  let isRich = false;
  for (;;) {
    xml.skipSpace();
    if (xml.xml.startsWith('</', xml.at)) return text ?? (isRich ? '' : nothing(xml));
    if (xml.pass('<t')) {
      if (text !== null || isRich) throw new NotPlain();
      text = runText(xml);
    } else if (xml.pass('<r>')) {
      // What follows a single text is not shown.
      if (text !== null && !isRich) throw new NotPlain();
      isRich = true;
      text = (text ?? '') + run(xml);
    } else passPhonetic(xml);
  }
}

/** A string that holds nothing at all is empty; one that holds but phonetic marks is unusual. */
function nothing(xml: PlainXml): string {
  const before = xml.xml.slice(xml.xml.lastIndexOf('<', xml.at - 1), xml.at).trim();
  if (before !== '<si>' && before !== '<is>') throw new NotPlain();
  return '';
}

/** A text whose name was passed. */
function runText(xml: PlainXml): string {
  xml.passTag('space');
  if (xml.isEmpty) return '';
  const from = xml.at;
  const text = xml.text(from, xml.passText());
  xml.expect('</t>');
  return text;
}

/** The text of a run (ECMA-376 18.4.4) whose tag was passed. */
function run(xml: PlainXml): string {
  xml.skipSpace();
  if (xml.pass('<rPr>')) {
    const end = xml.xml.indexOf('</rPr>', xml.at);
    if (end < 0) throw new NotPlain();
    xml.at = end;
    xml.expect('</rPr>');
  } else xml.pass('<rPr/>');
  xml.skipSpace();
  const text = xml.pass('<t') ? runText(xml) : '';
  xml.skipSpace();
  xml.expect('</r>');
  return text;
}

/** Phonetic marks (ECMA-376 18.4.3, 18.4.6) are not shown. */
function passPhonetic(xml: PlainXml): void {
  if (xml.pass('<phoneticPr')) {
    xml.passTag('any');
    if (!xml.isEmpty) throw new NotPlain();
    return;
  }
  xml.expect('<rPh');
  xml.passTag('any');
  const end = xml.xml.indexOf('</rPh>', xml.at);
  if (xml.isEmpty || end < 0) throw new NotPlain();
  xml.at = end;
  xml.expect('</rPh>');
}
