import { Buffer } from 'buffer';
import { type LeftOutPart, parseA1Range, type SheetSnapshot, type TableSnapshot } from '../workbook';
import { isUserError } from '../findings';
import type { Archive } from './archive';
import { packageProperties, printedFooter } from './documentProperties';
import { parserSeconds, parsing, unreadable } from './errors';
import { NO_MARKS, ownMarks, partOfType, type Relationship, relationships, workbookPart } from './package';
import { plainSheets } from './plain/plainSheets';
import { type ParsedWorkbook, parsePackage, parserParts, PARSING } from './sheetjs';
import { withWorkLimit } from './workLimit';
import {
  date1904Of,
  parsedHiddenLines,
  requiredSheet,
  type SheetSource,
  VISIBILITIES,
  visibilityOf,
  type WorkbookSource,
} from './sheetSource';
import { hiddenLines, leanSheet } from './sheetXml';
import { attribute, isOn, tags } from './xml';

/** Reads .xlsx, .xlsm and .xlsb. Chart, dialog and macro sheets are left out. */
export function readOpenXml(archive: Archive): WorkbookSource {
  const workbook = workbookPart(archive);
  return workbook.toLowerCase().endsWith('.bin') ? readBinary(archive, workbook) : readXml(archive, workbook);
}

/** A sheet that the workbook lists (ECMA-376 18.2.19). */
interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly id: string;
}

/** What the parser is given under names of our own, whatever the file calls it; only what is needed of the file. */
interface NeededParts {
  readonly date1904: boolean;
  readonly sheets: readonly Buffer[];
  readonly styles: Buffer | null;
  readonly strings: Buffer | null;
}

function readXml(archive: Archive, workbook: string): WorkbookSource {
  const xml = archive.part(workbook)?.toString('utf8');
  if (xml === undefined) throw unreadable('damaged');
  const related = relationships(archive, workbook);
  const leftOut: LeftOutPart[] = [];
  const otherSheets: string[] = [];
  const listed = listedSheets(xml).flatMap((sheet) => {
    const relation = related.find(({ id }) => id === sheet.id);
    if (relation?.type === 'worksheet') return [{ ...sheet, part: relation.target }];
    otherSheets.push(sheet.name);
    if (relation) return [];
    // So Excel lists the modules of old macros.
    if (sheet.id !== '') throw unreadable('damaged');
    leftOut.push({ kind: 'sheet', name: sheet.name, reason: 'missing' });
    return [];
  });
  const contents = listed.map(({ part }) => {
    const content = archive.part(part);
    if (!content) throw unreadable('damaged');
    return content;
  });
  const partOf = (kind: string): string | null =>
    related.find(({ type }) => type === kind)?.target ??
    partOfType(archive, new RegExp(`spreadsheetml\\.${kind}\\+xml$`));
  const strings = partOf('sharedStrings');
  const needed = {
    date1904: [...tags(xml, 'workbookPr')].some((tag) => isOn(tag, 'date1904')),
    sheets: contents,
    strings: strings === null ? null : archive.part(strings),
  };
  const styles = optionalPart(archive, 'styles', partOf('styles'), leftOut);
  const cells =
    plainSheets({ ...needed, styles: styles?.content ?? null }) ?? parsedSheets(needed, styles, leftOut);
  const sheets = listed.map(({ name, visibility, part }, index): SheetSource => {
    const content = contents[index] ?? Buffer.alloc(0);
    const read = cells[index];
    if (!read) throw unreadable('damaged');
    const links = relationships(archive, part);
    const footer = printedFooter(content);
    return {
      name,
      visibility,
      ...read,
      tables: tablesOf(archive, links, leftOut),
      part,
      marks: ownMarks(archive, () => content, links),
      ...(footer !== null && { footer }),
    };
  });
  const document = packageProperties(archive);
  return {
    format: 'xlsx',
    date1904: needed.date1904,
    storesTexts: false,
    sheets,
    otherSheets,
    leftOut,
    document,
  };
}

/** Text may hold codes of characters (ECMA-376 22.9.2.19). */
const CODES = /_x([\da-f]{4})_/gi;

function listedSheets(workbook: string): readonly ListedSheet[] {
  const list =
    /<(?:[\w.-]+:)?sheets(?=[\s>])[^<>]*>([^]*?)<\/(?:[\w.-]+:)?sheets\s*>/.exec(workbook)?.[1] ?? '';
  return [...tags(list, 'sheet')].map((tag) => {
    const state = attribute(tag, 'state') ?? '';
    return {
      name: (attribute(tag, 'name') ?? '').replace(CODES, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      ),
      visibility: VISIBILITIES.find((known) => known === state) ?? 'visible',
      id: attribute(tag, 'id') ?? '',
    };
  });
}

interface StylesPart {
  readonly name: string;
  readonly content: Buffer;
}

/** A part without which the cells can be read; null, and told, where it is missing or damaged. */
function optionalPart(
  archive: Archive,
  kind: LeftOutPart['kind'],
  name: string | null,
  leftOut: LeftOutPart[],
): StylesPart | null {
  if (name === null) return null;
  const content = orDamaged(() => archive.part(name));
  if (content !== null && content !== 'damaged') return { name, content };
  leftOut.push({ kind, name, reason: content ?? 'missing' });
  return null;
}

function orDamaged<T>(read: () => T): T | 'damaged' {
  try {
    return read();
  } catch (error) {
    if (isUserError(error, 'file-unreadable')) return 'damaged';
    throw error;
  }
}

/** The sheets as the parser reads them. */
function parsedSheets(
  { sheets, strings, date1904 }: Omit<NeededParts, 'styles'>,
  styles: StylesPart | null,
  leftOut: LeftOutPart[],
): readonly Pick<SheetSource, 'parsed' | 'hidden'>[] {
  const lean = { date1904, sheets: sheets.map((part) => leanSheet(part)), strings: withOpenStrings(strings) };
  const parsed = parsedWith(lean, styles, leftOut);
  return sheets.map((part, index) => ({
    parsed: requiredSheet(parsed, canonicalName(index)),
    hidden: hiddenLines(part),
  }));
}

/** The parser's reading; without the styles, and told so, where it can't read them. */
function parsedWith(
  needed: Omit<NeededParts, 'styles'>,
  styles: StylesPart | null,
  leftOut: LeftOutPart[],
): ParsedWorkbook {
  const parse = (content: Buffer | null): ParsedWorkbook =>
    parsing(() =>
      parsePackage(canonicalParts({ ...needed, styles: content }), { ...PARSING, sheetStubs: true }),
    );
  if (!styles) return parse(null);
  const parsed = orDamaged(() => parse(styles.content));
  if (parsed !== 'damaged') return parsed;
  const plain = parse(null);
  leftOut.push({ kind: 'styles', name: styles.name, reason: 'damaged' });
  return plain;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const canonicalName = (index: number): string => `S${index + 1}`;

function canonicalParts({ date1904, sheets, styles, strings }: NeededParts): ReturnType<typeof parserParts> {
  const parts = [
    ...sheets.map((content, index) => ({
      path: `worksheets/sheet${index + 1}.xml`,
      kind: 'worksheet',
      content,
    })),
    ...(styles ? [{ path: 'styles.xml', kind: 'styles', content: styles }] : []),
    ...(strings ? [{ path: 'sharedStrings.xml', kind: 'sharedStrings', content: strings }] : []),
  ];
  const overrides = [{ path: 'workbook.xml', kind: 'sheet.main' }, ...parts].map(
    ({ path, kind }) => `<Override PartName="/xl/${path}" ContentType="${CONTENT}.${kind}+xml"/>`,
  );
  const links = parts.map(
    ({ path, kind }, index) =>
      `<Relationship Id="r${index + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${path}"/>`,
  );
  const list = sheets.map(
    (_, index) => `<sheet name="${canonicalName(index)}" sheetId="${index + 1}" r:id="r${index + 1}"/>`,
  );
  const made: readonly (readonly [path: string, xml: string])[] = [
    ['[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types">${overrides.join('')}</Types>`],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${list.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`,
    ],
  ];
  return parserParts([
    ...made.map(([path, xml]) => [path, Buffer.from(xml)] as const),
    ...parts.map(({ path, content }) => [`xl/${path}`, content] as const),
  ]);
}

/** Tables of a sheet (ECMA-376 18.5.1.2). */
function tablesOf(
  archive: Archive,
  related: readonly Relationship[],
  leftOut: LeftOutPart[],
): TableSnapshot[] {
  return related.flatMap(({ type, target }) => {
    const part = type === 'table' ? optionalPart(archive, 'table', target, leftOut) : null;
    return [...tags(part?.content.toString('utf8') ?? '', 'table')].flatMap((tag) => {
      const name = attribute(tag, 'displayName') ?? attribute(tag, 'name');
      const range = parseA1Range(attribute(tag, 'ref') ?? '');
      return name && range ? [{ name, range }] : [];
    });
  });
}

/** The parser counts shared strings by their end tags: «<si/>» would shift all that follow. */
function withOpenStrings(strings: Buffer | null): Buffer | null {
  if (!strings?.includes('<si/>')) return strings;
  return Buffer.from(strings.toString('latin1').replaceAll('<si/>', '<si><t></t></si>'), 'latin1');
}

/** Parts of an .xlsb that hold nothing of a snapshot. */
const UNUSED =
  /^(?:_rels|docprops|customxml|xl\/(?:activex|calcchain|chartsheets|charts|comments|ctrlprops|customproperty|customxml|dialogsheets|drawings|embeddings|externallinks|macrosheets|media|model|pivot\w*|printersettings|querytables|slicer\w*|tables|theme|threadedcomments|vbaproject|worksheets\/_rels))\b/i;

function readBinary(archive: Archive, workbookName: string): WorkbookSource {
  const used = archive.names
    .filter((name) => !UNUSED.test(name) && !name.endsWith('/'))
    .map((path): [string, Buffer] => [path, archive.part(path) ?? Buffer.alloc(0)]);
  const parts = parserParts(used);
  const size = used.reduce((sum, [, content]) => sum + content.length, 0);
  const workbook = parsing(() =>
    withWorkLimit(() => parsePackage(parts, { ...PARSING, cellStyles: true }), parserSeconds(size)),
  );
  const related = new Map(relationships(archive, workbookName).map((part) => [part.id, part]));
  const leftOut: LeftOutPart[] = [];
  const sheets = workbook.SheetNames.flatMap((name, index): SheetSource[] => {
    const part = related.get(workbook.Workbook?.Sheets?.[index]?.id ?? '');
    if (part && part.type !== 'worksheet') return [];
    const parsed = requiredSheet(workbook, name);
    return [
      {
        name,
        visibility: visibilityOf(workbook, name),
        parsed,
        hidden: parsedHiddenLines(parsed),
        tables: part ? tablesOf(archive, relationships(archive, part.target), leftOut) : [],
        part: part?.target ?? null,
        marks: NO_MARKS,
      },
    ];
  });
  const document = packageProperties(archive);
  return { format: 'xlsb', date1904: date1904Of(workbook), storesTexts: false, sheets, leftOut, document };
}
