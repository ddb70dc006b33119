import { Buffer } from 'buffer';
import type { CellMark, Marking } from '../../app';
import { a1, type FindingMark, MARK_COLORS, markedNote, writableNames } from '../../workbook';
import { openArchive } from '../archive';
import { newWorkbookFile } from '../create/newWorkbookFile';
import { insertSheets } from '../edit/insertSheets';
import { packageDraft } from '../edit/packageDraft';
import { patchArchive } from '../edit/patchArchive';
import { partDamaged } from '../errors';
import { openBytes, type OpenedFile } from '../readWorkbook';
import { plannedSheet } from '../sheets/plannedSheet';
import { addMarks } from './addMarks';
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
  addMarks(
    draft,
    openBytes(opened.snapshot.name, bytes),
    marks.map((mark) => placedMark(mark, names)),
  );
  insertSheets(draft, [{ ...plannedSheet(plan), first: true }], { show: 0 });
  return patchArchive(buffer, draft.changes());
}

const placedMark = (
  { sheet, row, column, severity, text }: CellMark,
  names: ReadonlyMap<string, string>,
): FindingMark => ({
  sheet: names.get(sheet) ?? sheet,
  cell: a1(row, column),
  color: MARK_COLORS[severity],
  note: markedNote(text),
});

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
