/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { day } from '../../test/support/check';
import { type OpenWorkbook, openWorkbook } from '../../test/support/liveWorkbook';
import { FAULTLESS } from '../../test/support/roadmap';
import { withCells, workbookOf } from '../../test/support/snapshot';
import * as core from '../app';
import { UserError } from '../findings';
import { textAt, type WorkbookSnapshot } from '../workbook';
import { App } from './App';
import type { Shell } from './services';
import { fetchViews } from './views/lazyViews';

const SPOILT = workbookOf({
  name: 'Карта',
  rows: withCells(FAULTLESS, { B10: 'Назначение  кураторов школ', C11: '', C13: 'с 20 по 5 сентября 2021' }),
});
const NO_ROADMAP = workbookOf({ name: 'Смета', rows: [['Статья', 'Сумма']] });

let root: Root;
let workbook: OpenWorkbook;
let saved: unknown;

const shell: Shell = {
  language: 'ru',
  theme: 'light',
  onThemeChanged: () => () => undefined,
  load: () => saved,
  save: (data) => {
    saved = JSON.parse(JSON.stringify(data));
    return true;
  },
  today: () => day('2021-02-01'),
  saveFile: () => undefined,
};

async function open(snapshot: WorkbookSnapshot): Promise<void> {
  workbook = openWorkbook(snapshot);
  await draw();
}

async function draw(): Promise<void> {
  document.body.innerHTML = '<div id="root"></div>';
  const element = document.getElementById('root');
  if (!element) throw new Error('no root');
  root = createRoot(element);
  const services = { workbook, shell, core: () => Promise.resolve(core) };
  await act(async () => {
    root.render(<App services={services} />);
  });
}

const settle = (milliseconds = 60): Promise<void> =>
  act(() => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)));

function button(name: string | RegExp): HTMLElement {
  const named = [...document.querySelectorAll('button')].find((element) => {
    const own = element.getAttribute('aria-label') ?? element.textContent;
    return typeof name === 'string' ? own === name : name.test(own);
  });
  if (!named) throw new Error(`no button ${String(name)} among: ${document.body.textContent}`);
  return named;
}

async function press(name: string | RegExp): Promise<void> {
  await act(async () => button(name).click());
  await settle();
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

const page = (): string => document.body.textContent;
const cell = (address: [number, number]): string => {
  const [sheet] = workbook.snapshot.sheets;
  return sheet ? textAt(sheet, ...address) : '';
};
const B10: [number, number] = [9, 1];
const C13: [number, number] = [12, 2];

beforeAll(async () => {
  await fetchViews();
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // jsdom lays nothing out: a list that draws what is in sight needs some height to be in sight.
  Object.defineProperty(Element.prototype, 'clientHeight', { get: () => 600 });
  Object.defineProperty(Element.prototype, 'clientWidth', { get: () => 320 });
});
beforeEach(() => {
  saved = null;
});
afterEach(async () => {
  await act(async () => root.unmount());
});

test('from the check to the cell, the fix and back again', async () => {
  await open(SPOILT);
  await press('Проверить');
  expect(page()).toContain('«Карта»: 6 мероприятий, 4 раздела');
  await choose('C13');
  expect(workbook.selected).toEqual(['Карта!C13']);
  await press('Исправить');
  expect(cell(C13)).toBe('5–20 сентября 2021');
  expect(page()).toContain('Исправлена 1 ячейка');
  expect(page()).toContain('Решено1');
  await press('Вернуть как было');
  expect(cell(C13)).toBe('с 20 по 5 сентября 2021');
  expect(page()).toContain('Возвращено как было: 1 ячейка');
  expect(page()).not.toContain('Решено1');
});

test('safe fixes are shown before they are made', async () => {
  await open(SPOILT);
  await press('Проверить');
  await press('Исправить безопасные: 1');
  expect(page()).toContain('БылоНазначение ␣кураторов школСтанетНазначение кураторов школ');
  expect(cell(B10)).toBe('Назначение  кураторов школ');
  await press('Исправить 1 ячейку');
  expect(cell(B10)).toBe('Назначение кураторов школ');
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
    await press('Проверить снова');
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
  await act(async () => root.unmount());
  await draw();
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
