import { Buffer } from 'buffer';
import type {
  ApplyResult,
  CellEdit,
  EditGroup,
  GivenSheet,
  PlainSheet,
  SheetPlan,
  UndoRecord,
} from '../workbook';
import { openArchive } from './archive';
import { dropCalculationChain } from './edit/calculation';
import { insertSheets } from './edit/insertSheets';
import { packageDraft } from './edit/packageDraft';
import { patchArchive } from './edit/patchArchive';
import { dropListed, type ListedPart, listedParts, workbookPlace } from './edit/workbookList';
import { type Changed, editWorkbookBytes } from './editWorkbook';
import { notEditable, partDamaged } from './errors';
import { openBytes, type OpenedFile } from './readWorkbook';
import type { NewSheet } from './sheets/newSheet';
import { plannedSheet } from './sheets/plannedSheet';
import { tableSheet } from './sheets/tableSheet';

/** What is put into a workbook at once. */
export interface Insertion {
  readonly edits: EditGroup;
  readonly sheets: readonly PlainSheet[];
}

/**
 * Makes edits and adds sheets in the bytes of an .xlsx or .xlsm file, all of it or, where an edit is refused, nothing.
 * Throws as editing does.
 */
export function insertIntoWorkbookBytes(
  name: string,
  bytes: Uint8Array,
  { edits, sheets }: Insertion,
): Changed<readonly CellEdit[]> {
  const edited = editWorkbookBytes(name, bytes, edits.length > 0 ? [edits] : []);
  const { refused } = edited.result;
  if (refused.length > 0) return { bytes, result: refused };
  return { bytes: withSheets(edited.bytes, sheets.map(tableSheet)), result: [] };
}

/**
 * The file of a workbook with planned sheets, each in place of the one of its kind where there is one, else behind all
 * others; everything else is as it was. The same bytes where there are no sheets. Throws `file-not-editable`,
 * `file-part-damaged` and what opening an archive throws.
 */
export function insertPlans(
  { format, bytes }: Pick<OpenedFile, 'format' | 'bytes'>,
  plans: readonly (SheetPlan | GivenSheet)[],
): Uint8Array {
  if (format !== 'xlsx') throw notEditable(format);
  return withSheets(bytes, plans.map(plannedSheet));
}

function withSheets(bytes: Uint8Array, sheets: readonly NewSheet[]): Uint8Array {
  if (sheets.length === 0) return bytes;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const archive = openArchive(buffer);
  const [damaged] = archive.damaged();
  if (damaged !== undefined) throw partDamaged(damaged);
  const draft = packageDraft(archive);
  insertSheets(draft, sheets);
  return patchArchive(buffer, draft.changes());
}

/** The same for a host, with the record of the sheets that were not there before. */
export function insertInWorkbookBytes(
  name: string,
  bytes: Uint8Array,
  plans: readonly SheetPlan[],
): Changed<Pick<ApplyResult, 'undo'>> {
  const opened = openBytes(name, bytes);
  const there = new Set(opened.snapshot.sheets.map(({ own }) => own));
  const inserted = plans
    .filter(({ kind }) => !there.has(kind))
    .map(({ kind, name: sheet }) => ({ kind, name: sheet }));
  return { bytes: insertPlans(opened, plans), result: { undo: { cells: [], inserted } } };
}

/** Takes own sheets out of a workbook's file again. The same bytes where it has none of them. */
export function removeInserted(bytes: Uint8Array, { inserted }: Pick<UndoRecord, 'inserted'>): Uint8Array {
  const kinds = new Set(inserted.map(({ kind }) => kind));
  return kinds.size === 0 ? bytes : withoutListed(bytes, ({ own }) => own !== null && kinds.has(own));
}

/** Takes sheets out of a workbook's file by their parts. The same bytes where it has none of them. */
export const removeParts = (bytes: Uint8Array, parts: ReadonlySet<string>): Uint8Array =>
  parts.size === 0 ? bytes : withoutListed(bytes, ({ part }) => part !== null && parts.has(part));

function withoutListed(bytes: Uint8Array, isMeant: (sheet: ListedPart) => boolean): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const draft = packageDraft(openArchive(buffer));
  const place = workbookPlace(draft);
  for (;;) {
    const index = listedParts(draft, place).findIndex(isMeant);
    if (index < 0) break;
    dropListed(draft, place, index);
  }
  if (draft.changes().size === 0) return bytes;
  dropCalculationChain(draft, place.part);
  return patchArchive(buffer, draft.changes());
}
