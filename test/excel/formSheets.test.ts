/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { newTemplate } from '../../src/app';
import { excelWorkbook } from '../../src/excel';
import type { GivenSheet } from '../../src/workbook';
import { loadWorkbook, saveWorkbook } from '../../workbench/file';
import { expectSyncs } from '../../workbench/recorder';
import { openWorkbook, type OpenWorkbook } from '../../workbench/testing';
import { day } from '../support/check';
import { forgetNotes, openNewer } from './newerClient';
import { expectManifestApi, prepare, sheetOf } from './support';

const prompt = { title: 'Категория', text: 'Выберите из списка.' };
const refusal = { title: 'Нет в списке', text: 'Выберите значение из списка.', stop: true };
const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

/** A sheet with everything that helps to fill it in, and the hidden one that it chooses from. */
const FORM: readonly GivenSheet[] = [
  {
    kind: null,
    name: 'Школы',
    rows: [
      [{ value: 'Школа *' }, { value: 'Категория' }, { value: 'Человек' }],
      [{ value: 'СОШ № 1', style: 'text' }, null, null],
    ],
    styles: { text: { numberFormat: '@' } },
    columnWidths: [30, 12, 12],
    frozen: { rows: 1, columns: 1 },
    page: { orientation: 'landscape', footer: 'Шаблон' },
    notes: [
      { at: { row: 0, column: 0 }, text: 'Школа: краткое название.' },
      { at: { row: 0, column: 1 }, text: 'Я'.repeat(300) },
    ],
    validations: [
      { range: at(1, 0, 9), accepts: { kind: 'listed', sheet: 'Списки', range: at(0, 0, 1) }, prompt },
      { range: at(1, 1, 9), accepts: { kind: 'words', words: ['ШНОР', 'нет'] }, prompt, refusal },
      {
        range: at(1, 2, 9, 2),
        accepts: { kind: 'whole', from: 0, to: 10_000 },
        prompt,
        refusal: { ...refusal, stop: false },
      },
      { range: at(1, 3, 9, 3), accepts: { kind: 'decimal', from: 0, to: 100 }, prompt, refusal },
      {
        range: at(1, 4, 9, 4),
        accepts: { kind: 'day', from: day('2025-09-01'), to: day('2026-08-31') },
        prompt,
        refusal,
      },
      { range: at(1, 5, 9, 5), accepts: { kind: 'any' }, prompt },
    ],
    table: { name: 'rm_schools', range: at(0, 0, 1, 2) },
    gridlines: true,
  },
  {
    kind: null,
    name: 'Списки',
    rows: [[{ value: 'СОШ № 1' }], [{ value: 'СОШ № 2' }]],
    styles: {},
    columnWidths: [30],
    page: { orientation: 'portrait' },
    hidden: true,
  },
];

const add = (sheets: readonly GivenSheet[]) => excelWorkbook().add({ edits: [], sheets, show: 'Школы' });
afterEach(forgetNotes);

const names = ({ session }: OpenWorkbook) => session.workbook.sheets.map(({ name }) => name);

const RULES = [
  { rule: { kind: 'list', source: '=Списки!$A$1:$A$2' }, errorAlert: { showAlert: false } },
  {
    ranges: [at(1, 1, 9)],
    rule: { kind: 'list', source: 'ШНОР,нет' },
    prompt: { title: 'Категория', message: 'Выберите из списка.', showPrompt: true },
    errorAlert: { title: 'Нет в списке', message: refusal.text, style: 'Stop', showAlert: true },
  },
  {
    rule: { kind: 'wholeNumber', operator: 'Between', formula1: 0, formula2: 10_000 },
    errorAlert: { style: 'Warning' },
  },
  { rule: { kind: 'decimal', formula1: 0, formula2: 100 } },
  { rule: { kind: 'date', formula1: '2025-09-01', formula2: '2026-08-31' } },
  { rule: { kind: 'custom', formula: '=TRUE' }, errorAlert: { showAlert: false } },
];

describe('a sheet to fill in', () => {
  test('gets its rules with their words, its table, its panes, in two syncs within ExcelApi 1.13', async () => {
    const excel = await openWorkbook();
    excel.recorder.reset();
    await add(FORM);
    expectSyncs(excel.recorder).toBeAtMost(2);
    expectManifestApi(excel);
    const { parts } = sheetOf(excel, 'Школы');
    expect(parts.validations.slice(0, 6)).toMatchObject(RULES);
    expect(parts.tables).toMatchObject([
      { name: 'rm_schools', range: at(0, 0, 1, 2), style: 'TableStyleLight1', showBandedRows: false },
    ]);
    expect(parts.frozen).toEqual({ rows: 1, columns: 1 });
    expect(sheetOf(excel, 'Школы').styleAt(1, 0).numberFormat).toBe('@');
    expect(sheetOf(excel, 'Списки').parts.visibility).toBe('Hidden');
    expect(excel.session.workbook.activeSheet.name).toBe('Школы');
  });

  test('tells its columns while their headers are selected where Excel takes no notes', async () => {
    const excel = await openWorkbook();
    await add(FORM);
    const { notes, validations } = sheetOf(excel, 'Школы').parts;
    expect(notes).toEqual([]);
    expect(validations.slice(6)).toMatchObject([
      { ranges: [at(0, 0)], rule: { kind: 'custom' }, prompt: { message: 'Школа: краткое название.' } },
      { ranges: [at(0, 1)], rule: { kind: 'custom' }, prompt: { message: 'Я'.repeat(255) } },
    ]);
  });

  test('tells them in notes where Excel takes them, in one step of its undo', async () => {
    const excel = await openNewer({ excelApi: '1.20', platform: 'web' });
    excel.recorder.reset();
    await add(FORM);
    const { notes, validations } = sheetOf(excel, 'Школы').parts;
    expect(notes.map(({ at: place, content }) => [place, content])).toEqual([
      [{ row: 0, column: 0 }, 'Школа: краткое название.'],
      [{ row: 0, column: 1 }, 'Я'.repeat(300)],
    ]);
    expect(validations).toHaveLength(6);
  });

  test('is written on a desktop, where hiding a sheet is no step of undo', async () => {
    const excel = await openWorkbook({ excelApi: '1.20' });
    await add(FORM);
    expect(names(excel)).toEqual(['Лист1', 'Школы', 'Списки']);
  });

  test('is taken out again with all that belongs to it; not where something was filled in', async () => {
    const excel = await openNewer({ excelApi: '1.18' });
    const workbook = excelWorkbook();
    const { undo } = await add(FORM);
    await workbook.undo(undo);
    expect(names(excel)).toEqual(['Лист1']);
    const again = await add(FORM);
    await prepare(excel, ({ worksheets }) => {
      worksheets.getItem('Школы').getRange('B2').values = [['ШНОР']];
    });
    expect(await workbook.undo(again.undo)).toMatchObject({ kept: ['Школы'] });
    expect(names(excel)).toEqual(['Лист1', 'Школы']);
  });

  test('comes back from a file with notes, rules and table', async () => {
    const excel = await openNewer({ excelApi: '1.18' });
    await add(FORM);
    const again = await loadWorkbook('Книга.xlsx', await saveWorkbook(excel.session.workbook));
    const parts = again.sheetNamed('Школы')?.parts;
    expect(parts?.notes.map(({ content }) => content)).toEqual(['Школа: краткое название.', 'Я'.repeat(300)]);
    expect(parts?.validations[4]).toMatchObject({ rule: { formula1: 45901, formula2: 46265 } });
    expect(parts?.tables).toMatchObject([{ name: 'rm_schools' }]);
  });
});

test('the whole template of a school is written and read as it is from its file', async () => {
  const excel = await openNewer({ excelApi: '1.18' });
  const { sheets } = newTemplate('school', { today: day('2025-11-01') });
  excel.recorder.reset();
  await excelWorkbook().add({ edits: [], sheets });
  expectSyncs(excel.recorder).toBeAtMost(3);
  expect(names(excel)).toEqual(['Лист1', ...sheets.map(({ name }) => name)]);
  for (const { name, validations = [], notes = [], table } of sheets) {
    const { parts } = sheetOf(excel, name);
    expect(parts.validations).toHaveLength(validations.length);
    expect(parts.notes).toHaveLength(notes.length);
    expect(parts.tables.map((own) => own.name)).toEqual(table ? [table.name] : []);
  }
});

test('what a workbook tells of itself is read with it: the template that it comes from', async () => {
  const excel = await openWorkbook();
  expect(await excelWorkbook().read()).not.toHaveProperty('properties');
  await prepare(excel, ({ properties }) => {
    properties.custom.add('roadmap-monitor-template', 'school');
    properties.custom.add('roadmap-monitor-version', 1);
  });
  const { properties } = await excelWorkbook().read();
  expect([...(properties ?? [])]).toEqual([
    ['roadmap-monitor-template', 'school'],
    ['roadmap-monitor-version', '1'],
  ]);
});
