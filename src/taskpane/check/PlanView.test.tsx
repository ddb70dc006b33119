/** @jest-environment jsdom */
import { act } from 'react';
import { FAULTLESS } from '../../../test/support/roadmap';
import { withCells, workbookOf } from '../../../test/support/snapshot';
import { useTestedPane } from '../testSupport';

const { open, press, page, settle, button } = useTestedPane();

/** «Март май»: from March to May, or in March and in May. */
const ROWS = withCells(FAULTLESS, {
  C10: 'март май 2021',
  C11: 'апрель июнь 2021',
  C13: 'июль сентябрь 2021',
});
const FIX_ALL = /^Исправить 3: «/;

async function opened() {
  const workbook = await open(workbookOf({ name: 'Карта', rows: ROWS }));
  await press('Проверить');
  await settle(300);
  await press(FIX_ALL);
  await settle(300);
  return workbook;
}

const choicesAt = (cell: string): readonly HTMLInputElement[] => {
  const group = document.querySelector(`[role=radiogroup][aria-label="Как исправить: ${cell}"]`);
  return [...(group?.querySelectorAll('input') ?? [])];
};

async function choose(cell: string, label: string): Promise<void> {
  const input = choicesAt(cell).find(({ labels }) => labels?.[0]?.textContent === label);
  if (!input) throw new Error(`no «${label}» at ${cell}: ${page()}`);
  await act(async () => input.click());
  await settle();
}

const terms = ({ snapshot }: Awaited<ReturnType<typeof open>>) =>
  [9, 10, 12].map((row) => snapshot.sheets[0]?.texts[row]?.[2]);

test('corrections of one cause are chosen cell by cell, and made and taken back as one', async () => {
  const workbook = await opened();
  const before = terms(workbook);
  expect(page()).toContain('Несколько вариантов исправления: 3 ячейки.');
  await choose('C11', 'апрель, июнь 2021');
  await choose('C13', 'Оставить как есть');
  await press('Исправить 2 ячейки');
  await settle(300);
  expect(terms(workbook)).toEqual(['март – май 2021', 'апрель, июнь 2021', 'июль сентябрь 2021']);
  await press('Отменить изменения');
  expect(terms(workbook)).toEqual(before);
});

test('a cell that was left can be chosen again, and nothing is made where all are left', async () => {
  const workbook = await opened();
  for (const cell of ['C10', 'C11', 'C13']) await choose(cell, 'Оставить как есть');
  expect((button(/^Исправить 0/) as HTMLButtonElement).disabled).toBe(true);
  await choose('C13', 'июль, сентябрь 2021');
  await press('Исправить 1 ячейку');
  await settle(300);
  expect(terms(workbook)).toEqual(['март май 2021', 'апрель июнь 2021', 'июль, сентябрь 2021']);
});

test('a cell that someone else has changed meanwhile is left and told, the others are corrected', async () => {
  const workbook = await opened();
  await act(async () => workbook.write('Карта', 'C10', 'март май 2021', 'март 2021'));
  await settle();
  await press('Исправить 3 ячейки');
  await settle(300);
  expect(terms(workbook)).toEqual(['март 2021', 'апрель – июнь 2021', 'июль – сентябрь 2021']);
  expect(page()).toContain('Исправлено не всё: 1 ячейка без изменений');
});
