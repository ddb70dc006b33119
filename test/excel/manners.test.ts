/** @jest-environment jsdom */
import { fittingScale } from '../../src/excel/printFit';
import { excelWorkbook } from '../../src/excel';
import type { Progress, SheetPlan } from '../../src/workbook';
import { openWorkbook, type OpenOptions } from '../../workbench/testing';
import { PLAIN_PLAN, RICH_PLAN } from './plan';
import { sheetOf } from './support';

const open = (options: OpenOptions) => openWorkbook({ sheets: ['Лист1'], ...options });

test('a new sheet is brought into view on the web, where that takes a request of its own', async () => {
  const excel = await open({ platform: 'web', newSheetStaysBehind: true });
  await excelWorkbook().insert([RICH_PLAN], RICH_PLAN.name);
  expect(excel.session.workbook.activeSheet.name).toBe(RICH_PLAN.name);
});

test('a sheet that could not be brought into view is written, and taken back as any', async () => {
  const excel = await open({ platform: 'web', newSheetStaysBehind: true });
  // The second request writes, the third shows.
  excel.host.faults.failSync(3, { kind: 'error', code: 'GeneralException' });
  const { undo } = await excelWorkbook().insert([RICH_PLAN], RICH_PLAN.name);
  expect(sheetOf(excel, RICH_PLAN.name).cells.get(0, 0)?.value).toBe('=Показатели');
  expect(excel.session.workbook.activeSheet.name).toBe('Лист1');
  await excelWorkbook().undo(undo);
  expect(excel.session.workbook.sheets.map(({ name }) => name)).toEqual(['Лист1']);
});

describe('a sheet that Excel does not fit into the width of a page', () => {
  const WIDE: SheetPlan = { ...PLAIN_PLAN, columnWidths: [60, 60, 60], page: { orientation: 'portrait' } };

  test('is printed at the scale at which it fits', async () => {
    const excel = await open({ fitIgnored: true });
    await excelWorkbook().insert([WIDE]);
    // 60 characters are 425 pixels, 318.75 points; A4 has 595 less its margins.
    const scale = fittingScale(WIDE);
    expect(sheetOf(excel, WIDE.name).parts.pageLayout.zoom).toEqual({ scale });
    expect((scale / 100) * 3 * 318.75).toBeLessThan(595);
    expect(((scale + 10) / 100) * 3 * 318.75).toBeGreaterThan(500);
  });

  test('is fitted by Excel where Excel does that', async () => {
    const excel = await open({});
    await excelWorkbook().insert([WIDE]);
    expect(sheetOf(excel, WIDE.name).parts.pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
  });
});

test('a sheet with conditional formats that is written anew is painted anew', async () => {
  const excel = await open({ paintsOnCalculation: true });
  await excelWorkbook().insert([RICH_PLAN]);
  await excelWorkbook().insert([RICH_PLAN]);
  expect(sheetOf(excel, RICH_PLAN.name).parts.conditionalFormats).not.toEqual([]);
  expect(excel.host.unpainted).toEqual([]);
});

describe('many calls', () => {
  /** 1,500 links, each of several calls, and looks that change from cell to cell. */
  const linked = (name: string): SheetPlan => ({
    ...PLAIN_PLAN,
    name,
    rows: Array.from({ length: 250 }, (_row, row) =>
      Array.from({ length: 3 }, (_cell, column) => ({
        value: `Ячейка ${row}-${column}`,
        style: (row + column) % 2 ? 'odd' : 'even',
        link: { sheet: 'Лист1', cell: 'A1' },
      })),
    ),
    styles: { odd: { bold: true }, even: { wrap: true } },
  });

  test('go in requests of 2,000 at most, and are told sheet by sheet', async () => {
    const excel = await open({});
    const told: Progress['sheet'][] = [];
    excel.recorder.reset();
    const plans = [linked('Показатели'), { ...linked('Справка'), kind: 'memo' } as const];
    await excelWorkbook().insert(plans, undefined, ({ sheet }) => told.push(sheet));
    expect(Math.max(...excel.recorder.syncs.map(({ calls }) => calls))).toBeLessThanOrEqual(2_000);
    expect(told.length).toBeGreaterThan(2);
    expect(told.filter((sheet) => sheet !== undefined).every(({ of }) => of === 2)).toBe(true);
    expect(sheetOf(excel, 'Справка').cells.get(249, 2)?.value).toBe('Ячейка 249-2');
    expect(sheetOf(excel, 'Справка').styleAt(249, 2).font.bold).toBe(true);
  });
});

test('looks on several areas at once that Excel refuses are written area by area', async () => {
  const excel = await open({ refusesAreas: true });
  await excelWorkbook().insert([RICH_PLAN]);
  const done = sheetOf(excel, RICH_PLAN.name);
  const usual = await open({});
  await excelWorkbook().insert([RICH_PLAN]);
  const looks = ({ cells }: typeof done) =>
    [...cells.entries()].map(({ row, column, cell: { style } }) => [row, column, style]);
  expect(looks(done)).toEqual(looks(sheetOf(usual, RICH_PLAN.name)));
});
