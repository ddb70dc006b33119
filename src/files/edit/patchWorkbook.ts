import { openArchive } from '../archive';
import { unreadable } from '../errors';
import { relationships, workbookPart } from '../package';
import { addPart, dropPart, packageDraft, type PackageDraft } from './packageDraft';
import { patchArchive } from './patchArchive';
import { type CellWrite, type PatchedSheet, patchSheet } from './patchSheet';
import { recalculated } from './recalculation';
import { PLAIN_STYLES, STYLES_TYPE } from './plainStyles';
import { sharedStrings } from './storedCell';
import { styleTable } from './styleTable';
import { namedTableRows } from './tableRows';

/** Cells to write into one sheet part of a package, each once. */
export interface SheetWrites {
  readonly part: string;
  readonly writes: readonly CellWrite[];
}

export type PatchedPart = Omit<PatchedSheet, 'xml'>;

export interface PatchedWorkbook {
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
    if (changed !== xml) draft.set(part, changed);
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
