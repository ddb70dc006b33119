import { type CellRange, parseA1Range } from '../../workbook';
import { type Archive, openArchive } from '../archive';
import { relationships, workbookPart } from '../package';
import { namespacesOf, USUAL_NAMESPACES } from '../namespaces';
import { attribute, tags } from '../xml';
import { unreadable } from '../errors';
import { dropCalculationChain, orderCalculation } from './calculation';
import { growTables } from './grownTables';
import { packageDraft } from './packageDraft';
import { patchArchive } from './patchArchive';
import { type CellWrite, type PatchedSheet, patchSheet } from './patchSheet';
import { sharedStrings } from './storedCell';
import { openStyles } from './workbookStyles';

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
  const namespaces = namespacesOf(draft.text(workbook) ?? '') ?? USUAL_NAMESPACES;
  const styles = openStyles(draft, { part: workbook, namespaces });
  const stringsPart = related.find(({ type }) => type === 'sharedStrings')?.target;
  const strings = sharedStrings(() => (stringsPart === undefined ? null : draft.text(stringsPart)));
  const patched = sheets.map(({ part, writes }): PatchedPart => {
    const xml = draft.text(part);
    if (xml === null) throw unreadable('damaged');
    const fixed = namedTableRows(archive, part);
    const { xml: changed, ...rest } = patchSheet(xml, writes, { styles: styles.table, strings, fixed });
    if (changed !== xml) {
      draft.set(part, changed);
      growTables(draft, archive, part, writes);
    }
    return rest;
  });
  if (draft.changes().size === 0) return { bytes, sheets: patched };
  styles.write();
  const writesFormula = sheets.some(({ writes }) => writes.some(({ content }) => isFormula(content)));
  if (hasFormulas || writesFormula) orderCalculation(draft, workbook);
  if (writesFormula || patched.some(({ replacedFormulas }) => replacedFormulas.size > 0)) {
    dropCalculationChain(draft, workbook);
  }
  return { bytes: patchArchive(bytes, draft.changes()), sheets: patched };
}

const isFormula = (content: CellWrite['content']): boolean =>
  typeof content === 'object' && content !== null && 'formula' in content;
