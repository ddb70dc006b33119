import type { Day } from '../../workbook';
import { fitForXml } from './text';

/** Who made the document: the product, no person. */
const CREATOR = 'roadmap-monitor';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => fitForXml(text).replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);

/** The part with title, language and dates: those of the report, so that the same memo gives the same file. */
export function coreProperties(title: string, language: string, day: Day): { path: string; data: string } {
  const time = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  const data = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${CREATOR}</dc:creator>`,
    `<cp:lastModifiedBy>${CREATOR}</cp:lastModifiedBy><dc:language>${language}</dc:language>`,
    time('created'),
    time('modified'),
    '</cp:coreProperties>',
  ].join('');
  return { path: 'docProps/core.xml', data };
}
