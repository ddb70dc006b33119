/** @jest-environment jsdom */
import { act } from 'react';
import type { OpenWorkbook } from '../../../test/support/liveWorkbook';
import { type SheetInput, workbookOf } from '../../../test/support/snapshot';
import { useTestedPane } from '../testSupport';

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
  const pane = useTestedPane();
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

describe('the length of the memo', () => {
  const pane = useTestedPane();

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
  const pane = useTestedPane('en');

  test('a setting that can’t be read is named with its cell', async () => {
    const workbook = await pane.open(workbookOf(ROADMAP, settings(['Дата отчёта', 'скоро'])));
    await pane.press(/^Reports/);
    await pane.press(/^Make the summary/);
    expect(pane.page()).toMatch(/Sheet “Настройки”, cell B2\. [^.]*“скоро”/);
    await pane.press('Show cell');
    expect(workbook.selected).toEqual(['Настройки!B2']);
  });
});
