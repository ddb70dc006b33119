/** @jest-environment jsdom */
import { act } from 'react';
import { FAULTLESS } from '../../../test/support/roadmap';
import { withCells, workbookOf } from '../../../test/support/snapshot';
import { useTestedPane } from '../testSupport';

const { open, press, page, until } = useTestedPane();

test('a finding leads to the page of its rule and back to its place', async () => {
  await open(workbookOf({ name: 'Карта', rows: withCells(FAULTLESS, { C10: 'март', C11: '' }) }));
  await press('Проверить');
  await until('В сроке нет года');
  const row = (cell: string) =>
    [...document.querySelectorAll<HTMLElement>('[role="treeitem"]')].find((own) =>
      own.textContent.startsWith(cell),
    );
  await act(async () => row('C11')?.click());
  // Nothing is proposed for a term that is missing: so it is said what to do.
  await until('программа не угадывает');
  await act(async () => row('C10')?.click());
  await until('Почему это важно');
  expect(page()).not.toContain('программа не угадывает');
  await press('Подробнее');
  await until('Что это значит');
  expect(page()).toContain('НеверноДекабрьВернодекабрь 2021');
  expect(page()).toContain('Код: period-no-year');
  await press('Назад');
  await until('Показать ячейку');
  expect(row('C10')?.getAttribute('aria-selected')).toBe('true');
});
