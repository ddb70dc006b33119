/** What the processor does for a report with cohorts, movement, terms, subjects, documents and dossiers, beside one without: npm run bench */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { line, medianUse, ratio, runWatched, type Used, watchedIn } from './measure';
import { askedSheets, plainSheets } from './questions';

const PROGRAM = path.resolve(__dirname, '../cli/roadmap-monitor.js');
const SCHOOLS = 150;
const ROUNDS = Number(process.argv[2] ?? 5);
/** Of the processor's time: all questions against none; with a page for each school against without. */
const LIMITS = { questions: 1.3, dossiers: 1.5 } as const;

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'roadmap-monitor-bench-'));
  try {
    const usage = watchedIn(folder);
    const books = { plain: plainSheets(SCHOOLS), asked: askedSheets(SCHOOLS) };
    for (const [name, sheets] of Object.entries(books)) {
      const rows = Object.entries(sheets).map(([sheet, own]) => ({
        name: sheet,
        rows: own.map((row) => [...row]),
      }));
      writeFileSync(path.join(folder, `${name}.xlsx`), await writeXlsx({ sheets: rows }));
    }
    const report = (book: keyof typeof books, ...options: readonly string[]): Used =>
      runWatched(
        usage,
        ...[PROGRAM, 'report', path.join(folder, `${book}.xlsx`), '-o', path.join(folder, 'report.xlsx')],
        ...options,
      );
    const [plain, asked, dossiers]: [Used[], Used[], Used[]] = [[], [], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      plain.push(report('plain'));
      asked.push(report('asked', '--subjects', 'все'));
      dossiers.push(report('asked', '--subjects', 'все', '--dossiers', 'все'));
    }
    const [none, all, pages] = [medianUse(plain), medianUse(asked), medianUse(dossiers)];
    const rowsOf = (name: string): number => (books.asked[name]?.length ?? 1) - 1;
    line(
      `a report of ${SCHOOLS} schools, ${rowsOf('Результаты')} rows of results, ${rowsOf('Задания')} of tasks, median of ${ROUNDS} rounds, seconds of the processor`,
    );
    line(`  without the questions   ${none.processor.toFixed(1)} s, ${none.memory.toFixed(0)} MB`);
    line(
      `  with all of them        ${all.processor.toFixed(1)} s   ${ratio(all.processor, none.processor)} (limit ${LIMITS.questions}), ${all.memory.toFixed(0)} MB`,
    );
    line(
      `  and a page each school  ${pages.processor.toFixed(1)} s   ${ratio(pages.processor, all.processor)} of those without pages (limit ${LIMITS.dossiers}), ${pages.memory.toFixed(0)} MB`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
