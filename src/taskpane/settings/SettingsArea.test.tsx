/** @jest-environment jsdom */
import { act } from 'react';
import { type SheetInput, workbookOf } from '../../../test/support/snapshot';
import { useTestedPane } from '../testSupport';

const { open, press, page, settle, button } = useTestedPane();

const settings = (...rows: readonly (readonly string[])[]): SheetInput => ({
  name: 'Настройки',
  rows: [['Параметр', 'Значение'], ...rows],
});

async function openForm(): Promise<void> {
  const tab = [...document.querySelectorAll<HTMLElement>('[role=tab]')].at(-1);
  await act(async () => tab?.click());
  await settle(200);
}

function control<T extends HTMLElement>(label: string): T {
  const named = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  const found = document.getElementById(named?.htmlFor ?? '');
  if (!found) throw new Error(`no field ${label} in: ${page()}`);
  return found as T;
}

async function type(label: string, value: string): Promise<void> {
  const field = control<HTMLInputElement>(label);
  const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
  await act(async () => {
    set?.call(field, value);
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  });
  await settle();
}

const isDisabled = (name: string): boolean => (button(name) as HTMLButtonElement).disabled;

test('each setting tells its effect and default, and its error at its cell', async () => {
  const workbook = await open(workbookOf(settings(['Дата отчёта', 'скоро'], ['Знаменатель ПК', 'половина'])));
  await openForm();
  expect(page()).toContain('На какой день считается исполнение; иначе сегодня.');
  expect(page()).toContain('По умолчанию: сегодня.');
  expect(page()).toContain('Значение параметра «Дата отчёта» не прочитано: «скоро».');
  await press('Показать ячейку');
  expect(workbook.selected).toEqual(['Настройки!B2']);
  // The group of a setting that can't be read stands open.
  expect(control<HTMLSelectElement>('Знаменатель ПК').value).toBe('половина');
  await type('Знаменатель ПК', 'по плану');
  await press('Сохранить на лист');
  expect(workbook.snapshot.sheets[0]?.texts.at(-1)).toEqual(['Знаменатель ПК', 'по плану']);
  expect(page()).toContain('Настройки сохранены');
  await press('Отменить изменения');
  expect(control<HTMLSelectElement>('Знаменатель ПК').value).toBe('половина');
});

test('what is typed outlives another area and a change of the sheet, and can be discarded', async () => {
  const workbook = await open(workbookOf(settings(['Район', 'Озёрский']), { name: 'Карта', rows: [['x']] }));
  await openForm();
  await type('Район', 'Приозёрный');
  await press(/^Проверка/);
  await openForm();
  expect(control<HTMLInputElement>('Район').value).toBe('Приозёрный');
  await act(async () => workbook.write('Настройки', 'B2', 'Озёрский', 'Заозёрный'));
  await settle();
  expect(page()).toContain('Лист «Настройки» изменён в книге.');
  await press('Сохранить на лист');
  expect(page()).toContain('Ничего не изменено');
  await press('Отменить правки');
  await settle(200);
  expect(control<HTMLInputElement>('Район').value).toBe('Заозёрный');
});

test('nothing is saved while something of it can’t be read', async () => {
  await open(workbookOf(settings(['Дата отчёта', ''])));
  await openForm();
  await type('Дата отчёта', '31.04.2026');
  expect(isDisabled('Сохранить на лист')).toBe(true);
  expect(page()).toContain('Исправьте отмеченные поля');
  await type('Дата отчёта', '30.04.2026');
  expect(isDisabled('Сохранить на лист')).toBe(false);
});

test('a sheet that is something else is told and left alone', async () => {
  await open(workbookOf({ name: 'Настройки', rows: [['Малая группа', '5']] }));
  await openForm();
  expect(page()).toContain('Лист «Настройки» не читается как таблица');
  expect(page()).toContain('«Параметр»');
  expect(document.querySelectorAll('input')).toHaveLength(0);
});
