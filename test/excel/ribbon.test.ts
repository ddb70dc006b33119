/** @jest-environment jsdom */
import { readMessage } from '../../src/commands/messages';
import { openWorkbook, type OpenWorkbook } from '../../workbench/testing';
import { restore } from '../../src/taskpane';
import { persistedState } from '../../src/excel';
import { type Pane, paneOver, undo } from './paneUseCase';
import { prepare, stateOf } from './support';

/** Opens a workbook with one roadmap and these settings, and the page of the ribbon's functions. */
async function open(settings: readonly (readonly string[])[], locale = 'ru-RU'): Promise<OpenWorkbook> {
  const excel = await openWorkbook({ sheets: ['Карта', 'Настройки'], locale });
  await prepare(excel, ({ worksheets }) => {
    worksheets.getItem('Карта').getRange('A1:F2').values = [
      ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат', 'Статус'],
      ["'1.1.", 'Провести семинар', "'март 2026", 'Отдел образования', 'Программа семинара', 'в работе'],
    ];
    const rows = [['Параметр', 'Значение'], ...settings];
    worksheets.getItem('Настройки').getRange(`A1:B${rows.length}`).values = rows.map((row) => [...row]);
  });
  jest.resetModules();
  await import('../../src/commands');
  await Office.onReady();
  return excel;
}

/** Presses a button, until its function is done or shows a dialog. */
async function press({ bridge }: OpenWorkbook, name: string): Promise<void> {
  const { done } = pressed(bridge, name);
  await Promise.race([done, dialogOf(bridge)]);
}

const dialogOf = ({ dialogs }: OpenWorkbook['bridge']): Promise<void> =>
  new Promise((resolve) => {
    const stop = dialogs.listen((dialog) => {
      if (!dialog) return;
      stop();
      resolve();
    });
  });

/** A press, and whether its function has said that it is done. */
function pressed(bridge: OpenWorkbook['bridge'], name: string) {
  const run = { isDone: false, done: Promise.resolve() };
  run.done = bridge.invokeCommand(name, name).then(() => {
    run.isDone = true;
  });
  return run;
}

const told = ({ bridge }: OpenWorkbook) =>
  bridge.dialogs.open && readMessage(new URL(bridge.dialogs.open.url).hash);

const sheetsOf = ({ session }: OpenWorkbook) => session.workbook.sheets.map(({ name }) => name);

describe('a setting that can’t be read', () => {
  test.each(['insertIndicators', 'insertMonitoring', 'insertMemo', 'insertAll'])(
    '%s says in a dialog which cell, and writes nothing',
    async (name) => {
      const excel = await open([
        ['Дата отчёта', 'скоро'],
        ['Учебный год', 'этот'],
      ]);
      await press(excel, name);
      const { title, text } = told(excel) ?? { title: '', text: '' };
      expect(title).toBe('Отчёт не составлен');
      expect(text).toMatch(/Лист «Настройки», ячейка B2\. [^.]*«скоро»/);
      expect(text).toMatch(/Лист «Настройки», ячейка B3\. [^.]*«этот»/);
      expect(sheetsOf(excel)).toEqual(['Карта', 'Настройки']);
    },
  );

  test('is said in the language of Excel', async () => {
    const excel = await open([['Дата отчёта', 'скоро']], 'en-US');
    await press(excel, 'insertMonitoring');
    expect(told(excel)?.text).toMatch(/Sheet “Настройки”, cell B2\. [^.]*“скоро”/);
  });

  test('corrected, it is no matter any more', async () => {
    const excel = await open([['Дата отчёта', 'скоро']]);
    await press(excel, 'insertMonitoring');
    excel.bridge.dialogs.dismiss();
    await prepare(excel, ({ worksheets }) => {
      worksheets.getItem('Настройки').getRange('B2').values = [["'31 марта 2026 г."]];
    });
    await press(excel, 'insertMonitoring');
    expect(told(excel)).toBeNull();
    expect(sheetsOf(excel)).toContain('Мониторинг');
  });
});

describe('a message', () => {
  const unreadable = [['Дата отчёта', 'скоро']] as const;

  test('stands until the person closes it: then its function is done', async () => {
    const { bridge } = await open(unreadable);
    const run = pressed(bridge, 'insertMemo');
    await dialogOf(bridge);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(run.isDone).toBe(false);
    bridge.dialogs.dismiss();
    await run.done;
  });

  test('is closed, and its function done, before Excel takes its page away', async () => {
    const { bridge } = await open(unreadable);
    const wait = globalThis.setTimeout;
    const asked: number[] = [];
    const spy = jest.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, time = 0) => {
      const isLong = time > 120_000;
      if (isLong) asked.push(time);
      return wait(run, isLong ? 500 : time);
    }) as typeof setTimeout);
    const run = pressed(bridge, 'insertMemo');
    await dialogOf(bridge);
    await run.done;
    spy.mockRestore();
    expect(bridge.dialogs.open).toBeNull();
    expect(asked).toHaveLength(1);
    expect(asked[0]).toBeLessThan(300_000);
  });

  test('takes the place of the one before it', async () => {
    const excel = await open(unreadable);
    const first = pressed(excel.bridge, 'insertMemo');
    await dialogOf(excel.bridge);
    const { url } = excel.bridge.dialogs.open ?? { url: '' };
    await prepare(excel, ({ worksheets }) => {
      worksheets.getItem('Настройки').getRange('B2').values = [['не скоро']];
    });
    const second = pressed(excel.bridge, 'insertMemo');
    await dialogOf(excel.bridge);
    expect(told(excel)?.text).toContain('«не скоро»');
    expect(excel.bridge.dialogs.open?.url).not.toBe(url);
    await first.done;
    excel.bridge.dialogs.dismiss();
    await second.done;
  });

  test('is told by the browser where Excel shows no dialog', async () => {
    const { bridge } = await open(unreadable);
    const alert = jest.spyOn(window, 'alert').mockImplementation(() => undefined);
    jest.spyOn(bridge.dialogs, 'show').mockReturnValue(12_009);
    await pressed(bridge, 'insertMemo').done;
    expect(alert).toHaveBeenCalledWith(expect.stringMatching(/^Отчёт не составлен\n\nЛист «Настройки»/));
    jest.restoreAllMocks();
  });
});

describe('what a button has done', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  /** The next opening of the pane, over what was kept. */
  const nextPane = (excel: OpenWorkbook): Pane =>
    paneOver(excel, { initial: restore(persistedState().read()) });

  test.each([
    ['checkRoadmaps', ['Замечания']],
    ['insertMonitoring', ['Мониторинг', 'Мониторинг – таблицы', 'Мониторинг – мероприятия']],
  ])('%s: the next opening of the pane tells it, and takes it back', async (name, sheets) => {
    const excel = await open([]);
    const before = stateOf(excel);
    await press(excel, name);
    const pane = nextPane(excel);
    const { notice, undo: steps } = pane.state();
    expect(notice).toEqual({
      kind: 'ran',
      sheets: sheets.map((own) => ({ name: own, renamed: false })),
      question: null,
    });
    expect(steps).toHaveLength(1);
    await undo(pane);
    expect(stateOf(excel)).toEqual(before);
  });

  test('a second one is taken back before the first', async () => {
    const excel = await open([]);
    await press(excel, 'checkRoadmaps');
    const between = stateOf(excel);
    await press(excel, 'insertMemo');
    const pane = nextPane(excel);
    expect(pane.state().undo).toHaveLength(2);
    expect(pane.state().report?.entries.length).toBeGreaterThan(0);
    await undo(pane);
    expect(stateOf(excel)).toEqual(between);
  });

  test('on data with faults: the dialog and the pane tell how many, what stays out and where', async () => {
    const excel = await open([]);
    await prepare(excel, ({ worksheets }) => {
      worksheets.add('Школы').getRange('A1:C3').values = [
        ['Школа', 'Категория', 'Сетевое взаимодействие'],
        ['Лицей № 4', 'ШНОР', 'да'],
        ['СОШ № 2', 'ШНОР', 'нет'],
      ];
      worksheets.add('Педагоги').getRange('A1:D3').values = [
        ['Школа', 'Учебный год', 'Всего педагогов', 'Прошли диагностику'],
        ['Лицей № 4', '2025/2026', "'10", 4],
        ['СОШ № 2', '2025/2026', 7, 'пять'],
      ];
    });
    await press(excel, 'insertIndicators');
    expect(sheetsOf(excel)).toContain('Показатели');
    const { title, text } = told(excel) ?? { title: '', text: '' };
    expect(title).toBe('2 ошибки в данных, 1 исправим сразу');
    expect(text.split('\n')).toEqual([
      '1 ячейка не войдёт в расчёт',
      '• «Педагоги», D3: Текст вместо числа',
      expect.stringMatching(/^Откройте «Монитор»/),
    ]);
    const { notice } = nextPane(excel).state();
    expect(notice?.kind === 'ran' && notice.question).toMatchObject({
      faults: 2,
      fixes: [[{ sheet: 'Педагоги', cell: 'C2', to: 10 }]],
      left: [{ sheet: 'Педагоги', cell: 'D3', leftOut: true }],
    });
  });

  test('which failed and left something behind can be taken back, too', async () => {
    const excel = await open([]);
    const before = stateOf(excel);
    await press(excel, 'insertMemo');
    excel.bridge.dialogs.dismiss();
    await undo(nextPane(excel));
    localStorage.clear();
    sessionStorage.clear();
    const { syncs } = excel.recorder;
    excel.recorder.reset();
    excel.host.faults.failSync(5, { kind: 'status', status: 5102 });
    await press(excel, 'insertMemo');
    expect(syncs.length).toBeGreaterThan(0);
    const pane = nextPane(excel);
    for (let left = pane.state().undo.length; left > 0; left -= 1) await undo(pane);
    expect(stateOf(excel)).toEqual(before);
  });
});
