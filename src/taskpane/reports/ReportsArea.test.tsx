/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { act } from 'react';
import type { OpenWorkbook } from '../../../test/support/liveWorkbook';
import { xlsx } from '../../../test/cli/workbooks';
import { pickedFile } from '../../../test/support/readingThread';
import { type SheetInput, workbookOf } from '../../../test/support/snapshot';
import { type TestedPane, useTestedPane } from '../testSupport';

Object.assign(globalThis, { TextDecoder, TextEncoder });

const ROADMAP: SheetInput = {
  name: 'Карта',
  rows: [
    ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат', 'Статус'],
    ['1.1.', 'Провести семинар', 'март 2021', 'Отдел образования', 'Программа семинара', 'в работе'],
  ],
};
const settings = (...rows: SheetInput['rows']): SheetInput => ({
  name: 'Настройки',
  rows: [['Параметр', 'Значение'], ...rows],
});

const period = (): HTMLDetailsElement => {
  const found = document.querySelector('details');
  if (!found) throw new Error('no choice of the period');
  return found;
};

/** Turns that are waited for a report on a busy machine. */
const PATIENCE = 200;

/** The pane, in which nothing is pressed while anything is under way. */
function useReportsPane(...given: Parameters<typeof useTestedPane>): TestedPane {
  const pane = useTestedPane(...given);
  const idle = async (): Promise<void> => {
    for (let turn = 0; turn < PATIENCE && document.querySelector('[role=progressbar]'); turn += 1)
      await pane.settle();
  };
  return {
    ...pane,
    async press(name) {
      await idle();
      await pane.press(name);
      await idle();
    },
  };
}

/** Puts a value into a field as a person does. */
async function fill(field: HTMLInputElement | HTMLSelectElement | null, value: string): Promise<void> {
  if (!field) throw new Error('no field');
  const type = field instanceof HTMLInputElement ? HTMLInputElement : HTMLSelectElement;
  await act(async () => {
    Object.getOwnPropertyDescriptor(type.prototype, 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event(type === HTMLInputElement ? 'input' : 'change', { bubbles: true }));
  });
}

describe('a setting that can’t be read', () => {
  const pane = useReportsPane();
  let workbook: OpenWorkbook;

  async function asked(...rows: SheetInput['rows']): Promise<void> {
    workbook = await pane.open(workbookOf(ROADMAP, settings(...rows)));
    await pane.press(/^Отчёты/);
    await pane.press('Составить мониторинг');
  }

  test('is named with its cell, and nothing is written', async () => {
    await asked(['Дата отчёта', 'скоро']);
    expect(pane.page()).toContain('Отчёт не составлен');
    expect(pane.page()).toMatch(/Лист «Настройки», ячейка B2\. [^.]*«скоро»/);
    expect(workbook.snapshot.sheets.map(({ name }) => name)).toEqual(['Карта', 'Настройки']);
  });

  test('«Показать ячейку» goes to it', async () => {
    await asked(['Дата отчёта', 'скоро']);
    await pane.press('Показать ячейку');
    expect(workbook.selected).toEqual(['Настройки!B2']);
  });

  test('the period is unfolded, and with a day that is chosen there the report is made', async () => {
    await pane.open(workbookOf(ROADMAP, settings(['Дата отчёта', 'скоро'])));
    await pane.press(/^Отчёты/);
    expect(period().open).toBe(false);
    await pane.press('Составить мониторинг');
    expect(period().open).toBe(true);
    await fill(document.querySelector('input[type=date]'), '2021-03-31');
    await pane.press('Составить снова');
    expect(pane.page()).not.toContain('Отчёт не составлен');
    expect(pane.page()).toContain('31.03.2021');
  });

  test('so it is with the year', async () => {
    await asked(['Учебный год', 'этот']);
    expect(pane.page()).toMatch(/Лист «Настройки», ячейка B2\. [^.]*«этот»/);
    await fill(document.querySelector('select'), '2020/2021');
    await pane.press('Составить снова');
    expect(pane.page()).not.toContain('Отчёт не составлен');
  });

  test('of several each is named, and the first is shown', async () => {
    await asked(['Дата отчёта', 'скоро'], ['Учебный год', 'этот']);
    for (const place of ['Лист «Настройки», ячейка B2', 'Лист «Настройки», ячейка B3'])
      expect(pane.page()).toContain(place);
    await pane.press('Показать ячейку');
    expect(workbook.selected).toEqual(['Настройки!B2']);
  });

  test('is told by the indicators too', async () => {
    workbook = await pane.open(workbookOf(ROADMAP, settings(['Учебный год', 'этот'])));
    await pane.press(/^Показатели/);
    await pane.press('Рассчитать показатели');
    expect(pane.page()).toMatch(/Лист «Настройки», ячейка B2\. [^.]*«этот»/);
    await pane.press('Показать ячейку');
    expect(workbook.selected).toEqual(['Настройки!B2']);
  });
});

describe('the report against the one before it', () => {
  const pane = useReportsPane();
  let workbook: OpenWorkbook;
  const against = (): HTMLSelectElement => {
    const found = [...document.querySelectorAll('select')].find(({ options }) =>
      [...options].some(({ textContent }) => textContent === 'ни с чем'),
    );
    if (!found) throw new Error('no choice of what to compare with');
    return found;
  };
  const offered = (): readonly string[] => [...against().options].map(({ textContent }) => textContent);

  /** Makes the summary as of a day. */
  async function made(date: string): Promise<void> {
    await fill(document.querySelector('input[type=date]'), date);
    await pane.press('Составить мониторинг');
    await pane.press(/^(Вставить|Обновить) лист/);
  }
  const rowsOfLast = (): readonly (readonly unknown[])[] => {
    const plan = workbook.inserted.filter(({ kind }) => kind === 'monitoring').at(-1);
    return (plan?.rows ?? []).map((cells) => cells.flatMap((cell) => cell?.value ?? []));
  };
  const SINCE = ['Что изменилось с 31.01.2021'];

  beforeEach(async () => {
    workbook = await pane.open(workbookOf(ROADMAP));
    await pane.press(/^Отчёты/);
  });

  test('of the first one nothing is told; it is remembered', async () => {
    expect(pane.page()).toContain('Отчётов по этой книге ещё не было');
    await made('2021-01-31');
    expect(rowsOfLast().flat().join()).not.toContain('Что изменилось');
    expect(offered()).toContain('отчётом на 31.01.2021');
    expect(pane.page()).not.toContain('Отчётов по этой книге ещё не было');
  });

  test('the next one tells what has become of activities; made again it is not held against itself', async () => {
    await made('2021-01-31');
    for (const date of ['2021-04-30', '2021-04-30']) {
      await made(date);
      expect(rowsOfLast()).toContainEqual(SINCE);
      expect(rowsOfLast()).toContainEqual([2, 'стали просроченными', 1, '1.1. Провести семинар']);
      expect(pane.page()).toMatch(
        /С\s31\.01\.2021 \(прошлый отчёт\): выполнено 0, стало просроченным 1, перенесён срок у 0/u,
      );
    }
  });

  test('outlives a closed pane', async () => {
    await made('2021-01-31');
    await pane.settle(1_000);
    await pane.reopen();
    await pane.settle();
    await made('2021-04-30');
    expect(rowsOfLast()).toContainEqual(SINCE);
  });

  test('a report of a chosen day, or none, is taken', async () => {
    await made('2021-01-31');
    await made('2021-02-28');
    await fill(against(), '2021-01-31');
    await made('2021-04-30');
    expect(rowsOfLast()).toContainEqual(SINCE);
    await fill(against(), 'nothing');
    await made('2021-04-30');
    expect(rowsOfLast().flat().join()).not.toContain('Что изменилось');
  });

  /** Picks a file as a person does. */
  async function pick(name: string, bytes: Uint8Array): Promise<void> {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file can be chosen');
    Object.defineProperty(input, 'files', { configurable: true, value: [pickedFile(name, bytes)] });
    Object.defineProperty(input, 'value', { configurable: true, writable: true, value: '' });
    await act(async () => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await pane.settle(500);
  }

  test('a file of the earlier workbook is read as the command line reads it', async () => {
    const sheets = [ROADMAP, settings(['Дата отчёта', '31.12.2020'])];
    await pick(
      'карта за декабрь.xlsx',
      xlsx(Object.fromEntries(sheets.map(({ name = '', rows }) => [name, rows]))),
    );
    expect(offered()).toContain('файлом «карта за декабрь.xlsx»');
    await made('2021-04-30');
    expect(rowsOfLast()).toContainEqual(['Что изменилось с 31.12.2020']);
    expect(rowsOfLast().flat()).toContain('Прежние числа — из файла «карта за декабрь.xlsx», на 31.12.2020.');
  });

  test('a file that can’t be read is told, and the choice stays', async () => {
    await pick('снимок.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]));
    expect(against().value).toBe('last');
    expect(pane.page()).toContain('Файл');
  });
});

describe('pages of schools and of subjects', () => {
  const pane = useReportsPane();
  const SCHOOLS: SheetInput = {
    name: 'Школы',
    rows: [
      ['Школа', 'Категория', 'Учебный год'],
      ['СОШ № 1', 'ШНОР', '2020/2021'],
      ['СОШ № 2', 'нет', '2020/2021'],
      ['СОШ № 3', 'ШНОР', '2020/2021'],
    ],
  };
  const RESULTS: SheetInput = {
    name: 'Результаты',
    rows: [
      ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', '«2»', '«3»', '«4»', '«5»'],
      ['СОШ № 1', '2020/2021', 'ВПР', 'Математика', 5, 20, 8, 6, 4, 2],
      ['СОШ № 3', '2020/2021', 'ВПР', 'История', 5, 10, 2, 3, 3, 2],
    ],
  };
  const chosen = (): readonly string[] =>
    [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].flatMap(({ checked, id }) =>
      checked ? (document.querySelector(`label[for="${id}"]`)?.textContent ?? '') : [],
    );
  const check = async (name: string): Promise<void> => {
    const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === name);
    await act(async () => label?.click());
  };
  /** The texts of the sheet that was inserted last. */
  const written = ({ inserted }: OpenWorkbook): string =>
    (inserted.at(-1)?.rows ?? [])
      .flatMap((cells) => cells.map((cell) => cell?.value))
      .join('\n')
      .replace(/\u00A0/g, ' ');

  test('first the schools of the report are offered; the chosen ones are written, and remembered', async () => {
    const workbook = await pane.open(workbookOf(ROADMAP, SCHOOLS, RESULTS));
    await pane.press(/^Отчёты/);
    await pane.press('Выбрать школы');
    expect(workbook.inserted).toEqual([]);
    expect(pane.page()).toContain('Группа школ');
    expect(pane.page()).not.toContain('Сравнить с');
    expect([chosen(), pane.page().includes('Выбрано: 2 из 3')]).toEqual([['СОШ № 1', 'СОШ № 3'], true]);
    await check('СОШ № 1');
    await pane.press('Вставить лист');
    expect(workbook.inserted.map(({ kind, name }) => [kind, name])).toEqual([['dossiers', 'Паспорта школ']]);
    expect(written(workbook)).toContain('СОШ № 3');
    expect(written(workbook)).not.toContain('СОШ № 1');
    expect(pane.page()).toContain('Страниц: 1');
    await pane.press('Выбрать школы');
    expect(chosen()).toEqual(['СОШ № 3']);
    await pane.press('Все');
    expect(chosen()).toHaveLength(3);
    await pane.press('Только ШНОР');
    expect(chosen()).toEqual(['СОШ № 1', 'СОШ № 3']);
    await pane.press('Ни одной отметки');
    expect(pane.button('Вставить лист').hasAttribute('disabled')).toBe(true);
    expect(pane.button('Скачать паспорта (.docx)').hasAttribute('disabled')).toBe(true);
  });

  test('subjects are offered too, and handed over as a Word file', async () => {
    const workbook = await pane.open(workbookOf(ROADMAP, SCHOOLS, RESULTS));
    await pane.press(/^Отчёты/);
    await pane.press('Выбрать предметы');
    expect(chosen()).toEqual(['Математика', 'История']);
    await check('Математика');
    await pane.press('Скачать предметы (.docx)');
    await pane.settle(500);
    expect(pane.page()).toContain('Файл «Предметы для РМО 2021-02-01.docx» передан на сохранение');
    expect(workbook.inserted).toEqual([]);
    // Where the clipboard is refused the text can be selected.
    await pane.press('Копировать текст');
    const text = document.querySelector('textarea');
    expect([text?.value.includes('История'), text?.value.includes('Математика')]).toEqual([true, false]);
    expect(document.activeElement).toBe(text);
    await pane.press('Вставить лист');
    await pane.settle(500);
    expect(written(workbook)).toContain('История');
    expect(written(workbook)).not.toContain('Математика');
  });

  test('a sheet of pages is no report that the next one is held against', async () => {
    await pane.open(workbookOf(ROADMAP, SCHOOLS));
    await pane.press(/^Отчёты/);
    await pane.press('Выбрать школы');
    await pane.press('Вставить лист');
    expect(pane.page()).toContain('Отчётов по этой книге ещё не было');
  });

  test('without schools, or subjects, that is said', async () => {
    await pane.open(workbookOf(ROADMAP));
    await pane.press(/^Отчёты/);
    await pane.press('Выбрать школы');
    expect(pane.page()).toContain('Школ нет');
    await pane.press('Отмена');
    await pane.press('Выбрать предметы');
    expect(pane.page()).toContain('Предметов нет');
  });
});

describe('what the report is on', () => {
  const pane = useReportsPane();
  const SCHOOLS: SheetInput = {
    name: 'Школы',
    rows: [
      ['Школа', 'Категория', 'Учебный год'],
      ['СОШ № 1', 'ШНОР', '2020/2021'],
      ['СОШ № 2', 'ШНСУ', '2020/2021'],
      ['СОШ № 3', 'Пилотная площадка', '2020/2021'],
    ],
  };
  const HEAD = [
    'Школа',
    'Учебный год',
    'Период',
    'Процедура',
    'Предмет',
    'Класс',
    'Участников',
    '«2»',
    '«3»',
    '«4»',
    '«5»',
  ];
  const row = (school: string, term: string, low: number) => [
    ...[school, '2020/2021', term, 'КДР', 'Математика', 5],
    ...[20, low, 20 - low, 0, 0],
  ];
  const RESULTS: SheetInput = {
    name: 'Результаты',
    rows: [
      HEAD,
      row('СОШ № 1', 'I полугодие', 8),
      row('СОШ № 1', 'II полугодие', 2),
      row('СОШ № 2', 'I полугодие', 6),
      row('СОШ № 3', 'I полугодие', 4),
    ],
  };
  const select = (option: string): HTMLSelectElement => {
    const found = [...document.querySelectorAll('select')].find(({ options }) =>
      [...options].some(({ textContent }) => textContent === option),
    );
    if (!found) throw new Error(`no choice of ${option}`);
    return found;
  };
  const choose = (option: string): Promise<void> => {
    const own = [...select(option).options].find(({ textContent }) => textContent === option);
    return fill(select(option), own?.value ?? '');
  };
  /** Part, total and share of the index of low results on the overview. */
  async function index(): Promise<readonly unknown[]> {
    const button = /^(Вставить|Обновить) лист/;
    await pane.press('Составить обзор');
    await pane.press(button);
    const rows = workbook.inserted.filter(({ kind }) => kind === 'overview').at(-1)?.rows ?? [];
    const texts = rows.map((cells) =>
      cells.flatMap((cell) => (cell?.value == null || cell.value === '' ? [] : [cell.value])),
    );
    const head = texts.findIndex((cells) =>
      cells.some((value) => String(value).startsWith('Индекс низких результатов')),
    );
    return [texts[head]?.find((value) => String(value).startsWith('Индекс')), texts[head + 2]?.slice(0, 2)];
  }
  let workbook: OpenWorkbook;

  beforeEach(async () => {
    workbook = await pane.open(
      workbookOf(SCHOOLS, RESULTS, settings(['Свои категории школ', 'Пилотная площадка'])),
    );
    await pane.press(/^Отчёты/);
    await fill(document.querySelector('input[type=date]'), '2021-06-30');
  });

  test('a group of schools, several together, one of the municipality’s own', async () => {
    // Both half-years of СОШ № 1: 10 of 40.
    expect(await index()).toEqual(['Индекс низких результатов ШНОР', [10, 40]]);
    await choose('ШНСУ');
    expect(await index()).toEqual(['Индекс низких результатов ШНСУ', [6, 20]]);
    await choose('ШНОР и ШНСУ');
    expect(await index()).toEqual(['Индекс низких результатов ШНОР и ШНСУ', [16, 60]]);
    await choose('«Пилотная площадка»');
    expect((await index())[1]).toEqual([4, 20]);
  });

  test('a part of the year, of results too', async () => {
    await choose('I полугодие');
    expect((await index())[1]).toEqual([8, 20]);
    await choose('II полугодие');
    expect((await index())[1]).toEqual([2, 20]);
  });
});

describe('the length of the memo', () => {
  const pane = useReportsPane();

  test.each([
    ['brief', false],
    ['full', true],
  ])('%s: with appendices — %s', async (length, withAppendices) => {
    const workbook = await pane.open(workbookOf(ROADMAP));
    await pane.press(/^Отчёты/);
    await fill(document.querySelector('select:has(option[value=brief])'), length);
    await pane.press('Составить справку');
    await pane.press(/^Вставить/);
    const texts = workbook.inserted.flatMap(({ rows }) => rows.flat().map((cell) => String(cell?.value)));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.some((text) => text.startsWith('Приложение 1.'))).toBe(withAppendices);
  });
});

describe('in English', () => {
  const pane = useReportsPane('en');

  test('a setting that can’t be read is named with its cell', async () => {
    const workbook = await pane.open(workbookOf(ROADMAP, settings(['Дата отчёта', 'скоро'])));
    await pane.press(/^Reports/);
    await pane.press(/^Make the summary/);
    expect(pane.page()).toMatch(/Sheet “Настройки”, cell B2\. [^.]*“скоро”/);
    await pane.press('Show cell');
    expect(workbook.selected).toEqual(['Настройки!B2']);
  });
});
