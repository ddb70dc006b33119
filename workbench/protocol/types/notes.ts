import { a1 } from '../../../src/workbook';
import {
  addNote,
  deleteNote,
  invalidArgument,
  itemNotFound,
  type Note,
  noteAt,
  patchNote,
} from '../../model';
import { rangeAt } from '../addresses';
import type { HostContext } from '../context';
import type { Collection, TypeDefinition } from '../definition';
import { type NoteTarget, object, type SheetTarget } from '../targets';
import * as values from '../values';
import { usualCalls } from './collections';

const AUTHOR = 'Автор';

const collection: Collection<SheetTarget> = {
  items: ({ sheetId }, host) =>
    host.sheet(sheetId).parts.notes.map(({ at }) => object('Note', { sheetId, at })),
  find: ({ sheetId }, key, host) => {
    const sheet = host.sheet(sheetId);
    const { range } = rangeAt(host.workbook, sheet, values.text(key));
    const at = { row: range.top, column: range.left };
    return noteAt(sheet, at) ? object('Note', { sheetId, at }) : null;
  },
};

export const noteCollection: TypeDefinition<'NoteCollection'> = {
  since: '1.18',
  collection,
  methods: {
    ...usualCalls(collection, {
      getItem: '1.18',
      getItemOrNullObject: '1.18',
      getItemAt: '1.18',
      getCount: '1.18',
    }),
    add: {
      run: ({ sheetId }, args, host) => {
        const sheet = host.sheet(sheetId);
        const given = args.optionalObject(0, 'Range') ?? rangeAt(host.workbook, sheet, args.text(0));
        if (given.sheetId !== sheetId) throw invalidArgument('The cell is on another sheet.');
        const { top: row, left: column } = given.range;
        addNote(sheet, { at: { row, column }, author: AUTHOR, content: args.text(1), visible: false });
        return object('Note', { sheetId, at: { row, column } });
      },
    },
  },
};

function noteOf({ sheetId, at }: NoteTarget, host: HostContext): Note {
  const found = noteAt(host.sheet(sheetId), at);
  if (!found) throw itemNotFound('The note does not exist any more.');
  return found;
}

export const note: TypeDefinition<'Note'> = {
  since: '1.18',
  id: ({ at }) => a1(at.row, at.column),
  check: (target, host) => {
    noteOf(target, host);
  },
  properties: {
    authorName: { get: (target, host) => noteOf(target, host).author },
    content: {
      get: (target, host) => noteOf(target, host).content,
      set: ({ sheetId, at }, value, host) => {
        patchNote(host.sheet(sheetId), at, { content: values.text(value) });
      },
    },
    visible: {
      get: (target, host) => noteOf(target, host).visible,
      set: ({ sheetId, at }, value, host) => {
        patchNote(host.sheet(sheetId), at, { visible: values.flag(value) });
      },
    },
  },
  methods: {
    delete: {
      run: ({ sheetId, at }, _args, host) => {
        deleteNote(host.sheet(sheetId), at);
      },
    },
    getLocation: {
      run: ({ sheetId, at: { row, column } }) =>
        object('Range', { sheetId, range: { top: row, left: column, bottom: row, right: column } }),
    },
  },
};
