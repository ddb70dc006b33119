import { Buffer } from 'buffer';
import type { SheetValidations } from '../../workbook';
import { openArchive } from '../archive';
import { validationXml } from '../aids/validations';
import { notEditable, partDamaged } from '../errors';
import type { OpenedFile } from '../readWorkbook';
import { packageDraft } from './packageDraft';
import { patchArchive } from './patchArchive';
import { firstElement, insertAfter, spliced } from './xmlWrite';

/** What stands before the data validations of a sheet part, last first (ECMA-376 18.3.1.99). */
const BEFORE = [
  ...[
    'conditionalFormatting',
    'phoneticPr',
    'mergeCells',
    'customSheetViews',
    'dataConsolidate',
    'sortState',
  ],
  ...['autoFilter', 'scenarios', 'protectedRanges', 'sheetProtection', 'sheetCalcPr', 'sheetData'],
];
/** Where newer programs keep validations that refer to other sheets ([MS-XLSX] 2.4.33). */
const NEWER = /<((?:[\w.-]+:)?)ext\b[^<>]*\{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF\}[^<>]*>[^]*?<\/\1ext>/gi;
const NO_EXTENSIONS = /<((?:[\w.-]+:)?)extLst\b[^<>]*>\s*<\/\1extLst>/g;
/** What a validation is written of. */
const NAMES = /<(\/?)(?=(?:dataValidations?|formula[12])\b)/g;

/**
 * The file of a workbook in which the cells of some sheets accept what is told and nothing told before; everything else is
 * as it was. Throws `file-not-editable`, `file-part-damaged` and what opening an archive throws.
 */
export function putValidations(
  { format, bytes, snapshot, parts }: OpenedFile,
  sheets: readonly SheetValidations[],
): Uint8Array {
  if (format !== 'xlsx') throw notEditable(format);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const archive = openArchive(buffer);
  const [damaged] = archive.damaged();
  if (damaged !== undefined) throw partDamaged(damaged);
  const draft = packageDraft(archive);
  snapshot.sheets.forEach(({ name }, index) => {
    const part = parts[index];
    const own = sheets.filter(({ sheet }) => sheet === name).flatMap(({ validations }) => validations);
    if (part && own.length > 0) draft.set(part, withValidations(draft.text(part) ?? '', own));
  });
  return patchArchive(buffer, draft.changes());
}

function withValidations(xml: string, validations: SheetValidations['validations']): string {
  const former = firstElement(xml, 'dataValidations');
  const cleared = former ? spliced(xml, [{ start: former.start, end: former.close, text: '' }]) : xml;
  const bare = cleared.replace(NEWER, '').replace(NO_EXTENSIONS, '');
  const list = `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;
  return insertAfter(bare, BEFORE, (prefix) => list.replace(NAMES, `<$1${prefix}`));
}
