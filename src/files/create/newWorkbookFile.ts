import {
  EDITABLE_TEXTS_MARK,
  editableTexts,
  OWN_SHEET_MARK,
  type GivenSheet,
  type PlainSheet,
  type SheetPlan,
  type SheetSnapshot,
} from '../../workbook';
import { addAids } from '../aids/addAids';
import { insertAfter } from '../edit/xmlWrite';
import { addPart, type PackageDraft, packageDraft } from '../edit/packageDraft';
import { CUSTOM_PROPERTY } from '../package';
import { openArchive } from '../archive';
import { patchArchive } from '../edit/patchArchive';
import { patchWorkbook } from '../edit/patchWorkbook';
import { copySheet } from './copySheet';
import { plainSheet } from './plainSheet';
import { completedChart } from './planParts';
import { planSheet, printedNames } from './planSheet';
import { BOOK_FONT, withRowHeights } from './bookSheet';

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
function markOwn(draft: PackageDraft, part: string, plan: SheetPlan, number: number): void {
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

export interface NewWorkbook {
  /** Title of the document. */
  readonly name: string;
  /** Sheets of the workbook that was read, to stand first; formulas of the plans may refer to them. */
  readonly copies: readonly SheetSnapshot[];
  /** Tables of the person's own, behind the copies. */
  readonly tables?: readonly PlainSheet[];
  /** At least one sheet in all. Names differ, whatever their case. */
  readonly plans: readonly (SheetPlan | GivenSheet)[];
  /** Days of the copies count from 1904. */
  readonly date1904?: boolean;
  /** Custom document properties, by name. */
  readonly properties?: ReadonlyMap<string, string>;
}

const partOf = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/**
 * The bytes of a new .xlsx file: planned sheets that stand before all others, copies of sheets, tables, then the other planned
 * sheets; the first that is no copy is shown. Formulas hold the results that were computed, and Excel calculates them anew when it opens the file.
 */
export async function newWorkbookFile({
  name,
  copies,
  tables = [],
  plans,
  date1904 = false,
  properties = new Map(),
}: NewWorkbook): Promise<Uint8Array> {
  const names = new Set([...copies, ...tables, ...plans].map((sheet) => sheet.name.toLocaleLowerCase('ru')));
  const [front, back] = [plans.filter(({ first }) => first), plans.filter(({ first }) => !first)];
  const sheets = [
    ...front.map(planSheet),
    ...copies.map((copy) => copySheet(copy, names)),
    ...tables.map(plainSheet),
    ...back.map(planSheet),
  ];
  // Read only when it is wanted, yet in one file with the rest.
  const { writeXlsx } = await import(/* webpackMode: "eager" */ 'hucre/xlsx');
  const empty = await writeXlsx({
    sheets: sheets.map(({ sheet }) => sheet),
    defaultFont: BOOK_FONT,
    activeSheet: front.length > 0 ? 0 : Math.min(copies.length, sheets.length - 1),
    dateSystem: date1904 ? '1904' : '1900',
    namedRanges: plans.flatMap(printedNames),
    properties: { title: name, ...(properties.size > 0 && { custom: Object.fromEntries(properties) }) },
  });
  const filled = patchWorkbook(
    Buffer.from(empty),
    sheets.map(({ writes }, index) => ({ part: partOf(index), writes })),
    false,
  );
  const draft = packageDraft(openArchive(filled.bytes));
  sheets.forEach(({ heights }, index) => {
    draft.set(partOf(index), withRowHeights(draft.part(partOf(index)) ?? '', heights));
  });
  for (let number = 1; ; number += 1) {
    const part = `xl/charts/chart${number}.xml`;
    const xml = draft.part(part);
    if (xml === null) break;
    draft.set(part, completedChart(xml));
  }
  [...front, ...back].forEach((plan, index) => {
    const before = index < front.length ? 0 : copies.length + tables.length;
    const part = partOf(before + index);
    if (plan.kind !== null) markOwn(draft, part, plan, index + 1);
    addAids(draft, part, plan, index + 1);
  });
  return patchArchive(filled.bytes, draft.changes());
}
