import { a1Range, type SheetLayout } from '../../workbook';
import { addPart, type PackageDraft } from '../edit/packageDraft';
import { cellText, firstElement, insertAfter, spliced } from '../edit/xmlWrite';
import { noteBoxesXml, notesXml } from './notes';
import { validationsXml } from './validations';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument';

/** What stands in a sheet part, in its order (ECMA-376 18.3.1.99). */
const ORDER = [
  'sheetData',
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'ignoredErrors',
  'drawing',
  'legacyDrawing',
  'tableParts',
] as const;

/** The names of what may stand before an element, last first. */
const before = (name: (typeof ORDER)[number]): readonly string[] =>
  ORDER.slice(0, ORDER.indexOf(name)).toReversed();

/** Adds what helps to fill a sheet in to its part. Sheets count from 1. */
export function addAids(draft: PackageDraft, part: string, sheet: SheetLayout, number: number): void {
  const { notes = [], validations = [], table } = sheet;
  const put = (name: (typeof ORDER)[number], xml: string): void => {
    const element = (prefix: string): string =>
      prefix === '' ? xml : xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}`);
    draft.set(part, insertAfter(draft.part(part) ?? '', before(name), element));
  };
  if (validations.length > 0) {
    const xml = draft.part(part) ?? '';
    const list = firstElement(xml, 'dataValidations');
    if (list === null)
      put('dataValidations', `<dataValidations>${validationsXml(validations)}</dataValidations>`);
    else {
      const places = { start: list.contentEnd, end: list.contentEnd };
      draft.set(part, spliced(xml, [{ ...places, text: validationsXml(validations) }]));
    }
  }
  if (notes.length > 0) {
    addPart(draft, part, {
      name: `xl/comments${number}.xml`,
      type: 'comments',
      contentType: `${CONTENT}.spreadsheetml.comments+xml`,
      content: notesXml(notes),
    });
    const boxes = addPart(draft, part, {
      name: `xl/drawings/vmlDrawing${number}.vml`,
      type: 'vmlDrawing',
      contentType: `${CONTENT}.vmlDrawing`,
      content: noteBoxesXml(notes),
    });
    put('legacyDrawing', `<legacyDrawing xmlns:r="${RELATIONSHIPS}" r:id="${boxes}"/>`);
  }
  if (table) {
    const id = addPart(draft, part, {
      name: `xl/tables/table${number}.xml`,
      type: 'table',
      contentType: `${CONTENT}.spreadsheetml.table+xml`,
      content: tableXml(sheet, table, number),
    });
    put(
      'tableParts',
      `<tableParts count="1"><tablePart xmlns:r="${RELATIONSHIPS}" r:id="${id}"/></tableParts>`,
    );
  }
}

/** A table part (ECMA-376 18.5.1.2): its columns are called as the cells of its first row. */
function tableXml(
  { rows }: SheetLayout,
  { name, range }: NonNullable<SheetLayout['table']>,
  id: number,
): string {
  const header = rows[range.top] ?? [];
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, at) => {
    const title = String(header[range.left + at]?.value ?? '');
    return `<tableColumn id="${at + 1}" name="${cellText(title).replaceAll('\n', '_x000a_')}"/>`;
  });
  const ref = a1Range(range);
  return (
    `${HEAD}<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">` +
    `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>'
  );
}
