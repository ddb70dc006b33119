import type { Archive } from './archive';
import { encrypted, parsing } from './errors';
import { sheetLayouts } from './openDocumentLayout';
import { parserParts } from './parserParts';
import { NO_MARKS } from './ownSheet';
import { PARSING, type ParsedSheet, parsePackage } from './sheetjs';
import { date1904Of, requiredSheet, type SheetSource, type WorkbookSource } from './sheetSource';
import { NOTHING_HIDDEN } from './sheetXml';

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
  return { format: 'ods', date1904: date1904Of(workbook), storesTexts: true, sheets };
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
