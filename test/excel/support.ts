import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { type ApiNotes, expectApiWithin, parseApiNotes } from '../../workbench/recorder';
import type { OpenWorkbook } from '../../workbench/testing';
import type { Sheet } from '../../workbench/model';
import { applyChange, type WorkbookChange } from '../../src/excel/applyChange';
import { patientRun } from '../../src/excel/run';
import { UserError } from '../../src/findings';
import type { ApplyResult } from '../../src/workbook';

const notes: ApiNotes = parseApiNotes(readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8'));

/** That nothing above the requirement set of the manifest was asked for. */
export const expectManifestApi = (excel: OpenWorkbook): void => expectApi(excel, '1.13');

/** That nothing above a requirement set was asked for. */
export const expectApi = ({ recorder }: OpenWorkbook, api: '1.13' | '1.18'): void => {
  expectApiWithin(recorder, api, notes);
};

/** Writes edits and sheets as one change. */
export const changeWorkbook = (change: WorkbookChange): Promise<ApplyResult> =>
  applyChange(patientRun(60), change);

/** Bytes of a file, in the array of this window. */
export const bytesOf = (path: string): Uint8Array => Uint8Array.from(readFileSync(path));

/** The `UserError` that a promise ends with. */
export async function refusal(promise: Promise<unknown>): Promise<UserError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('A UserError was expected.');
}

export function sheetOf({ session }: OpenWorkbook, name: string): Sheet {
  const sheet = session.workbook.sheetNamed(name);
  if (!sheet) throw new Error(`There is no sheet «${name}».`);
  return sheet;
}

/** Runs changes in Excel, as a person or another add-in made them, and forgets that they were recorded. */
export async function prepare(
  excel: OpenWorkbook,
  change: (workbook: Excel.Workbook) => void,
): Promise<void> {
  await excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
  excel.recorder.reset();
}

/** As `expect(found).toEqual(wanted)`, for states of workbooks: Jest takes its time over them even where they agree. */
export function expectSame(found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted)) expect(found).toEqual(wanted);
}

/** The sheets as they are, without identifiers. */
export const stateOf = ({ session }: OpenWorkbook) =>
  session.workbook.sheets.map(({ parts, cells, rows, columns }) => ({
    parts: withoutIds(parts, new Map(session.workbook.sheets.map(({ id, name }) => [id, name]))),
    cells: [...cells.entries()]
      .map(({ row, column, cell }) => ({ row, column, ...cell }))
      .sort((a, b) => a.row - b.row || a.column - b.column),
    rows: sizesOf(rows.entries()),
    columns: sizesOf(columns.entries()),
  }));

/** The same with names of sheets instead of their identifiers, and without other identifiers: each try takes new ones. */
function withoutIds<T>(value: T, sheets: ReadonlyMap<string, string>): T;
function withoutIds(value: unknown, sheets: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withoutIds(item, sheets));
  if (typeof value !== 'object' || value === null || value instanceof Map) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]: [string, unknown]) => {
      if (name === 'id') return [name, null];
      return [name, name === 'sheetId' ? sheets.get(String(item)) : withoutIds(item, sheets)];
    }),
  );
}

/** What is set of rows or columns; that they are not hidden goes without saying. */
const sizesOf = (entries: Iterable<readonly [number, { readonly hidden?: boolean }]>) =>
  [...entries]
    .map(([at, { hidden = false, ...rest }]) => [at, hidden ? { hidden, ...rest } : rest] as const)
    .filter(([, set]) => Object.keys(set).length > 0)
    .sort(([a], [b]) => a - b);
