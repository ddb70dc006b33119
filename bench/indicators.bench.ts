/** What computing indicators costs beside reading, LibreOffice and pandas: npm run bench */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { read } from '@e965/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { computeReport, resultLines } from '../src/app';
import { newWorkbookFile, readWorkbookBytes } from '../src/files';
import { computeIndicators, type Indicators } from '../src/indicators';
import { readData } from '../src/data';
import { dayWithin, type SheetPlan, type WorkbookSnapshot } from '../src/workbook';
import { convertWorkbook, findLibreOffice, RenderError } from '../workbench/render';
import { line, ratio, sideBySide, timed } from './measure';
import { municipality } from './municipality';
import { pandasFigures } from './pandas';

const REPORT = { locale: 'ru', today: dayWithin(2026, 3, 31), parts: ['indicators'] } as const;

const SCHOOLS = 1_000;
const ROUNDS = 5;
/** Milliseconds after which LibreOffice is given up. */
const PATIENCE = 600_000;

const compute = (snapshot: WorkbookSnapshot): Indicators => computeIndicators(readData(snapshot), snapshot);

async function besideReading(bytes: Uint8Array, snapshot: WorkbookSnapshot): Promise<Record<string, number>> {
  const times = await sideBySide(ROUNDS, {
    read: () => read(bytes, { dense: true }),
    snapshot: () => readWorkbookBytes('данные.xlsx', bytes),
    compute: () => compute(snapshot),
    planned: () => computeReport(snapshot, REPORT),
  });
  line(`  SheetJS alone       ${times.read.toFixed(0)} ms`);
  line(
    `  records, indicators ${times.compute.toFixed(0)} ms   ${ratio(times.compute, times.read)} of SheetJS (limit 0.25)`,
  );
  line(
    `  with the two sheets ${times.planned.toFixed(0)} ms   ${ratio(times.planned, times.read)} of SheetJS`,
  );
  return times;
}

/** Formulas give way to what was computed. */
const withoutFormulas = (plan: SheetPlan): SheetPlan => ({
  ...plan,
  rows: plan.rows.map((row) =>
    row.map((cell) => (cell ? { value: cell.value, ...(cell.style && { style: cell.style }) } : null)),
  ),
});

/** LibreOffice opening and saving the data with «Показатели», once with its formulas and once with their values. */
async function besideLibreOffice(snapshot: WorkbookSnapshot, ours: number, folder: string): Promise<void> {
  if (findLibreOffice() === null) {
    line('  LibreOffice is not installed: left out');
    return;
  }
  const { plans } = computeReport(snapshot, REPORT);
  const indicators = plans.filter(({ kind }) => kind === 'indicators');
  const convert = async (name: string, sheets: readonly SheetPlan[]): Promise<number> => {
    const file = path.join(folder, `${name}.xlsx`);
    await writeFile(file, await newWorkbookFile({ name, copies: snapshot.sheets, plans: sheets }));
    return timed(() => convertWorkbook(file, 'xlsx', path.join(folder, 'снова'), { timeout: PATIENCE }));
  };
  const values = await convert('значения', indicators.map(withoutFormulas));
  const formulas = await convert('формулы', indicators).catch((error: unknown) => {
    if (error instanceof RenderError && error.fault.code === 'took-too-long') return null;
    throw error;
  });
  const calculating = (formulas ?? PATIENCE) - values;
  line(
    `  LibreOffice calculating «Показатели»${formulas === null ? ', given up after' : ''} ${calculating.toFixed(0)} ms   ours is ${ratio(ours, calculating)} of it`,
  );
}

function besidePandas(
  file: string,
  indicators: Indicators,
  { snapshot = 0, compute: own = 0 }: Record<string, number>,
): void {
  const pandas = pandasFigures(file);
  if (pandas === null) {
    line('  pandas is not installed: left out');
    return;
  }
  const share = (id: string): number | null =>
    indicators.indicators.find(({ definition }) => definition.id === id)?.current.share ?? null;
  const agrees =
    share('teachers-diagnosed') === pandas.diagnosed &&
    share('low-result-index') === pandas.index &&
    resultLines(indicators).filter(({ low }) => low.change !== null).length === pandas.changes;
  if (!agrees) throw new Error('pandas computes other figures');
  const [reading, computing] = [pandas.readSeconds * 1000, pandas.computeSeconds * 1000];
  line(`  pandas computing    ${computing.toFixed(0)} ms   ours is ${ratio(own, computing)} of it`);
  line(
    `  pandas, file to figures ${(reading + computing).toFixed(0)} ms   ours is ${ratio(snapshot + own, reading + computing)} of it`,
  );
}

async function main(): Promise<void> {
  const data = municipality(SCHOOLS);
  const sheets = Object.entries(data).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) }));
  const bytes = await writeXlsx({ sheets });
  const snapshot = readWorkbookBytes('данные.xlsx', bytes);
  const folder = await mkdtemp(path.join(tmpdir(), 'roadmap-monitor-'));
  try {
    line(`${SCHOOLS} schools, ${data.Результаты.length - 1} rows of results`);
    const times = await besideReading(bytes, snapshot);
    const file = path.join(folder, 'данные.xlsx');
    await writeFile(file, bytes);
    besidePandas(file, compute(snapshot), times);
    await besideLibreOffice(snapshot, times.compute ?? 0, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

void main();
