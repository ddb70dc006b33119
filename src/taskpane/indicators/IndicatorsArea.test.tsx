/** @jest-environment jsdom */
import { act } from 'react';
import { type SheetInput, workbookOf } from '../../../test/support/snapshot';
import { useTestedPane } from '../testSupport';

type Rows = SheetInput['rows'];

const schools = (...rows: Rows): SheetInput => ({
  name: 'Школы',
  rows: [['Школа', 'Категория', 'Сетевое взаимодействие'], ...rows],
});
const ONE = schools(['СОШ № 1', 'ШНОР', 'да'], ['СОШ № 2', 'нет', 'нет']);
const TEACHERS: SheetInput = {
  name: 'Педагоги',
  rows: [
    ['Школа', 'Учебный год', 'Всего педагогов', 'Прошли диагностику'],
    ['СОШ № 1', '2024/2025', 8, 5],
    ['СОШ № 1', '2023/2024', 8, 4],
  ],
};
const RESULTS: SheetInput = {
  name: 'Результаты',
  rows: [
    ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', '«2»'],
    ['СОШ № 2', '2024/2025', 'ВПР', 'История', 6, 20, 8],
    ['СОШ № 2', '2024/2025', 'ОГЭ', 'Физика', 9, 10, 3],
  ],
};

/** Spaces that don't break are those of figures. */
const plain = (text: string): string => text.replace(/\u00A0/gu, ' ');

describe('in Russian', () => {
  const pane = useTestedPane();

  async function computed(...sheets: readonly SheetInput[]): Promise<void> {
    await pane.open(workbookOf(...sheets));
    await pane.press(/^Показатели/);
    await pane.press('Рассчитать показатели');
  }

  test('what is missing is told before anything is written', async () => {
    await computed(ONE, TEACHERS);
    expect(pane.page()).toContain('Можно рассчитать 2 показателя из 14.');
    expect(pane.page()).toContain('Нет листа «Обучающиеся» — 1 показатель не рассчитан.');
    expect(pane.page()).toContain('Нет листа «Результаты» — 2 показателя не рассчитаны.');
  });

  test('without a supported school it says which column tells them', async () => {
    await computed(schools(['СОШ № 1', 'нет', 'да']), TEACHERS);
    expect(pane.page()).toContain('На листе «Школы» нет ШНОР');
    expect(pane.page()).toContain(
      'Заполните столбец «Категория» листа «Школы» или выберите другую группу школ.',
    );
  });

  test('of one supported school the counts stand beside the share', async () => {
    await computed(ONE, TEACHERS, RESULTS);
    await pane.press('Вставить листы');
    expect(plain(pane.page())).toContain('Школа в группе одна: доля школ может быть только 0 или 100 %');
    expect(plain(pane.page())).toContain('100,0 %1 из 1');
    expect(plain(pane.page())).toContain('62,5 %5 из 8');
  });

  test('a change of some schools only says of how many', async () => {
    const two = schools(['СОШ № 1', 'ШНОР', 'да'], ['СОШ № 2', 'ШНОР', 'нет']);
    await computed(two, { ...TEACHERS, rows: [...TEACHERS.rows, ['СОШ № 2', '2024/2025', 10, 0]] });
    await pane.press('Вставить листы');
    expect(plain(pane.page())).toContain('лучше +12,5 п.п.по 1 школе');
  });

  test('signs of low results stand with their procedures and the rule', async () => {
    await computed(ONE, TEACHERS, RESULTS);
    await pane.press('Вставить листы');
    const text = plain(pane.page());
    expect(text).toContain('СОШ № 2низкие результаты по нескольким работам');
    expect(text).toContain('ВПР, история, 6 класс — 40,0 %');
    expect(text).toContain('не меньше 2 низких работ за 2024/2025');
  });

  test('a changed sheet makes the figures outdated until they are computed anew', async () => {
    const workbook = await pane.open(workbookOf(ONE, TEACHERS));
    await pane.press(/^Показатели/);
    await pane.press('Рассчитать показатели');
    await pane.press('Вставить листы');
    await act(async () => workbook.write('Педагоги', 'D2', '5', '6'));
    expect(pane.page()).toContain('Цифры устарели: лист «Педагоги» изменён.');
    await pane.press('Пересчитать');
    expect(pane.page()).not.toContain('Цифры устарели');
  });

  test('the figures are there again when the pane is opened anew', async () => {
    await computed(ONE, TEACHERS);
    await pane.press('Вставить листы');
    await pane.settle(900);
    await pane.reopen();
    await pane.settle();
    expect(pane.page()).toContain('Это прошлый расчёт.');
    expect(plain(pane.page())).toContain('62,5 %5 из 8');
  });
});

describe('in English', () => {
  const pane = useTestedPane('en');

  test('the area says the same', async () => {
    await pane.open(workbookOf(ONE, TEACHERS, RESULTS));
    await pane.press(/^Indicators/);
    await pane.press('Compute the indicators');
    expect(pane.page()).toContain('There is no sheet “Обучающиеся” — 1 indicator not computed.');
    await pane.press('Insert the sheets');
    const text = plain(pane.page());
    expect(text).toContain('Teachers whose deficits were diagnosed62.5%5 of 8');
    expect(text).toContain('▲ up, better +12.5 pp');
    expect(text).toContain('ВПР, История, class 6 — 40.0%');
    expect(text).toContain('A reason to look at a school, not a verdict.');
  });
});
