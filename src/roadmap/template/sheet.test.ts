import { type CellInput, sheetOf } from '../../../test/support/snapshot';
import { findingNames } from '../../../test/support/words';
import { readTemplateSheet } from './sheet';

type Row = readonly CellInput[];
const HEAD: Row = ['Что', 'Название', 'Также пишут', 'Обязательно'];
const read = (...rows: readonly Row[]) =>
  readTemplateSheet(
    sheetOf({ name: 'Шаблон', rows: [['Шаблон карты'], HEAD, ...rows] }),
    false,
    findingNames,
  );
const template = (...rows: readonly Row[]) => {
  const result = read(...rows);
  if (!('template' in result)) throw new Error(JSON.stringify(result));
  return result.template;
};

describe('the sheet «Шаблон»', () => {
  it('changes what it names and leaves the rest', () => {
    const made = template(
      ['Столбец', 'Мероприятие', 'Что делаем; Дела'],
      ['столбец', 'Бюджет', '', 'нет'],
      ['Раздел', 'Кадры', 'Работа с кадрами', 'да'],
      ['Часть преамбулы', 'Цель'],
      ['Отметка', 'готово', 'сдано', 'выполнено'],
      ['Общий результат', 'фото'],
      ['Сроки без дат', 'нет'],
      ['Начало плана', { value: 44440, text: '01.09.2021', format: 'dd.mm.yyyy' }],
      ['Окончание плана', '31.05.2022'],
      ['Замечание', 'period-no-year', '', 'ошибка'],
      ['Замечание', 'Срок прошёл, не выполнено', '', 'выключено'],
    );
    expect(made.columns[0]).toMatchObject({ key: 'activity', header: 'Мероприятие', required: true });
    expect(made.columns[0]?.aliases).toEqual(expect.arrayContaining(['Что делаем', 'Дела', 'Мероприятия']));
    expect(made.columns[1]).toMatchObject({ key: 'Бюджет', required: false });
    expect(made.sections).toEqual([{ title: 'Кадры', aliases: ['Работа с кадрами'], required: true }]);
    expect(made.preamble).toEqual(['goal']);
    expect(made.statuses).toEqual([{ text: 'готово', aliases: ['сдано'], meaning: 'done' }]);
    expect(made.vagueResults).toEqual(['фото']);
    expect(made.periodsWithoutDates).toBe(false);
    expect(made.plan).toEqual({ start: '2021-09-01', end: '2022-05-31' });
    expect(made.severities).toEqual({ 'period-no-year': 'error', overdue: 'off' });
  });

  it('can start from another template', () => {
    expect(template(['Основа', 'school-programme']).columns.map(({ key }) => key)).toContain('task');
  });

  it.each<[string, Row, string, string]>([
    ['an unknown kind of row', ['Цвет', 'красный'], 'A3', 'not-allowed'],
    ['a row without a kind', ['', 'Кадры'], 'A3', 'missing'],
    ['an unknown base', ['Основа', 'другая'], 'B3', 'not-allowed'],
    ['neither yes nor no', ['Раздел', 'Кадры', '', 'наверное'], 'D3', 'not-allowed'],
    ['an unknown part', ['Часть преамбулы', 'Введение'], 'B3', 'not-allowed'],
    ['an unknown meaning', ['Отметка', 'готово', '', 'да'], 'D3', 'not-allowed'],
    ['no date', ['Начало плана', 'осень'], 'B3', 'not-a-date'],
    ['a number that is no date', ['Начало плана', 2021], 'B3', 'not-a-date'],
    ['an unknown finding', ['Замечание', 'придирки', '', 'ошибка'], 'B3', 'unknown-key'],
    ['a name of objects', ['Замечание', '__proto__', '', 'ошибка'], 'B3', 'unknown-key'],
    ['an unknown severity', ['Замечание', 'overdue', '', 'страшно'], 'D3', 'not-allowed'],
    ['a section without a title', ['Раздел', ''], 'B3', 'missing'],
  ])('tells of %s at its cell', (_what, row, cell, reason) => {
    expect(read(row)).toMatchObject({ cell, fault: { reason } });
  });

  it('tells of what contradicts another row at the later one', () => {
    expect(read(['Раздел', 'Кадры'], ['Раздел', 'Кадры'])).toMatchObject({
      cell: 'B4',
      fault: { reason: 'duplicate' },
    });
    expect(read(['Начало плана', '01.09.2022'], ['Окончание плана', '01.09.2021'])).toMatchObject({
      cell: 'B4',
      fault: { reason: 'reversed' },
    });
  });

  it('tells what its header lacks', () => {
    const result = readTemplateSheet(sheetOf({ rows: [['Столбец', 'Бюджет']] }), false, findingNames);
    expect(result).toEqual({
      cell: null,
      read: '',
      fault: { reason: 'missing', expected: ['Что', 'Название'] },
    });
  });
});
