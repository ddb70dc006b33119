import { recalculate } from '../../../test/support/recalculate';
import { type SheetInput, workbookOf } from '../../../test/support/snapshot';
import type { SheetPlan } from '../../workbook';
import { below, listOf, plansOfSheets, SCHOOLS, valuesOf } from './testSupport';

const SHEETS: readonly SheetInput[] = [
  SCHOOLS,
  {
    name: 'Риски',
    rows: [
      ['Школа', 'Дефицит педагогических кадров', 'Низкая учебная мотивация обучающихся'],
      ['СОШ № 1', 'высокая', 'средняя'],
      ['СОШ № 2', 'высокая', null],
    ],
  },
  {
    name: 'Мероприятия',
    rows: [
      ['Дата', 'Вид', 'Тема', 'Школы', 'Участников'],
      ['10.10.2025', 'семинар', 'Урок', null, 10],
      ['11.11.2025', 'семинар', 'Оценка', null, 15],
      ['12.12.2025', 'выезд', 'Посещение', null, null],
      ['12.12.2024', 'выезд', 'Посещение', null, 3],
      ['когда-нибудь', 'вебинар', 'ФГОС', null, 3],
    ],
  },
  {
    name: 'Дефициты',
    rows: [
      ['Школа', 'Предмет', 'Педагогов', 'С дефицитом', 'Вид дефицита'],
      ['СОШ № 1', 'Математика', 4, 3, 'предметный'],
      ['СОШ № 2', 'Физика', 1, 1, 'методический'],
      ['СОШ № 2', 'Химия', 2, 0, null],
      ['СОШ № 2', 'История', 2, 3, null],
    ],
  },
  {
    name: 'Управленческий цикл',
    rows: [
      ['Этап', 'Документ', 'Ссылка', 'Состояние'],
      ['Цели', 'Приказ № 1', null, 'есть'],
      ['Показатели', null, 'https://example.org/p', 'в работе'],
      ['Мониторинг', null, null, 'нет'],
    ],
  },
];

/** The sheets with one of them changed: rows added, or some replaced by their place below the header. */
const changed = (
  name: string,
  rows: SheetInput['rows'],
  replaced: ReadonlyMap<number, SheetInput['rows'][number]>,
) =>
  SHEETS.map((sheet) =>
    sheet.name === name
      ? { ...sheet, rows: [...sheet.rows.map((row, at) => replaced.get(at) ?? row), ...rows] }
      : sheet,
  );

describe('other data', () => {
  const plan = listOf(plansOfSheets(SHEETS), 'monitoring-tables');

  it('count risks by factor', () => {
    expect(below(plan, 'Рисковый профиль школ', 'Фактор риска').map((row) => row.slice(0, 8))).toEqual([
      [1, 'Дефицит педагогических кадров', 2, 0, 0, 0, 2, '– дорожной карты нет'],
      [2, 'Низкая учебная мотивация обучающихся', 0, 1, 0, 0, 1, '– дорожной карты нет'],
      ['Всего', null, 2, 1, 0, 0, 3, null],
    ]);
  });

  it('count events by kind, and tell which are left out', () => {
    expect(below(plan, 'Методические события', 'Вид события')).toEqual([
      [1, 'семинар', 2, 25],
      [2, 'выезд', 1, 'не указано'],
      ['Всего', null, 3, 25],
    ]);
    expect(valuesOf(plan).flat()).toContain(
      'Вне отчётного периода: 1 событие. Без даты или с непонятной датой: 1 событие.',
    );
  });

  it('tell personal deficits from corporate ones', () => {
    expect(below(plan, 'Профессиональные дефициты по предметам', 'Предмет').slice(0, 4)).toEqual([
      [1, 'Физика', 1, 1, 1, 0, 1, 0, '● персональный', null],
      [2, 'Математика', 4, 3, 0.75, 3, 0, 0, '▲ корпоративный', null],
      [3, 'Химия', 2, 0, 0, 0, 0, 0, '✓ дефицитов нет', null],
      ['Всего', null, 7, 4, 4 / 7, 3, 1, 0, '', null],
    ]);
  });

  it('tell which stages of the cycle have documents', () => {
    const rows = below(plan, 'Управленческий цикл', 'Этап').map((row) => [row[1], row[2], row[8], row[9]]);
    expect(rows.slice(0, 4)).toEqual([
      ['Цели', 'Приказ № 1', 'да', '✓ есть'],
      ['Показатели', 'https://example.org/p', 'да', '● в работе'],
      ['методы сбора', 'не указан', 'нет', '▲ этап не назван'],
      ['Мониторинг', 'не указан', 'нет', '▲ документа нет'],
    ]);
  });
});

describe('figures of other data follow the data sheets', () => {
  const plans = plansOfSheets(SHEETS);
  /** What the row of a plan that begins with a number or label and this name shows once sheets have changed. */
  const after = (sheets: readonly SheetInput[], name: string, column: number) => {
    const value = recalculate(workbookOf(...sheets).sheets, plans);
    const rowOf = ({ rows }: SheetPlan): number =>
      rows.findIndex((cells) => cells.slice(0, 2).some((cell) => cell?.value === name));
    const plan = plans.find((own) => rowOf(own) >= 0);
    return plan ? value(plan.name, rowOf(plan), column) : null;
  };

  it('events added and moved out of the period', () => {
    const rows = [[{ value: 46_000, text: '09.12.2025', format: 'dd.mm.yyyy' }, 'выезд', 'Урок', null, 7]];
    const sheets = changed('Мероприятия', rows, new Map());
    expect(after(sheets, 'выезд', 2)).toBe(2);
  });

  it('deficits corrected', () => {
    const sheets = changed('Дефициты', [], new Map([[1, ['СОШ № 1', 'Математика', 8, 2, 'предметный']]]));
    expect([2, 3, 4, 8].map((column) => after(sheets, 'Математика', column))).toEqual([
      ...[8, 2, 0.25, '● персональный'],
    ]);
  });

  it('risks rated anew', () => {
    const sheets = changed('Риски', [], new Map([[2, ['СОШ № 2', 'средняя', 'высокая']]]));
    expect([2, 3].map((column) => after(sheets, 'Дефицит педагогических кадров', column))).toEqual([1, 1]);
    expect(after(sheets, 'Низкая учебная мотивация обучающихся', 2)).toBe(1);
  });

  it('schools given another curator and category', () => {
    const [head = [], ...rows] = SCHOOLS.rows;
    const school = ['СОШ № 4', 'ШНОР', 'Иванова А. А.', 'СОШ № 3'];
    const sheets = [{ ...SCHOOLS, rows: [head, ...rows, school] }, ...SHEETS.slice(1)];
    expect(after(sheets, 'Школы ШНОР', 2)).toBe(3);
    expect(after(sheets, 'Иванова А. А.', 7)).toBe(2);
    expect(after(sheets, 'ШНОР без куратора', 2)).toBe(1);
  });
});
