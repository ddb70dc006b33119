import { zipOf, type ZipPart } from '../fixtures';

/** Word documents made for tests. */

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export interface WordParts {
  readonly numbering?: string;
  readonly styles?: string;
  readonly type?: string;
  /** More relationships of the document, as XML. */
  readonly links?: string;
  readonly more?: readonly ZipPart[];
}

const OF_DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A document of that body. */
export function wordOf(
  body: string,
  { numbering, styles, type = OF_DOCUMENT, links: others = '', more = [] }: WordParts = {},
): Buffer {
  const parts = [
    { kind: 'numbering', xml: numbering },
    { kind: 'styles', xml: styles },
  ].flatMap(({ kind, xml }) => (xml === undefined ? [] : [{ kind, xml }]));
  const links = parts.map(
    ({ kind }) => `<Relationship Id="${kind}" Type="${RELATIONSHIPS}/${kind}" Target="${kind}.xml"/>`,
  );
  return zipOf([
    {
      name: '[Content_Types].xml',
      data: `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/word/document.xml" ContentType="${type}.main+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      data: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      data: `<Relationships>${links.join('')}${others}</Relationships>`,
    },
    {
      name: 'word/document.xml',
      data: `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    },
    ...parts.map(({ kind, xml }) => ({
      name: `word/${kind}.xml`,
      data: `<w:${kind} ${NAMESPACES}>${xml}</w:${kind}>`,
    })),
    ...more,
  ]);
}

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${text === '' ? '' : run(text)}</w:p>`;

/** A paragraph that Word numbers. */
export const numbered = (text: string, level = 0, list = 1): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

/** A cell of that text, or of XML. */
export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`;

export const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((own) => (own.startsWith('<w:tc>') ? own : cell(own))).join('')}</w:tr>`;

export const table = (
  rows: readonly (readonly string[] | string)[],
  widths: readonly number[] = [],
): string =>
  `<w:tbl><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows
    .map((own) => (typeof own === 'string' ? own : row(own)))
    .join('')}</w:tbl>`;

/** A list whose levels show such numbers. */
export const list = (
  id: number,
  levels: readonly {
    readonly format?: string;
    readonly text: string;
    readonly start?: number;
    readonly more?: string;
  }[],
): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ({ format = 'decimal', text, start = 1, more = '' }, level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`;

export const useOf = (id: number, kind: number, changes = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${kind}"/>${changes}</w:num>`;
