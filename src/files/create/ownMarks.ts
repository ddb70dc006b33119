import { OWN_SHEET_MARK, type OwnSheetKind } from '../../workbook';
import { insertAfter } from '../edit/insertAfter';
import { addPart, type PackageDraft } from '../edit/packageDraft';
import { CUSTOM_PROPERTY } from '../ownSheet';

/** What stands before a sheet's custom properties, last first (ECMA-376 18.3.1.99). */
const BEFORE = [
  'colBreaks',
  'rowBreaks',
  'headerFooter',
  'pageSetup',
  'pageMargins',
  'printOptions',
  'hyperlinks',
  'dataValidations',
  'conditionalFormatting',
  'mergeCells',
  'autoFilter',
  'sheetData',
];

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';

/** Marks a sheet as the product's own, as Excel stores custom properties of worksheets. Marks count from 1. */
export function markOwn(draft: PackageDraft, part: string, kind: OwnSheetKind, number: number): void {
  const id = addPart(draft, part, {
    name: `xl/customProperty${number}.bin`,
    type: CUSTOM_PROPERTY,
    contentType: CONTENT_TYPE,
    content: Buffer.from(kind, 'utf16le').toString('latin1'),
  });
  const mark = (prefix: string): string =>
    `<${prefix}customProperties><${prefix}customPr name="${OWN_SHEET_MARK}" r:id="${id}"/></${prefix}customProperties>`;
  draft.set(part, insertAfter(draft.part(part) ?? '', BEFORE, mark));
}
