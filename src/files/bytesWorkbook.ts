import { UserError } from '../findings';
import {
  type ApplyResult,
  type InsertedSheet,
  type LiveWorkbook,
  PERSON_SHEET,
  printOf,
  printOfSheet,
  type SheetSnapshot,
  type UndoRecord,
  type UndoResult,
} from '../workbook';
import { putValidations } from './edit/putValidations';
import { editFile, richIn, undoInFile } from './editWorkbook';
import { insertPlans, removeInserted, removeParts } from './insertIntoWorkbook';
import { newWorkbookFile } from './create/newWorkbookFile';
import { takenMarks, withMarks } from './marks/inOpened';
import { openBytes, type OpenedFile } from './readWorkbook';
import { type ShownSheet, shownSheets } from './shown/shownSheets';

/** A workbook in memory: all of an open one but what only those who show it know. */
export interface BytesWorkbook extends Omit<LiveWorkbook, 'readSheets' | 'select' | 'onChanged'> {
  /** The workbook's file as it is now. */
  bytes(): Promise<Uint8Array>;
  /** How its sheets look, in the order of the snapshot. */
  shown(): Promise<readonly ShownSheet[]>;
}

/** The name under which a workbook is written: cells can be written into .xlsx and .xlsm only. */
const nameOf = (name: string, isCopy: boolean): string =>
  isCopy ? `${name.replace(/\.\w{1,5}$/, '')}.xlsx` : name;

/**
 * The workbook that a file holds. What is no .xlsx or .xlsm becomes a new .xlsx beside it, with the sheets copied: values,
 * formats of numbers, formulas, merged and hidden cells. Throws as `openBytes` does, and `file-not-editable`.
 */
export function editableFile(name: string, bytes: Uint8Array): OpenedFile {
  const opened = openBytes(name, bytes);
  if (opened.format === 'xlsx') return opened;
  const { sheets, date1904, properties } = opened.snapshot;
  const own = nameOf(name, true);
  const copy = openBytes(
    own,
    newWorkbookFile({
      name: own,
      copies: sheets,
      plans: [],
      date1904,
      ...(properties && { properties }),
    }),
  );
  const { leftOut } = opened.snapshot;
  return leftOut ? { ...copy, snapshot: { ...copy.snapshot, leftOut } } : copy;
}

const isBlank = ({ texts }: SheetSnapshot): boolean =>
  texts.every((row) => row.every((text) => text.trim() === ''));

const namesOf = ({ sheets, otherSheets = [] }: OpenedFile['snapshot']): ReadonlySet<string> =>
  new Set([...sheets.map(({ name }) => name), ...otherSheets].map((name) => name.toLocaleLowerCase('ru')));

/** A workbook over the bytes of its file: each change is written into them, and everything else in them stays. */
export function bytesWorkbook(opened: OpenedFile): BytesWorkbook {
  let file = opened;
  const { name } = opened.snapshot;
  const become = (bytes: Uint8Array): void => {
    if (bytes !== file.bytes) file = openBytes(name, bytes);
  };
  return {
    async read() {
      return file.snapshot;
    },
    async bytes() {
      return file.bytes;
    },
    async shown() {
      return shownSheets(file);
    },
    async glance() {
      const { properties = new Map<string, string>(), sheets } = file.snapshot;
      const hasFindings = sheets.some(({ own }) => own === 'findings');
      return { properties, isEmpty: sheets.every(isBlank), hasFindings };
    },
    async apply(groups) {
      const changed = editFile(file, groups);
      file = changed.file;
      return changed.result;
    },
    async insert(plans) {
      const there = new Set(file.snapshot.sheets.map(({ own }) => own));
      const inserted = plans.filter(({ kind }) => !there.has(kind));
      become(insertPlans(file, plans));
      return {
        undo: { cells: [], inserted: inserted.map(({ kind, name: sheet }) => ({ kind, name: sheet })) },
      };
    },
    async add({ edits, sheets }): Promise<ApplyResult> {
      const names = namesOf(file.snapshot);
      const taken = sheets.find((sheet) => names.has(sheet.name.toLocaleLowerCase('ru')));
      if (taken) throw new UserError('excel-name-taken', { sheet: taken.name });
      const { file: edited, result } = editFile(file, edits.length > 0 ? [edits] : []);
      if (result.refused.length > 0) return { refused: result.refused, undo: { cells: [], inserted: [] } };
      const bytes = insertPlans(edited, sheets);
      file = bytes === edited.bytes ? edited : openBytes(name, bytes);
      const inserted = sheets.map((sheet): InsertedSheet => ({
        kind: PERSON_SHEET,
        name: sheet.name,
        print: printOfSheet(sheet),
      }));
      return { ...result, undo: { ...result.undo, inserted } };
    },
    async offer(sheets) {
      become(putValidations(file, sheets));
    },
    async unmark() {
      const { marks, bytes } = takenMarks(file);
      become(bytes);
      return { marks, keepsNotes: false };
    },
    async mark(marks, sheet) {
      become(insertPlans({ ...file, bytes: withMarks(file, marks) }, sheet ? [sheet] : []));
    },
    async undo(record) {
      const undone = undoInFile(file, record);
      file = undone.file;
      const { changed, parts } = ownInserted(file, record);
      become(removeParts(removeInserted(file.bytes, record), parts));
      return { ...undone.result, ...(changed.length > 0 && { kept: changed }) } satisfies UndoResult;
    },
    async richCells(cells) {
      return cells.length === 0 ? [] : richIn(file, cells);
    },
  };
}

/** The sheets of the person's own that a change has inserted: parts of those that hold what was written, names of others. */
function ownInserted({ snapshot, parts }: OpenedFile, { inserted }: UndoRecord) {
  const held = inserted.flatMap((sheet) => {
    if (sheet.kind !== PERSON_SHEET) return [];
    const index = snapshot.sheets.findIndex(({ name }) => name === sheet.name);
    const found = snapshot.sheets[index];
    return found
      ? [{ name: sheet.name, part: parts[index] ?? null, same: heldBy(found) === sheet.print }]
      : [];
  });
  return {
    parts: new Set(held.flatMap(({ part, same }) => (same && part !== null ? [part] : []))),
    changed: held.filter(({ same }) => !same).map(({ name }) => name),
  };
}

const heldBy = ({ origin, values }: SheetSnapshot): string =>
  printOf(
    values.flatMap((row, at) =>
      row.map((value, column) => [origin.row + at, origin.column + column, value] as const),
    ),
  );
