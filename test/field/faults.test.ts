import { figureFaults } from '../../src/monitoring';
import type { SheetInput } from '../support/snapshot';
import { computed, municipality, RESULTS, type Row, SCHOOLS, TEACHERS } from './municipality';

const DIAGNOSED = '«Доля педагогов ШНОР, прошедших диагностику профессиональных дефицитов»';

/** Rows of a sheet, some of their cells (A1) replaced. */
function withCells(rows: readonly Row[], cells: Readonly<Record<string, Row[number]>>): readonly Row[] {
  return rows.map((row, at) =>
    row.map((value, column) => cells[`${'ABCDEFGHIJ'.charAt(column)}${at + 1}`] ?? value),
  );
}

const notesOf = (sheets: readonly SheetInput[]): readonly string[] =>
  computed(sheets)
    .plans.filter(({ kind }) => kind === 'memo')
    .flatMap(({ rows }) => rows.flatMap((row) => row.flatMap((cell) => cell?.value ?? [])))
    .map((value) => String(value).replaceAll('\u00A0', ' '))
    .filter((text) => /^(?:Не учтено[ :]|Учтено[ ,])/u.test(text) && !text.startsWith('Не учтено на листе'));

const teachers = (cells: Readonly<Record<string, Row[number]>>): readonly string[] =>
  notesOf(municipality({ Педагоги: withCells(TEACHERS, cells) }));

test('data without faults have no notes', () => {
  expect(notesOf(municipality())).toEqual([]);
});

describe('a fault of a number stands beside the indicator that leaves it out', () => {
  it('a part that exceeds the whole', () => {
    const sheets = municipality({ Педагоги: withCells(TEACHERS, { D7: 25 }) });
    const [found] = computed(sheets).indicators.indicators.filter(
      ({ definition }) => definition.id === 'teachers-diagnosed',
    );
    expect(found?.current).toMatchObject({ part: 12, total: 24 });
    expect(notesOf(sheets)).toEqual([
      `Не учтено в показателе ${DIAGNOSED}: «Педагоги» D7 — часть больше целого.`,
    ]);
  });

  it.each([
    [-1, 'отрицательное число'],
    [4.5, 'не целое число людей'],
    ['много', 'текст вместо числа'],
    ['10', 'текст вместо числа'],
  ])('%j', (value, fault) => {
    expect(teachers({ D7: value })).toEqual([
      `Не учтено в показателе ${DIAGNOSED}: «Педагоги» D7 — ${fault}.`,
    ]);
  });

  it('several cells of one fault stand together, those of another apart', () => {
    expect(teachers({ D7: 25, D8: 17, D9: -2 })).toEqual([
      `Не учтено в показателе ${DIAGNOSED}: «Педагоги» D7, D8 — часть больше целого; «Педагоги» D9 — отрицательное число.`,
    ]);
  });

  it('not of a school or a year that the indicator is not of', () => {
    expect(teachers({ D6: 99 })).toEqual([]);
    const old: Row = ['МБОУ СОШ № 7', '2019/2020', 5, 9];
    expect(notesOf(municipality({ Педагоги: [...TEACHERS, old] }))).toEqual([]);
  });
});

describe('a row that no school or year claims', () => {
  it('an unknown school', () => {
    expect(teachers({ A7: 'Школа за рекой' })).toEqual([
      `Не учтено в показателе ${DIAGNOSED}: «Педагоги» A7 — школы нет в списке.`,
    ]);
  });

  it('an unreadable year', () => {
    expect(teachers({ B7: 'прошлый' })).toEqual([
      `Не учтено в показателе ${DIAGNOSED}: «Педагоги» B7 — учебный год записан не по форме.`,
    ]);
  });

  it('two rows of one school that differ are both named; two alike are not', () => {
    const again = (value: number): readonly string[] =>
      notesOf(municipality({ Педагоги: [...TEACHERS, ['МБОУ СОШ № 7', '2024/2025', 20, value]] }));
    expect(again(11)).toEqual([
      `Не учтено в показателе ${DIAGNOSED}: «Педагоги» A7, A10 — запись повторяется.`,
    ]);
    expect(again(10)).toEqual([]);
  });
});

describe('an unknown word', () => {
  it('of a yes-or-no column', () => {
    expect(notesOf(municipality({ Школы: withCells(SCHOOLS, { C3: 'частично' }) }))).toEqual([
      'Не учтено в показателе «Доля ШНОР, охваченных методической работой»: «Школы» C3 — неизвестное значение.',
    ]);
  });

  it('of a category keeps the school out of every indicator', () => {
    expect(notesOf(municipality({ Школы: withCells(SCHOOLS, { B3: 'сложная' }) }))).toEqual([
      'Не учтено ни в одном показателе: «Школы» B3 — неизвестное значение.',
    ]);
  });
});

describe('results', () => {
  it('whose row can not be counted stand under the table of classes and beside the index', () => {
    expect(notesOf(municipality({ Результаты: withCells(RESULTS, { F3: 'двадцать' }) }))).toEqual([
      'Не учтено в показателе «Индекс низких результатов ШНОР»: «Результаты» F3 — текст вместо числа.',
      'Не учтено: «Результаты» F3 — текст вместо числа.',
    ]);
  });

  it('that don’t add up count, and are to be looked at', () => {
    expect(notesOf(municipality({ Результаты: withCells(RESULTS, { I3: 1 }) }))).toEqual([
      'Учтено в показателе «Индекс низких результатов ШНОР», но требует проверки: «Результаты» F3 — сумма отметок не сходится.',
      'Учтено, но требует проверки: «Результаты» F3 — сумма отметок не сходится.',
    ]);
  });
});

test('other figures have theirs', () => {
  const sheets = municipality({
    Дефициты: [
      ['Школа', 'Предмет', 'Педагогов', 'С дефицитом'],
      ['МБОУ СОШ № 7', 'Физика', 4, 1],
      ['МБОУ СОШ № 9', 'Физика', 2, 3],
    ],
    Риски: [
      ['Школа', 'Дефицит педагогических кадров', 'Низкая учебная мотивация обучающихся'],
      ['МБОУ СОШ № 7', 'высокая', 'так себе'],
    ],
    Мероприятия: [
      ['Дата', 'Вид', 'Тема', 'Школы', 'Участников'],
      ['10.10.2024', 'семинар', 'Мотивация', 'МБОУ СОШ № 7', 'все'],
      ['вскоре', 'вебинар', 'Оценивание', 'МБОУ СОШ № 9', 5],
    ],
    'Управленческий цикл': [
      ['Этап', 'Документ', 'Состояние'],
      ['Цели', 'Концепция', 'кажется'],
    ],
  });
  const of = (name: string, ...cells: readonly string[]) => cells.map((cell) => `${name}!${cell}`);
  const { byKind } = figureFaults(computed(sheets).monitoring);
  const found = Object.values(byKind)
    .flat()
    .map(({ sheet, cell, leftOut }) => `${sheet}!${cell}${leftOut ? '' : '?'}`);
  expect([...found].sort()).toEqual(
    [
      ...of('Риски', 'C2'),
      ...of('Дефициты', 'D3'),
      ...of('Мероприятия', 'E2', 'A3'),
      ...of('Управленческий цикл', 'C2'),
    ].sort(),
  );
});
