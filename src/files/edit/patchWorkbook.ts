import { type CellRange, parseA1Range } from '../../workbook';
import { type Archive, openArchive } from '../archive';
import { relationships, workbookPart } from '../package';
import { attribute, tags } from '../xml';
import { unreadable } from '../errors';
import { firstElement, insertAfter, spliced, withAttribute } from './xmlWrite';
import { growTables } from './grownTables';
import { addPart, dropPart, packageDraft, type PackageDraft } from './packageDraft';
import { patchArchive } from './patchArchive';
import { type CellWrite, type PatchedSheet, patchSheet } from './patchSheet';
import { sharedStrings } from './storedCell';
import { styleTable } from './styleTable';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The styles of a workbook that has none: one format, plain. */
export const PLAIN_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '</styleSheet>';

/** What stands before the calculation's properties, last first (ECMA-376 18.2.27). */
const BEFORE = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];

/** The workbook part that bids the program calculate all formulas when it opens the file. */
function recalculated(xml: string): string {
  const found = firstElement(xml, 'calcPr');
  if (!found) return insertAfter(xml, BEFORE, (prefix) => `<${prefix}calcPr fullCalcOnLoad="1"/>`);
  const attributes = withAttribute(found.attributes, 'fullCalcOnLoad', '1');
  const text = `<${found.prefix}calcPr${attributes}${found.empty ? '/' : ''}>`;
  return spliced(xml, [{ start: found.start, end: found.end, text }]);
}

/** Rows of a sheet's tables whose texts the table part repeats, and which Excel wants equal: headers and totals. */
function namedTableRows(archive: Archive, sheetPart: string): readonly CellRange[] {
  return relationships(archive, sheetPart).flatMap(({ type, target }) => {
    if (type !== 'table') return [];
    const xml = archive.part(target)?.toString('utf8') ?? '';
    return [...tags(xml, 'table')].flatMap((tag) => {
      const range = parseA1Range(attribute(tag, 'ref') ?? '');
      if (!range) return [];
      const headers = Number(attribute(tag, 'headerRowCount') ?? 1);
      const totals = Number(attribute(tag, 'totalsRowCount') ?? 0);
      return [
        { ...range, bottom: range.top + headers - 1 },
        { ...range, top: range.bottom - totals + 1 },
      ];
    });
  });
}

/** Cells to write into one sheet part of a package, each once. */
interface SheetWrites {
  readonly part: string;
  readonly writes: readonly CellWrite[];
}

type PatchedPart = Omit<PatchedSheet, 'xml'>;

interface PatchedWorkbook {
  readonly bytes: Buffer;
  readonly sheets: readonly PatchedPart[];
}

/**
 * Writes cells into an .xlsx or .xlsm file. Only those cells, the formats they need and, where there are formulas, the
 * order to calculate anew are written; every other part is copied as it stands. Throws `file-unreadable`.
 */
export function patchWorkbook(
  bytes: Buffer,
  sheets: readonly SheetWrites[],
  hasFormulas: boolean,
): PatchedWorkbook {
  const archive = openArchive(bytes);
  const draft = packageDraft(archive);
  const workbook = workbookPart(archive);
  const related = relationships(archive, workbook);
  const stylesPart = related.find(({ type }) => type === 'styles')?.target;
  const styles = styleTable((stylesPart && draft.part(stylesPart)) || PLAIN_STYLES);
  const stringsPart = related.find(({ type }) => type === 'sharedStrings')?.target;
  const strings = sharedStrings(() => (stringsPart === undefined ? null : draft.part(stringsPart)));
  const patched = sheets.map(({ part, writes }): PatchedPart => {
    const xml = draft.part(part);
    if (xml === null) throw unreadable('damaged');
    const fixed = namedTableRows(archive, part);
    const { xml: changed, ...rest } = patchSheet(xml, writes, { styles, strings, fixed });
    if (changed !== xml) {
      draft.set(part, changed);
      growTables(draft, archive, part, writes);
    }
    return rest;
  });
  if (draft.changes().size === 0) return { bytes, sheets: patched };
  const changedStyles = styles.changed();
  if (changedStyles !== null) setStyles(draft, workbook, stylesPart, changedStyles);
  const writesFormula = sheets.some(({ writes }) => writes.some(({ content }) => isFormula(content)));
  if (hasFormulas || writesFormula) draft.set(workbook, recalculated(draft.part(workbook) ?? ''));
  if (writesFormula || patched.some(({ replacedFormulas }) => replacedFormulas.size > 0)) {
    for (const { type, target } of related) if (type === 'calcChain') dropPart(draft, workbook, target);
  }
  return { bytes: patchArchive(bytes, draft.changes()), sheets: patched };
}

const isFormula = (content: CellWrite['content']): boolean =>
  typeof content === 'object' && content !== null && 'formula' in content;

function setStyles(draft: PackageDraft, workbook: string, part: string | undefined, xml: string): void {
  if (part !== undefined) draft.set(part, xml);
  else {
    const name = workbook.replace(/[^/]*$/, 'styles.xml');
    addPart(draft, workbook, { name, type: 'styles', contentType: STYLES_TYPE, content: xml });
  }
}
