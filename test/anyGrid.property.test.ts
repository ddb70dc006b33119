import fc from 'fast-check';
import { checkWorkbook } from '../src/app';
import { a1Range, parseA1, type SheetSnapshot, type WorkbookSnapshot } from '../src/workbook';
import { day } from './support/check';
import { EXECUTED } from './support/roadmap';
import { type CellInput, sheetOf } from './support/snapshot';

const OPTIONS = { today: day('2022-02-01') };
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Words that a table gives a meaning to, and words that JavaScript does. */
const WORDS = [
  ...['№ п/п', '№', 'Мероприятия', 'Сроки', 'Срок', 'начала', 'окончания', 'Ответственные', 'Результат'],
  ...['Статус', 'Дата выполнения', 'Ссылка', 'Показатель', 'Задача', 'Участники', 'Бюджет'],
  ...[
    '1.',
    '1.1.',
    '1.2.',
    '2.',
    'II',
    'Раздел 2',
    '1',
    '2',
    '4.2.',
    'Цель:',
    'Факторы риска: низкая мотивация',
  ],
  ...[
    'март 2021',
    'Сентябрь-май 2021',
    'итоги',
    'по графику',
    'с 20 по 10 мая 2021',
    '<i>план</i>',
    'муниципально го',
  ],
  ...[
    'Отдел образования',
    'Отдел образования Методисты',
    'выполнено',
    'выполненно',
    'Планы',
    'и далее по тексту',
  ],
  ...['Что', 'Название', 'Столбец', 'Параметр', 'Значение', 'Начало плана', 'Школа', 'СОШ № 5'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '\u0000', '\ud800', '$&', '=1+1', '«', '('],
];

const cell: fc.Arbitrary<CellInput> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<CellInput>(...WORDS, null, null, null) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom('#REF!', '#Н/Д').map((error): CellInput => ({ error })) },
  {
    weight: 1,
    arbitrary: fc.record({
      value: fc.double({ min: -10, max: 3_000_000 }),
      text: fc.constantFrom('04.фев', '1.10', '1,1', '########', ''),
      format: fc.constantFrom('dd.mmm', '0.00', 'General', '@', 'dd.mm.yyyy'),
      formula: fc.constantFrom('=A1', '=NOW()'),
    }),
  },
);
const header = fc.constantFrom<readonly CellInput[]>(...EXECUTED.slice(6, 8), [
  'Задача',
  'Мероприятие',
  'Срок',
]);
const rows = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.array(cell, { maxLength: 9 }) },
    { weight: 1, arbitrary: header },
    { weight: 1, arbitrary: fc.constantFrom(...EXECUTED) },
  ),
  { maxLength: 24 },
);
const merge = fc
  .record({ top: fc.nat(24), left: fc.nat(8), height: fc.nat(6), width: fc.nat(6) })
  .map(({ top, left, height, width }) => a1Range({ top, left, bottom: top + height, right: left + width }));
const name = fc.oneof(
  fc.constantFrom('Карта', 'Шаблон', 'Настройки', 'Школы', 'Ответственные', '__proto__', 'constructor', ''),
  fc.string(),
);
const sheet: fc.Arbitrary<SheetSnapshot> = fc
  .record({ name, rows, merges: fc.array(merge, { maxLength: 5 }), row: fc.nat(70), column: fc.nat(20) })
  .map(({ row, column, ...input }) => ({ ...sheetOf(input), origin: { row, column } }));
const atTheEdge: fc.Arbitrary<SheetSnapshot> = rows.map((input) => {
  const made = sheetOf({ name: 'Карта', rows: input });
  const width = Math.max(1, ...made.values.map((row) => row.length));
  return { ...made, origin: { row: 0, column: LAST_COLUMN - width } };
});
const workbooks: fc.Arbitrary<WorkbookSnapshot> = fc.record({
  name: fc.constant('книга.xlsx'),
  date1904: fc.boolean(),
  sheets: fc.array(fc.oneof({ weight: 5, arbitrary: sheet }, { weight: 1, arbitrary: atTheEdge }), {
    maxLength: 4,
  }),
});

describe('any grid of cells', () => {
  it('is checked without a failure, each time alike, with every finding on the sheet', () => {
    fc.assert(
      fc.property(workbooks, (workbook) => {
        const report = checkWorkbook(workbook, OPTIONS);
        expect(checkWorkbook(workbook, OPTIONS)).toEqual(report);
        const sheets = new Set(workbook.sheets.map((known) => known.name));
        for (const found of report.findings) {
          if (found.sheet !== null) expect(sheets).toContain(found.sheet);
          for (const address of [found.cell, ...(found.fix?.edits ?? []).map((edit) => edit.cell)]) {
            if (address === null) continue;
            const place = parseA1(address);
            expect(place?.row).toBeLessThan(LAST_ROW);
            expect(place?.column).toBeLessThan(LAST_COLUMN);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
