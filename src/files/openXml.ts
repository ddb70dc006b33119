import { parseA1Range, type TableSnapshot } from '../workbook';
import type { Archive } from './archive';
import { parsing } from './errors';
import { ownMarks } from './ownSheet';
import { type Relationship, relationships } from './package';
import { parserParts } from './parserParts';
import { PARSING, type ParsedWorkbook, parsePackage } from './sheetjs';
import {
  date1904Of,
  parsedHiddenLines,
  requiredSheet,
  type SheetSource,
  visibilityOf,
  type WorkbookSource,
} from './sheetSource';
import { hiddenLines, leanSheet } from './sheetXml';
import { withWatchdog } from './watchdog';
import { attribute, tags } from './xml';

/** Parts that hold nothing of a snapshot; sheets' relationships are read here, not by the parser. */
const UNUSED =
  /^(?:_rels|docprops|customxml|xl\/(?:activex|calcchain|chartsheets|charts|comments|ctrlprops|customproperty|customxml|dialogsheets|drawings|embeddings|externallinks|macrosheets|media|model|pivot\w*|printersettings|querytables|slicer\w*|tables|theme|threadedcomments|vbaproject|worksheets\/_rels))\b/i;

/** Reads .xlsx, .xlsm and .xlsb. Chart, dialog and macro sheets are left out. */
export function readOpenXml(archive: Archive): WorkbookSource {
  const binary = archive.part('xl/workbook.bin') !== null;
  const parts = parserParts(usedParts(archive));
  const parse = (): ParsedWorkbook => parsePackage(parts, { ...PARSING, cellStyles: binary });
  const workbook = parsing(binary ? () => withWatchdog(parse) : parse);
  const workbookPart = workbook.Directory?.workbooks[0]?.replace(/^\/+/, '') ?? '';
  const sheetParts = new Map(relationships(archive, workbookPart).map((part) => [part.id, part]));
  const sheets = workbook.SheetNames.flatMap((name, index): SheetSource[] => {
    const part = sheetParts.get(workbook.Workbook?.Sheets?.[index]?.id ?? '');
    if (part && part.type !== 'worksheet') return [];
    return [worksheet(archive, workbook, name, part)];
  });
  return {
    format: binary ? 'xlsb' : 'xlsx',
    date1904: date1904Of(workbook),
    storesTexts: false,
    sheets,
  };
}

function worksheet(
  archive: Archive,
  workbook: ParsedWorkbook,
  name: string,
  part: Relationship | undefined,
): SheetSource {
  const parsed = requiredSheet(workbook, name);
  const xml = part?.target.endsWith('.xml') ? archive.part(part.target) : null;
  const related = part ? relationships(archive, part.target) : [];
  return {
    name,
    visibility: visibilityOf(workbook, name),
    parsed,
    hidden: xml ? hiddenLines(xml) : parsedHiddenLines(parsed),
    tables: tablesOf(archive, related),
    part: part?.target ?? null,
    marks: ownMarks(archive, xml, related),
  };
}

/** Tables of a sheet (ECMA-376 18.5.1.2). */
function tablesOf(archive: Archive, related: readonly Relationship[]): TableSnapshot[] {
  return related.flatMap(({ type, target }) => {
    if (type !== 'table') return [];
    const xml = archive.part(target)?.toString('utf8') ?? '';
    return [...tags(xml, 'table')].flatMap((tag) => {
      const name = attribute(tag, 'displayName') ?? attribute(tag, 'name');
      const range = parseA1Range(attribute(tag, 'ref') ?? '');
      return name && range ? [{ name, range }] : [];
    });
  });
}

/** The parts that the parser needs. */
const usedParts = (archive: Archive): [path: string, content: Buffer][] =>
  archive.names
    .filter((name) => !UNUSED.test(name) && !name.endsWith('/'))
    .map((path) => [path, prepared(archive, path)]);

interface Preparation {
  readonly path: RegExp;
  readonly prepare: (part: Buffer) => Buffer;
}

const PREPARATIONS: readonly Preparation[] = [
  { path: /\/worksheets\/[^/]+\.xml$/i, prepare: (sheet) => leanSheet(sheet) },
  { path: /\/sharedStrings\.xml$/i, prepare: openEmptyStrings },
];

function prepared(archive: Archive, path: string): Buffer {
  const content = archive.part(path) ?? Buffer.alloc(0);
  return PREPARATIONS.find((candidate) => candidate.path.test(path))?.prepare(content) ?? content;
}

/** The parser counts shared strings by their end tags: «<si/>» would shift all that follow. */
function openEmptyStrings(strings: Buffer): Buffer {
  if (!strings.includes('<si/>')) return strings;
  return Buffer.from(strings.toString('latin1').replaceAll('<si/>', '<si><t></t></si>'), 'latin1');
}
