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

test('a target and a procedure are added by name, saved, and taken out where they are not wanted', async () => {
  const workbook = await open(workbookOf(settings(['Район', 'Озёрский'])));
  await openForm();
  await press(/^Цели показателей/);
  await press('Добавить показатель');
  expect(page()).toContain('Введите название.');
  await type('Цель ещё одного показателя', 'Повысили квалификацию');
  await press('Добавить показатель');
  await type('Цель: Повысили квалификацию', 'много');
  expect(isDisabled('Сохранить на лист')).toBe(true);
  await type('Цель: Повысили квалификацию', '60');
  await press('Убрать строку «База: Повысили квалификацию»');
  expect(page()).not.toContain('База: Повысили квалификацию');
  await press(/^Свои слова/);
  await type('Ещё одна процедура', 'Диагностика');
  await press('Добавить процедуру');
  await type('Процедура: Диагностика', 'МДР');
  await press('Сохранить на лист');
  expect(workbook.snapshot.sheets[0]?.texts.slice(2)).toEqual([
    ['Цель: Повысили квалификацию', '60'],
    ['Процедура: Диагностика', 'МДР'],
  ]);
  expect(control<HTMLInputElement>('Цель: Повысили квалификацию').value).toBe('60');
  await type('Цель ещё одного показателя', 'повысили квалификацию');
  await press('Добавить показатель');
  expect(page()).toContain('База: повысили квалификацию');
  await press('Отменить изменения');
  expect(workbook.snapshot.sheets[0]?.texts.slice(2).flat().join('')).toBe('');
});

describe('rules and thresholds of the newest questions', () => {
  const result = (year: string, low: number): SheetInput['rows'][number] => [
    ...['СОШ № 1', year, 'ОГЭ', 'Математика', 9],
    ...[20, low, 20 - low, 0, 0],
  ];
  const BOOK: readonly SheetInput[] = [
    {
      name: 'Школы',
      rows: [
        ['Школа', 'Категория', 'Учебный год'],
        ...['2018/2019', '2019/2020', '2020/2021'].map((year) => ['СОШ № 1', 'ШНОР', year]),
      ],
    },
    {
      name: 'Результаты',
      rows: [
        ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', '«2»', '«3»', '«4»', '«5»'],
        result('2018/2019', 2),
        result('2019/2020', 2),
        result('2020/2021', 12),
      ],
    },
  ];
  /** The form with a group of settings unfolded. */
  async function unfolded(group: RegExp): Promise<void> {
    const tab = document.querySelector<HTMLElement>('[role=tab][aria-label="Настройки"]');
    await act(async () => tab?.click());
    await settle(200);
    await press(group);
  }
  const refresh = async (): Promise<void> => {
    await press(/^Показатели/);
    await settle(200);
    await press('Рассчитать показатели');
    await settle(300);
    await press('Вставить листы');
    await settle(300);
  };

  test('several rules of signs are set in the form; each tells what it found and its source', async () => {
    const workbook = await open(workbookOf(settings(['Дата отчёта', '30.06.2021']), ...BOOK));
    await unfolded(/^Признаки низких результатов/);
    await type('Правила признаков', 'по низким работам; рост низких результатов; обязательный экзамен');
    await press('Сохранить на лист');
    expect(workbook.snapshot.sheets[0]?.texts.at(-1)).toEqual([
      'Правила признаков',
      'по низким работам; рост низких результатов; обязательный экзамен',
    ]);
    await refresh();
    // One low work in one year is no sign by the usual rule; its growth by 50 points and the exam are.
    expect(page()).not.toContain('низкие результаты по нескольким работам');
    expect(page()).toContain('резкий рост доли низких результатов');
    expect(page()).toContain('не сдан обязательный экзамен');
    expect(page()).toContain('(рекомендации по анализу ВПР, 2026)');
    expect(page()).toContain('(проект индикаторов риска контрольного органа)');
  });

  test('a rule that is none is told at its field, with those that there are', async () => {
    await open(workbookOf(settings(['Дата отчёта', '30.06.2021']), ...BOOK));
    await unfolded(/^Признаки низких результатов/);
    await type('Правила признаков', 'по жребию');
    expect(isDisabled('Сохранить на лист')).toBe(true);
    expect(page()).toContain('«по жребию»');
    expect(page()).toContain('расхождение с журналом');
  });

  test('an unusual share is a finding with its history, until the threshold is set above it', async () => {
    await open(workbookOf(settings(['Дата отчёта', '30.06.2021']), ...BOOK));
    await press('Проверить');
    await settle(300);
    expect(page()).toContain('2018/2019');
    const unusual = (): boolean => /60,0\s%/u.test(page());
    expect(unusual()).toBe(true);
    await unfolded(/^Пороги/);
    await type('Необычная доля, п.п.', '90');
    await press('Сохранить на лист');
    await settle(300);
    await press(/^Проверка/);
    await settle(300);
    expect(unusual()).toBe(false);
  });
});
