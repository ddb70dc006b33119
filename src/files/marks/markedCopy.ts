import type { CellMark, Marking } from '../../app';
import { writableNames } from '../../workbook';
import { openArchive } from '../archive';
import { newWorkbookFile } from '../create/newWorkbookFile';
import { insertSheets } from '../edit/insertSheets';
import { packageDraft, type PackageDraft } from '../edit/packageDraft';
import { patchArchive } from '../edit/patchArchive';
import { patchSheet } from '../edit/patchSheet';
import { addNotes } from '../edit/sheetNotes';
import type { StyleTable } from '../edit/styleTable';
import { workbookPlace, type WorkbookPlace } from '../edit/workbookList';
import { ensureStyles, openStyles } from '../edit/workbookStyles';
import { partDamaged } from '../errors';
import { openBytes, type OpenedFile } from '../readWorkbook';
import { plannedSheet } from '../sheets/plannedSheet';
import { EDGE, GAP, MARK_COLORS } from './marks';
import { withoutMarks } from './withoutMarks';

/**
 * The file of a workbook with the sheet of findings before all others, and its cells marked by a fill and a note; marks
 * of an earlier copy are taken out first, everything else is as it was. Of a format that can't be written into, a new
 * .xlsx with copies of the sheets. Throws `file-part-damaged` and what opening an archive throws.
 */
export function markedCopy(opened: OpenedFile, { plan, marks }: Marking): Uint8Array {
  const { bytes, names } = writableBook(opened);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const archive = openArchive(buffer);
  const [damaged] = archive.damaged();
  if (damaged !== undefined) throw partDamaged(damaged);
  const draft = packageDraft(archive);
  const { snapshot, parts } = openBytes(opened.snapshot.name, bytes);
  const place = workbookPlace(draft);
  ensureStyles(draft, place);
  const styles = openStyles(draft, place);
  snapshot.sheets.forEach(({ name }, index) => {
    const part = parts[index];
    const own = marks.filter(({ sheet }) => (names.get(sheet) ?? sheet) === name);
    if (part && own.length > 0) markSheet(draft, part, own, { place, styles: styles.table });
  });
  styles.write();
  insertSheets(draft, [{ ...plannedSheet(plan), first: true }], { show: 0 });
  return patchArchive(buffer, draft.changes());
}

interface WritableBook {
  readonly bytes: Uint8Array;
  /** Sheets that stand under other names, by those in the workbook that was read. */
  readonly names: ReadonlyMap<string, string>;
}

function writableBook({ format, bytes, snapshot }: OpenedFile): WritableBook {
  if (format === 'xlsx') return { bytes: withoutMarks(bytes), names: new Map() };
  const { snapshot: written, renamed } = writableNames(snapshot);
  const name = snapshot.name.replace(/\.[^.]*$/, '');
  return {
    bytes: newWorkbookFile({ name, copies: written.sheets, plans: [], date1904: snapshot.date1904 }),
    names: new Map(renamed.map(({ from, to }) => [from, to])),
  };
}

interface MarkContext {
  readonly place: WorkbookPlace;
  readonly styles: StyleTable;
}

function markSheet(
  draft: PackageDraft,
  part: string,
  marks: readonly CellMark[],
  { place, styles }: MarkContext,
): void {
  const writes = marks.map(({ row, column, severity }) => ({
    row,
    column,
    content: null,
    restyle: (style: number) => styles.painted(style, MARK_COLORS[severity]) ?? style,
  }));
  const context = { styles, strings: () => null, fixed: [] };
  draft.set(part, patchSheet(draft.text(part) ?? '', writes, context).xml);
  const notes = marks.map(({ row, column, text }) => ({
    at: { row, column },
    text: `${EDGE}${text}${GAP}${EDGE}`,
  }));
  addNotes(draft, part, notes, place);
}
