import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { copiedReport, memoOf } from '../../src/app';
import { fileWorkbook, newWorkbookFile } from '../../src/files';
import { parseIsoDay } from '../../src/workbook';
import { renderPages } from './renderPages';
import { withTemporaryFolder } from './temporaryFolder';

/** The printed pages of every inserted sheet and of the memo, made of the example: `npm run pages`. */
const ROOT = path.resolve(__dirname, '../..');
const EXAMPLE = path.join(ROOT, 'examples/municipality.xlsx');
const FOLDER = path.join(ROOT, 'docs/pages');
/** Small, and still readable. */
const LOOKS = { resolution: 72 };
const TODAY = '2026-03-31';

async function main(): Promise<void> {
  const today = parseIsoDay(TODAY);
  if (!today) throw new Error(`no day: ${TODAY}`);
  const options = { locale: 'ru', today } as const;
  const snapshot = await fileWorkbook(EXAMPLE).read();
  const report = copiedReport(snapshot, options);
  // What is hidden is not printed.
  const copies = report.copies.map((copy) => ({ ...copy, visibility: 'hidden' as const }));
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  await withTemporaryFolder(async (temporary) => {
    for (const plan of report.plans) {
      const file = path.join(temporary, `${plan.kind}.xlsx`);
      await writeFile(file, await newWorkbookFile({ name: plan.name, copies, plans: [plan] }));
      await renderPages(file, FOLDER, LOOKS);
    }
    const memo = path.join(temporary, 'memo-word.docx');
    await writeFile(memo, await memoOf({ report, snapshot }, options));
    await renderPages(memo, FOLDER, LOOKS);
  });
}

void main();
