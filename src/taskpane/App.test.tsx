/** @jest-environment jsdom */
import { act } from 'react';
import type { OpenWorkbook } from '../../test/support/liveWorkbook';
import { FAULTLESS } from '../../test/support/roadmap';
import { withCells, workbookOf } from '../../test/support/snapshot';
import { UserError } from '../findings';
import { textAt, type WorkbookSnapshot } from '../workbook';
import { fetchViews } from './check/CheckArea';
import { useTestedPane } from './testSupport';

const SPOILT = workbookOf({
  name: 'Карта',
  rows: withCells(FAULTLESS, { B10: 'Назначение  кураторов школ', C11: '', C13: 'с 20 по 5 сентября 2021' }),
});
const NO_ROADMAP = workbookOf({ name: 'Смета', rows: [['Статья', 'Сумма']] });

let workbook: OpenWorkbook;
const { open: openPane, reopen, button, press, page, settle } = useTestedPane();

async function open(snapshot: WorkbookSnapshot): Promise<void> {
  workbook = await openPane(snapshot);
}

const row = (text: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('[role=treeitem]')].find((element) =>
    element.textContent.startsWith(text),
  );
  if (!found) throw new Error(`no row ${text}`);
  return found;
};

async function choose(text: string): Promise<void> {
  await act(async () => row(text).click());
  await settle();
}

const cell = (address: [number, number]): string => {
  const [sheet] = workbook.snapshot.sheets;
  return sheet ? textAt(sheet, ...address) : '';
};
const B10: [number, number] = [9, 1];
const C13: [number, number] = [12, 2];

beforeAll(fetchViews);

test('from the check to the cell, the fix and back again', async () => {
  await open(SPOILT);
  await press('Проверить');
  expect(page()).toContain('«Карта»: 6 мероприятий, 4 раздела');
  await choose('C13');
  expect(workbook.selected).toEqual(['Карта!C13']);
  await press('Исправить');
  expect(cell(C13)).toBe('5–20 сентября 2021');
  expect(page()).toContain('Изменена 1 ячейка');
  expect(page()).toContain('Решено1');
  await press('Отменить изменения');
  expect(cell(C13)).toBe('с 20 по 5 сентября 2021');
  expect(page()).toContain('Отменено: 1 ячейка');
  expect(page()).not.toContain('Решено1');
});

test('safe fixes are shown before they are made', async () => {
  await open(SPOILT);
  await press('Проверить');
  await press('Исправить бесспорные: 1');
  expect(page()).toContain('БылоНазначение ␣кураторов школСтанетНазначение кураторов школ');
  expect(cell(B10)).toBe('Назначение  кураторов школ');
  await press('Исправить 1 ячейку');
  expect(cell(B10)).toBe('Назначение кураторов школ');
});

describe('where words of a cell have formats of their own', () => {
  const GONE =
    'В ячейке выделены отдельные слова: это оформление пропадёт. «Отменить изменения» вернёт текст, но не его.';

  test('the correction of one finding tells that they get lost, and that undo does not bring them back', async () => {
    await open(SPOILT);
    workbook.rich.add('Карта!C13');
    await press('Проверить');
    await choose('C13');
    expect(page()).toContain(GONE);
    await press('Исправить');
    expect(cell(C13)).toBe('5–20 сентября 2021');
    await press('Отменить изменения');
    await choose('C13');
    expect(page()).not.toContain(GONE);
  });

  test('nothing is told of other cells', async () => {
    await open(SPOILT);
    workbook.rich.add('Карта!B10');
    await press('Проверить');
    await choose('C13');
    expect(page()).not.toContain('выделены');
  });

  test('the preview of safe fixes tells it of each and how many there are', async () => {
    await open(SPOILT);
    workbook.rich.add('Карта!B10');
    await press('Проверить');
    await press('Исправить бесспорные: 1');
    expect(page()).toContain(GONE);
    expect(page()).toContain(
      'В тексте выделены отдельные слова: 1 ячейка. Это оформление пропадёт, «Отменить изменения» его не вернёт.',
    );
  });

  test('nothing can be corrected before Excel has told', async () => {
    await open(SPOILT);
    await press('Проверить');
    let release = (): void => undefined;
    await choose('C13');
    expect(button('Исправить')).toHaveProperty('disabled', false);
    workbook.gate = new Promise((resolve) => (release = resolve));
    await choose('B10');
    expect(button('Исправить')).toHaveProperty('disabled', true);
    release();
    await settle();
    expect(button('Исправить')).toHaveProperty('disabled', false);
  });
});

test('a cell that was changed meanwhile is left alone, and told', async () => {
  await open(SPOILT);
  await press('Проверить');
  await choose('C13');
  await act(async () => workbook.write('Карта', 'C13', 'с 20 по 5 сентября 2021', 'сентябрь 2021'));
  expect(page()).toContain('Лист «Карта» изменён после проверки.');
  await press('Исправить');
  expect(cell(C13)).toBe('сентябрь 2021');
  expect(page()).toContain('Ничего не изменено');
});

test('a workbook without a roadmap is told what is needed', async () => {
  await open(NO_ROADMAP);
  await press('Проверить');
  expect(page()).toContain('Дорожная карта не найдена');
  expect(page()).toContain('столбцом «Мероприятия»');
});

test('the check can be given up while the workbook is read', async () => {
  await open(SPOILT);
  let release = (): void => undefined;
  workbook.gate = new Promise((resolve) => (release = resolve));
  await press('Проверить');
  await settle(300);
  await press('Отменить');
  release();
  await settle();
  expect(button('Проверить')).toBeDefined();
  expect(page()).not.toContain('мероприятий');
});

describe('a fault', () => {
  it('of the workbook is told with its way out, and the pane works on', async () => {
    await open(SPOILT);
    workbook.failure = new UserError('excel-cell-edit', {});
    await press('Проверить');
    expect(page()).toContain('Идёт ввод в ячейку');
    await press('Повторить');
    expect(page()).toContain('6 мероприятий');
    expect(page()).not.toContain('Идёт ввод в ячейку');
  });

  it('of the program can be copied', async () => {
    await open(SPOILT);
    workbook.failure = new TypeError('x is not a function');
    await press('Проверить');
    expect(page()).toContain('Ошибка в надстройке');
    expect(button('Скопировать сведения')).toBeDefined();
  });

  it('while writing leaves the findings as they were', async () => {
    await open(SPOILT);
    await press('Проверить');
    await choose('C13');
    workbook.failure = new UserError('excel-protected-sheet', { sheet: 'Карта' });
    await press('Исправить');
    expect(page()).toContain('Лист «Карта» защищён');
    expect(row('C13')).toBeDefined();
    expect(cell(C13)).toBe('с 20 по 5 сентября 2021');
  });
});

test('what was found is there again when the pane is opened anew', async () => {
  await open(SPOILT);
  await press('Проверить');
  await settle(900);
  await reopen();
  expect(page()).toContain('Это результат прошлой проверки');
  expect(row('C13')).toBeDefined();
});

test('the list is worked by keys', async () => {
  await open(SPOILT);
  await press('Проверить');
  const tree = document.querySelector('[role=tree]');
  const key = (name: string) =>
    act(async () => {
      tree?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
    });
  await key('ArrowDown');
  await key('Enter');
  await settle();
  expect(workbook.selected).toEqual(['Карта!C11']);
  await key('ArrowLeft');
  await key('ArrowLeft');
  await settle();
  expect(document.querySelector('[role=treeitem]')?.getAttribute('aria-expanded')).toBe('false');
  await key('Escape');
  expect(document.querySelector('section')).toBeNull();
});

const listed = (): readonly string[] =>
  [...document.querySelectorAll('[role=treeitem][aria-level="2"]')].map(
    ({ textContent }) => /^[A-Z]+\d+/.exec(textContent)?.[0] ?? '',
  );
const opened = (): string => document.querySelector('section')?.textContent ?? '';

test('a tile shows its findings alone, and all again', async () => {
  await open(SPOILT);
  await press('Проверить');
  const all = listed();
  expect(all).toEqual(expect.arrayContaining(['B10', 'C11', 'C13']));
  await press(/^\d+ Ошибки$/);
  expect(listed()).not.toContain('B10');
  expect(listed()).toContain('C11');
  expect(button(/^\d+ Ошибки$/).getAttribute('aria-pressed')).toBe('true');
  await press(/^\d+ Советы$/);
  expect(listed()).toContain('B10');
  expect(listed()).not.toContain('C11');
  await press(/^\d+ Советы$/);
  expect(listed()).toEqual(all);
});

test('from a finding that is looked at one goes on to the next, and back', async () => {
  await open(SPOILT);
  await press('Проверить');
  const [first = '', second = ''] = listed();
  await choose(first);
  expect(opened()).toContain(`Карта · ${first}`);
  expect(button('Предыдущее замечание').getAttribute('aria-disabled')).toBe('true');
  await press('Следующее замечание');
  expect(opened()).toContain(`Карта · ${second}`);
  expect(workbook.selected.at(-1)).toBe(`Карта!${second}`);
  await press('Предыдущее замечание');
  expect(opened()).toContain(`Карта · ${first}`);
});
