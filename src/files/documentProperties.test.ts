import { sheetOfTexts } from '../workbook';
import { newWorkbookFile } from './create/newWorkbookFile';
import { printedFooter } from './documentProperties';
import { fileOf, read, readSheet, sheetOfRows, smallFile, withParts, xlsxOfXml } from './fixtures';

const PROPERTIES = new Map([
  ['roadmap-monitor-template', 'school'],
  ['Школа', 'МБОУ «СОШ № 5» & <филиал>'],
]);

test('custom properties of a new file are read again', async () => {
  const copies = [sheetOfTexts('Школы', [['Школа']])];
  const made = Buffer.from(
    await newWorkbookFile({ name: 'Шаблон', copies, plans: [], properties: PROPERTIES }),
  );
  expect(read(made).properties).toEqual(PROPERTIES);
  const without = await newWorkbookFile({ name: 'Шаблон', copies, plans: [] });
  expect(read(without).properties).toBeUndefined();
});

test('properties of every type are texts', () => {
  const xml =
    '<Properties xmlns:vt="v"><property pid="2" name="Год"><vt:i4>2025</vt:i4></property>' +
    '<property pid="3" name="Дата"><vt:filetime>2025-10-15T00:00:00Z</vt:filetime></property></Properties>';
  const file = withParts(smallFile(), {
    'docProps/custom.xml': xml,
    '_rels/.rels':
      '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>' +
      '<Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/>' +
      '<Relationship Id="r3" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
    'docProps/core.xml':
      '<cp:coreProperties><dcterms:modified xsi:type="dcterms:W3CDTF">2025-10-14T18:20:00Z</dcterms:modified></cp:coreProperties>',
  });
  expect(read(file)).toMatchObject({
    properties: new Map([
      ['Год', '2025'],
      ['Дата', '2025-10-15T00:00:00Z'],
    ]),
    savedAt: '2025-10-14T18:20:00Z',
  });
});

test('an Open Document tells them too', () => {
  const file = withParts(fileOf({ Школы: sheetOfRows([['Школа']]) }, 'ods'), {
    'meta.xml':
      '<office:meta><dc:date>2025-10-14T18:20:00</dc:date><meta:user-defined meta:name="roadmap-monitor-template">school</meta:user-defined></office:meta>',
  });
  expect(read(file)).toMatchObject({
    properties: new Map([['roadmap-monitor-template', 'school']]),
    savedAt: '2025-10-14T18:20:00',
  });
});

test.each([
  ['&CШаблон «school», версия 1 · стр. &P из &N', 'Шаблон «school», версия 1 · стр.  из'],
  ['&L&"Calibri,Regular"&8Слева&R&K01+000Справа && там', 'Слева\nСправа & там'],
  ['&C', null],
])('the foot of a page «%s» is printed as «%s»', (footer, printed) => {
  const escaped = footer.replaceAll('&', '&amp;');
  const xml = `<sheetData/><headerFooter><oddHeader>&amp;CВерх</oddHeader><oddFooter>${escaped}</oddFooter></headerFooter>`;
  expect(printedFooter(Buffer.from(`<worksheet>${xml}</worksheet>`))).toBe(printed);
  expect(readSheet(xlsxOfXml(xml)).footer).toBe(printed ?? undefined);
});

test('a sheet without a footer has none', () => {
  expect(readSheet(smallFile()).footer).toBeUndefined();
});
