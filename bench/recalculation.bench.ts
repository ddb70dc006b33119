/** What LibreOffice takes to calculate a whole report anew beside opening it, and the plan beside SheetJS: npm run bench */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { read } from '@e965/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { computeReport } from '../src/app';
import { newWorkbookFile, readWorkbookBytes } from '../src/files';
import { dayWithin } from '../src/workbook';
import { findLibreOffice } from '../workbench/render';
import { largeMunicipality, type RowOrder } from './largeMunicipality';
import { line, ratio, timed } from './measure';

const REPORT = { locale: 'ru', today: dayWithin(2025, 6, 30) } as const;
const LIMITS = { opening: 1.5, exponent: 1.2, plan: 1 } as const;
const BOOKS: readonly (readonly [schools: number, order: RowOrder])[] = [
  [50, 'by-school'],
  [150, 'by-school'],
  [150, 'by-procedure'],
  [500, 'by-school'],
];
/** Whether formulas are calculated when a file is opened, as LibreOffice numbers it. */
const RECALCULATE = { always: 0, never: 1 } as const;

/** Prints the seconds of the processor that a command and its children take. */
const TIMES = `
import json, resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps(used.ru_utime + used.ru_stime))
`;

function opening(office: string, file: string, mode: keyof typeof RECALCULATE, folder: string): number {
  const profile = path.join(folder, `profile-${mode}`);
  mkdirSync(path.join(profile, 'user'), { recursive: true });
  writeFileSync(
    path.join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${RECALCULATE[mode]}</value></prop></item></oor:items>`,
  );
  const args = [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    ...['--headless', '--norestore', '--convert-to', 'csv', '--outdir', path.join(folder, 'out'), file],
  ];
  const { stdout } = spawnSync('python3', ['-c', TIMES, office, ...args], { encoding: 'utf8' });
  return Number(stdout);
}

async function main(): Promise<void> {
  const office = findLibreOffice();
  const folder = mkdtempSync(path.join(tmpdir(), 'recalculation-'));
  const calculating = new Map<number, number>();
  try {
    for (const [schools, order] of BOOKS) {
      const data = largeMunicipality(schools, order);
      const sheets = Object.entries(data).map(([name, rows]) => ({
        name,
        rows: rows.map((row) => [...row]),
      }));
      const bytes = await writeXlsx({ sheets });
      const snapshot = readWorkbookBytes('данные.xlsx', bytes);
      const reading = await timed(() => read(bytes, { dense: true }));
      const planning = await timed(() => computeReport(snapshot, REPORT));
      const { plans } = computeReport(snapshot, REPORT);
      const rows = (data.Результаты?.length ?? 1) - 1;
      line(`${schools} schools, ${rows} rows of results, ${order}`);
      line(
        `  the plan ${planning.toFixed(0)} ms   ${ratio(planning, reading)} × SheetJS reading the data (limit ${LIMITS.plan})`,
      );
      if (office === null) continue;
      const file = path.join(folder, `${schools}-${order}.xlsx`);
      writeFileSync(file, newWorkbookFile({ name: 'отчёт', copies: snapshot.sheets, plans }));
      const [never, always] = (['never', 'always'] as const).map((mode) =>
        opening(office, file, mode, folder),
      );
      if (never === undefined || always === undefined) continue;
      if (order === 'by-school') calculating.set(schools, always);
      line(
        `  LibreOffice: opening ${never.toFixed(1)} s, with calculating ${always.toFixed(1)} s   ${ratio(always, never)} × (limit ${LIMITS.opening})`,
      );
    }
    const [few, many] = [calculating.get(50), calculating.get(500)];
    if (few !== undefined && many !== undefined) {
      line(`exponent from 50 to 500: ${Math.log10(many / few).toFixed(2)} (limit ${LIMITS.exponent})`);
    }
    if (office === null) line('LibreOffice is not installed: left out');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
