import { readWorkbookBytes } from './readWorkbook';
import { partOf, readSheet, smallFile, withParts } from './fixtures';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function marked(properties: string, value: string | Buffer): Buffer {
  const file = smallFile();
  const sheet = partOf(file, 'xl/worksheets/sheet1.xml').replace('</worksheet>', `${properties}</worksheet>`);
  return withParts(file, {
    'xl/worksheets/sheet1.xml': sheet,
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId4" Type="${RELATIONSHIPS}/customProperty" Target="../customProperty3.bin"/></Relationships>`,
    'xl/customProperty3.bin': typeof value === 'string' ? Buffer.from(value, 'utf16le') : value,
  });
}

const properties = (name: string, id = 'rId4'): string =>
  `<customProperties><customPr name="другое" r:id="rId9"/><customPr name="${name}" r:id="${id}"/></customProperties>`;

test.each([
  ['the mark', properties('roadmap-monitor'), 'memo', 'memo'],
  [
    'a mark with its end and byte order',
    properties('roadmap-monitor'),
    '\ufeffrisk-profile\0',
    'risk-profile',
  ],
  ['a mark in capitals', properties('ROADMAP-MONITOR'), 'memo', 'memo'],
  ['a kind that is none of ours', properties('roadmap-monitor'), 'letter', null],
  ['another property', properties('other-addin'), 'memo', null],
  ['a mark that leads nowhere', properties('roadmap-monitor', 'rId5'), 'memo', null],
  ['no mark', '', 'memo', null],
])('reads %s', (_, xml, value, own) => {
  expect(readSheet(marked(xml, value)).own).toBe(own);
});

test('the backup of an own sheet is no sheet of the workbook', () => {
  const backup = marked(properties('roadmap-monitor'), 'backup-memo');
  expect(readWorkbookBytes('карта.xlsx', smallFile()).sheets).toHaveLength(1);
  expect(readWorkbookBytes('карта.xlsx', backup).sheets).toEqual([]);
});
