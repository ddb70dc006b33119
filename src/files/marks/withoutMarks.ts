import { Buffer } from 'buffer';
import { isUserError } from '../../findings';
import { EDGE, type FindingMark, MARK_COLORS } from '../../workbook';
import { type Archive, openArchive } from '../archive';
import { packageDraft, type PackageDraft } from '../edit/packageDraft';
import { patchArchive } from '../edit/patchArchive';
import { rewriteNotes } from '../edit/sheetNotes';
import { dropListed, listedParts, workbookPlace, type WorkbookPlace } from '../edit/workbookList';
import type { Unpainted } from '../edit/paintedFormats';
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

/** How a cell of a sheet's part was marked. */
export interface PartMark extends Omit<FindingMark, 'sheet'> {
  readonly part: string;
}

/** The file of a workbook without marks, and how its cells were marked. */
interface TakenFromFile {
  readonly bytes: Uint8Array;
  readonly marks: readonly PartMark[];
}

/**
 * The file of a workbook without what `markedCopy` put into it: the sheet of findings, the fills and the texts of notes.
 * The same bytes where there is nothing of that, and of files that are no .xlsx or .xlsm.
 */
export const withoutMarks = (bytes: Uint8Array): Uint8Array => takeMarks(bytes).bytes;

/** The same, with how its cells were marked. */
export function takeMarks(bytes: Uint8Array): TakenFromFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const draft = draftOf(buffer);
  const place = draft && placeOf(draft);
  if (!draft || !place) return { bytes, marks: [] };
  const index = listedParts(draft, place).findIndex(({ own }) => own === 'findings');
  // Programs that don't keep what marks the sheet don't keep the colour behind a fill either, but write one of their own.
  const isKept = index >= 0;
  if (isKept) dropListed(draft, place, index);
  const styles = openStyles(draft, place);
  const marks: PartMark[] = [];
  for (const { part } of listedParts(draft, place)) {
    if (part === null) continue;
    const colors = unpaint(draft, part, (style) => styles.table.unpainted(style, COLORS, isKept));
    const notes = new Map<string, string>();
    rewriteNotes(
      draft,
      part,
      (xml) => xml.includes(STORED_EDGE),
      (note, cell) => {
        const { xml, put } = withoutMarkedText(note);
        if (put !== '') notes.set(cell, `${EDGE}${put}${EDGE}`);
        return xml;
      },
    );
    for (const cell of new Set([...colors.keys(), ...notes.keys()])) {
      marks.push({ part, cell, color: colors.get(cell) ?? null, note: notes.get(cell) ?? null });
    }
  }
  styles.write();
  const changes = draft.changes();
  return { bytes: changes.size === 0 ? bytes : patchArchive(buffer, changes), marks };
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

/** Gives cells of a sheet the format that they had before they were marked. Gives their colours by A1 address. */
function unpaint(
  draft: PackageDraft,
  part: string,
  formerOf: (style: number) => Unpainted | null,
): ReadonlyMap<string, string> {
  const xml = draft.text(part) ?? '';
  const known = new Map<number, Unpainted | null>();
  const unpainted = (style: number): Unpainted | null => {
    const found = known.get(style);
    if (found !== undefined) return found;
    const own = formerOf(style);
    known.set(style, own);
    return own;
  };
  const splices: Splice[] = [];
  const colors = new Map<string, string>();
  for (const { closing, prefix, attributes, start, end, empty } of scanTags(xml, ['c'])) {
    if (closing) continue;
    const former = unpainted(Number(attribute(attributes, 's') ?? 0));
    if (former === null) continue;
    const { style, color } = former;
    colors.set(attribute(attributes, 'r') ?? '', color);
    const text = `<${prefix}c${withAttribute(attributes, 's', style === 0 ? null : String(style))}${empty ? '/' : ''}>`;
    splices.push({ start, end, text });
  }
  if (splices.length > 0) draft.set(part, spliced(xml, splices));
  return colors;
}

const STORED_EDGE = asBytes(EDGE);

interface OwnNote {
  /** Null where nothing else is left. */
  readonly xml: string | null;
  /** What was put into it; empty where nothing was. */
  readonly put: string;
}

/** A note without what was put into it. A run that is left empty goes. */
function withoutMarkedText(note: string): OwnNote {
  const runs = [...scanElements(note, 'r')];
  const units = runs.length > 0 ? runs : [...scanElements(note, 't')];
  const splices: Splice[] = [];
  let inside = false;
  let [left, put] = ['', ''];
  for (const { start, close } of units) {
    const unit = note.slice(start, close);
    const text = [...scanElements(unit, 't')][0];
    const own = text ? textOf(unit.slice(text.end, text.contentEnd)) : '';
    const pieces = own.split(EDGE);
    const isKept = (index: number): boolean => (index % 2 === 0) !== inside;
    const kept = pieces.filter((_piece, index) => isKept(index)).join('');
    put += pieces.filter((_piece, index) => !isKept(index)).join('');
    if (pieces.length % 2 === 0) inside = !inside;
    left += kept;
    if (!text || kept === own) continue;
    const rest = spliced(unit, [{ start: text.end, end: text.contentEnd, text: cellText(kept) }]);
    splices.push({ start, end: close, text: kept === '' ? '' : rest });
  }
  if (splices.length === 0) return { xml: note, put };
  return { xml: left.trim() === '' ? null : spliced(note, splices), put };
}
