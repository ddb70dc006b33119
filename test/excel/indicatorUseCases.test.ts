/** @jest-environment jsdom */
import '../../workbench/testing/globals';
import { isDeepStrictEqual } from 'node:util';
import { runCommand } from '../../src/commands/commands';
import { messageOfError } from '../../src/commands/messages';
import { excelWorkbook } from '../../src/excel';
import { userErrorText } from '../../src/locales';
import { figuresOf, isFigures, NO_CHOICE } from '../../src/taskpane/state/reports';
import { expectSyncs } from '../../workbench/recorder';
import { openWorkbook, type OpenWorkbook } from '../../workbench/testing';
import { day } from '../support/check';
import { type Pane, paneOver, testUseCases, undo, type UseCase } from './paneUseCase';
import { expectManifestApi, prepare, stateOf } from './support';

type Sheets = Readonly<Record<string, readonly (readonly (string | number)[])[]>>;

const YEARS = ['2023/2024', '2024/2025'] as const;
const years = (rows: (year: string, order: number) => readonly (readonly (string | number)[])[]) =>
  YEARS.flatMap((year, order) => rows(year, order));

/** Data of two supported schools that lack nothing. */
const WHOLE: Sheets = {
  Школы: [
    ['Школа', 'Категория', 'Сетевое взаимодействие'],
    ['СОШ № 1', 'ШНОР', 'да'],
    ['СОШ № 2', 'ШНОР', 'нет'],
  ],
  Педагоги: [
    ['Школа', 'Учебный год', 'Всего педагогов', 'Прошли диагностику'],
    ...years((year, order) => [
      ['СОШ № 1', year, 10, 4 + order],
      ['СОШ № 2', year, 6, 3],
    ]),
  ],
  Обучающиеся: [
    ['Школа', 'Учебный год', 'Всего обучающихся', 'Охвачены ИОМ'],
    ...years((year) => [
      ['СОШ № 1', year, 100, 20],
      ['СОШ № 2', year, 60, 6],
    ]),
  ],
  Результаты: [
    ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', '«2»'],
    ...years((year) => [
      ['СОШ № 1', year, 'ВПР', 'История', 6, 20, 8],
      ['СОШ № 2', year, 'ВПР', 'История', 6, 20, 1],
    ]),
  ],
};

async function openBook(sheets: Sheets): Promise<OpenWorkbook> {
  const excel = await openWorkbook({ sheets: Object.keys(sheets) });
  await prepare(excel, ({ worksheets }) => {
    for (const [name, rows] of Object.entries(sheets)) {
      const range = worksheets.getItem(name).getRange('A1');
      range.getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1).values = rows.map((row) => [...row]);
    }
  });
  return excel;
}

const open = (): Promise<OpenWorkbook> => openBook(WHOLE);
const compute = ({ commands }: Pane): Promise<void> => commands.report('indicators', NO_CHOICE, 'ru');
const refresh = ({ commands }: Pane): Promise<void> => commands.refreshFigures(NO_CHOICE, 'ru');

const KILOBYTE = 1024;
const USE_CASES: readonly UseCase[] = [
  {
    name: 'insert the indicators',
    before: [],
    run: compute,
    syncs: 5,
    bytes: 900 * KILOBYTE,
    patience: 1.5,
  },
  { name: 'refresh the figures', before: [compute], run: refresh, syncs: 3, bytes: 250 * KILOBYTE },
  {
    name: 'take the sheets of indicators out',
    before: [compute],
    run: undo,
    syncs: 4,
    bytes: 12 * KILOBYTE,
    isOneWay: true,
  },
];

testUseCases(USE_CASES, open);

const faultText = ({ state }: Pane): string => {
  const { notice } = state();
  const error = notice?.kind === 'fault' ? notice.fault.error : null;
  return error ? Object.values(userErrorText(error, 'ru')).join(' ') : '';
};
const shares = ({ state }: Pane) =>
  figuresOf(state().reports)?.indicators.map(({ id, current: { part, total } }) => [id, part, total]) ?? [];

test('one click inserts the sheets, shows the first, and its figures stand in the pane', async () => {
  const pane = paneOver(await open());
  await compute(pane);
  expect(pane.excel.session.workbook.sheets.map(({ name }) => name)).toEqual([
    ...Object.keys(WHOLE),
    'Показатели',
    'Динамика',
  ]);
  expect(pane.excel.session.workbook.activeSheet.name).toBe('Показатели');
  expect(shares(pane)).toContainEqual(['teachers-diagnosed', 5 + 3, 16]);
  expect(figuresOf(pane.state().reports)?.signs.map(({ school }) => school)).toEqual(['СОШ № 1']);
});

test('given up while they are computed, nothing is written and nothing shown', async () => {
  const pane = paneOver(await open());
  const before = stateOf(pane.excel);
  // Every step takes so long that others get a turn after it.
  let clock = 0;
  const clocks = jest.spyOn(performance, 'now').mockImplementation(() => (clock += 1000));
  const computing = compute(pane);
  const given = setInterval(() => {
    const { work } = pane.state();
    if (work.kind === 'computing' && work.progress !== null) pane.commands.cancel();
  });
  await computing;
  clearInterval(given);
  clocks.mockRestore();
  expect(stateOf(pane.excel)).toEqual(before);
  const { work, reports, notice } = pane.state();
  const { shown, preview } = reports.slots.indicators;
  expect([work.kind, shown, preview, notice]).toEqual(['idle', null, null, null]);
});

describe('a source', () => {
  const source = ({ state }: Pane) => {
    const own = figuresOf(state().reports)?.indicators.find(({ id }) => id === 'teachers-diagnosed');
    return own?.schools[0]?.source ?? null;
  };

  test('is selected', async () => {
    const pane = paneOver(await open());
    await compute(pane);
    const place = source(pane);
    expect(place).toEqual({ sheet: 'Педагоги', cell: 'D4' });
    if (place) await pane.commands.select(place);
    expect(pane.excel.session.workbook.activeSheet.name).toBe('Педагоги');
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['renamed', (sheet) => void (sheet.name = 'Кадры')],
    ['deleted', (sheet) => sheet.delete()],
    ['hidden', (sheet) => void (sheet.visibility = 'Hidden')],
  ])('on a sheet that was %s meanwhile is told of, and the pane works on', async (_, change) => {
    const pane = paneOver(await open());
    await compute(pane);
    const place = source(pane);
    await prepare(pane.excel, ({ worksheets }) => change(worksheets.getItem('Педагоги')));
    if (place) await pane.commands.select(place);
    expect(faultText(pane)).toContain('«Педагоги»');
    await compute(pane);
    expect(pane.state().notice?.kind).not.toBe('fault');
  });
});

describe('the schools supported', () => {
  const withSchools = (...rows: readonly (readonly string[])[]): Sheets => ({
    ...WHOLE,
    Школы: [['Школа', 'Категория', 'Сетевое взаимодействие'], ...rows],
  });

  test('are none: that is told before anything is written', async () => {
    const pane = paneOver(await openBook(withSchools(['СОШ № 1', 'нет', 'да'])));
    const before = stateOf(pane.excel);
    await compute(pane);
    expect(stateOf(pane.excel)).toEqual(before);
    const { preview } = pane.state().reports.slots.indicators;
    const summary = isFigures(preview?.made) ? preview.made.summary : null;
    expect(summary?.missing).toContainEqual({
      what: 'supported-schools',
      year: '2024/2025',
      cohort: { name: 'ШНОР', plural: 'ШНОР', genitive: 'ШНОР' },
    });
    await pane.commands.insertReport('indicators', NO_CHOICE, 'ru');
    expect(pane.excel.session.workbook.activeSheet.name).toBe('Показатели');
    expect(figuresOf(pane.state().reports)?.supported).toBe(0);
  });

  test('are one: its counts stand beside each share', async () => {
    const pane = paneOver(await openBook(withSchools(['СОШ № 1', 'ШНОР', 'да'], ['СОШ № 2', 'нет', 'нет'])));
    await compute(pane);
    expect(figuresOf(pane.state().reports)?.supported).toBe(1);
    expect(shares(pane)).toContainEqual(['schools-networking', 1, 1]);
    expect(shares(pane)).toContainEqual(['teachers-diagnosed', 5, 10]);
  });
});

describe('the button of the ribbon', () => {
  const shell = { load: () => null, save: () => true };
  const pressed = (locale: 'ru' | 'en' = 'ru') =>
    runCommand('insertIndicators', { workbook: excelWorkbook(), shell, locale, today: day('2026-06-01') });

  test('inserts the sheets in as many syncs as the pane', async () => {
    const excel = await open();
    expect(await pressed()).toBeNull();
    expectSyncs(excel.recorder).toBeAtMost(5);
    expectManifestApi(excel);
    expect(excel.session.workbook.activeSheet.name).toBe('Показатели');
  });

  test('speaks the language of Excel', async () => {
    const excel = await open();
    await pressed('en');
    expect(excel.session.workbook.sheets.map(({ name }) => name).slice(-2)).toEqual([
      'Indicators',
      'Dynamics',
    ]);
  });

  test('without data writes nothing and tells what is needed', async () => {
    const excel = await openBook({ Смета: [['Статья', 'Сумма']] });
    const before = stateOf(excel);
    const message = await pressed();
    expect(message?.title).toBe('Листов с данными нет');
    expect(message?.text).toContain('«Педагоги»');
    expect(stateOf(excel)).toEqual(before);
  });

  test('failing at any sync it says so, and leaves the workbook as it was', async () => {
    let sync = 1;
    for (; ; sync++) {
      const excel = await open();
      const before = stateOf(excel);
      excel.host.faults.failSync(sync, { kind: 'error', code: 'GeneralException' });
      const error: unknown = await pressed().then(
        () => null,
        (reason: unknown) => reason,
      );
      if (error === null) break;
      const { title, text } = messageOfError(error, 'ru');
      expect([title, text]).not.toContain('');
      expect(isDeepStrictEqual(stateOf(excel), before)).toBe(true);
    }
    expect(sync).toBe(6);
  });
});
