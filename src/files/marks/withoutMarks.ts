import { isUserError } from '../../findings';
import { type Archive, openArchive } from '../archive';
import { packageDraft, type PackageDraft } from '../edit/packageDraft';
import { patchArchive } from '../edit/patchArchive';
import { rewriteNotes } from '../edit/sheetNotes';
import { dropListed, listedParts, workbookPlace, type WorkbookPlace } from '../edit/workbookList';
import { openStyles } from '../edit/workbookStyles';
import {
  asBytes,
  cellText,
  scanElements,
  scanTags,
  type Splice,
  spliced,
  textOf,
  withAttribute,
} from '../edit/xmlWrite';
import { attribute } from '../xml';
import { EDGE, MARK_COLORS } from './marks';

/**
 * The file of a workbook without what `markedCopy` put into it: the sheet of findings, the fills and the texts of notes.
 * The same bytes where there is nothing of that, and of files that are no .xlsx or .xlsm.
 */
export function withoutMarks(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const draft = draftOf(buffer);
  const place = draft && placeOf(draft);
  if (!draft || !place) return bytes;
  const index = listedParts(draft, place).findIndex(({ own }) => own === 'findings');
  // Programs that don't keep what marks the sheet don't keep the colour behind a fill either, but write one of their own.
  const isKept = index >= 0;
  if (isKept) dropListed(draft, place, index);
  const styles = openStyles(draft, place);
  for (const { part } of listedParts(draft, place)) {
    if (part === null) continue;
    unpaint(draft, part, (style) => styles.table.unpainted(style, COLORS, isKept));
    rewriteNotes(draft, part, (xml) => xml.includes(STORED_EDGE), withoutMarkedText);
  }
  styles.write();
  const changes = draft.changes();
  return changes.size === 0 ? bytes : patchArchive(buffer, changes);
}

function draftOf(buffer: Buffer): PackageDraft | null {
  if (buffer.toString('latin1', 0, 2) !== 'PK') return null;
  const archive: Archive = openArchive(buffer);
  return packageDraft(archive);
}

function placeOf(draft: PackageDraft): WorkbookPlace | null {
  try {
    return workbookPlace(draft);
  } catch (error) {
    if (isUserError(error, 'file-not-editable')) return null;
    throw error;
  }
}

const COLORS = Object.values(MARK_COLORS);

/** Gives cells of a sheet the format that they had before they were marked. */
function unpaint(draft: PackageDraft, part: string, formerOf: (style: number) => number | null): void {
  const xml = draft.text(part) ?? '';
  const known = new Map<number, number | null>();
  const unpainted = (style: number): number | null => {
    const found = known.get(style);
    if (found !== undefined) return found;
    const own = formerOf(style);
    known.set(style, own);
    return own;
  };
  const splices: Splice[] = [];
  for (const { closing, prefix, attributes, start, end, empty } of scanTags(xml, ['c'])) {
    if (closing) continue;
    const style = unpainted(Number(attribute(attributes, 's') ?? 0));
    if (style === null) continue;
    const text = `<${prefix}c${withAttribute(attributes, 's', style === 0 ? null : String(style))}${empty ? '/' : ''}>`;
    splices.push({ start, end, text });
  }
  if (splices.length > 0) draft.set(part, spliced(xml, splices));
}

const STORED_EDGE = asBytes(EDGE);

/** A note without what was put into it; null where nothing else is left. A run that is left empty goes. */
function withoutMarkedText(note: string): string | null {
  const runs = [...scanElements(note, 'r')];
  const units = runs.length > 0 ? runs : [...scanElements(note, 't')];
  const splices: Splice[] = [];
  let inside = false;
  let left = '';
  for (const { start, close } of units) {
    const unit = note.slice(start, close);
    const text = [...scanElements(unit, 't')][0];
    const own = text ? textOf(unit.slice(text.end, text.contentEnd)) : '';
    const pieces = own.split(EDGE);
    const kept = pieces.filter((_, index) => (index % 2 === 0) !== inside).join('');
    if (pieces.length % 2 === 0) inside = !inside;
    left += kept;
    if (!text || kept === own) continue;
    const rest = spliced(unit, [{ start: text.end, end: text.contentEnd, text: cellText(kept) }]);
    splices.push({ start, end: close, text: kept === '' ? '' : rest });
  }
  if (splices.length === 0) return note;
  return left.trim() === '' ? null : spliced(note, splices);
}
