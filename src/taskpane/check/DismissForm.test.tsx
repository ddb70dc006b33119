/** @jest-environment jsdom */
import { act } from 'react';
import { FAULTLESS } from '../../../test/support/roadmap';
import { withCells, workbookOf } from '../../../test/support/snapshot';
import { useTestedPane } from '../testSupport';

const { open, reopen, press, page, settle, until } = useTestedPane();
const BOOK = workbookOf({
  name: 'Карта',
  rows: withCells(FAULTLESS, { C10: 'март', C13: 'сентябрь' }),
});

const checked = async () => {
  const workbook = await open(BOOK);
  await press('Проверить');
  await until('В сроке нет года');
  return workbook;
};
const row = (cell: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('[role="treeitem"]')].find((own) =>
    own.textContent.startsWith(cell),
  );
  if (!found) throw new Error(`no row ${cell} in: ${page()}`);
  return found;
};
const choose = async (cell: string): Promise<void> => {
  await act(async () => row(cell).click());
  await until('Показать ячейку');
};
const type = async (text: string): Promise<void> => {
  const input = document.querySelector('textarea');
  if (!input) throw new Error('no input');
  const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
  await act(async () => {
    set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
};
const dismiss = async (cell: string): Promise<void> => {
  await choose(cell);
  await press('Отклонить…');
  await type('Месяц верный, год в заголовке');
  await press('Отклонить');
};

test('a finding is dismissed with a reason, listed apart with it, and taken back', async () => {
  const workbook = await checked();
  await dismiss('C10');
  await until('Отклонено: 1 замечание');
  expect(page()).toContain('1 замечание, 1 отклонено');
  expect(workbook.snapshot.sheets.map(({ name }) => name)).toEqual(['Карта', 'Отклонённые замечания']);
  await act(async () => row('Отклонено').click());
  await choose('C10');
  await until('Отклонено 01.02.2021: Месяц верный, год в заголовке');
  await press('Вернуть в замечания');
  await until('Возвращено: 1 замечание');
  expect(page()).not.toContain('1 отклонено');
});

test('nothing is dismissed without a reason', async () => {
  const workbook = await checked();
  await choose('C10');
  await press('Отклонить…');
  await type('   ');
  await press('Отклонить');
  expect(workbook.inserted).toEqual([]);
});

test('it stays dismissed in a pane that is opened anew, and is not taken for solved', async () => {
  await checked();
  await dismiss('C10');
  await until('Отклонено: 1 замечание');
  await settle(900);
  await reopen();
  await until('Это результат прошлой проверки');
  expect(page()).toContain('1 замечание, 1 отклонено');
  await press('Проверить снова');
  await until('1 замечание, 1 отклонено');
  expect(page()).toContain('1 замечание, 1 отклонено');
  expect(page()).not.toContain('Решено');
});

test('a cell that has changed since the check is looked at again first', async () => {
  const workbook = await checked();
  await act(async () => workbook.write('Карта', 'C10', 'март', 'май'));
  await dismiss('C10');
  await until('Ничего не изменено');
  expect(workbook.inserted).toEqual([]);
  expect(page()).not.toContain('отклонено');
});
