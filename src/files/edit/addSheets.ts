import { posix } from 'node:path';
import { a1Range, type CellRange, type PlainCell, type PlainSheet } from '../../workbook';
import { openArchive } from '../archive';
import { notEditable } from '../errors';
import { workbookPart } from '../package';
import { attribute } from '../xml';
import { addPart, packageDraft } from './packageDraft';
import { patchArchive } from './patchArchive';
import { type CellWrite, patchSheet } from './patchSheet';
import { PLAIN_STYLES } from './patchWorkbook';
import { styleTable } from './styleTable';
import { asBytes, escaped, firstElement, scanElements, spliced } from './xmlWrite';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NARROWEST = 9;
const WIDEST = 50;

/** Widths in characters that the columns of a table need. */
export const tableWidths = ({ header, rows }: PlainSheet): readonly number[] =>
  header.map((text, column) => {
    const longest = rows.reduce(
      (most, row) => Math.max(most, lengthOf(row[column] ?? null)),
      text.length + 3,
    );
    return Math.min(Math.max(NARROWEST, longest + 2), WIDEST);
  });

/** Characters that a number in a format of its own takes, such as a day. */
const FORMATTED = 10;

const lengthOf = (cell: PlainCell): number =>
  typeof cell === 'object' ? (cell === null ? 0 : FORMATTED) : String(cell).length;

/** The cells of a table with their places, its header first. */
export const tableWrites = ({ header, rows }: PlainSheet): readonly CellWrite[] =>
  [header, ...rows].flatMap((cells, row) =>
    cells.flatMap((cell, column): readonly CellWrite[] => {
      if (cell === null) return [];
      if (typeof cell !== 'object') return [{ row, column, content: cell }];
      return [{ row, column, content: cell.value, numberFormat: cell.numberFormat }];
    }),
  );

/** The merged cells of a table where its header stands above them. */
export const tableMerges = ({ merges = [] }: PlainSheet): readonly CellRange[] =>
  merges.map(({ top, bottom, ...columns }) => ({ top: top + 1, bottom: bottom + 1, ...columns }));

export const tableRange = ({ header, rows }: PlainSheet) => ({
  top: 0,
  left: 0,
  bottom: rows.length,
  right: header.length - 1,
});

/**
 * Adds sheets behind those that an .xlsx or .xlsm file has; all other parts but the list of sheets stay as they are.
 * Throws `file-not-editable` where the list can't be added to.
 */
export function addSheets(bytes: Buffer, sheets: readonly PlainSheet[]): Buffer {
  if (sheets.length === 0) return bytes;
  const archive = openArchive(bytes);
  const draft = packageDraft(archive);
  const workbook = workbookPart(archive);
  const names = new Set(archive.names.map((name) => name.toLowerCase()));
  for (const sheet of sheets) {
    const xml = draft.part(workbook) ?? '';
    const list = firstElement(xml, 'sheets');
    if (!list || list.empty || !xml.includes(MAIN)) throw notEditable('xlsx');
    const part = freePart(names, posix.dirname(workbook));
    const id = addPart(draft, workbook, {
      name: part,
      type: 'worksheet',
      contentType: SHEET_TYPE,
      content: sheetXml(sheet),
    });
    const number =
      1 + Math.max(0, ...[...scanElements(xml, 'sheet', list.end, list.contentEnd)].map(sheetId));
    const element = `<${list.prefix}sheet xmlns:r="${RELATIONSHIPS}" name="${asBytes(escaped(sheet.name))}" sheetId="${number}" r:id="${id}"/>`;
    draft.set(workbook, spliced(xml, [{ start: list.contentEnd, end: list.contentEnd, text: element }]));
  }
  return patchArchive(bytes, draft.changes());
}

const sheetId = ({ attributes }: { readonly attributes: string }): number =>
  Number(attribute(attributes, 'sheetId') ?? 0);

function freePart(names: Set<string>, folder: string): string {
  for (let number = 1; ; number += 1) {
    const name = posix.join(folder, 'worksheets', `sheet${number}.xml`);
    if (names.has(name.toLowerCase())) continue;
    names.add(name.toLowerCase());
    return name;
  }
}

function sheetXml(sheet: PlainSheet): string {
  const columns = tableWidths(sheet).map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const range = a1Range(tableRange(sheet));
  const filter = sheet.heads === undefined ? `<autoFilter ref="${range}"/>` : '';
  const merges = tableMerges(sheet).map((merge) => `<mergeCell ref="${a1Range(merge)}"/>`);
  const merged =
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '';
  const empty =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${MAIN}"><dimension ref="${range}"/>` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${columns.join('')}</cols><sheetData/>${filter}${merged}</worksheet>`;
  const context = { styles: styleTable(PLAIN_STYLES), strings: () => null, fixed: [] };
  return patchSheet(empty, tableWrites(sheet), context).xml;
}
