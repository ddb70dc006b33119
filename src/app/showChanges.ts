import { changesSheet } from '../reports';
import { type ApplyResult, settleNames, type SheetWriter, type WorkbookReader } from '../workbook';
import type { WrittenSheet } from './showFindings';

/** Writes the sheet «Что изменилось», in place of its last one where there is one, and shows it. */
export async function showChanges(
  host: WorkbookReader & SheetWriter,
  input: Parameters<typeof changesSheet>[0],
): Promise<Pick<ApplyResult, 'undo'> & { readonly sheet: WrittenSheet }> {
  const plan = changesSheet(input);
  const { name, taken } = settleNames(await host.read(), { changes: plan.name }).changes;
  const { undo } = await host.insert([{ ...plan, name }], name);
  return { undo, sheet: { name, renamed: taken } };
}
