import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { copiedReport, memoOf, type ReportOptions } from '../../src/app';
import { fileWorkbook, newWorkbookFile } from '../../src/files';
import { parseIsoDay, sheetAddress, type SheetPlan, type WorkbookSnapshot } from '../../src/workbook';

export const EXAMPLE = path.resolve(__dirname, '../../examples/municipality.xlsx');
const TODAY = '2026-03-31';

/** A document made of the example: an inserted sheet, alone to be seen in its workbook, or the memo in Word's format. */
export interface ExampleDocument {
  readonly file: string;
  /** Null of the memo. */
  readonly plan: SheetPlan | null;
}

export const WORD_MEMO = 'memo-word';

/** Writes each document of the example into the folder; by the kind of its sheet, and {@link WORD_MEMO}. */
export async function exampleDocuments(folder: string): Promise<ReadonlyMap<string, ExampleDocument>> {
  return documentsOf(await fileWorkbook(EXAMPLE).read(), folder);
}

/** The same of a workbook, of some parts of its report or held against another one. */
export async function documentsOf(
  snapshot: WorkbookSnapshot,
  folder: string,
  more: Pick<ReportOptions, 'parts' | 'last'> = {},
): Promise<ReadonlyMap<string, ExampleDocument>> {
  const today = parseIsoDay(TODAY);
  if (!today) throw new Error(`no day: ${TODAY}`);
  const options = { locale: 'ru', today, ...more } as const;
  const report = copiedReport(snapshot, options);
  // What is hidden is not printed.
  const copies = report.copies.map((copy) => ({ ...copy, visibility: 'hidden' as const }));
  const documents = new Map<string, ExampleDocument>();
  for (const plan of report.plans) {
    const file = path.join(folder, `${plan.kind}.xlsx`);
    const others = referredTo(plan, report.plans).map(hidden);
    await writeFile(file, await newWorkbookFile({ name: plan.name, copies, plans: [plan, ...others] }));
    documents.set(plan.kind, { file, plan });
  }
  const file = path.join(folder, `${WORD_MEMO}.docx`);
  await writeFile(file, await memoOf({ report, snapshot }, options));
  return documents.set(WORD_MEMO, { file, plan: null });
}

/** The other planned sheets that its formulas name, and those that theirs name. */
function referredTo(plan: SheetPlan, plans: readonly SheetPlan[]): readonly SheetPlan[] {
  const found = new Set([plan]);
  // A set that grows is walked to its new end.
  for (const { rows } of found) {
    const formulas = rows.flatMap((row) => row.flatMap((cell) => cell?.formula ?? [])).join();
    for (const own of plans) if (formulas.includes(sheetAddress(own.name, ''))) found.add(own);
  }
  found.delete(plan);
  return [...found];
}

/** LibreOffice prints what a hidden sheet says of its pages. */
function hidden(plan: SheetPlan): SheetPlan {
  const { orientation } = plan.page;
  return { ...plan, hidden: true, page: { orientation } };
}
