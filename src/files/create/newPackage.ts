import { Buffer } from 'buffer';
import { FONT, STANDARD_SIZE } from '../../document';
import { openArchive } from '../archive';
import { addPart, packageDraft, type PackageDraft } from '../edit/packageDraft';
import { asBytes, escaped } from '../edit/xmlWrite';
import { plainStyles } from '../edit/workbookStyles';
import { USUAL_NAMESPACES, XML_HEAD } from '../namespaces';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';
const { main: MAIN, relationships: RELATIONSHIPS } = USUAL_NAMESPACES;
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** An archive without entries (PKWARE APPNOTE 4.3.16). */
export const EMPTY_ARCHIVE = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);

interface NewPackage {
  readonly title: string;
  /** Days count from 1904. */
  readonly date1904: boolean;
  /** Custom document properties, by name. */
  readonly properties: ReadonlyMap<string, string>;
}

/** A workbook without sheets, to which some are added before it is one. */
export function newPackage({ title, date1904, properties }: NewPackage): PackageDraft {
  const draft = packageDraft(openArchive(EMPTY_ARCHIVE));
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>` +
      '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
      '</Types>',
    '_rels/.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/>` +
      `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
      '</Relationships>',
    'docProps/core.xml':
      `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="${DUBLIN_CORE}">` +
      `<dc:title>${asBytes(escaped(title))}</dc:title></cp:coreProperties>`,
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr${date1904 ? ' date1904="1"' : ''}/>` +
      '<bookViews><workbookView/></bookViews><sheets></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/></Relationships>`,
  };
  for (const [name, content] of Object.entries(parts)) draft.set(name, XML_HEAD + content);
  draft.set('xl/styles.xml', plainStyles(MAIN, { name: FONT, size: STANDARD_SIZE }));
  if (properties.size > 0) {
    addPart(draft, '', {
      name: 'docProps/custom.xml',
      type: 'custom-properties',
      contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
      content: customProperties(properties),
    });
  }
  return draft;
}

/** The format id of all custom properties (ECMA-376 part 1, 22.3). */
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
/** Numbers before it are kept. */
const FIRST_PROPERTY = 2;

function customProperties(properties: ReadonlyMap<string, string>): string {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
  const list = [...properties].map(
    ([name, value], index) =>
      `<property fmtid="${FORMAT}" pid="${FIRST_PROPERTY + index}" name="${asBytes(escaped(name))}">` +
      `<vt:lpwstr>${asBytes(escaped(value))}</vt:lpwstr></property>`,
  );
  return `${XML_HEAD}<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">${list.join('')}</Properties>`;
}
