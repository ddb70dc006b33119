import fc from 'fast-check';
import { safeFixes } from '../src/app';
import { readData } from '../src/data';
import { parseA1 } from '../src/workbook';
import { day, report } from './support/check';
import { type CellInput, sheetOf, type SheetInput, workbookOf } from './support/snapshot';

const HEADS: Readonly<Record<string, readonly string[]>> = {
  Школы: [
    ...['Школа', 'Полное наименование', 'Категория', 'Прежнее наименование', 'Эффективный ВШК'],
    ...['Учебный год', 'Должность куратора', 'Должность тьютора'],
  ],
  Педагоги: ['Школа', 'Учебный год', 'Всего педагогов', 'Прошли диагностику'],
  Обучающиеся: ['Школа', 'Учебный год', 'Всего обучающихся', 'С ОВЗ'],
  Результаты: [
    ...['Школа', 'Учебный год', 'Период', 'Процедура', 'Предмет', 'Класс', 'Участников'],
    ...['«2»', '«3»', '«4»', '«5»', 'Ниже порога', 'Не аттестовано', 'Средний балл'],
  ],
  Риски: ['Школа', 'Низкая мотивация', 'Дефицит кадров', '__proto__'],
  Мероприятия: ['Дата', 'Вид', 'Тема', 'Школы', 'Участников', 'Организатор', 'Уровень'],
  Дефициты: ['Школа', 'Предмет', 'Педагогов', 'С дефицитом', 'Вид дефицита'],
  'Управленческий цикл': ['Этап', 'Документ', 'Ссылка', 'Состояние'],
  'Документы школ': ['Школа', 'Документ', 'Реквизиты', 'Состояние', 'Ссылка', 'Дата'],
  Задания: [
    ...['Школа', 'Строка', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Вариант', 'Задание'],
    ...['Уровень', 'Максимальный балл', 'Выполнение, %'],
  ],
  'Сравнение с журналом': [
    ...['Школа', 'Строка', 'Учебный год', 'Процедура', 'Предмет', 'Класс'],
    ...['Участников', 'Понизили', 'Подтвердили', 'Повысили', 'На 2 отметки и более'],
  ],
  Настройки: ['Параметр', 'Значение'],
};

const nasty: fc.Arbitrary<CellInput> = fc.oneof(
  fc.constantFrom<CellInput>(
    ...[
      '',
      ' ',
      '__proto__',
      'constructor',
      'toString',
      'СОШ № 3',
      'МБОУ СОШ №3',
      '2020/2021',
      '2021',
      'ВПР',
      'Итого',
    ],
    ...[
      '12 ',
      '1 234',
      '50 %',
      '-1',
      '№',
      '–',
      '#',
      '+',
      'высокая',
      'Школа',
      '«',
      '1e308',
      '0x10',
      '\u0000',
      '🙂',
    ],
    ...[0, 1, 5, -1, 0.5, 1e308, -1e308, 5e-324, Number.MAX_SAFE_INTEGER + 1, true, null],
    { error: '#REF!' },
    { value: 44270, text: '15.03.2021', format: 'dd.mm.yyyy' },
    { value: -5, text: '#####', format: 'dd.mm.yyyy' },
    { value: 0.5, text: '50%', format: '0%' },
    { value: '7', text: '7', formula: '=1+6' },
    'х'.repeat(32_767),
  ),
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const sheets: fc.Arbitrary<readonly SheetInput[]> = fc
  .record({
    names: fc.subarray(Object.keys(HEADS), { minLength: 1 }),
    rows: fc.array(fc.array(nasty, { maxLength: 14 }), { maxLength: 12 }),
    above: fc.integer({ min: 0, max: 3 }),
    merged: fc.boolean(),
  })
  .map(({ names, rows, above, merged }) =>
    names.map((name) => ({
      name,
      rows: [...Array.from({ length: above }, () => []), [...(HEADS[name] ?? [])], ...rows],
      merges: merged ? [`A${above + 2}:A${above + 4}`, `B${above + 5}:C${above + 7}`] : [],
    })),
  );

describe('any content under the headers of data sheets', () => {
  it('is read without failing: every row is a record, left out with a finding, or none', () => {
    fc.assert(
      fc.property(sheets, (input) => {
        const book = workbookOf(...input);
        const data = readData(book);
        for (const { table, incompleteRows } of data.tables) {
          const found = data.findings.filter(({ sheet }) => sheet === table.sheet);
          const rows = new Set(found.map(({ cell }) => parseA1(cell ?? '')?.row));
          const merges = book.sheets.find(({ name }) => name === table.sheet)?.merges ?? [];
          // What is missing in a merged cell is told once, at its first row.
          const told = (row: number): boolean =>
            rows.has(row) || merges.some(({ top, bottom }) => top <= row && row <= bottom && rows.has(top));
          expect(incompleteRows.filter((row) => !told(row))).toEqual([]);
        }
        const counts = [...data.teachers, ...data.pupils].map(({ total }) => total);
        for (const { participants, two, meanMark } of data.results) counts.push(participants, two, meanMark);
        for (const count of counts)
          expect(count === null || (Number.isFinite(count) && count >= 0)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same findings whatever the order of the sheets', () => {
    const key = ({ findings }: ReturnType<typeof readData>): readonly string[] =>
      findings.map(({ code, sheet, cell }) => `${sheet} ${cell} ${code}`).sort();
    fc.assert(
      fc.property(sheets, (input) => {
        const reversed = readData(workbookOf(...input.toReversed()));
        expect(key(reversed)).toEqual(key(readData(workbookOf(...input))));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a large sheet of results', () => {
  const ROWS = 100_000;
  const rows = Array.from({ length: ROWS }, (_, index) => [
    `СОШ № ${(index % 40) + 1}`,
    `${2000 + (index % 25)}/${2001 + (index % 25)}`,
    '',
    'ВПР',
    `Предмет ${Math.floor(index / 1000) % 50}`,
    `${1 + (Math.floor(index / 50_000) % 11)} ${String.fromCharCode(1040 + (Math.floor(index / 200) % 5))}`,
    ...[20, 2, 8, 7, 3],
  ]);
  const head = (HEADS.Результаты ?? []).slice(0, 11);

  it('is read to its last row', () => {
    const sheet = sheetOf({ name: 'Результаты', rows: [head, ...rows] });
    const { results, tables } = readData({ name: 'книга.xlsx', date1904: false, sheets: [sheet] });
    expect(results).toHaveLength(ROWS);
    expect(results.at(-1)).toMatchObject({ row: ROWS, participants: 20, five: 3 });
    expect(tables).toMatchObject([{ records: ROWS, table: { lastRow: ROWS } }]);
  });
});

describe('the report on a workbook of data sheets', () => {
  const teachers: SheetInput = {
    name: 'Педагоги',
    rows: [HEADS.Педагоги ?? [], ['СОШ № 3', '2020/2021', 20, 10], ['СОШ № 5', '2020/2021', 20, 30]],
    hiddenRows: [2],
  };

  it('lists each sheet with its records, and asks for no roadmap', () => {
    const second: SheetInput = {
      name: 'Педагоги 2',
      rows: [HEADS.Педагоги ?? [], ['СОШ № 3', '2021/2022', 20, 10]],
    };
    const { status, sheets: listed, findings } = report([teachers, second]);
    expect(status).toBe('errors');
    expect(listed).toMatchObject([
      {
        name: 'Педагоги',
        kind: 'teachers',
        headerRow: 1,
        records: 2,
        hiddenRecords: 1,
        mergedWith: ['Педагоги 2'],
      },
      {
        name: 'Педагоги 2',
        kind: 'teachers',
        headerRow: 1,
        records: 1,
        hiddenRecords: 0,
        mergedWith: ['Педагоги'],
      },
    ]);
    expect(findings.map(({ code, severity, cell }) => [code, severity, cell])).toEqual([
      ['sheet-missing', 'advice', null],
      ['part-exceeds-total', 'error', 'D3'],
    ]);
  });
});

describe('safe fixes of data sheets', () => {
  it('make all writings alike and leave nothing safe to fix', () => {
    const teachers: SheetInput = {
      name: 'Педагоги',
      rows: [
        HEADS.Педагоги ?? [],
        ['МБОУ СОШ №3', '2019-2020', '20', ' 10 '],
        ['СОШ № 3', '2020-2021', 21, '1\u00a0000'],
        ['СОШ-3', '2021/22', 21, 3],
      ],
    };
    const schools: SheetInput = { name: 'Школы', rows: [HEADS.Школы ?? [], ['СОШ № 3', '', 'ШНОР']] };
    const { groups, report: after } = safeFixes(workbookOf(schools, teachers), { today: day('2022-02-01') });
    expect(groups.flat().map(({ cell, to }) => [cell, to])).toEqual([
      ['A2', 'СОШ № 3'],
      ['C2', 20],
      ['D2', 10],
      ['D3', 1000],
      ['A4', 'СОШ № 3'],
      ['B4', '2021-2022'],
    ]);
    expect(after.findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      'sheet-missing null',
      'part-exceeds-total D3',
    ]);
  });
});
