import type { CellPosition } from '../../src/workbook';
import { invalidArgument, itemNotFound } from './errors';
import { checkUnprotected } from './guards';
import { MAX_TEXT_LENGTH } from './limits';
import type { Sheet } from './sheet';

/** A note on a cell. */
export interface Note {
  readonly at: CellPosition;
  readonly author: string;
  readonly content: string;
  readonly visible: boolean;
}

const isAt =
  ({ row, column }: CellPosition) =>
  ({ at }: Note): boolean =>
    at.row === row && at.column === column;

export const noteAt = (sheet: Sheet, at: CellPosition): Note | null =>
  sheet.parts.notes.find(isAt(at)) ?? null;

/** Throws `InvalidArgument` where the cell has a note already, or the text is more than a cell holds. */
export function addNote(sheet: Sheet, note: Note): void {
  checkUnprotected(sheet);
  if (noteAt(sheet, note.at)) throw invalidArgument('The cell has a note already.');
  checkContent(note.content);
  sheet.parts.notes = [...sheet.parts.notes, note];
}

/** Throws `ItemNotFound` where the note is gone. */
export function patchNote(sheet: Sheet, at: CellPosition, patch: Partial<Omit<Note, 'at'>>): void {
  checkUnprotected(sheet);
  if (!noteAt(sheet, at)) throw itemNotFound('The note does not exist any more.');
  if (patch.content !== undefined) checkContent(patch.content);
  sheet.parts.notes = sheet.parts.notes.map((note) => (isAt(at)(note) ? { ...note, ...patch } : note));
}

export function deleteNote(sheet: Sheet, at: CellPosition): void {
  checkUnprotected(sheet);
  if (!noteAt(sheet, at)) throw itemNotFound('The note does not exist any more.');
  sheet.parts.notes = sheet.parts.notes.filter((note) => !isAt(at)(note));
}

function checkContent(content: string): void {
  if (content === '' || content.length > MAX_TEXT_LENGTH) throw invalidArgument('A note has some text.');
}
