import { Buffer } from 'buffer';
import { encrypted, MAX_COLUMNS, MAX_REPEATED_CELLS, MAX_ROWS, parsing, tooLarge } from './errors';
import { type HiddenLines, NOTHING_HIDDEN } from './sheetXml';
import { attribute } from './xml';
import type { Archive } from './archive';
import { openDocumentProperties } from './documentProperties';
import { type ParsedSheet, parsePackage, parserParts, PARSING } from './sheetjs';
import { NO_MARKS } from './package';
import { date1904Of, requiredSheet, type SheetSource, type WorkbookSource } from './sheetSource';

interface SheetLayout extends HiddenLines {
  readonly name: string | null;
  readonly visible: boolean;
  readonly rows: Set<number>;
  readonly columns: Set<number>;
}

const LAYOUT_TAGS =
  /<(table:table|table:table-column|table:table-row|table:table-cell|style:style|style:table-properties)(?=[\s/>])([^<>]*)>/g;

/** What a layout tag is to be read with: the place reached so far. */
interface Walk {
  readonly sheets: SheetLayout[];
  readonly hiddenStyles: Set<string>;
  style: string;
  row: number;
  rowRepeat: number;
  column: number;
  repeated: number;
}

const repeat = (tag: string, name: string, limit: number): number =>
  Math.min(Math.max(Number(attribute(tag, name) ?? 1) || 1, 1), limit);

const isHidden = (tag: string): boolean => (attribute(tag, 'visibility') ?? 'visible') !== 'visible';

/** Hides lines of the current sheet; a run up to the sheet's end hides nothing but emptiness. */
function hide(walk: Walk, kind: keyof HiddenLines, from: number, count: number, limit: number): void {
  if (from + count >= limit) return;
  spend(walk, count);
  const lines = walk.sheets.at(-1)?.[kind];
  for (let line = from; line < from + count; line++) lines?.add(line);
}

/** Counts what repetition makes of few tags. */
function spend(walk: Walk, count: number): void {
  walk.repeated += count;
  if (walk.repeated > MAX_REPEATED_CELLS) throw tooLarge(0);
}

/** Open Document 1.3 part 3: 9.1.2 table, 9.1.6 columns, 9.1.3 rows, 9.1.4 cells, 17.15 whether a sheet shows. */
const OPENED: Readonly<Record<string, (walk: Walk, tag: string) => void>> = {
  'style:style': (walk, tag) => {
    walk.style = attribute(tag, 'name') ?? '';
  },
  'style:table-properties': (walk, tag) => {
    if (attribute(tag, 'display') === 'false') walk.hiddenStyles.add(walk.style);
  },
  'table:table': (walk, tag) => {
    const visible = !walk.hiddenStyles.has(attribute(tag, 'style-name') ?? '');
    const name = attribute(Buffer.from(tag, 'latin1').toString('utf8'), 'name');
    walk.sheets.push({ name, visible, rows: new Set(), columns: new Set() });
    Object.assign(walk, { row: 0, rowRepeat: 0, column: 0 });
  },
  'table:table-column': (walk, tag) => {
    const count = repeat(tag, 'number-columns-repeated', MAX_COLUMNS);
    if (isHidden(tag)) hide(walk, 'columns', walk.column, count, MAX_COLUMNS);
    walk.column += count;
  },
  'table:table-row': (walk, tag) => {
    walk.row += walk.rowRepeat;
    walk.rowRepeat = repeat(tag, 'number-rows-repeated', MAX_ROWS);
    if (isHidden(tag)) hide(walk, 'rows', walk.row, walk.rowRepeat, MAX_ROWS);
  },
  'table:table-cell': (walk, tag) => {
    if (!tag.endsWith('/')) spend(walk, walk.rowRepeat * repeat(tag, 'number-columns-repeated', MAX_COLUMNS));
  },
};

/** Layouts of the sheets, in order, from XML with one character for each byte. Throws `file-too-large` where repeated cells make too many. */
function sheetLayouts(content: string): SheetLayout[] {
  const walk: Walk = {
    sheets: [],
    hiddenStyles: new Set(),
    style: '',
    row: 0,
    rowRepeat: 0,
    column: 0,
    repeated: 0,
  };
  for (const [, name = '', tag = ''] of content.matchAll(LAYOUT_TAGS)) OPENED[name]?.(walk, tag);
  return walk.sheets;
}

const MANIFEST = 'META-INF/manifest.xml';
const CONTENT = 'content.xml';

/** Reads .ods. What the parser leaves out of it (hidden rows, columns and sheets) is read from `content.xml`. */
export function readOpenDocument(archive: Archive): WorkbookSource {
  if (archive.part(MANIFEST)?.includes('encryption-data')) throw encrypted();
  const parts = parserParts(
    [MANIFEST, CONTENT, 'styles.xml'].flatMap((path): [string, Buffer][] => {
      const content = archive.part(path);
      return content ? [[path, content]] : [];
    }),
  );
  const layouts = sheetLayouts(archive.part(CONTENT)?.toString('latin1') ?? '');
  const workbook = parsing(() => parsePackage(parts, { ...PARSING }));
  const sheets = workbook.SheetNames.map((name, index): SheetSource => {
    const layout = layouts[index];
    const parsed = requiredSheet(workbook, name);
    translateErrors(parsed);
    return {
      name: layout?.name ?? name,
      visibility: layout?.visible === false ? 'hidden' : 'visible',
      parsed,
      hidden: layout ?? NOTHING_HIDDEN,
      tables: [],
      part: null,
      marks: NO_MARKS,
    };
  });
  const document = openDocumentProperties(archive);
  return { format: 'ods', date1904: date1904Of(workbook), storesTexts: true, sheets, document };
}

/** LibreOffice writes a formula's error as displayed, in the language of its user interface. */
const ERRORS: ReadonlyMap<string, string> = new Map([
  ['#ПУСТО!', '#NULL!'],
  ['#ДЕЛ/0!', '#DIV/0!'],
  ['#ЗНАЧ!', '#VALUE!'],
  ['#ССЫЛ!', '#REF!'],
  ['#ССЫЛКА!', '#REF!'],
  ['#ИМЯ?', '#NAME?'],
  ['#ЧИСЛО!', '#NUM!'],
  ['#Н/Д', '#N/A'],
]);

function translateErrors(sheet: ParsedSheet): void {
  for (const row of sheet['!data']) {
    for (const cell of row ?? []) {
      const error = cell?.f === undefined ? undefined : ERRORS.get(cell.w ?? '');
      if (cell && error) Object.assign(cell, { t: 'e', w: error });
    }
  }
}
