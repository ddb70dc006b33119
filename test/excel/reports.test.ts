/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { join } from 'node:path';
import { insertReport, outlineOf, readAll, readReport, type ReportPart } from '../../src/app';
import { excelWorkbook } from '../../src/excel';
import { loadWorkbook } from '../../workbench/file';
import { expectSyncs } from '../../workbench/recorder';
import { openWorkbook, type OpenWorkbook } from '../../workbench/testing';
import { day } from '../support/check';
import { bytesOf, expectManifestApi, sheetOf } from './support';

const EXAMPLE = join(__dirname, '../../examples/municipality.xlsx');
const RU = { locale: 'ru', today: day('2026-03-31') } as const;
const OWN = [
  ...['Замечания', 'Показатели', 'Динамика', 'Рисковый профиль', 'Мониторинг'],
  ...['Мониторинг – таблицы', 'Мониторинг – мероприятия', 'Мониторинг – школы', 'Справка'],
];
/** Of reading, checking, computing and writing together. */
const MOST_SYNCS = 12;
/** Thousands of formulas over long sheets are calculated anew. */
const PATIENCE = 240_000;

let excel: OpenWorkbook;
beforeEach(async () => {
  excel = await openWorkbook({ workbook: await loadWorkbook('municipality.xlsx', bytesOf(EXAMPLE)) });
  excel.recorder.reset();
}, PATIENCE);

async function insert(...parts: readonly ReportPart[]) {
  const workbook = excelWorkbook();
  return insertReport(workbook, await readReport(workbook, { ...RU, parts }));
}

async function insertAll() {
  const workbook = excelWorkbook();
  const read = await readAll(workbook, RU);
  return { ...(await insertReport(workbook, read)), check: read.report.check };
}

const names = () => excel.session.workbook.sheets.map(({ name }) => name);

/** Every cell with its text, formula and style. */
const contents = () =>
  excel.session.workbook.sheets.map(({ name, cells }) => [
    name,
    [...cells.entries()].map(({ row, column, cell }) => [row, column, cell]),
  ]);

/** The first cell of a sheet whose text fits, 0-based. */
function find(sheet: string, fits: (text: string) => boolean): { row: number; column: number } {
  const found = [...sheetOf(excel, sheet).cells.entries()].find(({ cell }) => fits(String(cell.value ?? '')));
  if (!found) throw new Error(`no such cell on ${sheet}`);
  return { row: found.row, column: found.column };
}

const textAt = (sheet: string, { row, column }: { row: number; column: number }): string =>
  String(sheetOf(excel, sheet).cells.get(row, column)?.value ?? '');

test(
  'everything at once: a check and the sheets of every part in at most 12 syncs, and one undo takes all back',
  async () => {
    const before = [names(), contents()];
    const { sheets, undo, check } = await insertAll();
    expectSyncs(excel.recorder).toBeAtMost(MOST_SYNCS);
    expectManifestApi(excel);
    expect(sheets.map(({ name }) => name)).toEqual(OWN.toSpliced(1, 0, 'Обзор'));
    expect(names()[0]).toBe('Обзор');
    expect(excel.session.workbook.activeSheet.name).toBe('Обзор');
    expect(names().slice(-OWN.length)).toEqual(OWN);
    expect(check.findings.length).toBeGreaterThan(0);
    await excelWorkbook().undo(undo);
    expect([names(), contents()]).toEqual(before);
  },
  PATIENCE,
);

test(
  'texts edited on «Мониторинг» and «Справка» survive the next run, all else is the same again',
  async () => {
    await insert('monitoring', 'memo');
    const first = contents();
    await insert('monitoring', 'memo');
    expect(contents()).toEqual(first);

    const place = find('Мониторинг', (text) => text.startsWith('Выполнить просроченные'));
    const paragraph = find('Справка', (text) => text.length > 80);
    await excel.run(async (context) => {
      const cell = ({ row, column }: typeof place, sheet: string) =>
        context.workbook.worksheets.getItem(sheet).getCell(row, column);
      cell(place, 'Мониторинг').values = [['Поручить наставнику провести семинар']];
      cell(paragraph, 'Справка').values = [['Основание: приказ № 5']];
      await context.sync();
    });
    const edited = outlineOf(await readReport(excelWorkbook(), { ...RU, parts: ['monitoring', 'memo'] }));
    expect(edited.sheets.map(({ name, edited: count }) => [name, count])).toEqual([
      ['Мониторинг', 1],
      ...['таблицы', 'мероприятия', 'школы'].map((list) => [`Мониторинг – ${list}`, 0]),
      ['Справка', 1],
    ]);
    await insert('monitoring', 'memo');
    expect(textAt('Мониторинг', place)).toBe('Поручить наставнику провести семинар');
    expect(textAt('Справка', paragraph)).toBe('Основание: приказ № 5');
  },
  PATIENCE,
);
