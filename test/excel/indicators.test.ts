/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { join } from 'node:path';
import { day } from '../support/check';
import { type InsertedReport, insertReport, readReport } from '../../src/app';
import { excelWorkbook } from '../../src/excel';
import { expectSyncs } from '../../workbench/recorder';
import { loadWorkbook } from '../../workbench/file';
import { openWorkbook, type OpenWorkbook } from '../../workbench/testing';
import { bytesOf, expectManifestApi, prepare, sheetOf } from './support';

const EXAMPLE = join(__dirname, '../../examples/municipality.xlsx');
const OPTIONS = { locale: 'ru', today: day('2026-03-31'), parts: ['indicators'] } as const;
/** Of reading and writing together. */
const MOST_SYNCS = 6;
/** Thousands of formulas over long sheets are calculated anew. */
const PATIENCE = 120_000;

let excel: OpenWorkbook;
beforeEach(async () => {
  excel = await openWorkbook({ workbook: await loadWorkbook('municipality.xlsx', bytesOf(EXAMPLE)) });
  excel.recorder.reset();
}, PATIENCE);

async function insertIndicators(): Promise<InsertedReport> {
  const workbook = excelWorkbook();
  return insertReport(workbook, await readReport(workbook, OPTIONS));
}

const names = () => excel.session.workbook.sheets.map(({ name }) => name);

test(
  'the sheets of indicators are inserted, calculated by Excel to what was computed',
  async () => {
    const before = names();
    const { sheets, indicators, missing, undo } = await insertIndicators();
    expectSyncs(excel.recorder).toBeAtMost(MOST_SYNCS);
    expectManifestApi(excel);
    expect(names()).toEqual([...before, 'Показатели', 'Динамика']);
    expect(excel.session.workbook.activeSheet.name).toBe('Показатели');
    expect(sheets).toEqual([
      { name: 'Показатели', renamed: false },
      { name: 'Динамика', renamed: false },
    ]);
    expect(missing).toEqual([]);
    const row =
      indicators.indicators.findIndex(({ definition }) => definition.id === 'teachers-diagnosed') + 5;
    const { cells } = sheetOf(excel, 'Показатели');
    expect([6, 7].map((column) => cells.get(row, column)?.value)).toEqual([
      17 + 18 + 17 + 11,
      19 + 21 + 19 + 13,
    ]);
    expect(cells.get(row, 6)?.formula).toContain('SUM');
    await excelWorkbook().undo(undo);
    expect(names()).toEqual(before);
  },
  PATIENCE,
);

test(
  'a second run writes the same sheets again, a taken name gives way',
  async () => {
    await prepare(excel, ({ worksheets }) => void worksheets.add('Динамика'));
    const first = await insertIndicators();
    expect(first.sheets).toEqual([
      { name: 'Показатели', renamed: false },
      { name: 'Динамика (2)', renamed: true },
    ]);
    const there = names();
    excel.recorder.reset();
    const second = await insertIndicators();
    expectSyncs(excel.recorder).toBeAtMost(MOST_SYNCS);
    expect(names()).toEqual(there);
    expect(second.undo.inserted).toEqual([]);
  },
  PATIENCE,
);
