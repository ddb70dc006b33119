import { type BytesWorkbook, bytesWorkbook, editableFile } from '../../files';
import { UserError } from '../../findings';
import type { Asked, BookThread, Told, View } from './protocol';

/** The thread's side: one workbook, which is asked one thing after the other. */
export function bookThread(): BookThread {
  let book: BytesWorkbook | null = null;
  const opened = (): BytesWorkbook => {
    if (!book) throw new Error('No workbook is open.');
    return book;
  };
  const viewOf = async (own: BytesWorkbook): Promise<View> => ({
    snapshot: await own.read(),
    shown: await own.shown(),
  });
  return {
    async open(name, bytes) {
      const own = bytesWorkbook(editableFile(name, bytes));
      const view = await viewOf(own);
      book = own;
      return view;
    },
    view: async () => viewOf(opened()),
    bytes: async () => opened().bytes(),
    glance: async () => opened().glance(),
    apply: async (edits) => opened().apply(edits),
    insert: async (sheets, show) => opened().insert(sheets, show),
    add: async (addition) => opened().add(addition),
    offer: async (sheets) => opened().offer(sheets),
    unmark: async () => opened().unmark(),
    mark: async (marks, sheet) => opened().mark(marks, sheet),
    undo: async (record) => opened().undo(record),
    richCells: async (cells) => opened().richCells(cells),
  };
}

/** Does what was asked. Never rejects. */
export async function bookAnswer(book: BookThread, { id, call, given }: Asked): Promise<Told> {
  try {
    const run = book[call] as (...values: readonly unknown[]) => Promise<unknown>;
    return { id, result: await run(...given) };
  } catch (error) {
    if (error instanceof UserError) return { id, code: error.code, data: error.data };
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
