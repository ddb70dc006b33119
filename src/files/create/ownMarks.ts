import { editableTexts, EDITABLE_TEXTS_MARK, OWN_SHEET_MARK, type SheetPlan } from '../../workbook';
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

/**
 * Marks a sheet as the product's own, as Excel stores custom properties of worksheets, with what it remembers of its
 * editable texts. Sheets count from 1.
 */
export function markOwn(draft: PackageDraft, part: string, plan: SheetPlan, number: number): void {
  const texts = editableTexts(plan);
  const marks = [
    { name: OWN_SHEET_MARK, value: plan.kind, file: `customProperty${number}` },
    ...(texts === ''
      ? []
      : [{ name: EDITABLE_TEXTS_MARK, value: texts, file: `customPropertyTexts${number}` }]),
  ].map(({ name, value, file }) => {
    const content = Buffer.from(value, 'utf16le').toString('latin1');
    const added = { name: `xl/${file}.bin`, type: CUSTOM_PROPERTY, contentType: CONTENT_TYPE, content };
    return { name, id: addPart(draft, part, added) };
  });
  const listed = (prefix: string): string =>
    marks.map(({ name, id }) => `<${prefix}customPr name="${name}" r:id="${id}"/>`).join('');
  const list = (prefix: string): string =>
    `<${prefix}customProperties>${listed(prefix)}</${prefix}customProperties>`;
  draft.set(part, insertAfter(draft.part(part) ?? '', BEFORE, list));
}
