import fc from 'fast-check';
import { crc32, deflateSync } from 'node:zlib';
import { zipOf, type ZipPart } from '../../src/files/fixtures';

/** Workbooks that other programs might have made, of everything that this one knows nothing of. */
export interface Foreign {
  readonly strict: boolean;
  /** Of the workbook's and the sheets' elements, with its colon. */
  readonly prefix: '' | 'x:';
  readonly macros: boolean;
  readonly chart: boolean;
  readonly pivot: boolean;
  readonly comments: 'none' | 'notes' | 'threads';
  readonly image: boolean;
  readonly link: boolean;
  readonly sharedStrings: boolean;
  readonly table: boolean;
  readonly names: boolean;
  readonly calcChain: boolean;
  readonly extensions: boolean;
  readonly chartSheet: boolean;
  readonly styles: boolean;
  readonly printer: boolean;
  /** Of the sheet that is shown. */
  readonly active: 0 | 1 | 2;
  readonly stored: boolean;
}

export const foreignWorkbooks: fc.Arbitrary<Foreign> = fc.record({
  strict: fc.boolean(),
  prefix: fc.constantFrom('' as const, 'x:' as const),
  macros: fc.boolean(),
  chart: fc.boolean(),
  pivot: fc.boolean(),
  comments: fc.constantFrom('none' as const, 'notes' as const, 'threads' as const),
  image: fc.boolean(),
  link: fc.boolean(),
  sharedStrings: fc.boolean(),
  table: fc.boolean(),
  names: fc.boolean(),
  calcChain: fc.boolean(),
  extensions: fc.boolean(),
  chartSheet: fc.boolean(),
  styles: fc.boolean(),
  printer: fc.boolean(),
  active: fc.constantFrom(0 as const, 1 as const, 2 as const),
  stored: fc.boolean(),
});

/** Nothing of all that. */
export const PLAIN_WORKBOOK: Foreign = {
  strict: false,
  prefix: '',
  macros: false,
  chart: false,
  pivot: false,
  comments: 'none',
  image: false,
  link: false,
  sharedStrings: false,
  table: false,
  names: false,
  calcChain: false,
  extensions: false,
  chartSheet: false,
  styles: false,
  printer: false,
  active: 0,
  stored: false,
};

/** All of it. */
export const RICH_WORKBOOK: Foreign = {
  ...PLAIN_WORKBOOK,
  macros: true,
  chart: true,
  pivot: true,
  comments: 'notes',
  image: true,
  link: true,
  sharedStrings: true,
  table: true,
  names: true,
  calcChain: true,
  extensions: true,
  chartSheet: true,
  styles: true,
  printer: true,
  active: 1,
};

export const FOREIGN_SHEETS = ["Лист 'А' & Б", 'Данные', 'Скрытый'] as const;

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const VOCABULARIES = {
  transitional: {
    main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    rels: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
    sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
    chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  },
  strict: {
    main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
    rels: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
    drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
    sheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
    chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
  },
} as const;

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/** Collects the parts of a package with what names them. */
class Package {
  readonly parts: ZipPart[] = [];
  readonly #types: string[] = [];

  constructor(
    readonly rels: string,
    readonly stored: boolean,
  ) {}

  add(
    name: string,
    data: string | Buffer,
    contentType: string | null,
    related: readonly Relation[] = [],
  ): void {
    this.parts.push({ name, data, stored: this.stored });
    if (contentType !== null) {
      this.#types.push(`<Override PartName="/${name}" ContentType="${contentType}"/>`);
    }
    if (related.length === 0) return;
    const list = related.map(
      ({ id, type, target, external }) =>
        `<Relationship Id="${id}" Type="${type.includes('/') ? type : `${this.rels}/${type}`}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    );
    const path = name.replace(/([^/]*)$/, '_rels/$1.rels');
    this.parts.push({
      name: name === '' ? '_rels/.rels' : path,
      data: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`,
      stored: this.stored,
    });
  }

  bytes(): Buffer {
    const defaults = {
      rels: 'application/vnd.openxmlformats-package.relationships+xml',
      xml: 'application/xml',
      bin: 'application/vnd.ms-office.vbaProject',
      png: 'image/png',
      vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
    };
    const known = Object.entries(defaults).map(
      ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
    );
    const data = `${HEAD}<Types xmlns="${PACKAGE}/content-types">${known.join('')}${this.#types.join('')}</Types>`;
    return zipOf([{ name: '[Content_Types].xml', data }, ...this.parts.filter(({ name }) => name !== '')]);
  }
}

/** A picture of one point. */
function picture(): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', Buffer.from('00000001000000010802000000', 'hex')),
    chunk('IDAT', deflateSync(Buffer.from('00ff0000', 'hex'))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The bytes of such a workbook. */
export function foreignWorkbook(own: Foreign): Buffer {
  const words = VOCABULARIES[own.strict ? 'strict' : 'transitional'];
  const made = new Package(words.rels, own.stored);
  const p = own.prefix;
  const xmlns = `xmlns${p === '' ? '' : ':x'}="${words.main}" xmlns:r="${words.rels}"`;
  made.add('', '', null, [
    { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
    { id: 'rId2', type: 'extended-properties', target: 'docProps/app.xml' },
  ]);
  made.add(
    'docProps/app.xml',
    `${HEAD}<Properties xmlns="${words.rels.replace('relationships', 'extended-properties')}"><Application>Иная программа</Application></Properties>`,
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  );
  const related: Relation[] = FOREIGN_SHEETS.map((_, index) => ({
    id: `rId${index + 1}`,
    type: 'worksheet',
    target: `worksheets/sheet${index + 1}.xml`,
  }));
  const below = (id: string, type: string, target: string): void => void related.push({ id, type, target });

  addSheets(made, own, words, xmlns);
  if (own.chartSheet) {
    below('rIdС', 'chartsheet', 'chartsheets/sheet1.xml');
    made.add(
      'xl/chartsheets/sheet1.xml',
      `${HEAD}<chartsheet ${xmlns.replace('xmlns:x', 'xmlns')}><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
      `${TYPE}.chartsheet+xml`,
    );
  }
  if (own.styles) {
    below('rId20', 'styles', 'styles.xml');
    made.add('xl/styles.xml', stylesXml(xmlns, p, own.extensions), `${TYPE}.styles+xml`);
  }
  if (own.sharedStrings) {
    below('rId21', 'sharedStrings', '/xl/sharedStrings.xml');
    made.add(
      'xl/sharedStrings.xml',
      `${HEAD}<${p}sst ${xmlns} count="2" uniqueCount="2"><${p}si><${p}t>Школа</${p}t></${p}si><${p}si><${p}r><${p}rPr><${p}b/></${p}rPr><${p}t>Итого</${p}t></${p}r><${p}r><${p}t xml:space="preserve"> всего</${p}t></${p}r></${p}si></${p}sst>`,
      `${TYPE}.sharedStrings+xml`,
    );
  }
  if (own.calcChain) {
    below('rId22', 'calcChain', 'calcChain.xml');
    made.add(
      'xl/calcChain.xml',
      `${HEAD}<calcChain xmlns="${words.main}"><c r="C1" i="1"/></calcChain>`,
      `${TYPE}.calcChain+xml`,
    );
  }
  if (own.macros) {
    below('rId23', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin');
    made.add('xl/vbaProject.bin', Buffer.from('d0cf11e0a1b11ae1макрос'), null);
  }
  if (own.link) {
    below('rId24', 'externalLink', 'externalLinks/externalLink1.xml');
    made.add(
      'xl/externalLinks/externalLink1.xml',
      `${HEAD}<externalLink xmlns="${words.main}"><externalBook xmlns:r="${words.rels}" r:id="rId1"><sheetNames><sheetName val="Иной"/></sheetNames></externalBook></externalLink>`,
      `${TYPE}.externalLink+xml`,
      [
        {
          id: 'rId1',
          type: 'externalLinkPath',
          target: 'file:///C:/%D0%BA%D0%BD%D0%B8%D0%B3%D0%B0.xlsx',
          external: true,
        },
      ],
    );
  }
  if (own.pivot) {
    below('rId25', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml');
    made.add(
      'xl/pivotCache/pivotCacheDefinition1.xml',
      `${HEAD}<pivotCacheDefinition xmlns="${words.main}" refreshedBy="Иванова" recordCount="0"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="Данные"/></cacheSource><cacheFields count="2"><cacheField name="Школа"><sharedItems/></cacheField><cacheField name="Всего"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`,
      `${TYPE}.pivotCacheDefinition+xml`,
    );
  }
  made.add('xl/workbook.xml', workbookXml(own, xmlns), workbookType(own), related);
  return made.bytes();
}

const workbookType = ({ macros }: Foreign): string =>
  macros ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' : `${TYPE}.sheet.main+xml`;

function workbookXml(own: Foreign, xmlns: string): string {
  const p = own.prefix;
  const quoted = (name: string): string => name.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
  const states = ['', '', ' state="hidden"'];
  const sheets = FOREIGN_SHEETS.map(
    (name, index) =>
      `<${p}sheet name="${quoted(name)}" sheetId="${index * 3 + 1}"${states[index] ?? ''} r:id="rId${index + 1}"/>`,
  );
  if (own.chartSheet) sheets.splice(1, 0, `<${p}sheet name="Рисунок" sheetId="99" r:id="rIdС"/>`);
  const place = (index: number): number => index + (own.chartSheet && index > 0 ? 1 : 0);
  const names = [
    `<${p}definedName name="_xlnm.Print_Area" localSheetId="${place(1)}">Данные!$A$1:$C$9</${p}definedName>`,
    `<${p}definedName name="_xlnm.Print_Titles" localSheetId="0">'Лист ''А'' &amp; Б'!$1:$1</${p}definedName>`,
    `<${p}definedName name="Итог" comment="сумма">Данные!$C$1</${p}definedName>`,
    `<${p}definedName name="Итог" localSheetId="${place(2)}" hidden="1">Скрытый!$A$1</${p}definedName>`,
  ];
  return [
    `${HEAD}<${p}workbook ${xmlns}${own.strict ? ' conformance="strict"' : ''}>`,
    `<${p}fileVersion appName="xl" lastEdited="7"/><${p}workbookPr codeName="ЭтаКнига"/>`,
    `<${p}bookViews><${p}workbookView xWindow="1" activeTab="${place(own.active === 2 ? 0 : own.active)}" firstSheet="0"/></${p}bookViews>`,
    `<${p}sheets>${sheets.join('')}</${p}sheets>`,
    own.link ? `<${p}externalReferences><${p}externalReference r:id="rId24"/></${p}externalReferences>` : '',
    own.names ? `<${p}definedNames>${names.join('')}</${p}definedNames>` : '',
    own.calcChain ? `<${p}calcPr calcId="191029" iterate="1"/>` : '',
    own.pivot ? `<${p}pivotCaches><${p}pivotCache cacheId="5" r:id="rId25"/></${p}pivotCaches>` : '',
    own.extensions ? `<${p}extLst><${p}ext uri="{B58B0392-4F1F-4190-BB64-5DF3571DCE5F}"/></${p}extLst>` : '',
    `</${p}workbook>`,
  ].join('');
}

function stylesXml(xmlns: string, p: string, extensions: boolean): string {
  const extra = extensions
    ? `<${p}extLst><${p}ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dxfs count="1"><x14:dxf/></x14:dxfs></${p}ext></${p}extLst>`
    : '';
  return [
    `${HEAD}<${p}styleSheet ${xmlns}>`,
    `<${p}fonts count="2"><${p}font><${p}sz val="12"/><${p}name val="Times New Roman"/></${p}font><${p}font><${p}b/><${p}sz val="12"/></${p}font></${p}fonts>`,
    `<${p}fills count="3"><${p}fill><${p}patternFill patternType="none"/></${p}fill><${p}fill><${p}patternFill patternType="gray125"/></${p}fill><${p}fill><${p}patternFill patternType="solid"><${p}fgColor theme="4" tint="0.6"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill></${p}fills>`,
    `<${p}borders count="1"><${p}border/></${p}borders>`,
    `<${p}cellXfs count="3"><${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><${p}xf numFmtId="9" fontId="1" fillId="2" borderId="0" applyFill="1"><${p}alignment wrapText="1"/></${p}xf><${p}xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></${p}cellXfs>`,
    `${extra}</${p}styleSheet>`,
  ].join('');
}

type Words = (typeof VOCABULARIES)[keyof typeof VOCABULARIES];

function addSheets(made: Package, own: Foreign, words: Words, xmlns: string): void {
  const p = own.prefix;
  const text = (index: number, inline: string): string =>
    own.sharedStrings
      ? ` t="s"><${p}v>${index}</${p}v>`
      : ` t="inlineStr"><${p}is><${p}t>${inline}</${p}t></${p}is>`;
  const style = own.styles ? ' s="1"' : '';
  const rows = (first: number): string =>
    `<${p}sheetData><${p}row r="1" spans="1:3"><${p}c r="A1"${style}${text(0, 'Школа')}</${p}c><${p}c r="B1"><${p}v>${first}</${p}v></${p}c><${p}c r="C1"><${p}f>B1*2</${p}f><${p}v>${first * 2}</${p}v></${p}c></${p}row><${p}row r="3"><${p}c r="A3"${text(1, 'Итого всего')}</${p}c></${p}row></${p}sheetData>`;
  FOREIGN_SHEETS.forEach((_, index) => {
    const rich = index === 1;
    const related: Relation[] = [];
    const tail: string[] = [];
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    if (rich && own.printer) {
      related.push({
        id: 'rId1',
        type: 'printerSettings',
        target: '../printerSettings/printerSettings1.bin',
      });
      made.add(
        'xl/printerSettings/printerSettings1.bin',
        Buffer.from([1, 2, 3, 255]),
        `${TYPE}.printerSettings`,
      );
      tail.push(`<${p}pageSetup paperSize="9" r:id="rId1"/>`);
    }
    if (rich && (own.chart || own.image)) {
      related.push({ id: 'rId2', type: 'drawing', target: '../drawings/drawing1.xml' });
      addDrawing(made, own, words);
      tail.push(`<${p}drawing r:id="rId2"/>`);
    }
    if (rich && own.comments !== 'none') {
      addComments(made, own, words, related);
      tail.push(`<${p}legacyDrawing r:id="rId3"/>`);
    }
    if (rich && own.pivot) {
      related.push({ id: 'rId6', type: 'pivotTable', target: '../pivotTables/pivotTable1.xml' });
      made.add(
        'xl/pivotTables/pivotTable1.xml',
        `${HEAD}<pivotTableDefinition xmlns="${words.main}" name="Сводная" cacheId="5" dataCaption=""><location ref="E1:F3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
        `${TYPE}.pivotTable+xml`,
        [{ id: 'rId1', type: 'pivotCacheDefinition', target: '../pivotCache/pivotCacheDefinition1.xml' }],
      );
    }
    if (rich && own.table) {
      related.push({ id: 'rId7', type: 'table', target: '../tables/table1.xml' });
      made.add(
        'xl/tables/table1.xml',
        `${HEAD}<table xmlns="${words.main}" id="1" name="Таблица1" displayName="Таблица1" ref="A1:C3" totalsRowShown="0"><autoFilter ref="A1:C3"/><tableColumns count="3"><tableColumn id="1" name="Школа"/><tableColumn id="2" name="Столбец1"/><tableColumn id="3" name="Столбец2"/></tableColumns></table>`,
        `${TYPE}.table+xml`,
      );
      tail.push(`<${p}tableParts count="1"><${p}tablePart r:id="rId7"/></${p}tableParts>`);
    }
    if (rich && own.extensions) {
      tail.push(
        `<${p}extLst><${p}ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{1}"/></x14:conditionalFormatting></x14:conditionalFormattings></${p}ext></${p}extLst>`,
      );
    }
    const selected = index === (own.active === 2 ? 0 : own.active) ? ' tabSelected="1"' : '';
    made.add(
      name,
      `${HEAD}<${p}worksheet ${xmlns}><${p}sheetPr codeName="Лист${index}"/><${p}sheetViews><${p}sheetView${selected} workbookViewId="0"/></${p}sheetViews>${rows(index + 1)}${tail.join('')}</${p}worksheet>`,
      `${TYPE}.worksheet+xml`,
      related,
    );
  });
}

function addDrawing(made: Package, own: Foreign, words: Words): void {
  const related: Relation[] = [];
  const anchors: string[] = [];
  const corner =
    '<xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>';
  if (own.chart) {
    related.push({ id: 'rId1', type: 'chart', target: '../charts/chart1.xml' });
    made.add(
      'xl/charts/chart1.xml',
      `${HEAD}<c:chartSpace xmlns:c="${words.chart}" xmlns:a="${words.drawing}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Данные!$B$1:$B$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
      'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    );
    anchors.push(
      `<xdr:twoCellAnchor>${corner}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Диаграмма"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${words.chart}"><c:chart xmlns:c="${words.chart}" xmlns:r="${words.rels}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
    );
  }
  if (own.image) {
    related.push({ id: 'rId9', type: 'image', target: '../media/image1.png' });
    made.add('xl/media/image1.png', picture(), null);
    anchors.push(
      `<xdr:twoCellAnchor>${corner}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Герб"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${words.rels}" r:embed="rId9"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor>`,
    );
  }
  made.add(
    'xl/drawings/drawing1.xml',
    `${HEAD}<xdr:wsDr xmlns:xdr="${words.sheetDrawing}" xmlns:a="${words.drawing}">${anchors.join('')}</xdr:wsDr>`,
    'application/vnd.openxmlformats-officedocument.drawing+xml',
    related,
  );
}

function addComments(made: Package, own: Foreign, words: Words, related: Relation[]): void {
  const author = own.comments === 'threads' ? 'tc={11111111-2222-3333-4444-555555555555}' : 'Иванова';
  related.push(
    { id: 'rId3', type: 'vmlDrawing', target: '../drawings/vmlDrawing1.vml' },
    { id: 'rId4', type: 'comments', target: '../comments1.xml' },
  );
  made.add(
    'xl/comments1.xml',
    `${HEAD}<comments xmlns="${words.main}"><authors><author>${author}</author></authors><commentList><comment ref="B1" authorId="0"><text><r><rPr><b/></rPr><t>Проверить</t></r></text></comment></commentList></comments>`,
    `${TYPE}.comments+xml`,
  );
  made.add(
    'xl/drawings/vmlDrawing1.vml',
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>2,15,0,2,4,15,4,1</x:Anchor><x:Row>0</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
    null,
  );
  if (own.comments !== 'threads') return;
  related.push({
    id: 'rId5',
    type: 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
    target: '../threadedComments/threadedComment1.xml',
  });
  made.add(
    'xl/threadedComments/threadedComment1.xml',
    `${HEAD}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B1" id="{11111111-2222-3333-4444-555555555555}"><text>Проверить</text></threadedComment></ThreadedComments>`,
    'application/vnd.ms-excel.threadedcomments+xml',
  );
}
